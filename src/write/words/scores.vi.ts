import type { Fraction, RuleFault } from "../../types/index.ts";
import { decimalText, exactText, localized, shortText } from "../formats/number.ts";
import { list } from "./phrases.ts";
import type { ScoreWords } from "./scores.en.ts";

/** Decimals of a computed value that is only told. */
const SHOWN = 4;

const FAULTS: Readonly<Record<RuleFault, readonly [message: string, hint: string]>> = {
  goalposts: ['"from" không nhỏ hơn "to"', 'ghi mốc thấp vào "from"; nếu thấp hơn là tốt hơn: "better": "lower"'],
  log: ["lôgarit cần các mốc lớn hơn 0", 'ghi "from" và "to" lớn hơn 0'],
  range: ['"range" có hai đầu bằng nhau', "ghi số điểm của mỗi đầu"],
  "no-words": ['"choice" đọc một số liệu không có từ nào', 'thêm cho số liệu "words": { "có": 1, "không": 0 }'],
  words: ["có hai từ chỉ khác nhau ở chữ hoa hay khoảng trắng", "bỏ một trong hai từ"],
  "word-share": ["có từ được tính dưới 0 hoặc trên 1", "ghi tỷ lệ điểm, từ 0 đến 1"],
  points: ["quy tắc cho nhiều điểm hơn mức tối đa", 'giảm số điểm, hoặc nâng "max"'],
  "points-below": [
    "quy tắc cho điểm dưới 0, hoặc trong phép cộng trừ quá mức tối đa",
    "ghi số điểm từ 0 đến mức tối đa; điểm trừ là một chỉ số có trọng số dưới 0 trong phép tính tổng",
  ],
  step: [
    "có bậc không nêu điều kiện, hoặc không giá trị nào đạt được",
    'ghi "is", "from", "above", "upTo" hoặc "below"',
  ],
  "step-behind": [
    "có bậc đứng sau các bậc đã bao trùm mọi giá trị của nó",
    "bậc phù hợp đầu tiên được áp dụng: đưa bậc có điều kiện chặt hơn lên trước",
  ],
  divisor: ["quy tắc chia cho một số không lớn hơn 0", "ghi mã của một số liệu, hoặc một số lớn hơn 0"],
  constant: ["quy tắc không đọc số liệu nào của bảng", "ghi mã của một số liệu"],
};

const text = (value: Fraction): string => localized(exactText(value), "vi");
const MEANS = { geometric: "trung bình nhân", harmonic: "trung bình điều hòa" } as const;

export const scoresVi: ScoreWords = {
  problems: {
    "figure-not-a-number": ({ figure, found }) => ({
      message: `${figure.vi}: cần một số, nhưng gặp "${found}"`,
      hint: 'để trống ô nếu không có số liệu; muốn ghi `45 %` hay `45/60`, số liệu phải có "max" trong tệp phương pháp',
    }),
    "unknown-word": ({ figure, found, words }) => ({
      message: `${figure.vi}: cần ${words.map((word) => `"${word}"`).join(" hoặc ")}, nhưng gặp "${found}"`,
      hint: "sửa ô này, hoặc thêm từ đó cho số liệu trong tệp phương pháp",
    }),
    "score-beyond": ({ measure, found, most }) => ({
      message: `${measure.vi}: cần từ 0 đến ${text(most)}, nhưng gặp ${text(found)}: phần không thể lớn hơn tổng thể`,
      hint: 'sửa ô này; nếu có thể vượt, quy tắc nêu rõ: "outside": "clamp"',
    }),
    "score-over-zero": ({ measure, found, zeroHint }) => ({
      message: `${measure.vi}: mẫu số phải lớn hơn 0, nhưng gặp ${text(found)}`,
      hint: `sửa ô này${zeroHint ? '; quy tắc có thể nêu 0 nghĩa là gì: "zero": "missing", "full" hoặc "none"' : ", hoặc để trống nếu không có số liệu"}`,
    }),
    "score-outside": ({ measure, found, least, most }) => ({
      message: `${measure.vi}: cần từ ${text(least)} đến ${text(most)}, nhưng gặp ${text(found)}`,
      hint: 'sửa ô này; nếu có thể ra ngoài hai mốc, quy tắc nêu rõ: "outside": "clamp"',
    }),
    "score-step": ({ measure, found }) => ({
      message: `${measure.vi}: quy tắc không có bậc nào cho ${text(found)}`,
      hint: 'sửa ô này, hoặc thêm "else" cho quy tắc',
    }),
    "score-log": ({ measure, found }) => ({
      message: `${measure.vi}: cần một số lớn hơn 0 để lấy lôgarit, nhưng gặp ${text(found)}`,
      hint: "sửa ô này, hoặc ghi các mốc lớn hơn 0",
    }),
    "score-alike": ({ measure, found }) => ({
      message: `${measure.vi}: mọi đơn vị đều có ${text(found)}, nên không phân biệt được`,
      hint: "bỏ chỉ số này, hoặc ghi các mốc bằng số",
    }),
    "score-over-max": ({ unit, measure, score, max }) => ({
      message: `${measure.vi}: quy tắc cho ${unit} ${localized(shortText(score, SHOWN), "vi")} điểm, vượt mức tối đa ${text(max)}`,
      hint: 'sửa ô này, hoặc ghi "max" đủ lớn cho mọi điểm mà quy tắc có thể cho',
    }),
    "mean-negative": ({ measure, member, mean, found }) => ({
      message: `${measure.vi} là ${MEANS[mean]}, cần các giá trị từ 0 trở lên; ${member.vi} là ${localized(decimalText(found, SHOWN), "vi")}`,
      hint: "chấm thành phần này từ 0 trở lên, hoặc dùng cách tính khác",
    }),
    "weight-sign": ({ measure }) => ({
      message: `"${measure}" có thành phần bị trừ điểm nhưng không nêu có được xuống dưới 0 hay không`,
      hint: 'ghi "belowZero": true hoặc false',
    }),
    "weight-below-zero": ({ measure }) => ({
      message: `${measure.vi} có thành phần bị trừ điểm, mà trọng số dưới 0 thì không lấy ngẫu nhiên được`,
      hint: "xếp hạng theo một thành phần của nó: --by",
    }),
    "figure-unknown": ({ measure, figure }) => ({
      message: `quy tắc của "${measure}" đọc "${figure}", nhưng không số liệu nào có mã đó`,
      hint: 'sửa mã, hoặc thêm vào "figures"',
    }),
    "rule-fault": ({ measure, fault }) => ({ message: `"${measure}": ${FAULTS[fault][0]}`, hint: FAULTS[fault][1] }),
  },
  notes: {
    unscored: ({ measure, absent }) =>
      `${measure.vi}: không được chấm vì bảng không có cột ${list(absent.map(({ vi }) => vi))}`,
    scored: ({ measures, figures }) => `${measures} điểm được tính từ ${figures} số liệu theo quy tắc của phương pháp`,
  },
};
