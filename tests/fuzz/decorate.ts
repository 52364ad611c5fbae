import { QUALIFIED, QUALIFIERS } from "../qualifiers.ts";
import { random } from "./mutate.ts";

/** A right table, and the same with what real tables have besides. */
export interface Decorated {
  readonly argv: readonly string[];
  readonly plain: string;
  readonly decorated: string;
  /** What was added, for messages. */
  readonly kinds: readonly string[];
}

type Random = ReturnType<typeof random>;
type Cells = readonly string[];

/** Rows of cells as they are decorated; the first `head` of them are headings. */
interface Grid {
  rows: string[][];
  head: number;
  readonly next: Random;
  readonly own: boolean;
}

const pick = <T>(items: readonly T[], next: Random): T => {
  const item = items[next(items.length)];
  if (item === undefined) throw new RangeError("nothing to pick from");
  return item;
};

const PROVINCES = [
  ...["Hà Nội", "Hà Giang", "Cao Bằng", "Đà Nẵng", "Quảng Ninh", "Thừa Thiên Huế", "Hồ Chí Minh", "Cần Thơ"],
  ...["Hà Tĩnh", "Nghệ An", "Lâm Đồng", "Bình Dương", "Tây Ninh", "Bắc Ninh", "Vĩnh Phúc", "Cà Mau"],
];
const OWN = ["Nội vụ", "Tài chính", "Y tế", "Tư pháp", "Xây dựng", "Công Thương", "Du lịch", "Ngoại vụ", "Nông nghiệp"];

/** Headings of columns that are not the scores which are ranked, with a cell for the unit in a row. */
const EXTRA: readonly (readonly [string, readonly string[], (row: number, next: Random) => string])[] = [
  [
    "ranks",
    [
      ...["Hạng", "Xếp hạng", "Hạng 2022", "Xếp hạng năm 2021", "DTI (hạng)", "Rank", "Overall rank", "rank_2022"],
      ...["Thứ hạng DTI", "Hạng trong vùng", "Regional rank", "Hạng năm trước", "Previous rank", "Hạng mới", "Vị trí"],
    ],
    (row) => String(row),
  ],
  [
    "changes",
    [
      ...[
        "Thay đổi",
        "Thay đổi thứ hạng",
        "+/-",
        "Δ",
        "▲▼",
        "So với năm 2021",
        "Change in rank",
        "Biến động",
        "+/- DTI",
      ],
      ...["Tăng/giảm", "Chênh lệch điểm"],
    ],
    (_, next) => pick(["+1", "-2", "0", "↑2", "▼1", "tăng 3", "0.01"], next),
  ],
  [
    "scores",
    [
      ...["DTI 2021", "DTI (2021)", "Điểm năm trước", "Tổng điểm (tự đánh giá)", "Điểm tự chấm", "Self-assessed score"],
      ...[
        "Điểm tối đa",
        "Max",
        "DTI mục tiêu",
        "Target",
        "Trung bình vùng",
        "DTI trung bình",
        "Sai số",
        "Standard error",
      ],
      ...["DTI dự kiến", "Điểm cộng", "Tỷ lệ", "DTI lần 1", "DTI gốc", "Chưa thẩm định DTI", "DTI cấp huyện"],
    ],
    (_, next) => `0.${1000 + next(9000)}`,
  ],
  ["counts", ["Dân số", "Số phiếu", "Count", "Số lượng xã", "n", "Population"], (_, next) => String(1 + next(5000))],
  ["shares", ["Tỷ trọng", "Share", "% hoàn thành", "Tỉ lệ (%)"], (_, next) => `${next(100)}%`],
  ["numbers", ["STT", "TT", "#", "No."], (row) => String(row)],
  ["words", ["Ghi chú", "Note", "Đánh giá", "Nhận xét", ""], (_, next) => pick(["tốt", "khá", "", "-"], next)],
  ["years", ["Năm", "Year"], () => "2022"],
  ["blank", ["", " "], () => ""],
];

