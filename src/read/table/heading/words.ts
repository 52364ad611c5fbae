/**
 * The words of headings in both languages, as people write them. A phrase is found by its folded words, in any order
 * with other phrases; a heading is understood only where every word of it is in a phrase.
 */

/** What a phrase adds to a heading. */
export type Word =
  /** Says that it is a score: `điểm`, `value`. */
  | "score"
  /** Adds nothing: `chỉ số`, `of`, `năm` before a year. */
  | "plain"
  | "rank"
  | "region"
  /** A group of units other than a region, such as `cụm thi đua`. */
  | "cluster"
  | "previous"
  | "change"
  /** What a change is counted from: `so với`; the year after it is not the figure's own. */
  | "against"
  | "percent"
  | "assessed"
  | "self"
  /** A figure that is neither a score nor a rank nor a change: a target, a maximum, an error … */
  | "other";

export const WORDS: Readonly<Record<Word, readonly string[]>> = {
  score: [
    ...["điểm", "điểm số", "số điểm", "giá trị", "score", "scores", "value", "values", "points", "điểm đạt"],
    ...["điểm đạt được", "điểm chỉ số", "giá trị chỉ số", "điểm đánh giá", "index score", "index value"],
  ],
  plain: [
    ...["chỉ số", "bộ chỉ số", "chỉ số thành phần", "chỉ số chính", "trụ cột", "các trụ cột", "nhóm chỉ số", "index"],
    ...["pillar", "pillars", "kết quả", "result", "results", "của", "of", "the", "về", "năm nay", "this year"],
    ...[
      "kỳ này",
      "năm này",
      "kỳ hiện tại",
      "năm hiện tại",
      "hiện tại",
      "hiện nay",
      "hiện hành",
      "kỳ báo cáo",
      "current",
    ],
    ...["current year", "current period", "this period", "present year"],
  ],
  rank: [
    ...["rank", "ranks", "ranking", "hạng", "xếp hạng", "thứ hạng", "thứ tự xếp hạng", "vị trí", "vị thứ", "thứ bậc"],
    ...["xếp thứ", "vị trí xếp hạng", "bảng xếp hạng", "position", "place", "national rank", "national ranking", "bậc"],
    ...["hạng toàn quốc", "hạng cả nước", "hạng quốc gia", "hạng chung", "xếp hạng toàn quốc", "xếp hạng cả nước"],
    ...["xếp hạng chung", "xếp hạng quốc gia", "thứ hạng chung", "thứ hạng toàn quốc", "thứ hạng cả nước", "số bậc"],
    ...["hạng toàn tỉnh", "xếp hạng toàn tỉnh", "thứ hạng toàn tỉnh", "places"],
  ],
  region: [
    ...["region", "regional", "vùng", "trong vùng", "khu vực", "trong khu vực", "in region", "within region"],
    ...["in the region", "within the region", "theo vùng", "theo khu vực", "vùng kinh tế", "vùng miền", "region name"],
    ...["tên vùng", "tên khu vực"],
    ...["vùng kinh tế xã hội", "vùng KT-XH"],
  ],
  cluster: [
    ...["cụm", "trong cụm", "theo cụm", "cụm thi đua", "khối thi đua", "tên cụm", "cluster", "in cluster"],
    ...["nhóm", "trong nhóm", "theo nhóm", "nhóm đơn vị", "tên nhóm", "group", "in group", "within group"],
    ...["khối", "trong khối", "theo khối", "khối đơn vị", "tên khối"],
  ],
  previous: [
    ...["năm trước", "trước", "cũ", "năm ngoái", "kỳ trước", "năm liền trước", "năm trước đó", "previous", "prev"],
    ...[
      "previous year",
      "last year",
      "prior",
      "prior year",
      "old",
      "year before",
      "previous period",
      "last period",
      "prior period",
    ],
    ...["kỳ liền trước", "kỳ trước đó", "năm liền kề trước", "period before"],
  ],
  change: [
    ...[
      "thay đổi",
      "biến động",
      "tăng giảm",
      "mức tăng giảm",
      "mức thay đổi",
      "số bậc tăng giảm",
      "lên xuống",
      "mức tăng",
    ],
    ...["change", "changes", "change in", "delta", "chênh lệch", "difference", "diff", "gain", "up down", "movement"],
  ],
  against: [
    ...[
      "so với",
      "so với năm",
      "compared with",
      "compared to",
      "vs",
      "versus",
      "since",
      "from",
      "against",
      "so sánh với",
    ],
  ],
  percent: ["phần trăm", "percent", "percentage", "pct"],
  assessed: [
    ...["thẩm định", "điểm thẩm định", "thẩm tra", "sau thẩm định", "assessed", "verified", "hội đồng thẩm định"],
    ...["kết quả thẩm định", "được thẩm định", "điểm công nhận", "được công nhận", "assessed score"],
  ],
  self: [
    ...["tự đánh giá", "tự chấm", "tự chấm điểm", "tự cho điểm", "tự khai", "tự báo cáo", "tự thẩm định", "own score"],
    ...["đơn vị tự đánh giá", "đơn vị tự chấm", "địa phương tự đánh giá", "điểm tự đánh giá", "điểm tự chấm"],
    ...["self assessed", "self assessment", "self", "self score", "self reported", "self rated", "own"],
  ],
  other: [
    ...[
      "tối đa",
      "điểm tối đa",
      "max",
      "maximum",
      "thang điểm",
      "điểm chuẩn",
      "tối thiểu",
      "minimum",
      "min",
      "cao nhất",
    ],
    ...[
      "thấp nhất",
      "mục tiêu",
      "chỉ tiêu",
      "kế hoạch",
      "target",
      "goal",
      "plan",
      "planned",
      "tỷ lệ",
      "tỉ lệ",
      "ratio",
    ],
    ...["tỷ trọng", "tỉ trọng", "share", "rate", "trọng số", "weight", "sai số", "độ lệch chuẩn", "error", "se", "sd"],
    ...["standard error", "std", "lower", "upper", "count", "số lượng", "trung bình", "bình quân", "mean", "average"],
    ...["trung vị", "median", "dự kiến", "ước tính", "expected", "estimate", "estimated", "forecast", "dự báo"],
    ...["điểm trừ", "điểm cộng", "điểm thưởng", "bonus", "trước thẩm định", "trước khi thẩm định", "trước điều chỉnh"],
    ...["trước thẩm tra", "trước phúc tra", "trước rà soát", "trước khi rà soát", "trước sáp nhập", "before"],
  ],
};

