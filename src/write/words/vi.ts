import { once } from "../../core/once.ts";
import type { Differing, Fraction, Meant, NamedMeasure, Scheme } from "../../types/index.ts";
import { decimalText, exactText, localized } from "../formats/number.ts";
import { describeVi } from "./describe.vi.ts";
import { draftsVi } from "./drafts.vi.ts";
import { FORMATS } from "./file-formats.ts";
import { findingsVi } from "./findings.vi.ts";
import { fitVi } from "./fit.vi.ts";
import { ledgerVi } from "./ledger.vi.ts";
import {
  didYouMean,
  type Few,
  fewOf,
  firstOf,
  flagOf,
  guessIn,
  hintOfCell,
  itemsOf,
  linesText,
  list,
  shownFor,
  wordsFor,
  wrongOf,
} from "./phrases.ts";
import { profileVi } from "./profile.vi.ts";
import { robustnessVi } from "./robustness.vi.ts";
import { scoresVi } from "./scores.vi.ts";
import { settingsVi } from "./settings.vi.ts";
import { shapesVi } from "./shapes.vi.ts";
import { sqlVi } from "./sql.vi.ts";
import type { UnusualMean, Words } from "./words.ts";
import { workbooksVi } from "./workbooks.vi.ts";

const upTo = (max: number): string => `một số từ 0 đến ${String(max).replace(".", ",")}`;
const quoted = (items: readonly string[]): string => items.map((item) => `"${item}"`).join(" hay ");
const few = fewOf((hidden) => ` và ${hidden} mục khác (--verbose nêu đủ)`);
const some = fewOf((hidden) => ` và ${hidden} mục khác`);
const meantText = (meant: readonly Meant[], few: Few): string =>
  few(meant.map(({ column, measure }) => `"${column}" có thể là ${measure.name.vi}`));
const namesOf = (measures: readonly NamedMeasure[]): string => list(measures.map(({ name }) => name.vi));
const differingText = ({ measure, units, unit, stated, computed, decimals }: Differing): string => {
  const [own, made] = [stated, computed].map((value) => localized(decimalText(value, decimals), "vi"));
  return `${measure.vi} ở ${units} đơn vị, nhiều nhất ở ${unit} (${own}, tính được ${made})`;
};

const guess = guessIn("vi");
const inYear = (year: number | undefined): string => (year === undefined ? "" : ` (năm ${year})`);
/** So many units that a list lacks are named. */
const NAMED = 20;
const sayWhich = (found: string): string => `nếu là đơn vị: --unit "${found}"; nếu không phải: --not-unit "${found}"`;

/** What a methodology file should hold, by the validator's names. */
const SHAPES: Readonly<Record<string, string>> = {
  string: "một chuỗi chữ",
  number: "một số",
  int: "một số nguyên",
  array: "một danh sách",
  object: "một đối tượng { }",
  record: "một đối tượng { }",
  tuple: "một danh sách hai số",
  codeText: "chữ cái, chữ số, . - _, bắt đầu bằng chữ cái hoặc chữ số",
  filled: "một danh sách không rỗng",
};
/** What is wrong with the form of JSON, by its reader's names. */
const shapeText = (expected: string): string =>
  expected
    .split(" | ")
    .map((shape) => SHAPES[shape] ?? shape)
    .join(" | ");
const JSON_FAULTS: Readonly<Record<string, string>> = {
  InvalidSymbol: "có từ không phải true, false hay null; chuỗi phải đặt trong dấu nháy kép",
  InvalidNumberFormat: "có số không viết đúng cách của JSON",
  PropertyNameExpected: "cần một khóa đặt trong dấu nháy kép",
  ValueExpected: "cần một giá trị",
  ColonExpected: "cần dấu : sau khóa",
  CommaExpected: "cần dấu phẩy, hoặc dấu kết thúc danh sách hay đối tượng",
  CloseBraceExpected: "dấu { chưa được đóng bằng }",
  CloseBracketExpected: "dấu [ chưa được đóng bằng ]",
  EndOfFileExpected: "còn nội dung sau chỗ kết thúc",
  InvalidCommentToken: "JSON không có chú thích",
  UnexpectedEndOfComment: "JSON không có chú thích",
  UnexpectedEndOfString: 'chuỗi chưa được đóng bằng dấu "',
  UnexpectedEndOfNumber: "số bị thiếu phần cuối",
  InvalidUnicode: "sau \\u phải là bốn chữ số thập lục phân",
  InvalidEscapeCharacter: 'sau \\ phải là một trong các ký tự " \\ / b f n r t u',
  InvalidCharacter: "chuỗi chứa dấu xuống dòng, dấu tab hoặc ký tự điều khiển khác",
  TooDeep: "các đối tượng và danh sách lồng nhau quá sâu",
};
/** Mã của hệ thống cho biết vì sao không đọc hay ghi được tệp. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: "không có quyền",
  EPERM: "không có quyền, hoặc chương trình khác đang mở tệp",
  EBUSY: "chương trình khác đang mở tệp",
  ENOENT: "không có thư mục này",
  ENOTDIR: "không có thư mục này",
  ENOSPC: "đĩa đã đầy",
  EDQUOT: "đã hết hạn mức đĩa",
  EFBIG: "tệp sẽ lớn hơn mức cho phép",
  EROFS: "đĩa chỉ cho đọc",
  ENAMETOOLONG: "tên quá dài",
  EMFILE: "quá nhiều tệp đang mở",
  EIO: "đĩa bị lỗi",
  ELOOP: "các liên kết dẫn vòng tròn",
};
/** What usage lines call arguments and the values of options. */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  options: "tùy chọn",
  command: "lệnh",
  topic: "chủ đề",
  shell: "shell",
  files: "tên tệp",
  file: "tên tệp",
  folder: "thư mục",
  name: "tên",
  unit: "đơn vị",
  id: "mã",
  list: "danh sách",
  rule: "quy tắc",
  kinds: "các loại",
  percent: "phần trăm",
  alternatives: "phương án",
  rank: "hạng",
  score: "điểm",
  region: "vùng",
  names: "các tên",
  measure: "chỉ số",
  codes: "các mã",
  n: "số",
  year: "năm",
  order: "thứ tự",
  mark: "dấu",
  sign: "dấu",
  scale: "thang",
  value: "giá trị",
  format: "định dạng",
  lang: "ngôn ngữ",
  division: "cách chia",
  of: "nhóm",
  what: "nội dung",
  heading: "tiêu đề",
  meaning: "nội dung",
  topics: "chủ đề",
  table: "bảng",
  tables: "các bảng",
};
/** What measures are, as methodologies say it. */
const KINDS: Readonly<Record<string, string>> = {
  total: "tổng",
  pillar: "trụ cột",
  index: "chỉ số",
  indicator: "chỉ tiêu",
  component: "chỉ số thành phần",
  group: "nhóm",
  dimension: "lĩnh vực",
  domain: "lĩnh vực",
  block: "khối",
  deduction: "điểm trừ",
  criterion: "tiêu chí",
  subindex: "chỉ số phụ",
};
const unitWord = (scheme: Scheme): string => (scheme === "none" ? "đơn vị" : "tỉnh");
const WEIGHED_BY = { population: "dân số", area: "diện tích", grdp: "GRDP", file: "tệp trọng số" } as const;
/** Các bảng mã tiếng Việt trước Unicode. */
const LEGACY = {
  TCVN3: "bảng mã TCVN3 (ABC, của các phông .VnTime)",
  VNI: "bảng mã VNI (của các phông VNI-)",
  VIQR: "VIQR (dấu viết sau chữ: Ha` No^.i)",
};
const reasonText = (code: string): string => REASONS[code] ?? code;
const mark = (delimiter: string): string => (delimiter === "\t" ? "tab" : `"${delimiter}"`);

const MEANS: Readonly<Record<UnusualMean, string>> = {
  geometric: "trung bình nhân",
  harmonic: "trung bình điều hòa",
  sum: "cộng điểm",
  median: "trung vị",
};

