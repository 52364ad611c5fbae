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
  unchosen: "chưa chọn; bấm vào một dòng để chọn",
  sortBy: "Sắp xếp theo",
  tiles: "Bản đồ ô theo thứ hạng",
  tilesDescription:
    "Mỗi tỉnh, thành phố là một ô, đặt gần đúng vị trí; màu càng đậm thứ hạng càng thấp. Hoàng Sa thuộc Đà Nẵng, Trường Sa thuộc Khánh Hòa. Số liệu ở bảng xếp hạng.",
  bump: "Thứ hạng qua các năm",
  bumpDescription: "Mỗi đơn vị là một đường, hạng nhất ở trên cùng. Số liệu ở bảng thay đổi.",
  intervals: "Mức độ ổn định của thứ hạng",
  intervalsDescription:
    "Chấm là thứ hạng; vạch là khoảng thứ hạng chứa 90 % số lần thử, từ mức 5 % đến mức 95 %, khi các trọng số tăng hoặc giảm tối đa một phần tư.",
  heat: "Thứ hạng theo từng chỉ số",
  heatDescription: "Mỗi đơn vị một dòng, mỗi chỉ số một cột; số trong ô là thứ hạng, màu càng đậm thứ hạng càng thấp.",
  spread: "Điểm theo vùng",
  spreadDescription: "Mỗi chấm là một đơn vị. Số liệu ở bảng xếp hạng.",
  slope: "Từ danh sách cũ sang danh sách mới",
  slopeDescription:
    "Thứ hạng của cùng một năm: bên trái theo danh sách của bảng số liệu, bên phải theo danh sách mới, của đơn vị mà các đơn vị bên trái nhập vào.",
  waterfall: "Nguyên nhân thay đổi thứ hạng",
  waterfallDescription:
    "Mỗi thanh là một phần của thay đổi thứ hạng, tính bằng bậc, dấu cộng là tăng hạng; thanh sau bắt đầu ở chỗ thanh trước kết thúc, thanh cuối là tổng. Số liệu ở phiếu của đơn vị.",
  whatIf: "Thứ hạng nếu cải thiện từng chỉ số",
  whatIfDescription:
    "Chấm là thứ hạng của đơn vị nếu riêng chỉ số đó đạt mức tốt nhất, các chỉ số khác giữ nguyên; vạch đứt là thứ hạng hiện nay. Số liệu ở phiếu của đơn vị.",
  cards: "Phiếu từng đơn vị",
  toCard: "Xem phiếu",
  figures: "Số liệu",
  leftOut: (units) =>
    `Vì có ${units} đơn vị, trang này không có các biểu đồ mỗi đơn vị một dòng, bảng thứ hạng theo từng chỉ số và phiếu của từng đơn vị; --card TÊN thêm phiếu của một đơn vị, --region chỉ lấy các đơn vị của một vùng.`,
  mainOnly: (shown, all) =>
    `Các bảng chung nêu ${shown}/${all} chỉ số, là các chỉ số tổng hợp; các chỉ số khác xem ở phiếu của từng đơn vị hoặc trong kết quả của dti rank.`,
  dataOf: (year) => `số liệu năm ${year}`,
};
