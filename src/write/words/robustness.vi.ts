import type { Choice } from "../../types/index.ts";
import type { RobustnessWords } from "./robustness.ts";

/** What is chosen between, by the values of `--vary`. */
const ALTERNATIVES: Readonly<Partial<Record<Choice["choice"], Readonly<Record<string, string>>>>> = {
  ties: {
    competition: "đồng hạng 1224",
    dense: "đồng hạng 1223",
    modified: "đồng hạng 1334",
    fractional: "hạng trung bình",
    ordinal: "hạng theo mã",
  },
  missing: { unranked: "thiếu: không xếp hạng", zero: "thiếu: tính là 0", rescale: "thiếu: chia lại trọng số" },
  mean: {
    arithmetic: "trung bình cộng",
    geometric: "trung bình nhân",
    harmonic: "trung bình điều hòa",
    median: "trung vị",
  },
  merge: { equal: "gộp đều", population: "theo dân số", area: "theo diện tích", grdp: "theo GRDP" },
};

export const robustnessVi: RobustnessWords = {
  intervals: (first) =>
    `khoảng tỷ trọng mà ${first} đơn vị đầu, và toàn bộ thứ tự, giữ nguyên, tính chính xác; các trọng số khác giữ tỷ lệ với nhau, giá trị chưa làm tròn`,
  chances: (member, aggregate, from, to) =>
    `xác suất chính xác của từng thứ hạng khi tỷ trọng của ${member} trong ${aggregate} phân bố đều từ ${from} đến ${to}, các trọng số khác giữ tỷ lệ, giá trị chưa làm tròn`,
  extremes: (weights, spread) =>
    `hạng cao nhất và thấp nhất với mọi bộ ${weights} trọng số trong khoảng ±${spread} % so với trọng số đã cho và cùng tổng, tính chính xác; giá trị chưa làm tròn`,
  leaveOut: "lần lượt bỏ từng chỉ số, các trọng số còn lại giữ tỷ lệ; mức thay đổi thứ hạng tính bằng bậc",
  scenarios: (combinations) => `${combinations} tổ hợp phương án; mức thay đổi tính so với thứ hạng ban đầu`,
  between: ", ",
  alternative: (choice, name) => ALTERNATIVES[choice]?.[name] ?? (choice === "decimals" ? `${name} chữ số` : name),
  choice: {
    methodology: "phương pháp",
    ties: "đồng hạng",
    decimals: "số chữ số thập phân",
    missing: "giá trị thiếu",
    mean: "loại trung bình",
    merge: "trọng số khi hợp nhất",
  },
  did: (name, { ranked, moved, largest, weights, means }, mean, units) =>
    `${name}: ${[
      ...(weights > 0 ? [`${weights} trọng số có tỷ trọng khác`] : []),
      ...(means > 0 ? [`${means} chỉ số tính bằng trung bình khác`] : []),
      `${moved}/${ranked} thứ hạng thay đổi`,
      ...(moved > 0 ? [`trung bình ${mean} bậc, nhiều nhất ${largest} bậc (${units})`] : []),
    ].join(", ")}`,
  sensitivity: (choice, first, total) =>
    `${choice}: riêng lựa chọn này giải thích ${first} phương sai của mức thay đổi trung bình, kể cả tác động cùng các lựa chọn khác là ${total}`,
  given: (draws, weights, file) => `${draws} bộ ${weights} trọng số, theo tệp ${file}`,
  changing: (before, after) => `${before} / ${after}`,
  open: "đồng hạng",
  labels: {
    in: "Trong",
    topStays: "Nhóm dẫn đầu giữ nguyên",
    orderStays: "Thứ tự giữ nguyên",
    below: "Thấp hơn thì hoán đổi",
    above: "Cao hơn thì hoán đổi",
    expected: "Hạng kỳ vọng",
    likeliest: "Hạng có xác suất cao nhất",
    chance: "Xác suất",
    without: "Chỉ số bị bỏ",
    meanShift: "Thay đổi trung bình (bậc)",
    largestShift: "Lớn nhất (bậc)",
    whose: "Đơn vị thay đổi nhiều nhất",
  },
};
