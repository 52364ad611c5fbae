import type { DescribeWords } from "./describe.ts";

export const describeVi: DescribeWords = {
  sections: { statistics: "Thống kê mô tả", coherence: "Tương quan giữa các chỉ số", regions: "Theo vùng" },
  looked: "Cần xem lại:",
  noSpread: (measure, share) => `${measure} ít có khả năng phân biệt: ${share} số đơn vị có cùng một giá trị`,
  against: (measure, aggregate, correlation) =>
    `${measure} tương quan nghịch với ${aggregate}, dù là thành phần của chỉ số này: hệ số tương quan ${correlation}`,
  alike: (measure, other, correlation) => `${measure} và ${other} gần như trùng lặp: hệ số tương quan ${correlation}`,
  outlier: (measure, unit, skewness, kurtosis) =>
    `${measure}: một vài đơn vị có giá trị quá khác biệt, nhất là ${unit} (độ bất đối xứng ${skewness}, độ nhọn ${kurtosis})`,
  reversed: ", đã đảo dấu điểm trừ",
  tooFew: "Quá ít giá trị để nhận xét: không chỉ số nào có đủ ba giá trị.",
  tooFewIn: (measures) => `Chưa đủ ba giá trị để nhận xét: ${measures}.`,
  nothing:
    "Không phát hiện điểm bất thường: các chỉ số đều có độ phân tán, tương quan thuận với nhóm, các nhóm gắn kết và không có chỉ số trùng lặp.",
  lowAlpha: (aggregate, alpha) =>
    `các thành phần của ${aggregate} ít gắn kết với nhau: hệ số alpha của Cronbach ${alpha}`,
  labels: {
    group: "Nhóm",
    withGroup: "Tương quan với nhóm",
    mostAlike: "Tương quan cao nhất",
    leastAlike: "Tương quan thấp nhất",
    atZero: "Bằng 0",
    atLargest: "Bằng tối đa",
    alpha: "Alpha",
  },
};
