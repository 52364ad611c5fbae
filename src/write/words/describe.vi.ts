import type { DescribeWords } from "./describe.ts";

export const describeVi: DescribeWords = {
  sections: { statistics: "Thống kê", coherence: "Các chỉ số đi cùng nhau ra sao", regions: "Theo vùng" },
  looked: "Cần xem lại:",
  noSpread: (measure, share) => `${measure} cho biết rất ít: ${share} số đơn vị có cùng một giá trị`,
  against: (measure, aggregate, correlation) =>
    `${measure} đi ngược với ${aggregate} mà nó là thành phần: tương quan ${correlation}`,
  alike: (measure, other, correlation) => `${measure} và ${other} cho biết cùng một điều: tương quan ${correlation}`,
  outlier: (measure, unit, skewness, kurtosis) =>
    `${measure}: một vài đơn vị quyết định thang điểm, nhất là ${unit} (độ lệch ${skewness}, độ nhọn ${kurtosis})`,
  reversed: ", đã đảo dấu điểm trừ",
  tooFew: "Có quá ít giá trị để nhận xét: không chỉ số nào có đủ ba giá trị.",
  tooFewIn: (measures) => `Có chưa đến ba giá trị, quá ít để nhận xét: ${measures}.`,
  nothing: "Không có gì bất thường: chỉ số nào cũng phân tán, đi cùng nhóm của nó, và không có hai chỉ số trùng nhau.",
  alpha: (aggregate, alpha) => `${aggregate}: hệ số alpha của Cronbach ${alpha}`,
  labels: {
    group: "Nhóm",
    withGroup: "Với nhóm",
    mostAlike: "Giống nhất",
    leastAlike: "Khác nhất",
    atZero: "Bằng 0",
    atLargest: "Bằng tối đa",
    alpha: "Alpha",
  },
};