/** Rows that are no units: before, between and after those that are. */
const GROUPS = ["I. Vùng A", "Khối các sở", "Nhóm 1", "Tây Nguyên", "II", "Bắc Trung Bộ", "Cụm thi đua số 1"];
const TOTALS = [
  ...["Trung bình", "Cả nước", "Trung bình cả nước", "Toàn tỉnh", "Tổng cộng", "Cộng", "Bình quân chung", "Average"],
  ...["Grand total", "Điểm trung bình", "TB cả nước", "Mean", "Thang điểm", "Trung bình vùng"],
  ...["Mục tiêu 2025", "Kế hoạch năm 2025", "Số đơn vị đạt", "Tỷ lệ đạt", "Trung bình năm 2021", "AVG", "Chung"],
];
const NOTES = [
  "Nguồn: Bộ Khoa học và Công nghệ",
  "Ghi chú: số liệu sơ bộ",
  "# ghi chú",
  "* đã làm tròn",
  "(theo quyết định)",
];
const TITLES = ["BẢNG XẾP HẠNG CHUYỂN ĐỔI SỐ", "Kết quả DTI năm 2022", "Đơn vị tính: điểm", "Phụ lục 1"];

const SIGNATURES = [
  ...["Hà Nội, ngày 5 tháng 3 năm 2022", "TM. UBND TỈNH", "CHỦ TỊCH", "Nguyễn Văn An", "Nơi nhận:", "- Lưu: VT."],
  ...["Người lập biểu", "(Ký tên)", "ngày 05/3/2022"],
];

const widthOf = ({ rows }: Grid): number => Math.max(...rows.map((row) => row.length));
const blank = (grid: Grid): string[] => Array.from({ length: widthOf(grid) }, () => "");

/** Where a row may go under the headings. */
const place = ({ rows, head, next }: Grid): number => head + next(rows.length - head + 1);

