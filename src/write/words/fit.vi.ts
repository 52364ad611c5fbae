import { localized } from "../formats/number.ts";
import { endsOf, type FitWords, percentsOf } from "./fit.en.ts";
import { list } from "./phrases.ts";

export const fitVi: FitWords = {
  problems: {
    "fit-absent": ({ methodology }) => ({
      message: `không dòng nào có điểm của một chỉ số tổng hợp của "${methodology}" cùng điểm của mọi thành phần`,
      hint: "bảng cần có các cột mà phương pháp tính đến, và cột tổng của chúng",
    }),
  },
  notes: {
    "fit-rows": ({ measure, rows, weights }) =>
      `${measure.vi}: không đủ dòng: ${rows} trên ${weights}; trọng số có thể là bất kỳ giá trị nào trong khoảng đã nêu`,
    "fit-differs": ({ measure, differing }) =>
      `${measure.vi}: trọng số của phương pháp khác với trọng số suy ra từ bảng: ${list(
        differing.map((share) => {
          const [stated, least, most] = percentsOf(share).map((text) => localized(text, "vi"));
          const found = least === most ? least : `${least} đến ${most}`;
          return `${share.member.name.vi} có ${found}%, trong khi phương pháp nêu ${stated}%`;
        }),
      )}`,
    "fit-contradiction": ({ measure, figure: { line, name }, cells }) =>
      `${measure.vi}: không trọng số nào khớp mọi dòng, nhưng khớp nếu bỏ dòng ${line}, ${name}: ${list(
        cells.map(({ measure: { vi }, figure: { text, decimals }, least, most }) => {
          const [from, to] = endsOf(least, most, decimals);
          return `${vi} ${text} đáng lẽ là ${localized(from === to ? from : `${from} đến ${to}`, "vi")}`;
        }),
      )}`,
    "fit-together": ({ measure, figures }) =>
      `${measure.vi}: không trọng số nào khớp cùng lúc các dòng: ${list(figures.map(({ line, name }) => `${name} (dòng ${line})`))}`,
  },
};
