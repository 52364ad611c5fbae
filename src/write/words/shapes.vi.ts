import { decimalText, localized } from "../formats/number.ts";
import { guessIn } from "./phrases.ts";
import type { ShapeWords } from "./shapes.en.ts";

const guess = guessIn("vi");
const quoted = (items: readonly string[]): string => items.map((item) => `"${item}"`).join(" hay ");
const quotedList = (items: readonly string[]): string => items.map((item) => `"${item}"`).join(", ");

export const shapesVi: ShapeWords = {
  problems: {
    "outlines-differ": ({ first, measure }) => ({
      message: `có chỉ số hoặc điểm tối đa khác với ${first}: "${measure}"`,
      hint: "hãy nêu tên một tệp; mỗi phương pháp dùng cho các tệp có cùng chỉ số",
    }),
    "lists-side-by-side": ({ columns }) => ({
      message: `có nhiều danh sách xếp cạnh nhau: tên đơn vị nằm ở các cột ${columns}`,
      hint: "xếp các danh sách nối tiếp nhau, hoặc mỗi danh sách một tệp; nếu cột chỉ nêu tên đơn vị khác thì bỏ qua: --column 'TIÊU ĐỀ=ignore'",
    }),
    "turned-unclear": ({ columns }) => ({
      message: `các dòng là chỉ số, nhưng không rõ cần đọc cột nào trong: ${columns}`,
      hint: "bỏ các cột không cần: --column 'TIÊU ĐỀ=ignore'; nếu tiêu đề là tên một đơn vị: --column 'TIÊU ĐỀ=unit'; nếu là điểm của đơn vị duy nhất trong tệp: --column 'TIÊU ĐỀ=value'",
    }),
    "heads-differ": ({ found, above }) => ({
      message: `dòng tiêu đề lặp lại nhưng khác tiêu đề ở dòng ${above}, hoặc khác thứ tự: ${found}`,
      hint: "tách mỗi phần của bảng thành một tệp, hoặc xếp các cột theo thứ tự của tiêu đề đầu tiên; nếu dòng này chỉ là ghi chú thì bỏ qua theo ô đầu dòng: --column 'Ô ĐẦU=ignore'",
    }),
    "rows-nested": ({ rows, more }) => ({
      message: `${quotedList(rows)}${more > 0 ? ` và ${more} dòng khác` : ""} có thể là dòng tên nhóm chứ không phải đơn vị, vì được đánh số hoặc gọi tên khác loại với các dòng còn lại`,
      hint: `nếu không phải đơn vị: ${rows.map((row) => `--not-unit "${row}"`).join(" ")}; nếu là đơn vị: thay --not-unit bằng --unit`,
    }),
    "row-of-words": ({ found }) => ({
      message: `"${found}": ô điểm ghi bằng chữ, trong khi bên dưới còn các dòng đơn vị`,
      hint: "xóa dòng này, hoặc chuyển xuống dưới bảng; nếu là đơn vị thì sửa lại điểm",
    }),
    "section-years": ({ rows }) => ({
      message: `${quotedList(rows)} đứng trên các dòng của năm khác với các dòng còn lại`,
      hint: "ghi năm của từng dòng vào một cột riêng, hoặc mỗi năm một tệp",
    }),
    "measure-disagree": ({ found, of, name, measure, column }) => ({
      message: `"${found}" ${of ? `là ${of.name.vi} (${of.code})` : "không phải mã của chỉ số nào"}, nhưng "${name}" cùng dòng là ${measure.name.vi} (${measure.code})`,
      hint: `sửa lại mã hoặc tên${column === "" ? "; nếu chỉ là số thứ tự thì ghi ở cột riêng" : `; nếu cột "${column}" chỉ là số thứ tự: --column '${column}=ignore'`}`,
    }),
    "kinds-of-no-score": ({ heading, found }) => ({
      message: `không dòng nào có điểm được tính: cột "${heading}" cần ghi "điểm" hoặc "thẩm định", nhưng gặp ${quotedList(found)}`,
      hint: `nếu đó chính là điểm cần đọc, hãy bỏ qua cột này: --column '${heading}=ignore'`,
    }),
    "columns-of-periods": ({ columns }) => ({
      message: `các cột chỉ nêu kỳ, không thành chỉ số: ${quotedList(columns)}`,
      hint: "đặt tiêu đề mỗi cột gồm tên chỉ số và năm, như Tổng điểm 2024; quý và tháng không được đọc, nên chỉ giữ cột của một quý hoặc một tháng",
    }),
    "draft-contradicted": ({ differing: { measure, units, unit, stated, computed, decimals }, of }) => ({
      message: `các cột được coi là chỉ số không cho ra "${measure.vi}": khác ở ${units}/${of} dòng, nhiều nhất ở ${unit} (trong tệp ${localized(decimalText(stated, decimals), "vi")}, theo bản nháp ${localized(decimalText(computed, decimals), "vi")})`,
      hint: `bỏ qua cột không phải chỉ số: --column 'TIÊU ĐỀ=ignore'; nếu tệp không ghi trọng số hoặc điểm tối đa thì bỏ qua giá trị in sẵn, --column '${measure.vi}=ignore', rồi sửa bản nháp`,
    }),
    "draft-unclear": ({ measures }) => ({
      message: `không lập được phương pháp hợp lệ từ các chỉ số này: ${quotedList(measures.map(({ vi }) => vi))}`,
      hint: "đặt cho mỗi chỉ số một tên hoặc mã riêng và điểm tối đa lớn hơn 0, mỗi nhóm một tiêu đề; hoặc tự viết phương pháp theo mẫu của dti init --from dti-2022",
    }),
    "measure-twice": ({ found, first }) => ({
      message: `"${found}" trùng với chỉ số ở dòng ${first}`,
      hint: "mỗi chỉ số một dòng; bảng tính coi mã là số sẽ đổi 4.10 thành 4.1: hãy định dạng cột mã là văn bản",
    }),
    "own-among-assessed": ({ units }) => ({
      message: `chỉ có điểm tự chấm, trong khi các phiếu khác được đọc theo điểm thẩm định: ${quotedList(units)}`,
      hint: "bổ sung điểm thẩm định, hoặc bỏ các phiếu này ra; điểm tự chấm không được xếp hạng cùng điểm thẩm định",
    }),
    "not-a-sheet": () => ({
      message: "không phải phiếu điểm của một đơn vị, có các dòng là chỉ số và các cột là điểm",
      hint: "--from và --to so sánh hai loại điểm trong một phiếu; so sánh các năm thì không dùng",
    }),
    "same-score": ({ heading }) => ({
      message: `--from và --to là cùng một loại điểm: "${heading}"`,
      hint: "nêu hai loại: own (tự chấm), assessed (thẩm định), hoặc tiêu đề cột điểm",
    }),
    "score-absent": ({ found, headings }) => ({
      message: `không có điểm "${found}"; các cột điểm là: ${quoted(headings)}`,
      hint: `${guess(found, ["own", "assessed", ...headings])}nêu own (tự chấm), assessed (thẩm định), hoặc một trong các tiêu đề đó`,
    }),
    "max-differs": ({ measure, max, found }) => ({
      message: `${measure.vi}: phiếu ghi điểm tối đa ${found}, phương pháp tính là ${max}`,
      hint: "sửa phiếu, hoặc nêu phương pháp tính mà phiếu theo: --methodology TỆP",
    }),
    "fill-unclear": ({ heading }) => ({
      message: `"${heading}" để trống ở một số dòng, không rõ các dòng đó có theo ô phía trên hay không`,
      hint: "ghi đủ ở mọi dòng, hoặc chỉ ghi ở dòng đầu của mỗi nhóm",
    }),
  },
};
