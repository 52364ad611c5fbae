import type { RobustnessWords } from "./robustness.ts";

export const robustnessVi: RobustnessWords = {
  intervals: (first) =>
    `khoảng tỷ trọng mà ${first} đơn vị đầu, và toàn bộ thứ tự, giữ nguyên, tính chính xác; các trọng số khác giữ tỷ lệ với nhau, giá trị chưa làm tròn`,
  chances: (member, aggregate, from, to) =>
    `xác suất chính xác của từng thứ hạng khi tỷ trọng của ${member} trong ${aggregate} phân bố đều từ ${from} đến ${to}, các trọng số khác giữ tỷ lệ, giá trị chưa làm tròn`,
  extremes: (weights, spread) =>
    `hạng cao nhất và thấp nhất với mọi bộ ${weights} trọng số trong khoảng ±${spread} % so với trọng số đã cho và cùng tổng, tính chính xác; giá trị chưa làm tròn`,
  leaveOut: "lần lượt bỏ từng chỉ số, các trọng số bên cạnh giữ tỷ lệ; dịch chuyển tính bằng bậc",
  scenarios: (combinations) => `${combinations} tổ hợp phương án; dịch chuyển so với thứ hạng ban đầu`,
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
    `${choice}: riêng nó ${first} phương sai của dịch chuyển trung bình, cả tác động cùng lựa chọn khác ${total}`,
  given: (draws, weights, file) => `${draws} lần lấy ${weights} trọng số, theo tệp ${file}`,
  changing: (before, after) => `${before} / ${after}`,
  open: "đồng hạng",
  labels: {
    in: "Trong",
    topStays: "Nhóm đầu giữ nguyên",
    orderStays: "Thứ tự giữ nguyên",
    below: "Thấp hơn thì đổi chỗ",
    above: "Cao hơn thì đổi chỗ",
    expected: "Hạng kỳ vọng",
    likeliest: "Hạng dễ xảy ra nhất",
    chance: "Xác suất",
    without: "Bỏ",
    meanShift: "Dịch chuyển trung bình",
    largestShift: "Lớn nhất",
    whose: "Của",
  },
};