export const vi: Words = {
  problems: once(() => ({
    "option-twice": ({ option }) => ({
      message: `${option}: được khai báo nhiều lần, trong khi chỉ nhận một giá trị`,
      hint: "chỉ giữ lại một lần khai báo",
    }),
    "bad-option": ({ option, found, expected }) => ({
      message: `${flagOf(option)}: cần ${expected}, ${found === "" ? "nhưng chưa nêu" : `nhưng gặp "${found}"`}`,
      hint: `${guess(found, itemsOf(expected))}dti LỆNH --help cho biết các tùy chọn và giá trị của chúng`,
    }),
    "merge-unknown": ({ found, rules }) => ({
      message: `--merge: "${found}" không phải quy tắc, cũng không phải tệp`,
      hint: `${guess(found, rules)}các quy tắc là ${rules.join(", ")}; nếu là tệp thì có các cột code,weight`,
    }),
    "file-missing": () => ({ message: "không có tệp này", hint: "kiểm tra lại tên tệp và thư mục" }),
    "file-is-folder": () => ({ message: "là một thư mục", hint: "hãy nêu tên một tệp trong đó" }),
    "file-not-regular": () => ({ message: "không phải tệp thường", hint: "dùng - để đọc từ đường ống" }),
    "file-unreadable": ({ reason }) => ({
      message: `không đọc được: ${reasonText(reason)}`,
      hint: "kiểm tra quyền đọc tệp, và xem có chương trình nào đang giữ tệp không",
    }),
    "file-changed": () => ({
      message: "bị thay đổi trong lúc đọc",
      hint: "chạy lại khi không có chương trình nào đang ghi vào tệp",
    }),
    "file-too-large": ({ limit }) => ({ message: `lớn hơn ${limit}`, hint: "chia thành các tệp nhỏ hơn" }),
    "file-empty": () => ({ message: "tệp rỗng", hint: "cần một dòng tiêu đề và mỗi đơn vị một dòng" }),
    "file-twice": () => ({ message: "được nêu hai lần", hint: "mỗi tệp chỉ nêu một lần" }),
    "file-format": ({ format, name }) => FORMATS[format].vi(name),
    "file-conflict": ({ found }) => ({
      message: `"${found}": dòng do công cụ quản lý phiên bản chèn vào, vì hai phiên bản của tệp mâu thuẫn với nhau`,
      hint: "hãy giải quyết xung đột: giữ lại các dòng đúng và xóa các dòng <<<<<<<, ======= và >>>>>>>",
    }),
    "no-weights": ({ measure, indicator, absent, units }) => ({
      message: `${measure.vi}: không có trọng số nào để thay đổi, vì ${
        indicator
          ? "không chỉ số nào khác hợp thành chỉ số này"
          : absent.length > 0
            ? `giá trị lấy đúng như trong tệp: tệp không có cột ${some(absent.map(({ vi }) => vi))}`
            : `giá trị lấy đúng như trong tệp: chưa đủ các thành phần ở ${some(units)}`
      }`,
      hint: indicator
        ? "nêu chỉ số được tính từ các chỉ số khác: --by CHỈ_SỐ"
        : absent.length > 0
          ? "bổ sung các cột này vào tệp"
          : "điền đủ các thành phần; hoặc bỏ cột giá trị có sẵn để xếp hạng các đơn vị có đủ thành phần: --column 'TIÊU ĐỀ=ignore'; hoặc xem --missing zero và rescale",
    }),
    "chart-empty": ({ chart }) => ({
      message: `kết quả không có gì để vẽ biểu đồ "${chart}"`,
      hint: "bump cần nhiều năm; slope cần bảng theo danh sách còn lại; tiles cần danh sách tỉnh; intervals cần trọng số; spread cần vùng; waterfall và what-if cần một đơn vị: --card TÊN; biểu đồ theo dòng vẽ tối đa 200 đơn vị",
    }),
    "encoding-invalid": ({ byte, found, encoding, likely }) => ({
      message: `byte thứ ${byte} của dòng (${found}) không phải ${encoding}`,
      hint: `lưu tệp dạng "CSV UTF-8", ${likely === undefined ? "từ chương trình đã tạo ra nó" : `hoặc nêu bảng mã: --encoding ${likely}`}`,
    }),
    "encoding-is-utf8": ({ encoding }) => ({
      message: `tệp là UTF-8, không phải ${encoding}`,
      hint: "bỏ tùy chọn --encoding",
    }),
    "encoding-damaged": ({ found }) => ({
      message:
        found === "\uFFFD"
          ? "có ký tự thay thế (U+FFFD): chữ đã mất khi tệp được lưu sai bảng mã"
          : `"${found}": chữ đã thành dấu hỏi, vì tệp được lưu bằng bảng mã không có các chữ ấy`,
      hint: 'xuất lại tệp từ nguồn, dạng "CSV UTF-8"',
    }),
    "encoding-garbled": ({ found, meant, encoding, times }) => ({
      message: `"${found}" ${meant === undefined ? "vốn là chữ" : `vốn là "${meant}"`} UTF-8, bị đọc sai bảng mã (${encoding}${times > 1 ? `, ${times} lần` : ""}) rồi lưu lại`,
      hint: 'xuất lại tệp từ nguồn; trong Excel, mở bằng Dữ liệu > Từ Văn bản/CSV với "65001: Unicode (UTF-8)"',
    }),
    "encoding-legacy": ({ encoding }) => ({
      message: `viết bằng ${LEGACY[encoding]}, không đọc được`,
      hint: `chuyển sang Unicode trước, chẳng hạn bằng UniKey (Ctrl+Shift+F6, ${encoding} sang Unicode), rồi lưu dạng "CSV UTF-8"`,
    }),
    "delimiter-ambiguous": ({ first, delimiter, second, other }) => ({
      message: `ô có thể ngăn bằng ${mark(delimiter)} ("${first}") và cũng có thể bằng ${mark(other)} ("${second}")`,
      hint: "nêu dấu ngăn ô: --delimiter comma, semicolon, tab hay pipe",
    }),
    "csv-quote": ({ found }) => ({
      message: {
        opening: "có dấu ngoặc kép bên trong một ô không mở đầu bằng ngoặc kép",
        closing: "có chữ sau dấu ngoặc kép đóng của ô",
        unclosed: "có dấu ngoặc kép mở ở đây mà không đóng",
      }[found],
      hint: 'ô có ngoặc kép phải mở và đóng bằng ", còn dấu " bên trong viết thành ""',
    }),
    "csv-row-too-long": ({ limit }) => ({
      message: `dòng dài hơn ${limit}`,
      hint: "dấu ngoặc kép không đóng khiến nhiều dòng bị đọc thành một ô",
    }),
    "comment-unclear": ({ found }) => ({
      message: `"${found}" bắt đầu bằng # như dòng chú thích, nhưng trông như một dòng dữ liệu`,
      hint: "dòng chú thích có dấu cách sau #; dòng dữ liệu có tên như vậy thì đặt ô đầu trong ngoặc kép",
    }),
    "csv-ragged": ({ expected, found }) => ({
      message: `cần ${expected} ô, nhưng gặp ${found}`,
      hint: "dấu phẩy thập phân trong tệp ngăn ô bằng dấu phẩy gây ra lỗi này: đặt số trong ngoặc kép hoặc ngăn ô bằng ;",
    }),
    "csv-shifted": ({ found }) => ({
      message: `"${found}" đứng ngay bên phải một điểm là số nguyên, như phần thập phân của nó`,
      hint: "dấu phẩy thập phân trong tệp ngăn ô bằng dấu phẩy gây ra lỗi này: đặt số trong ngoặc kép hoặc ngăn ô bằng ;",
    }),
    "too-many-columns": ({ limit, found }) => ({
      message: `nhiều nhất ${limit} cột, nhưng gặp ${found}`,
      hint: "bỏ các cột không cần",
    }),
    "no-unit-column": ({ found }) => ({
      message: `không có cột đơn vị; dòng tiêu đề là: ${found}`,
      hint: "đặt tiêu đề cột là mã hoặc tỉnh (code, province), hoặc nêu cột đó: --column 'TIÊU ĐỀ=unit'; --delimiter nêu dấu ngăn ô",
    }),
    "no-unit-name": () => ({
      message: "các dòng là chỉ số của một đơn vị, nhưng không có chỗ nào nêu tên đơn vị đó",
      hint: "thêm một dòng phía trên dòng tiêu đề, ví dụ Đơn vị: Huế, hoặc đọc từ tệp đặt tên theo đơn vị",
    }),
    "no-measures": ({ found }) => ({
      message: `không có cột số liệu nào nên không có chỉ số nào; các tiêu đề là: ${found}`,
      hint: "mỗi chỉ số là một cột số liệu có tiêu đề, hoặc một dòng có mã, tên và điểm tối đa",
    }),
    "no-rows": () => ({ message: "có tiêu đề nhưng không có dòng đơn vị nào", hint: "thêm mỗi đơn vị một dòng" }),
    "no-measure-column": ({ found, measures, meant: [likely], values, lines }) => ({
      message: `không có cột điểm; các tiêu đề${lines ? ` ở dòng ${lines[0]}–${lines[1]}` : ""} là: ${found}`,
      hint: `${likely && !lines ? meantText([likely], list) : "nêu cột chứa gì"}: ${likely || values.length === 0 ? `--column '${likely?.column ?? "TIÊU ĐỀ"}=${(likely?.measure ?? measures[0])?.name.vi}'` : values.map(({ column, meaning }) => `--column '${column}=${meaning}'`).join(" ")}; các chỉ số đã biết: ${namesOf(measures)}; --methodology TỆP để dùng chỉ số khác`,
    }),
    "other-years-only": ({ columns, of, stated, measure, unread, later }) => ({
      message: `không rõ cột nào chứa điểm của chính năm của bảng, chỉ có điểm ${of === undefined ? "kỳ trước" : `năm ${of}`}: ${list(columns)}`,
      hint: `nêu cột chứa điểm của năm này: --column '${unread[0] ?? "TIÊU ĐỀ"}=${measure.name.vi}${later ? `:${later}` : ""}'${unread.length > 1 ? ` (các cột không đọc: ${list(unread)})` : ""}; nếu vẫn muốn đọc điểm ${of === undefined ? "kỳ trước" : `năm ${of}`}:${stated ? "" : ` --column '${columns[0]}=${measure.name.vi}'`} --year ${of ?? "NĂM"}`,
    }),
    "duplicate-column": ({ first, second, columns, dated }) => ({
      message: `"${second}" và "${first}" là cùng một cột`,
      hint:
        columns === undefined
          ? "bỏ hoặc đổi tên một trong hai"
          : first === second
            ? `đặt cho mỗi cột một tiêu đề riêng, hoặc nêu cột cần bỏ qua theo vị trí: --column '#${columns[1]}=ignore' hoặc --column '#${columns[0]}=ignore'`
            : dated.length > 0
              ? `nếu đó là năm: --column '${first}=${dated[0]}' --column '${second}=${dated[1]}'; hoặc nêu cột cần bỏ qua: --column '${first}=ignore'`
              : `bỏ hoặc đổi tên một trong hai, hoặc nêu cột cần bỏ qua: --column '${second}=ignore' hoặc --column '${first}=ignore'`,
    }),
    "column-meaning": ({ heading, found, expected, kinds }) => ({
      message: `--column: "${heading}" không thể là "${found}"`,
      hint: `${guess(wrongOf(found, expected), itemsOf(`${expected}, ${kinds}`))}chọn một trong: ${expected}; sau chỉ số và dấu hai chấm có thể ghi loại số liệu (${kinds}) và năm, như total:rank:2021`,
    }),
    "column-absent": ({ heading, found }) => ({
      message: `--column: không có cột nào mang tiêu đề "${heading}"`,
      hint: `${guess(heading, itemsOf(found))}các tiêu đề là: ${found}`,
    }),
    "heading-scale": ({ heading, stated, measure, max, of, year }) => ({
      message: year
        ? `${measure.vi}: "${heading}" kết thúc bằng (${stated}), không phải giá trị lớn nhất của các ô (${max}), cũng không phải năm bốn chữ số`
        : `${measure.vi}: tiêu đề "${heading}" ghi ${stated === "%" ? "phần trăm" : `0–${stated}`}, nhưng các ô sẽ được đọc theo thang 0–${max}`,
      hint: year
        ? `nếu là năm: --column '${heading}=${measure.vi}:${year}'; nếu giá trị lên đến ${stated}: --scale fraction, percent hoặc points; nếu không nói gì về giá trị: --column '${heading}=${measure.vi}'`
        : `nêu cách tệp ghi giá trị: --scale fraction, percent hoặc points; hoặc giữ thang 0–${max}: --column '${heading}=${of === "values" ? "value" : measure.vi}'`,
    }),
    "not-a-figure": ({ measure, kind, found }) => ({
      message: `${measure.vi}: cần ${findingsVi.kinds[kind]}, ${/change/.test(kind) ? "như +3, -2 hay 0" : "là số nguyên từ 1 trở lên"}, nhưng gặp "${found}"`,
      hint: /change/.test(kind)
        ? "sửa ô này, hoặc để trống nếu không có số liệu"
        : "sửa ô này, hoặc để trống nếu không có số liệu; I, II, III hay Nhất, Nhì, Ba được đọc khi cả cột ghi như vậy",
    }),
    "not-a-number": ({ measure, max, found }) => ({
      message: `${measure.vi}: cần ${upTo(max)}, nhưng gặp "${found}"`,
      hint: hintOfCell(found, {
        date: "bảng tính có thể đã đổi số thành ngày: định dạng ô là số rồi ghi lại",
        more: "chỉ ghi con số; dấu, khoảng giá trị hay chữ đi kèm nên ghi ở cột khác",
        none: "để trống ô, hoặc ghi -, nếu không có giá trị",
      }),
    }),
    "percent-mixed": ({ measure, max, found, count, cells }) => ({
      message: `${measure.vi}: "${found}" là tỷ lệ phần trăm, cột này có ${count}/${cells} số liệu như vậy, còn lại là điểm, tối đa ${String(max).replace(".", ",")}`,
      hint: "ghi thống nhất cả cột theo điểm, hoặc cả cột theo phần trăm của điểm tối đa",
    }),
    "share-unclear": ({ measure, max, found }) => ({
      message: `${measure.vi}: "${found}" tính trên mức tối đa khác với ${String(max).replace(".", ",")}`,
      hint: "chỉ ghi số điểm; nếu cả tệp ghi theo phần trăm: --scale percent",
    }),
    "number-too-long": ({ measure, limit, found }) => ({
      message: `${measure.vi}: nhiều nhất ${limit} chữ số, nhưng gặp "${found}"`,
      hint: "hãy làm tròn số",
    }),
    "out-of-range": ({ measure, max, found, scaleHint }) => ({
      message: `${measure.vi}: cần ${upTo(max)}, nhưng gặp "${found}"`,
      hint: scaleHint
        ? "nếu cả tệp ghi theo phần trăm hay theo điểm: --scale percent hay --scale points"
        : "sửa ô này, hoặc để trống nếu không có giá trị",
    }),
    "decimal-contradictory": ({ first, firstLine, firstColumn, found, stated }) => ({
      message: stated
        ? `"${found}" không dùng dấu ${stated === "comma" ? "phẩy" : "chấm"} thập phân như --decimal nêu`
        : `"${found}" và "${first}" (${firstLine}:${firstColumn}) không cùng dấu thập phân`,
      hint: stated
        ? "sửa ô này, hoặc sửa tùy chọn --decimal"
        : "viết mọi số cùng một kiểu, hoặc nêu dấu: --decimal comma hay --decimal point",
    }),
    "decimal-ambiguous": ({ found, cells }) => ({
      message: `"${found}" có thể đọc theo cả dấu phẩy lẫn dấu chấm thập phân, và không có ô nào cho biết cách đọc đúng (${cells} ô như vậy)`,
      hint: "nêu dấu: --decimal comma hay --decimal point",
    }),
    "unknown-unit": ({ found, scheme, suggestions, became }) => ({
      message: `"${found}" ${became.length > 0 ? "là tỉnh cũ, " : ""}không có trong danh sách ${scheme === "63 or 34" ? "63 hay 34" : scheme} tỉnh, thành phố`,
      hint:
        became.length > 0
          ? `nay là ${list(became)}; ghi tên tỉnh mà số liệu thuộc về`
          : suggestions.length > 0
            ? `có phải là ${quoted(suggestions)}? Đơn vị không phải tỉnh: --scheme none`
            : "dti provinces liệt kê cả hai danh sách; đơn vị không phải tỉnh: --scheme none",
    }),
    "ambiguous-unit": ({ found, candidates }) => ({
      message: `"${found}" khớp với nhiều tên, hoặc chỉ là chữ viết tắt`,
      hint: `ghi đầy đủ tên: ${quoted(candidates)}`,
    }),
    "duplicate-unit": ({ found, first, sheets }) => ({
      message: `đơn vị xuất hiện hai lần; lần đầu là "${found}" ở dòng ${first}`,
      hint:
        sheets.length > 0
          ? `hai trang tính được đọc thành một bảng của cùng một năm; chọn một trang: ${sheets.map((sheet) => `--sheet "${sheet}"`).join(" hoặc ")}`
          : "nếu hai dòng thuộc hai năm hoặc hai danh sách, hãy thêm cột nêu rõ; nếu hai đơn vị trùng tên, hãy ghi mã của từng đơn vị; nếu không, hãy bỏ dòng sai",
    }),
    "unit-unclear": ({ found, year, candidates, other, beside }) => ({
      message: `"${found}"${inYear(year)} có thể là ${quoted(candidates)}${inYear(other)}${beside.length > 0 ? `, nhưng còn có ${list(beside.map((one) => `"${one.unit}"${inYear(one.year)}`))} cùng tên` : ""}`,
      hint: "ghi tên hoặc mã của đơn vị giống nhau ở cả hai năm",
    }),
    "codes-moved": ({ code, was, is, name, moved, units, year, other, of }) => ({
      message: `mã ${code} là "${was}"${inYear(year)} nhưng là "${is}"${inYear(other)}, trong khi "${name}" ${moved === "" ? "không có mã" : `mang mã ${moved}`}${inYear(of)}${units > 1 ? `; ${units} đơn vị bị như vậy` : ""}`,
      hint: "sửa lại mã; nếu đó chỉ là số thứ tự thì bỏ qua cột này để đối chiếu theo tên: --column 'TIÊU ĐỀ=ignore'",
    }),
    "no-common-unit": ({ first, second, year, other }) => ({
      message: `không đơn vị nào có ở cả hai năm: "${first}"${inYear(year)}, "${second}"${inYear(other)}`,
      hint: "đơn vị được đối chiếu theo mã, nếu không có mã thì theo tên; --column 'TIÊU ĐỀ=ignore' bỏ qua cột mã không khớp",
    }),
    "missing-measure": () => ({
      message: "một dòng có giá trị nhưng không có tên chỉ số",
      hint: "điền tên chỉ số, hoặc chỉ ghi mỗi chỉ số ở dòng đầu của nhóm",
    }),
    "missing-unit": () => ({
      message: "một dòng có điểm nhưng không có tên đơn vị",
      hint: "điền mã hoặc tên; nếu là dòng điểm tối đa hay dòng tổng thì ghi rõ ở đầu dòng: Điểm tối đa, Tổng",
    }),
    "label-too-long": ({ limit, found }) => ({
      message: `cần một tên không quá ${limit} ký tự, nhưng gặp "${found}"`,
      hint: "rút ngắn tên; dấu ngoặc kép không đóng khiến nhiều dòng bị đọc thành một ô",
    }),
    "row-unclear": ({ found }) => ({
      message: `"${found}" có thể là tên đơn vị, cũng có thể là dòng trung bình, dòng tổng hay tên nhóm`,
      hint: sayWhich(found),
    }),
    "row-is-sum": ({ found, is, of, rows }) => ({
      message: `"${found}": mọi số liệu đều bằng ${is === "sum" ? "tổng" : "trung bình"} của ${of === "others" ? `${rows} dòng còn lại` : `${rows} dòng ${of === "below" ? "bên dưới" : "bên trên"}`}, nên có thể không phải đơn vị`,
      hint: sayWhich(found),
    }),
    "row-version": ({ found, of, line }) => ({
      message: `"${found}" có thể là số liệu khác của "${of}" ở dòng ${line}; cả hai sẽ cùng được xếp hạng`,
      hint: `nếu là hai đơn vị: --unit "${found}"; nếu không, bỏ một trong hai: --not-unit "${of}"`,
    }),
    "row-absent": ({ option, found }) => ({
      message: `${flagOf(option)}: không có dòng nào tên "${found}"`,
      hint: "ghi tên đúng như trong tệp",
    }),
    "code-name-disagree": ({ code, codeMeans, name, nameCode, scheme }) => ({
      message: `mã ${code} là ${codeMeans}, nhưng tên ghi là "${name}" (danh sách ${scheme})`,
      hint: `sửa một trong hai (${name} là ${nameCode}), hoặc nêu danh sách: --scheme 63 hay --scheme 34`,
    }),
    "scheme-mixed": ({ old, oldLine, young, youngLine }) => ({
      message: `"${old}" (dòng ${oldLine}) chỉ có trong danh sách 63, "${young}" (dòng ${youngLine}) chỉ có trong danh sách 34`,
      hint: "một bảng phải theo một danh sách",
    }),
    "scheme-unknown": ({ units }) => ({
      message: `${units} đơn vị trong tệp có thể thuộc danh sách 63 hoặc 34`,
      hint: "nêu danh sách: --scheme 63 hay --scheme 34",
    }),
    "scheme-invalid": ({ found }) => ({
      message: `cần scheme là 63, 34 hay none, nhưng gặp "${found}"`,
      hint: "sửa cột scheme, hoặc bỏ cột đó và dùng --scheme",
    }),
    "several-schemes": () => ({
      message: "có dòng theo danh sách 63 và dòng theo danh sách 34",
      hint: "chọn một: --scheme 63 hay --scheme 34",
    }),
    "year-unknown": () => ({
      message: "không rõ năm, trong khi phương pháp phụ thuộc vào năm",
      hint: "nêu năm: --year 2024, hoặc phương pháp: --methodology dti-2022 (xem dti methodology)",
    }),
    "year-invalid": ({ found }) => ({
      message: `cần một năm như 2024, nhưng gặp "${found}"`,
      hint: "ghi năm bằng bốn chữ số, không thêm gì khác",
    }),
    "figures-undated": ({ columns, years }) => ({
      message: `${columns.length > 0 ? `${list(columns.map(({ column }) => `"${column}"`))} không ghi năm` : "một dòng không ghi năm"}, bên cạnh số liệu năm ${list(years.map(String))}`,
      hint:
        columns.length > 0
          ? `nêu năm của các cột đó: ${columns.map(({ column, code }) => `--column '${column}=${code}:${(years.at(-1) ?? 0) + 1}'`).join(" ")}, hoặc ghi năm trong tên tệp; cột không cần thì =ignore`
          : "điền năm, hoặc bỏ dòng đó",
    }),
    "folder-years": ({ years }) => ({
      message: `tên thư mục ghi ${list(years.map(String))}, còn tên tệp và các dòng không ghi năm`,
      hint: "ghi năm trong tên tệp, hoặc trong một cột: năm",
    }),
    "year-absent": ({ year, years }) => ({
      message: `không có số liệu năm ${year}${years.length > 0 ? `, chỉ có năm ${list(years.map(String))}` : ""}`,
      hint: years.length > 0 ? `chọn một năm có trong tệp: --year ${years.at(-1)}` : "kiểm tra --year và cột năm",
    }),
    "several-years": ({ found }) => ({
      message: `có dòng của nhiều năm: ${found}`,
      hint: `chọn một năm: --year ${found.split(", ").at(-1)}; để so sánh các năm: dti compare`,
    }),
    "no-edition": ({ year, found, nearest }) => ({
      message: `không có phương pháp sẵn cho năm ${year}; chỉ có ${found}`,
      hint: `nêu phương pháp: một tệp riêng, hoặc chẳng hạn --methodology ${nearest}, nhưng đó không phải phương pháp chính thức cho năm ${year}`,
    }),
    "duplicate-value": ({ measure }) => ({
      message: `${measure.vi}: đơn vị này có hai giá trị`,
      hint: "nếu hai dòng thuộc hai năm hoặc hai danh sách, hãy thêm cột nêu rõ; nếu hai đơn vị trùng tên, hãy ghi mã của từng đơn vị; nếu không, hãy bỏ dòng sai",
    }),
    "unknown-measure": ({ option, found, measures }) => ({
      message: `--${option}: không có chỉ số nào tên "${found}"`,
      hint: `${guess(found, wordsFor(measures))}các chỉ số là: ${namesOf(measures)}`,
    }),
    "scenario-measure": ({ methodology, measure, measures }) => ({
      message: `--scenario ${methodology}: không có chỉ số đang xếp hạng là ${measure.name.vi} (${measure.code}); phương pháp này có các chỉ số khác: ${namesOf(measures)}`,
      hint: "nêu phương pháp có chỉ số đó, hoặc xếp hạng theo chỉ số mà cả hai cùng có: --by CHỈ_SỐ",
    }),
    "alternative-twice": ({ option, found, own }) => ({
      message: `--${option} ${found}: ${own ? "là phương pháp của chính bảng này, vốn luôn được so sánh" : "được nêu nhiều lần"}`,
      hint:
        option === "scenario"
          ? 'bỏ tùy chọn này; nếu là hai phiên bản của một phương pháp, đặt cho một bản "id" riêng'
          : "chỉ giữ lại một lần",
    }),
    "unknown-region": ({ found, expected, names }) => ({
      message: `--region: không có vùng nào tên "${found}"`,
      hint:
        expected === ""
          ? "bảng không có cột vùng (region, vùng, cụm)"
          : `${guess(found, names)}các vùng là: ${expected}`,
    }),
    "measure-absent": ({ measure, lacking, meant, unused }) => ({
      message: `không tính được ${measure.vi}: tệp không có cột ${namesOf(lacking)}`,
      hint:
        meant.length > 0
          ? `${meantText(meant, list)}: hãy đặt tiêu đề cột như vậy, hoặc nêu: --column '${meant[0]?.column}=${meant[0]?.measure.name.vi}'`
          : `${unused.length > 0 ? `nếu một cột không được dùng (${firstOf(unused)}) chứa chỉ số này, hãy nêu: --column 'TIÊU ĐỀ=${lacking[0]?.name.vi}'; nếu không thì ` : ""}thêm cột, xếp hạng theo chỉ số khác (--by), hoặc xem --missing zero và --missing rescale`,
    }),
    "missing-value": ({ measure }) => ({
      message: `${measure.vi}: thiếu giá trị`,
      hint: "điền giá trị, hoặc xem --missing unranked, zero và rescale",
    }),
    "not-weighted-mean": ({ measure }) => ({
      message: `${measure.vi}: kết quả chính xác chỉ có với trung bình có trọng số, còn đây là loại trung bình khác`,
      hint: "lấy ngẫu nhiên trọng số dùng được cho mọi loại trung bình: bỏ tùy chọn này",
    }),
    "too-many-scenarios": ({ found, limit }) => ({
      message: `cần tối đa ${limit} tổ hợp phương án, nhưng có ${found}`,
      hint: "nêu ít phương án hơn",
    }),
    "division-absent": ({ division, scheme }) => ({
      message: `--regions: danh sách ${scheme} không chia thành ${division === "eight" ? "tám" : "sáu"} vùng`,
      hint: "tám vùng truyền thống chia 63 tỉnh; sáu vùng chia được cả hai danh sách",
    }),
    "cannot-carry": ({ from, to }) => ({
      message: `--as ${to}: không chuyển được bảng theo danh sách ${from} sang đó`,
      hint: "--as 34 gộp một bảng 63 tỉnh",
    }),
    "methodology-unknown": ({ found, expected }) => ({
      message: `không có phương pháp sẵn nào tên "${found}"`,
      hint: `${guess(found, itemsOf(expected))}có ${expected}; tên tệp phải kết thúc bằng .json`,
    }),
    "not-json": ({ reason }) => ({
      message: `không phải là JSON: ${JSON_FAULTS[reason] ?? reason}`,
      hint: "sửa tại đó; trình soạn thảo hỗ trợ JSON sẽ đánh dấu chỗ sai",
    }),
    "key-twice": ({ key, first }) => ({
      message: `"${key}" xuất hiện lần thứ hai trong cùng một đối tượng; lần đầu ở dòng ${first}`,
      hint: "chỉ giữ lại một",
    }),
    "number-limit": ({ found, digits, exponent }) => ({
      message: `cần số có không quá ${digits} chữ số, từ 1e-${exponent} đến 1e${exponent}, nhưng gặp ${found}`,
      hint: "làm tròn số đó",
    }),
    "methodology-shape": ({ at, expected, found }) => ({
      message: `${at || "tệp"}: cần ${shapeText(expected)}, nhưng gặp ${found || "trống"}`,
      hint: `dti methodology ${shownFor(at)} --format json cho xem một tệp đúng`,
    }),
    "unknown-member": ({ measure, member }) => ({
      message: `"${measure}" tính cả "${member}", nhưng không chỉ số nào có mã đó`,
      hint: "sửa mã, hoặc thêm chỉ số đó",
    }),
    "member-circle": ({ path }) => ({
      message: `các chỉ số tính lẫn nhau thành vòng: ${path.join(" → ")}`,
      hint: "bỏ một chỉ số khỏi `of` của chỉ số đứng trước nó",
    }),
    "too-many-levels": ({ limit, found }) => ({
      message: `các chỉ số chồng lên nhau nhiều nhất ${limit} cấp, nhưng tệp có ${found} cấp`,
      hint: "gộp những cấp không cần tách riêng",
    }),
    "max-unclear": ({ measure }) => ({
      message: `không rõ giá trị lớn nhất của "${measure}": trọng số không phải điểm của các thành phần, và điểm của chúng khác nhau`,
      hint: 'nêu "max", tức số điểm cao nhất có thể đạt; với trung bình của các tỷ lệ thường là 100: "max": 100',
    }),
    "years-reversed": ({ first, last }) => ({
      message: `năm đầu của "years" là ${first}, sau năm cuối là ${last}`,
      hint: `ghi năm sớm hơn trước: "years": [${last}, ${first}]`,
    }),
    "reach-over-max": ({ measure, reach, max }) => ({
      message: `các thành phần của "${measure}" có thể cộng thành ${localized(exactText(reach), "vi")} điểm, vượt "max" là ${localized(exactText(max), "vi")}`,
      hint: `ghi "max": ${exactText(reach)}, hoặc bỏ "max"; hoặc giảm trọng số hay điểm tối đa của các thành phần`,
    }),
    "weight-negative": ({ measure, member, found }) => ({
      message: `trọng số của "${member}" trong "${measure}" là ${found}; ngoài phép tính tổng, trọng số phải từ 0 trở lên`,
      hint: "sửa lại; trọng số 0 là chỉ liệt kê, không tính điểm",
    }),
    "weights-all-zero": ({ measure }) => ({
      message: `"${measure}" không có thành phần nào có trọng số lớn hơn 0`,
      hint: "cho ít nhất một thành phần một trọng số",
    }),
    "duplicate-code": ({ code }) => ({
      message: `hai chỉ số cùng mã "${code}"`,
      hint: "đổi mã của một trong hai",
    }),
    "measures-alike": ({ measure, heading, other, otherHeading }) => ({
      message: `${measure}: trong bảng không phân biệt được "${heading}" với ${heading === otherHeading ? "tên giống hệt" : `"${otherHeading}"`} của ${other}`,
      hint: "đặt cho mỗi chỉ số tên và tên khác không chỉ khác nhau ở chữ hoa, khoảng trắng và ký hiệu; dấu chỉ phân biệt được khi cả hai đều có dấu",
    }),
    "missing-name": ({ measure, lang }) => ({
      message: `"${measure || "phương pháp"}" chưa có tên tiếng ${lang === "en" ? "Anh" : "Việt"}`,
      hint: 'tên phải có cả hai thứ tiếng: {"en": "…", "vi": "…"}',
    }),
    "unreachable-leaf": ({ measure }) => ({
      message: `không chỉ số tổng hợp nào tính "${measure}"`,
      hint: "nêu nó trong một `of`, với trọng số 0 nếu chỉ để liệt kê",
    }),
    "years-out-of-order": ({ years }) => ({
      message: `các năm không theo thứ tự tăng: ${years.join(", ")}`,
      hint: "nêu tệp năm cũ trước; với --previous, tệp năm cũ là tệp nêu sau tùy chọn đó",
    }),
    "year-twice": ({ year }) => ({
      message: `hai bảng cùng năm ${year}`,
      hint: "mỗi năm một bảng; --year nêu năm của một tệp",
    }),
    "too-few-years": ({ found }) => ({
      message: `cần từ hai năm trở lên, nhưng gặp ${found}`,
      hint: "nêu mỗi năm một tệp, năm cũ trước",
    }),
    "no-common-measure": ({ years }) => ({
      message: `các bảng năm ${years.join(", ")} không có chỉ số nào chung`,
      hint: "dti methodology cho biết năm nào có chỉ số nào",
    }),
    "rank-beyond": ({ rank, units, max }) => ({
      message: `không thể nhắm đến thứ hạng ${rank}: chỉ có ${units} đơn vị được xếp hạng`,
      hint:
        rank <= max ? `nếu là điểm, hãy viết ${rank},0` : `điểm viết có phần thập phân, tối đa ${max}, như ${max},0`,
    }),
    "unit-needed": ({ files }) => ({
      message: "chưa nêu đơn vị trước tên tệp",
      hint: `dti profile "Hà Tĩnh" ${files.length === 0 ? "2023.csv 2024.csv" : files.join(" ")}; mỗi đơn vị một phiếu: --all -o phieu/`,
    }),
    "files-needed": ({ unit }) => ({
      message: "chưa nêu tệp nào",
      hint:
        unit === undefined
          ? "dti profile --all 2023.csv 2024.csv -o phieu/"
          : `dti profile "${unit}" 2023.csv 2024.csv`,
    }),
    "unknown-named-unit": ({ found, suggestions, became }) => ({
      message: became
        ? `"${found}" không có trong danh sách 34: đã sáp nhập vào ${became}`
        : `trong các bảng không có đơn vị nào tên "${found}"`,
      hint: became
        ? `nêu tên ${became}, hoặc xem theo danh sách 63: --as 63`
        : suggestions.length > 0
          ? `có phải là ${quoted(suggestions)}?`
          : "ghi tên hoặc mã đúng như trong bảng",
    }),
    "nothing-merged": () => ({
      message: "--vary merge: ở đây không có đơn vị nào được gộp, nên trọng số khi gộp không có tác dụng",
      hint: "bảng của 63 tỉnh, thành phố được gộp khi xem theo --as 34; nếu không, hãy bỏ --vary merge",
    }),
    "name-of-several": ({ found, candidates, codes }) => ({
      message: `"${found}" là tên của ${candidates.length} đơn vị: ${some(candidates)}`,
      hint: `ghi mã, hoặc tên đúng như trong bảng, của đơn vị cần tìm: ${quoted(codes)}`,
    }),
    "list-needed": () => ({
      message: "remap cần biết chuyển bảng sang danh sách nào",
      hint: "tỉnh, thành phố: --to 34 hoặc --to 63; đơn vị khác: bảng chuyển đổi của bạn, --crosswalk TỆP",
    }),
    "same-list": ({ scheme }) => ({
      message: `bảng đã theo danh sách ${scheme}`,
      hint: "--to nêu danh sách còn lại",
    }),
    "table-columns": ({ expected, found }) => ({
      message: `cần các cột ${expected}, nhưng gặp ${found}`,
      hint: "cột trong ngoặc vuông có thể bỏ",
    }),
    "column-unclear": ({ column, first, second }) => ({
      message: `"${first}" và "${second}" đều có thể là cột ${column}`,
      hint: `đặt tiêu đề ${column} cho cột đúng`,
    }),
    "weight-invalid": ({ found }) => ({
      message: `cần một trọng số lớn hơn 0, nhưng gặp "${found}"`,
      hint: "viết một số như 0,4 hay 1250",
    }),
    "weight-absent": ({ unit }) => ({
      message: `không có trọng số cho đơn vị ${unit}`,
      hint: "thêm một dòng cho đơn vị đó vào tệp của --merge",
    }),
    "sum-over-max": ({ unit, measure, sum, max }) => ({
      message: `${measure.vi}: tổng các phần của ${unit} là ${localized(exactText(sum), "vi")}, vượt mức tối đa ${localized(exactText(max), "vi")}`,
      hint: 'ghi mức tối đa đúng cho cả đơn vị sau sáp nhập, hoặc bỏ "merge": "sum" trong tệp phương pháp để lấy trung bình',
    }),
    "weight-twice": ({ code, first }) => ({
      message: `"${code}" có hai trọng số; lần đầu ở dòng ${first}`,
      hint: "nếu hai dòng thuộc hai năm hoặc hai danh sách, hãy thêm cột nêu rõ; nếu hai đơn vị trùng tên, hãy ghi mã của từng đơn vị; nếu không, hãy bỏ dòng sai",
    }),
    "crosswalk-name": ({ to, first, line, second }) => ({
      message: `"${to}" có tên "${second}", nhưng ở dòng ${line} tên là "${first}"`,
      hint: "ghi thống nhất một tên, hoặc sửa mã ở một trong các dòng",
    }),
    "crosswalk-empty": ({ column }) => ({
      message: `ô "${column}" để trống`,
      hint: "ghi mã đơn vị vào ô, hoặc bỏ dòng này",
    }),
    "crosswalk-mixed": ({ old, now }) => ({
      message: `"${old}" chỉ là đơn vị cũ, còn "${now}" chỉ là đơn vị mới của bảng chuyển đổi; một bảng điểm chỉ theo một bên`,
      hint: "sửa một trong hai mã, ở đây hoặc trong bảng chuyển đổi",
    }),
    "crosswalk-unclear": () => ({
      message: "mọi đơn vị vừa là đơn vị cũ vừa là đơn vị mới của bảng chuyển đổi, nên không rõ bảng điểm theo bên nào",
      hint: "nếu theo danh sách cũ, hãy chuyển trước bằng dti remap --crosswalk; nếu theo danh sách mới, hãy bỏ --crosswalk",
    }),
    "crosswalk-twice": ({ from, to }) => ({
      message: `"${from}" được chuyển sang "${to}" hai lần`,
      hint: "nếu hai dòng thuộc hai năm hoặc hai danh sách, hãy thêm cột nêu rõ; nếu hai đơn vị trùng tên, hãy ghi mã của từng đơn vị; nếu không, hãy bỏ dòng sai",
    }),
    "crosswalk-weights": ({ from, sum }) => ({
      message: `tổng trọng số của "${from}" là ${sum}`,
      hint: "một đơn vị chuyển sang một đơn vị, hoặc sang nhiều đơn vị với tổng trọng số bằng 1",
    }),
    "crosswalk-uncovered": ({ unit }) => ({
      message: `bảng chuyển đổi không có đơn vị "${unit}"`,
      hint: "thêm một dòng; đơn vị giữ nguyên thì chuyển sang chính nó",
    }),
    "crosswalk-target": ({ to, scheme }) => ({
      message: `"${to}" không phải mã trong danh sách ${scheme}`,
      hint: "dti provinces liệt kê các mã",
    }),
    "folder-without-csv": () => ({
      message: "là thư mục không có tệp CSV hay bảng tính nào",
      hint: "nêu tên tệp, hoặc thư mục khác",
    }),
    "baseline-shape": ({ reason }) => ({
      message: `không phải tệp lỗi đã chấp nhận: ${reason}`,
      hint: "dti check … --baseline TỆP --write-baseline tạo ra tệp này",
    }),
    "output-is-input": () => ({
      message: "là tệp đầu vào; dti không ghi đè tệp đầu vào",
      hint: "chọn tên khác cho -o",
    }),
    "output-is-folder": () => ({ message: "là một thư mục", hint: "nêu tên một tệp sau -o" }),
    "output-not-folder": () => ({
      message: "không phải thư mục",
      hint: "nêu một thư mục sau -o, như cards/: mỗi đơn vị là một tệp trong đó, có định dạng theo --format",
    }),
    "output-not-regular": () => ({ message: "không phải tệp thường", hint: "bỏ -o và dùng > để ghi vào đó" }),
    "output-to-screen": () => ({
      message: "không hiện được tệp Excel trên màn hình",
      hint: "nêu tên tệp sau -o, ví dụ -o xep-hang.xlsx, hoặc chuyển tiếp bằng | hay >",
    }),
    "output-ending": ({ ending, endings }) => ({
      message: `lệnh này không ghi được định dạng ${ending}`,
      hint: `đặt đuôi tên tệp là ${endings.join(", ")}${endings.includes(".txt") ? " (bảng như trên màn hình)" : ""}`,
    }),
    "output-exists": () => ({
      message: "đã có tệp này, dti không ghi đè",
      hint: "chọn tên khác sau -o, hoặc xóa tệp cũ",
    }),
    "output-failed": ({ reason }) => ({
      message: `không ghi được: ${reasonText(reason)}`,
      hint: "chọn nơi ghi khác cho -o; tệp có từ trước không bị thay đổi",
    }),
    ...workbooksVi.problems,
    ...shapesVi.problems,
    ...scoresVi.problems,
    ...fitVi.problems,
    ...settingsVi.problems,
    ...sqlVi.problems,
  })),
  notes: {
    "file-note": ({ text, vi }) => vi ?? text,
    "assumed-weights": ({ methodology, text }) => `trọng số giả định (${methodology}): ${text.vi}`,
    "starts-from": ({ measures, lacking }, few) =>
      `${list(measures.map((name) => name.vi))}: lấy theo tệp${lacking.length > 0 ? ` cho mọi đơn vị, không tính lại, vì thiếu thành phần ở ${few(lacking)}` : ", không tính lại, vì tệp thiếu cột của một số thành phần"}`,
    "given-differs": ({ measure, decimals, differing }, few) =>
      `${measure.vi}: ở ${differing.length} đơn vị, giá trị tính từ các thành phần khác với giá trị trong tệp: ${few(
        differing.map(({ unit, stated, computed }) => {
          const [own, made] = [stated, computed].map((value) => localized(decimalText(value, decimals), "vi"));
          return `${unit} (${own}, tính được ${made})`;
        }),
      )}; để xếp hạng theo giá trị tính được: --column 'TIÊU ĐỀ=ignore'`,
    recomputed: ({ measures, differing }, few) =>
      `${list(measures.map((name) => name.vi))}: tính lại từ các thành phần; ${
        differing.length === 0
          ? "khớp với giá trị trong tệp"
          : `không dùng giá trị trong tệp vì có khác biệt: ${few(differing.map(differingText))}`
      }`,
    rescored: ({ measures, differing }, few) =>
      `${list(measures.map((name) => name.vi))}: tính điểm từ số liệu; ${
        differing.length === 0
          ? "khớp với điểm trong tệp"
          : `không dùng điểm trong tệp vì có khác biệt: ${few(differing.map(differingText))}`
      }`,
    "missing-values": ({ measure, units }, few) =>
      `không có giá trị nên không xếp hạng theo ${measure.vi}: ${few(units)}`,
    "absent-measures": ({ missing, measures }) =>
      `${list(measures.map(({ vi }) => vi))}: tệp không có cột, nên ${
        missing === "zero"
          ? "được tính là 0 (--missing zero)"
          : "trọng số chia cho các thành phần còn lại (--missing rescale)"
      }`,
    "filled-missing": ({ missing, cells }) =>
      missing === "zero"
        ? `${cells} giá trị thiếu được tính là 0 (--missing zero)`
        : `${cells} giá trị thiếu: trọng số chia cho các thành phần còn lại (--missing rescale)`,
    merged: ({ from, to, by, own, shares, year }) =>
      own
        ? `${year === undefined ? "" : `${year}: `}chuyển sang các đơn vị khác theo bảng chuyển đổi: mỗi giá trị là trung bình của các phần, ${
            by === "equal"
              ? shares
                ? "trọng số là tỷ lệ ghi trong bảng đó"
                : "trọng số bằng nhau"
              : `trọng số theo ${WEIGHED_BY[by]}${shares ? " nhân với tỷ lệ ghi trong bảng đó" : ""}`
          }`
        : by === "equal"
          ? `chuyển từ danh sách ${from} sang danh sách ${to}: mỗi giá trị là trung bình cộng của các đơn vị cũ`
          : `chuyển từ danh sách ${from} sang danh sách ${to} với trung bình theo ${WEIGHED_BY[by]}: không phải quy tắc chính thức`,
    inherited: ({ from, to }) =>
      `giá trị kế thừa, không phải giá trị đo được: mỗi đơn vị của danh sách ${to} nhận giá trị của đơn vị chứa nó trong danh sách ${from}`,
    "unused-merge": ({ merge, to }) =>
      `--merge ${merge} không được dùng: ở đây không gộp đơn vị cũ nào${to === "none" ? "" : "; --as 34 gộp các đơn vị của danh sách 63"}`,
    "missing-parts": ({ units }, few) =>
      `không có trong tệp: ${few(units.map(({ unit, parts }) => `${parts.map((part) => (part === unit ? `${part} cũ` : part)).join(", ")} (thuộc ${unit})`))}`,
    "dropped-ranks": ({ file, columns }, few) =>
      `${file}: không dùng thứ hạng và thay đổi có trong tệp: ${few(columns)}`,
    "other-years": ({ file, columns }, few) =>
      `${file}: điểm của năm khác, không dùng ở đây: ${few(columns)}; dùng dti compare với riêng tệp này để xem mọi năm`,
    "carried-previous": ({ year, from, to }) =>
      `${year ?? "bảng cũ"}: chuyển từ danh sách ${from} sang danh sách ${to} để thứ hạng so sánh được với nhau`,
    "editions-differ": ({ years, methodologies }) =>
      `điểm các năm ${years.join(" và ")} theo phương pháp khác nhau (${methodologies.join(", ")}) nên điểm và thay đổi điểm không so sánh được`,
    "different-units": ({ years, units }) =>
      units.every((count) => count === units[0])
        ? `các đơn vị được xếp hạng ${years.map((year) => (year === undefined ? "ở một bảng" : `năm ${year}`)).join(" và ")} không hoàn toàn giống nhau, nên thứ hạng và mức thay đổi không so sánh trực tiếp được`
        : `thứ hạng tính giữa ${years.map((year, i) => `${units[i]} đơn vị năm ${year ?? "kia"}`).join(" và ")}, nên thứ hạng và mức thay đổi không so sánh trực tiếp được`,
    "year-overridden": ({ file, named, year }) =>
      `${file}: tính là số liệu năm ${year} (--year), dù tên tệp ghi ${named}`,
    "folder-year": ({ file, year }) => `${file}: tính là số liệu năm ${year} theo tên thư mục`,
    "folder-differs": ({ file, folder, year }) =>
      `${file}: tính là số liệu năm ${year} theo tệp, dù tên thư mục ghi ${folder}`,
    "percent-shares": ({ file, measures, found, max }, few) =>
      `${file}: tỷ lệ phần trăm được hiểu là tỷ lệ của điểm tối đa (${found} của ${String(max).replace(".", ",")} điểm): ${few(measures.map(({ name }) => name.vi))}; nếu là điểm thì không ghi %`,
    "scale-doubtful": ({ file, scale, most }) =>
      `${file}: không giá trị nào lớn hơn ${most}${most === 1 ? "" : ", dù điểm tối đa của các chỉ số lớn hơn"}; có đúng là theo ${scale === "percent" ? "phần trăm" : "điểm"} (--scale) không?`,
    appeared: ({ year, units }, few) => `không có trong ${year ?? "bảng cũ"}: ${few(units)}`,
    vanished: ({ year, units }, few) => `không có trong ${year ?? "bảng mới"}: ${few(units)}`,
    "perhaps-same": ({ years: [old, now], pairs }, few) =>
      `có thể là cùng một đơn vị: ${few(pairs.map((pair) => `"${pair.old}"${inYear(old)} và "${pair.now}"${inYear(now)}`))}; nếu đúng, ghi tên hoặc mã giống nhau ở cả hai năm`,
    "renamed-units": ({ years: [old, now], pairs }, few) =>
      `cùng mã nhưng khác tên: ${few(pairs.map((pair) => `${pair.code} "${pair.old}"${inYear(old)}, "${pair.now}"${inYear(now)}`))}; nếu mã chỉ là số thứ tự thì bỏ qua cột này: --column 'TIÊU ĐỀ=ignore'`,
    "mixed-lists": ({ unit, old, oldOf, now, nowOf, like }) =>
      `${unit}: hạng ${old} trong ${oldOf} và hạng ${now} trong ${nowOf} thuộc hai danh sách nên không so sánh được; tính trên cùng danh sách, hạng cũ là ${like} trong ${nowOf}`,
    partial: ({ units, of, absent }) =>
      `tệp có ${units} trong ${of} đơn vị của danh sách${absent.length <= NAMED ? `, thiếu ${list(absent)}` : ""}; thứ hạng chỉ tính giữa các đơn vị này`,
    "unused-columns": ({ file, columns, meant }, few) =>
      `${file}: các cột không được sử dụng: ${few(columns)}${meant.length > 0 ? `; ${meantText(meant, few)}` : ""}`,
    "filled-cells": ({ file, heading, values }, few) =>
      `${file}: "${heading}" chỉ ghi ở dòng đầu mỗi nhóm, như ô trộn, và tính cho cả các dòng dưới: ${few(values)}`,
    "lists-joined": ({ file, are, columns }) =>
      are === "parts"
        ? `${file}: một danh sách được in thành nhiều phần cạnh nhau, tên đơn vị ở các cột ${columns}; được đọc như một danh sách`
        : `${file}: nhiều danh sách của các chỉ số khác nhau đặt cạnh nhau; mỗi danh sách được đọc theo cột tên đơn vị của mình: ${columns}`,
    "turned-table": ({ file, of, unit, score }) =>
      `${file}: các dòng là chỉ số, các cột là ${of === "unit" ? "đơn vị" : `các năm của ${unit}`}${score === undefined ? "" : `, đọc theo "${score}"`}`,
    "unit-sheets": ({ units, column, basis }, few) =>
      `${units.length === 1 ? "phiếu điểm của một đơn vị" : `phiếu điểm, mỗi phiếu một đơn vị (${units.length})`}, đọc theo cột "${column}"${basis === "self" ? ", là điểm đơn vị tự chấm" : ""}: ${few(units)}`,
    "sheets-lack": ({ units }, few) =>
      `phiếu không có điểm, nên đơn vị đó thiếu giá trị (xem --missing): ${few(units.map(({ unit, measures }) => `${unit} (${few(measures.map(({ vi }) => vi))})`))}`,
    "printed-differences": ({ count, printed, computed, differing, decimals }, few) => {
      const figure = (value: Fraction): string => localized(decimalText(value, decimals), "vi");
      if (differing.length === 0)
        return `chênh lệch in ở ${count} chỉ số thành phần khớp với điểm; tổng là ${figure(printed)}`;
      const named = differing.map(
        (one) => `${one.measure.vi} (${figure(one.printed)}, tính được ${figure(one.computed)})`,
      );
      return `tổng chênh lệch in trong phiếu là ${figure(printed)}, tính từ điểm là ${figure(computed)}; khác nhau ở: ${few(named)}`;
    },
    unproven: ({ units }, few) =>
      `số chỉ số thành phần có điểm 0 do còn phải bổ sung minh chứng, không phải do kết quả bằng 0: ${few(units.map(({ unit, components }) => `${unit} (${components})`))}`,
    "skipped-rows": ({ file, rows }, few) =>
      `${file}: các dòng không phải đơn vị: ${few(rows.map(({ label, line }) => `"${label}" (dòng ${line})`))}`,
    "stated-rows": ({ file, rows }, few) =>
      `${file}: bỏ qua ${rows.length} dòng theo yêu cầu (--not-unit): ${few(rows.map(({ label, line }) => `"${label}" (dòng ${line})`))}`,
    "silent-rows": ({ file, rows }, few) =>
      `${file}: các dòng đơn vị không có số liệu nào được đọc: ${few(rows.map(({ label, line }) => `"${label}" (dòng ${line})`))}`,
    "doubtful-rows": ({ file, rows }, few) =>
      `${file}: không xếp hạng vì giống dòng trung bình hay tổng: ${few(rows.map(({ label, line }) => `"${label}" (dòng ${line})`))}; nếu là đơn vị: ${rows.length === 1 ? `--unit "${rows[0]?.label}"` : "--unit TÊN"}`,
    ledger: (details) => ledgerVi(details, mark),
    ...settingsVi.notes,
    ...draftsVi.notes,
    ...workbooksVi.notes,
    ...scoresVi.notes,
    ...fitVi.notes,
  },
  findings: findingsVi,
  describe: describeVi,
  profile: profileVi,
  robustness: robustnessVi,
  labels: {
    difference: "Chênh lệch",
    maximum: "Tối đa",
    reached: "Đạt",
    state: "Trạng thái",
    partOf: "Thuộc",
    figures: "Số liệu",
    figuresOf: "Số liệu của",
    rule: "Quy tắc",
    max: "Tối đa",
    aggregate: "Chỉ số tổng hợp",
    fits: "Giá trị phù hợp",
    stated: "Theo phương pháp",
    rows: "Số dòng",
    rank: "Hạng",
    unit: "Đơn vị",
    region: "Vùng",
    regionRank: "Hạng vùng",
    rankInRegion: "Hạng vùng",
    previousRank: "Hạng kỳ trước",
    rankBefore: "Hạng năm trước",
    change: "Thay đổi",
    merger: "Sáp nhập",
    method: "Phương pháp",
    scoreChange: "Thay đổi điểm",
    regionChange: "Thay đổi hạng vùng",
    inherited: "Kế thừa",
    contribution: "Đóng góp",
    parts: "Đơn vị cũ",
    code: "Mã",
    name: "Tên",
    newUnit: "Đơn vị mới",
    oldUnit: "Đơn vị cũ",
    measure: "Chỉ số",
    kind: "Loại",
    weight: "Trọng số",
    share: "Tỷ trọng",
    points: "Điểm",
    year: "Năm",
    years: "Các năm",
    title: "Tên",
    source: "Nguồn",
    valid: "là một phương pháp hợp lệ",
    assumed: "Giả định",
    scale: "Thang",
    list: "Danh sách",
    findings: "Phát hiện",
    methodologies: "Phương pháp",
    notes: "Ghi chú",
    iso: "ISO 3166-2",
    english: "Tiếng Anh",
    population: "Dân số 2024",
    area: "Diện tích km²",
    grdp: "GRDP 2024, tỷ đồng",
    list63: "Mã (63)",
    list34: "Mã (34)",
    regionEight: "Vùng (tám)",
    regionSix: "Vùng (sáu)",
    notScored: "không tính điểm",
    median: "Hạng trung vị",
    interval: "Khoảng hạng 5–95 %",
    best: "Hạng cao nhất",
    worst: "Hạng thấp nhất",
    beatsNext: "Xếp trên đơn vị kế tiếp",
    count: "Số giá trị",
    missing: "Thiếu",
    mean: "Trung bình",
    middle: "Trung vị",
    deviation: "Độ lệch chuẩn",
    least: "Nhỏ nhất",
    most: "Lớn nhất",
    skewness: "Độ bất đối xứng",
    kurtosis: "Độ nhọn",
    id: "Mã",
  },
  ties: {
    competition: "đồng hạng lấy hạng cao nhất (1224)",
    dense: "đồng hạng không làm trống hạng nào (1223)",
    modified: "đồng hạng lấy hạng thấp nhất (1334)",
    fractional: "đồng hạng lấy hạng trung bình (1 2,5 2,5 4)",
    ordinal: "bằng điểm thì xếp theo mã (1234)",
  },
  help: {
    description: "Tính điểm và xếp hạng chính xác Chỉ số chuyển đổi số (DTI) cấp tỉnh và mọi chỉ số cùng dạng.",
    usage: "Cách dùng:",
    options: "Tùy chọn:",
    arguments: "Tham số:",
    commands: "Lệnh:",
    examples: "Ví dụ:",
    help: "hiện trợ giúp này",
    version: "hiện phiên bản",
    more: "dti LỆNH --help cho biết các tùy chọn và ví dụ của một lệnh.",
    rank: "thứ hạng các đơn vị: tổng điểm, trụ cột, hạng toàn quốc và hạng vùng",
    init: "lập một phương pháp từ các chỉ số có trong tệp",
    initFile: "tệp, hoặc thư mục các tệp, có các chỉ số cần lập phương pháp; - là đầu vào chuẩn",
    from: "sao chép phương pháp này để sửa",
    methodology: "trọng số và nguồn của cách tính; kiểm tra một tệp phương pháp",
    provinces: "hai danh sách tỉnh, việc sáp nhập và các vùng",
    report: "trang báo cáo: bảng xếp hạng, thay đổi, bản đồ và biểu đồ",
    card: "chỉ làm phiếu của đơn vị này (tên hoặc mã), kèm nguyên nhân thay đổi thứ hạng",
    chart:
      "chỉ biểu đồ này, dạng SVG: tiles, bump, slope, intervals, heat, spread; của một đơn vị (--card): waterfall, what-if",
    completion: "tập lệnh để shell tự điền lệnh, tùy chọn, chỉ số và tên tỉnh",
    shell: "shell: bash, zsh, fish, powershell",
    topics: "trợ giúp về một lệnh, hoặc về files, columns, missing, ties, merger, exactness, sql",
    describe: "mô tả số liệu: thống kê, tương quan, giá trị bất thường, theo chỉ số và theo vùng",
    byRegion: "mô tả thêm từng chỉ số theo từng vùng",
    means: "hiện trung bình các vùng, có xếp hạng, thay cho các đơn vị",
    profile:
      "phiếu của một đơn vị: thứ hạng qua các năm, điểm mạnh, điểm yếu, nguyên nhân thay đổi thứ hạng, điều kiện để đạt mục tiêu",
    unitName: "tên hoặc mã một đơn vị, theo danh sách nào cũng được",
    target: "điều kiện để đạt một thứ hạng (10), thứ hạng của một đơn vị, hoặc một mức điểm (0,75)",
    peers: "so với: region (cùng vùng), số đơn vị đứng trước và sau, hoặc các tên cách nhau dấu phẩy",
    publishedRanks: "bảng thứ hạng đã công bố, hoặc thư mục chứa chúng, để đặt cạnh thứ hạng tính được",
    allUnits: "mỗi đơn vị một phiếu, mỗi phiếu một tệp trong thư mục của -o; khi đó không nêu đơn vị",
    robustness: "mức độ ổn định của thứ hạng khi trọng số thay đổi",
    draws: "số lần lấy ngẫu nhiên bộ trọng số",
    seed: "giá trị khởi tạo của bộ sinh số ngẫu nhiên; cùng một giá trị cho cùng kết quả",
    spread: "mỗi trọng số được lệch tối đa bao nhiêu phần trăm so với trọng số đã cho",
    levels: "chỉ lấy ngẫu nhiên trọng số của các loại thành phần này, ví dụ index,pillar",
    firstUnits: "số đơn vị được coi là nhóm đứng đầu",
    drawsFile:
      "tệp CSV các bộ trọng số thay cho lấy ngẫu nhiên: mỗi dòng một bộ, mỗi cột một trọng số, tiêu đề là chỉ số",
    saveDraws: "ghi các bộ trọng số đã lấy vào tệp CSV, chính xác, để --draws-file đọc lại",
    intervals: "khoảng tỷ trọng của từng trọng số mà nhóm đầu (--first) và toàn bộ thứ tự giữ nguyên, tính chính xác",
    chances:
      "xác suất chính xác của từng hạng khi trọng số của một chỉ số thay đổi từ 0 % đến 100 %, hoặc trong khoảng: security=0-0.3",
    extremes: "hạng cao nhất và thấp nhất với mọi trọng số trong khoảng --spread, tính chính xác",
    leaveOut: "lần lượt bỏ từng chỉ số để xem thứ hạng thay đổi thế nào",
    scenario: "xếp hạng thêm theo một phương pháp khác; dùng được nhiều lần",
    vary: "thử mọi tổ hợp phương án: ties=…, decimals=2,4, missing=…, mean=arithmetic,geometric, merge=equal,population; dùng được nhiều lần",
    compare: "đơn vị nào tăng, giảm hạng qua các năm, so trên cùng một danh sách",
    remap: "chuyển một bảng sang danh sách tỉnh còn lại",
    fromScore:
      "trong phiếu của một đơn vị: loại điểm ban đầu (own: tự chấm, assessed: thẩm định, hoặc tiêu đề cột; mặc định own)",
    toScore: "loại điểm so sánh (mặc định assessed): điểm mất ở đâu, mất nhiều nhất trước",
    yearFiles: "mỗi năm một tệp (CSV hoặc Excel), năm cũ trước, hoặc thư mục chứa chúng",
    oneFile: "một tệp điểm (CSV hoặc Excel), hoặc thư mục chứa các phần của bảng; - là đầu vào chuẩn",
    mergeOption: "trọng số khi gộp: equal, population, area, grdp, hoặc tệp có các cột code,weight",
    crosswalk: "bảng chuyển đổi của danh sách khác danh sách tỉnh: tệp có các cột from,to[,weight][,to_name]",
    previous: "bảng của một năm trước, để hiện thay đổi",
    sort: "thứ tự các dòng",
    explain:
      "tách mỗi thay đổi thành phần do điểm của đơn vị và phần do điểm đơn vị khác; kèm tên thì nêu đơn vị nào vượt đơn vị nào",
    to: "danh sách cần chuyển sang",
    files: "các tệp điểm của một năm (CSV hoặc Excel), hoặc thư mục chứa chúng; - là đầu vào chuẩn",
    idOrFile: "một phương pháp có sẵn hoặc một tệp JSON",
    provinceName: "tên hoặc mã; bỏ trống để xem tất cả",
    as: "trình bày theo danh sách tỉnh này",
    scheme: "danh sách mà tệp theo, khi tệp không tự cho biết",
    scale: "thang giá trị của tệp, khi khác với phương pháp",
    useMethodology: "một phương pháp có sẵn hoặc một tệp JSON; nếu không nêu thì chọn theo năm",
    yearOption: "năm của tệp, hoặc chọn năm nào trong tệp",
    by: "xếp hạng theo chỉ số này",
    measures: "hiện các chỉ số này cùng thứ hạng: các mã cách nhau dấu phẩy, hoặc all",
    regionOption: "chỉ hiện vùng này; dùng được nhiều lần",
    only: "chỉ hiện các đơn vị này: tên hoặc mã, cách nhau dấu phẩy",
    regions: "cách chia vùng (tám vùng với 63, sáu vùng với 34)",
    top: "chỉ hiện N đơn vị đứng đầu",
    missing:
      "khi thiếu giá trị: unranked (không xếp hạng), zero (tính là 0), rescale (chia trọng số cho các thành phần còn lại) hoặc error (dừng và báo lỗi)",
    tiesOption:
      "thứ hạng khi bằng điểm: competition (1224), dense (1223), modified (1334), fractional (1 2,5 2,5 4) hoặc ordinal (1234, theo mã)",
    decimals: "số chữ số thập phân khi hiện và khi xếp hạng",
    rankOn: "xếp hạng theo giá trị in ra (đã làm tròn) hay giá trị chính xác",
    format: "định dạng kết quả",
    excel: "CSV mà Excel tiếng Việt mở được bằng nhấp đúp",
    output: "ghi vào tệp thay vì màn hình",
    lang: "ngôn ngữ hiển thị",
    delimiter: "dấu ngăn ô, khi tệp không tự cho biết",
    decimal: "dấu thập phân, khi tệp không tự cho biết",
    unitOption: "dòng có tên này là đơn vị, dù trông như dòng trung bình, tổng hay nhóm; có thể nêu nhiều lần",
    notUnit: "dòng có tên này không phải đơn vị; có thể nêu nhiều lần",
    column:
      "nội dung của cột, theo tiêu đề hoặc vị trí (#3): một chỉ số, chỉ số:rank, chỉ số:2021, unit, region, ignore …",
    encoding: "bảng mã của tệp không phải UTF-8",
    sheet: "trang tính cần đọc, theo tên hoặc theo số thứ tự từ 1",
    color: "dùng màu cả khi không phải cửa sổ dòng lệnh",
    noColor: "không dùng màu",
    quiet: "bỏ ghi chú, chỉ hiện kết quả và lỗi",
    verbose: "cho biết cách đọc tệp",
    allProblems: "hiện mọi lỗi, không chỉ 20 lỗi đầu",
    show: "raw: số liệu và quy tắc mà mỗi điểm được tính từ đó",
    checkFile: "chỉ kiểm tra tệp",
    fit: "bảng điểm đã công bố cho thấy trọng số nào",
    check:
      "kiểm tra bảng xếp hạng đã công bố: có nhất quán, có khớp với điểm, cách tính, năm trước và việc sáp nhập không",
    publishedFiles:
      "các bảng đã công bố, hoặc thư mục chứa chúng; nhiều năm và cả hai danh sách cùng lúc; - là đầu vào chuẩn",
    scores: "điểm gốc của bảng",
    mergedFrom: "bảng 63 tỉnh làm cơ sở cho bảng 34 tỉnh",
    strict: "cảnh báo cũng tính là lỗi",
    ignore: "quy tắc không áp dụng; dùng được nhiều lần",
    baseline: "tệp ghi các lỗi đã được chấp nhận, không báo lại",
    writeBaseline: "ghi các lỗi hiện có vào tệp của --baseline",
    ...sqlVi.help,
    ...settingsVi.help,
  },
  usage: {
    unknownOption: (detail) => `không có tùy chọn ${detail}`,
    unknownCommand: (detail) => `không có lệnh ${detail}`,
    missingArgument: (detail) => `thiếu ${PLACEHOLDERS[detail] ?? detail}`,
    optionMissingArgument: (detail) => `${detail} cần một giá trị`,
    excessArguments: () => "thừa tham số",
    invalidArgument: (detail) => detail,
    conflictingOption: (detail) => `${detail} không dùng cùng nhau được`,
    other: (detail) => detail,
  },
  alike: (lines) => `; ${lines.length} ô khác của cột này cũng vậy (dòng ${linesText(lines)})`,
  few,
  more: (hidden) => `… và ${hidden} lỗi nữa; --all-problems hiện tất cả`,
  unproven: (components, points) =>
    `chưa được chứng minh: ${components} chỉ số thành phần còn phải bổ sung minh chứng, điểm ban đầu là ${points}`,
  targetExpected: "một thứ hạng như 10, một điểm như 0,75 hoặc TÊN đơn vị",
  chancesExpected: "CHỈ_SỐ hoặc CHỈ_SỐ=0-0,3",
  folderExpected: "THƯ_MỤC/",
  baselineExpected: "--baseline TỆP",
  rawExpected: "một bảng có số liệu mà phương pháp chấm điểm",
  note: "ghi chú",
  progress: (file, percent) =>
    file === "" ? `đang tính: ${percent} %` : percent < 100 ? `đang đọc ${file}: ${percent} %` : "đang tính…",
  hint: "gợi ý",
  didYouMean: didYouMean.vi,
  schemeName: { "63": "63 tỉnh, thành phố", "34": "34 tỉnh, thành phố", none: "danh sách riêng" },
  mean: (complete) => (complete ? "Trung bình cả nước" : "Trung bình"),
  method: (title, source, id) => `${title} (${source}; ${id})`,
  rankedOn: ({ rankOn, decimals }) =>
    rankOn === "printed" ? `xếp theo giá trị làm tròn ${decimals} chữ số thập phân` : "xếp theo giá trị chính xác",
  notShown: (measures) => `cột bị ẩn vì màn hình hẹp: ${[...new Set(measures)].join(", ")}; --format csv có đủ`,
  topOf: (shown, all) => `hiển thị ${shown}/${all}`,
  drawn: ({ draws, weights, spread, seed }) =>
    `${draws} lần lấy ngẫu nhiên ${weights} trọng số, mỗi trọng số trong khoảng ±${spread} % so với trọng số đã cho; giá trị khởi tạo ${seed}`,
  rankChange: (from, to) => `Thay đổi hạng ${to} so với ${from}`,
  scoreChange: (from, to) => `Thay đổi điểm ${to} so với ${from}`,
  among: (first) => `Trong ${first} đơn vị đầu`,
  climbers: (names) => `tăng nhiều nhất: ${names}`,
  fallers: (names) => `giảm nhiều nhất: ${names}`,
  of: (year, scheme) => (scheme === "none" ? `${year}` : `${year} (${scheme})`),
  kind: (kind, mean) => `${KINDS[kind] ?? kind}${mean ? ` (${MEANS[mean]})` : ""}`,
  placeholder: (name) =>
    name
      .split(/([|=])/)
      .map((part) => PLACEHOLDERS[part] ?? part)
      .join(""),
  inPlaces: (label) => (label.endsWith("(bậc)") ? label : `${label} (bậc)`),
  ownScore: (scheme) => `Do điểm của ${unitWord(scheme)} (bậc)`,
  othersScores: (scheme) => `Do điểm ${unitWord(scheme)} khác (bậc)`,
  story: ({ scheme, unit, change, method, own, others, merger }) =>
    `${unit}: thay đổi ${change} bậc = ${method ? `do phương pháp ${method}, ` : ""}do điểm của ${unitWord(scheme)} ${own}, do điểm ${unitWord(scheme)} khác ${others}${merger ? `; riêng phần do thay đổi danh sách: ${merger}` : ""}`,
  passed: (names) => `vượt lên trên: ${names}`,
  passedBy: (names) => `bị các đơn vị sau vượt qua: ${names}`,
  figureChanges: (text) => `số liệu: ${text}`,
  contributions: (text) => `điểm thay đổi theo từng thành phần: ${text}`,
  nobody: "không có đơn vị nào",
  bug: "đây là lỗi của chương trình dti, không phải của tệp; đề nghị báo lại kèm lệnh đã chạy",
  ...draftsVi.phrases,
};
