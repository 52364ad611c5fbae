import type { ReportWords } from "./report.ts";

export const reportVi: ReportWords = {
  ranking: "Bảng xếp hạng",
  changes: "Thay đổi qua các năm",
  charts: "Biểu đồ",
  notes: "Ghi chú",
  search: "Tìm đơn vị",
  region: "Vùng",
  allRegions: "Tất cả các vùng",
  rank: "Hạng",
  chosen: "Đơn vị đang chọn",
  unchosen: "chưa chọn; bấm vào một dòng",
  sortBy: "Sắp xếp theo",
  tiles: "Bản đồ ô theo thứ hạng",
  tilesDescription:
    "Mỗi tỉnh, thành phố là một ô, đặt gần đúng vị trí; nhạt là hạng đầu, đậm là hạng cuối. Hoàng Sa thuộc Đà Nẵng, Trường Sa thuộc Khánh Hòa. Số liệu ở bảng xếp hạng.",
  bump: "Thứ hạng qua các năm",
  bumpDescription: "Mỗi đơn vị là một đường, hạng nhất ở trên cùng. Số liệu ở bảng thay đổi.",
  intervals: "Thứ hạng chắc chắn đến đâu",
  intervalsDescription:
    "Chấm là thứ hạng; vạch trải từ hạng mà 5 % đến hạng mà 95 % số lần thử đạt tới khi trọng số tăng giảm tối đa một phần tư.",
  heat: "Thứ hạng theo từng chỉ số",
  heatDescription:
    "Mỗi đơn vị một dòng, mỗi chỉ số một cột; nhạt là hạng đầu, đậm là hạng cuối, số trong ô là thứ hạng.",
  spread: "Điểm theo vùng",
  spreadDescription: "Mỗi chấm là một đơn vị. Số liệu ở bảng xếp hạng.",
};
