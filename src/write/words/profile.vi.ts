import { list } from "./phrases.ts";
import type { ProfileWords } from "./profile.ts";

const decimal = (rank: number): string => String(rank).replace(".", ",");
const joined = (items: readonly string[]): string =>
  items.length < 2 ? list(items) : `${list(items.slice(0, -1))} và ${items.at(-1)}`;
const moved = (change: number): string =>
  change === 0 ? "giữ nguyên hạng" : `${change > 0 ? "tăng" : "giảm"} ${decimal(Math.abs(change))} bậc`;
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const profileVi: ProfileWords = {
  standing: ({ year, unit, scheme, rank, of, measure, value, region, regionRank, regionOf }) =>
    `Năm ${year}, ${unit} xếp thứ ${decimal(rank)}/${of}${scheme === "none" ? "" : " tỉnh, thành phố"} về ${measure} với ${value} điểm${region === "" ? "" : `, thứ ${decimal(regionRank)}/${regionOf} trong vùng ${region}`}.`,
  unranked: (unit, year, measure) => `Năm ${year}, ${unit} không được xếp hạng về ${measure} vì thiếu giá trị.`,
  earlier: (ranks) => sentence(`${joined(ranks.map(({ year, rank }) => `năm ${year} xếp thứ ${decimal(rank)}`))}.`),
  moved: (moves) => sentence(`${joined(moves.map(({ year, change }) => `${moved(change)} so với năm ${year}`))}.`),
  before: (year, scheme, units) => `Trong danh sách ${scheme}, năm ${year}: ${units}.`,
  was: (unit, rank, of, value) =>
    `${unit} ${rank === "" ? "không xếp hạng" : `thứ ${rank}/${of}`}${value === "" ? "" : ` (${value} điểm)`}`,
  asked: (asked, now) =>
    `${asked} không có trong danh sách này: đây là phiếu của ${now}, nơi ${asked} đã sáp nhập vào.`,
  parts: (unit, parts) => `${unit} được hợp nhất từ ${parts} trước đây, từ ngày 1/7/2025.`,
  became: (unit, now, parts) => `Từ ngày 1/7/2025, ${unit} thuộc ${now}, cùng với ${parts} trước đây.`,
  published: (ranks) => `Thứ hạng đã công bố theo danh sách còn lại: ${ranks}.`,
  strengths: (measures) => `Điểm mạnh, theo thứ hạng: ${measures}.`,
  gaps: (measures) => `Dư địa tăng điểm lớn nhất: ${measures}.`,
  strength: (measure, rank) => `${measure} (thứ ${rank})`,
  gap: (measure, gain) => `${measure} (${gain})`,
  sections: {
    years: "Kết quả qua các năm",
    measures: "Kết quả từng chỉ số",
    near: "Các đơn vị liền kề",
    why: "Nguyên nhân thay đổi thứ hạng",
    whatIf: "Thứ hạng nếu riêng một chỉ số đạt mức tốt nhất",
    target: "Điều kiện để đạt mục tiêu",
  },
  compared: (names) => `So sánh với ${names}; trung vị tính cả đơn vị này.`,
  shares: "Số bậc của mỗi phần là trung bình trên mọi thứ tự có thể (giá trị Shapley); các phần cộng lại bằng tổng.",
  step: (from, to) => `${from}→${to}`,
  pointsOf: (step) => `Điểm ${step}`,
  placesOf: (step) => `Số bậc ${step}`,
  notSplit: "điểm của đơn vị",
  together: (measures) => `gộp ${measures} thay đổi nhỏ hơn`,
  rankTarget: (rank) => `thứ hạng ${rank}`,
  unitTarget: (unit) => `thứ hạng của ${unit}`,
  scoreTarget: (score) => `${score} điểm`,
  lacks: ({ measure, what, needed, lacking }) =>
    `Để đạt ${what} về ${measure} cần ${needed} điểm: còn thiếu ${lacking}.`,
  reached: ({ measure, what, needed, lacking }) =>
    `Đã đạt ${what} về ${measure}: cần ${needed} điểm, hiện cao hơn ${lacking}.`,
  unreachable: ({ measure, what }) => `Không có giá trị nào đủ để đạt ${what} về ${measure}.`,
  valueless: ({ measure, what }, absent) =>
    `Chưa xác định được điều kiện để đạt ${what} về ${measure}: đơn vị không có giá trị ở ${absent}.`,
  unrankedTarget: ({ measure }, unit) => `Chưa xác định được điều kiện: ${unit} không được xếp hạng về ${measure}.`,
  comparedWithNone: "Không có đơn vị nào khác để so sánh.",
  alone: "Nếu chỉ một chỉ số thay đổi, các chỉ số khác giữ nguyên, giá trị cần đạt là:",
  cannot: "không thể",
  labels: {
    of: "Số đơn vị",
    toTarget: "Còn cách mục tiêu",
    published: "Đã công bố",
    value: "Điểm",
    toBest: "So cao nhất",
    toMedian: "So trung vị",
    toNext: "So liền trên",
    next: "Đơn vị liền trên",
    gain: "Dư địa",
    gainRank: "Hạng nếu đạt",
    lead: "Chênh lệch",
    part: "Nguyên nhân",
    others: "Điểm của các đơn vị khác",
    list: "Thay đổi danh sách",
    sum: "Tổng cộng",
    now: "Hiện nay",
    needed: "Cần",
    lacking: "Còn thiếu",
  },
};
