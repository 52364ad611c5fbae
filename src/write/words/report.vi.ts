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
  slope: "Từ danh sách cũ sang danh sách mới",
  slopeDescription:
    "Thứ hạng của cùng một năm: bên trái là trong danh sách của bảng số liệu, bên phải là của đơn vị mới mà các đơn vị đó thuộc về.",
  waterfall: "Vì sao thứ hạng thay đổi",
  waterfallDescription:
    "Mỗi thanh là một phần của thay đổi thứ hạng, tính bằng bậc, dấu cộng là tăng hạng; thanh sau bắt đầu ở chỗ thanh trước kết thúc, thanh cuối là tổng. Số liệu ở phiếu của đơn vị.",
  whatIf: "Mỗi chỉ số có thể đem lại gì",
  whatIfDescription:
    "Chấm là thứ hạng của đơn vị nếu riêng chỉ số đó đạt mức tốt nhất, còn lại giữ nguyên; vạch đứt là thứ hạng hiện nay. Số liệu ở phiếu của đơn vị.",
  cards: "Phiếu từng đơn vị",
  toCard: "Xem phiếu",
  figures: "Số liệu",
  leftOut: (units) =>
    `Với ${units} đơn vị, trang này bỏ các biểu đồ có mỗi đơn vị một dòng, bảng thứ hạng theo từng chỉ số và các phiếu; --card TÊN thêm phiếu của một đơn vị, --region chỉ lấy một phần.`,
};