/** What can be added to a table; each says what it did. */
const DECORATIONS: readonly ((grid: Grid) => string)[] = [
  ...Array.from({ length: 4 }, () => column),
  (grid) => {
    const group = blank(grid);
    const { next } = grid;
    group[next(2) === 0 ? 0 : nameColumn(grid)] = pick(GROUPS, next);
    grid.rows.splice(place(grid), 0, group);
    return `group ${group.join("")}`;
  },
  (grid) => {
    const { rows, next } = grid;
    const label = pick(TOTALS, next);
    const figures = next(3) > 0;
    const row = blank(grid).map((_, i) => (figures && isFigures(grid, i) ? sumOf(grid, i, next(2) === 0) : ""));
    row[nameColumn(grid)] = label;
    rows.splice(next(3) === 0 ? grid.head : next(2) === 0 ? place(grid) : rows.length, 0, row);
    return `total ${label}${figures ? " with figures" : ""}`;
  },
  (grid) => {
    const note = blank(grid);
    note[0] = pick(NOTES, grid.next);
    grid.rows.push(...(grid.next(2) === 0 ? [blank(grid)] : []), note);
    return `note ${note[0]}`;
  },
  (grid) => {
    const title = blank(grid);
    title[0] = pick(TITLES, grid.next);
    const gap = grid.next(2);
    grid.rows.unshift(title, ...(gap === 1 ? [blank(grid)] : []));
    grid.head += 1 + gap;
    return `title ${title[0]}`;
  },
  (grid) => {
    grid.rows.splice(place(grid), 0, blank(grid));
    return "blank row";
  },
  (grid) => {
    // A region that a spreadsheet merged over its rows stands in the first of them.
    const { rows, head, next } = grid;
    const heading = pick(["Vùng", "Region", "Cụm", "Năm", "Lĩnh vực"], next);
    const [first, second] = heading === "Năm" ? ["2022", "2022"] : ["Vùng A", "Vùng B"];
    const half = head + Math.floor((rows.length - head) / 2);
    for (const [i, row] of rows.entries()) {
      row.unshift(i === head - 1 ? heading : i === head ? first : i === half ? second : "");
    }
    return `merged ${heading}`;
  },
  (grid) => {
    // The second of two heading rows says what the figures are.
    const { rows, head, next } = grid;
    const top = rows[head - 1];
    if (top === undefined) return "nothing";
    const lower = top.map((_, i) =>
      isFigures(grid, i) && next(2) === 0 ? pick(["Điểm", "Score", "(0–1)"], next) : "",
    );
    rows.splice(head, 0, lower);
    grid.head++;
    return `second row ${lower.join("|")}`;
  },
  (grid) => {
    // The first of two heading rows stands over columns of figures.
    const { rows, head, next } = grid;
    const over = blank(grid);
    const at = nameColumn(grid) + 1;
    if (at >= over.length) return "nothing";
    over[at] = pick(["Năm 2022", "2022", "Kết quả", "Xếp hạng năm 2022", "Năm 2021", "Tự đánh giá"], next);
    rows.splice(head - 1, 0, over);
    grid.head++;
    return `first row ${over[at]}`;
  },
  (grid) => {
    // Who signs stands under the figures.
    const { rows, next } = grid;
    const block = Array.from({ length: 1 + next(3) }, () => {
      const row = blank(grid);
      row[next(row.length)] = pick(SIGNATURES, next);
      if (next(2) === 0) row[next(row.length)] = pick(SIGNATURES, next);
      return row;
    });
    rows.push(...(next(2) === 0 ? [blank(grid)] : []), ...block);
    return `signature ${block.map((row) => row.join("")).join("|")}`;
  },
  (grid) => {
    // Groups with figures of their own, numbered in another way than their units.
    const { head, next } = grid;
    const at = nameColumn(grid);
    const style = pick(
      [
        ["I", "II", "III"],
        ["A", "B", "C"],
        ["", "", ""],
        ["1", "2", "3"],
      ],
      next,
    );
    const half = head + Math.floor((grid.rows.length - head) / 2);
    let [group, unit] = [0, 0];
    grid.rows = grid.rows.flatMap((row, i) => {
      if (i < head) return [[i === head - 1 ? "STT" : "", ...row]];
      const isUnit = row[at] !== "" && row.filter((one) => one !== "").length > 1;
      const tag = isUnit ? `${style[0] === "1" ? `${Math.max(1, group)}.` : ""}${++unit}` : "";
      const numbered = [tag, ...row];
      if (i !== head && i !== half) return [numbered];
      const figures = row.map((_, j) => (isFigures(grid, j) ? `0.${1000 + next(9000)}` : ""));
      const heading = [style[group] ?? "", ...figures];
      heading[at + 1] = `Phần ${group + 1} Bắc`;
      group++;
      return [heading, numbered];
    });
    return `nested ${style[0]}`;
  },
  (grid) => {
    // Rows of one year under a row that says it.
    const year = blank(grid);
    const { next } = grid;
    year[next(2) === 0 ? 0 : nameColumn(grid)] = pick(["Năm 2021", "Năm 2022", "2021", "Kết quả năm 2022"], next);
    grid.rows.splice(place(grid), 0, year);
    return `section ${year.join("")}`;
  },
  (grid) => {
    // Two halves side by side.
    const { rows, head, next } = grid;
    const body = rows.slice(head);
    if (body.length < 4) return "nothing";
    const long = Math.ceil(body.length / 2);
    const repeat = next(3);
    const gap = next(3) === 0 ? [""] : [];
    const heading = (cells: Cells): string[] => [
      ...cells,
      ...gap,
      ...cells.map((cell) => (repeat === 0 ? cell : repeat === 1 ? `${cell}.1` : "")),
    ];
    const width = widthOf(grid);
    const joined = Array.from({ length: long }, (_, i) => [
      ...(body[i] ?? []),
      ...gap,
      ...(body[long + i] ?? Array.from({ length: width }, () => "")),
    ]);
    grid.rows = [...rows.slice(0, head).map(heading), ...joined];
    return `halves ${repeat}`;
  },
];