/** Where a unit stands in the order of units: a commune lies in a district, that in a province. */
export type Level = "country" | "province" | "district" | "commune" | "any";

/** The nouns of units; a heading of names is made of these, with `tên` or without. */
export const NOUNS: Readonly<Record<Level, readonly string[]>> = {
  country: ["country", "countries", "quốc gia", "nước", "tên nước"],
  province: [
    ...["tỉnh", "thành phố", "TP", "thành", "province", "provinces", "city", "cities", "tỉnh thành", "trực thuộc"],
    ...["trực thuộc trung ương", "trực thuộc TW", "trung ương", "TW", "municipality", "provincial"],
  ],
  district: ["huyện", "quận", "thị xã", "district", "districts"],
  commune: ["xã", "phường", "đặc khu", "thị trấn", "commune", "communes", "ward", "wards", "special zone"],
  any: [
    ...["đơn vị", "địa phương", "unit", "units", "sở", "ban", "ngành", "bộ", "cơ quan", "department", "departments"],
    ...["ministry", "ministries", "agency", "agencies", "đơn vị hành chính", "ĐVHC", "locality", "entity", "phòng"],
    ...["cơ quan ngang bộ", "cơ quan thuộc chính phủ", "UBND", "đơn vị trực thuộc"],
  ],
};

/** What makes a heading of names of nouns, or stands for it alone. */
export const NAMES = ["tên", "name", "names", "tên gọi"];
export const CODES = ["mã", "mã số", "code", "codes", "iso", "mã định danh"];
/** In which language names are. */
export const LANGUAGES: Readonly<Record<"vi" | "en", readonly string[]>> = {
  vi: ["vie", "vi", "vn", "tiếng Việt", "vietnamese"],
  en: ["eng", "en", "tiếng Anh", "english"],
};

/** Columns that are neither names nor figures, by their whole heading. */
export const COLUMNS = {
  year: ["year", "năm", "năm dữ liệu", "data year", "năm số liệu", "năm đánh giá"],
  scheme: ["scheme", "list", "danh mục", "danh sách"],
  parts: ["parts", "gồm", "old units", "đơn vị cũ"],
  inherited: ["inherited", "kế thừa"],
  kind: ["kind", "loại"],
  measure: [
    ...["measure", "indicator", "chỉ số", "chỉ tiêu", "tiêu chí", "tên chỉ số", "tên chỉ tiêu", "tên tiêu chí"],
    ...["nội dung", "chỉ số/tiêu chí", "chỉ số, tiêu chí", "measures", "indicators", "index", "criterion", "criteria"],
    ...["mã chỉ số", "mã chỉ tiêu", "mã tiêu chí", "measure code", "indicator code", "chỉ số thành phần"],
  ],
  /** Row numbers, how many sources a figure has, and the parts of a change that `dti compare` explains. */
  number: [
    ...["tt", "stt", "số tt", "số thứ tự", "no", "thứ tự", "sources", "số nguồn", "own score (places)"],
    ...["others' scores (places)", "method (places)", "do điểm của tỉnh (bậc)", "do điểm của đơn vị (bậc)"],
    ...["do điểm tỉnh khác (bậc)", "do điểm đơn vị khác (bậc)", "phương pháp (bậc)"],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Headings of the total that name no code. */
export const TOTAL = [
  ...["tổng", "tổng điểm", "tổng số", "tổng số điểm", "điểm tổng", "tổng cộng", "điểm tổng hợp", "tổng hợp", "total"],
  ...["DTI", "chỉ số DTI", "giá trị DTI", "điểm DTI", "chỉ số chuyển đổi số", "chỉ số CĐS", "DTI cấp tỉnh", "overall"],
  ...["chỉ số DTI cấp tỉnh", "provincial DTI", "digital transformation index", "chỉ số chuyển đổi số cấp tỉnh", "PDTI"],
  ...["chuyển đổi số", "điểm chuyển đổi số", "tổng điểm chuyển đổi số", "kết quả chuyển đổi số", "CĐS", "điểm CĐS"],
  ...["tổng điểm CĐS", "kết quả CĐS", "chỉ số CĐS cấp tỉnh"],
];
