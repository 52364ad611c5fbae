import { exactText, localized } from "../formats/number.ts";
import type { DraftWords } from "./drafts.en.ts";

const number = (value: Parameters<typeof exactText>[0]): string => localized(exactText(value), "vi");

export const draftsVi: DraftWords = {
  notes: {
    "draft-weights": ({ file }) => `${file} không nêu đủ điểm của mọi chỉ số, nên coi mọi trọng số bằng nhau`,
    "draft-shares": () => "không có giá trị nào lớn hơn 1 nên coi là tỷ lệ từ 0 đến 1",
    "draft-maxima": ({ max, measures }, few) => `tệp không nêu điểm tối đa, coi là ${number(max)}: ${few(measures)}`,
    "draft-points": ({ measure, stated, sum }) =>
      `${measure}: tệp nêu ${number(stated)} điểm, các thành phần cộng lại là ${number(sum)}; phương pháp lấy ${number(sum)}`,
    "draft-codes": ({ file }) => `${file} không có mã cho một số chỉ số; mã trong phương pháp được đặt theo tên`,
    "draft-names": () => "tên chỉ số mới có một ngôn ngữ: cần điền cả tiếng Anh (en) và tiếng Việt (vi)",
    "draft-own-left": ({ columns }, few) =>
      `phương pháp lập theo điểm thẩm định; không tính điểm đơn vị tự chấm: ${few(columns)}`,
    "draft-own": ({ columns }, few) => `đây là điểm đơn vị tự chấm, bảng không có điểm thẩm định: ${few(columns)}`,
    "draft-left": ({ columns }, few) => `cột số liệu không phải chỉ số: ${few(columns)}`,
  },
  phrases: {
    next: (command) => `bước tiếp theo: ${command}`,
    cannotRankYet: "chưa xếp hạng được tệp này theo phương pháp đó; dti rank kèm --methodology sẽ nêu lý do",
  },
};