/** Without the signs of Vietnamese. */
const plainly = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");

function column(grid: Grid): string {
  const { rows, head, next } = grid;
  const [kind, headings, cell] = pick(EXTRA, next);
  const qualified = pick(QUALIFIED, next)(
    pick(["DTI", "Tổng điểm", "total", "Chính quyền số"], next),
    pick(QUALIFIERS, next),
  );
  const said = next(3) === 0 ? qualified : pick(headings, next);
  const heading = next(5) === 0 ? plainly(said) : said;
  const at = next(widthOf(grid) + 1);
  let unit = 0;
  for (const [i, row] of rows.entries()) {
    const isUnit = i >= head && row[nameColumn(grid)] !== "" && row.filter((one) => one !== "").length > 1;
    row.splice(at, 0, i === head - 1 ? heading : isUnit ? cell(++unit, next) : "");
  }
  return `${kind} ${heading}`;
}

/** The column of names, which is marked by its heading. */
const NAMES = ["Tỉnh", "province", "Tên tỉnh, TP", "Đơn vị", "Sở, ban, ngành", "Unit", "Cơ quan"];
function nameColumn({ rows, head }: Grid): number {
  const at = (rows[head - 1] ?? []).findIndex((cell) => NAMES.includes(cell));
  const above = (rows[head - 2] ?? []).findIndex((cell) => NAMES.includes(cell));
  return Math.max(0, at >= 0 ? at : above);
}

const isFigures = ({ rows, head }: Grid, i: number): boolean => /^\d[\d.,]*$/.test(rows[head]?.[i] ?? "");

function sumOf({ rows, head }: Grid, i: number, mean: boolean): string {
  const values = rows
    .slice(head)
    .flatMap((row) => (/^\d/.test(row[i] ?? "") ? [Number((row[i] ?? "").replace(",", "."))] : []));
  const sum = values.reduce((total, value) => total + value, 0);
  return (mean ? sum / Math.max(1, values.length) : sum).toFixed(4);
}

/** A table with some decorations, made of a seed alone. */
export function decorated(seed: number): Decorated {
  const next = random(seed);
  const own = next(2) === 0;
  const units = [...(own ? OWN : PROVINCES)].sort(() => next(3) - 1).slice(0, 4 + next(5));
  const single = own || next(3) > 0;
  const measures = single ? [pick(TOTALS_HEADED, next)] : ["Chính quyền số", "Kinh tế số", "Xã hội số", "DTI"];
  const name = own
    ? pick(["Đơn vị", "Sở, ban, ngành", "Unit", "Cơ quan"], next)
    : pick(["Tỉnh", "province", "Tên tỉnh, TP"], next);
  const head = [name, ...measures];
  const body = units.map((unit) => [own ? `Sở ${unit}` : unit, ...measures.map(() => `0.${1000 + next(9000)}`)]);
  const grid: Grid = { rows: [head, ...body].map((row) => [...row]), head: 1, next, own };
  const kinds: string[] = [];
  const times = 1 + next(4);
  for (let i = 0; i < times; i++) kinds.push(pick(DECORATIONS, next)(grid));
  const comma = next(3) === 0;
  const text = (rows: readonly Cells[]): string =>
    rows.map((row) => row.map((cell) => (comma ? cell.replace(/^(\d+)\.(\d+)$/, "$1,$2") : cell)).join(";")).join("\n");
  const flags = own
    ? ["--scheme", "none", "--methodology", "dti-2022", "--year", "2022"]
    : ["--year", "2022", "--scheme", "63"];
  const by = single ? [] : ["--by", "government"];
  return {
    argv: ["rank", "-", ...flags, ...by, "--format", "csv"],
    plain: text([head, ...body]),
    decorated: text(grid.rows),
    kinds,
  };
}

const TOTALS_HEADED = ["DTI", "DTI 2022", "Tổng điểm", "total", "Chỉ số chuyển đổi số", "Điểm DTI"];
