/**
 * Words that make another figure of a score, in both languages: a rank, a rank in a region or group, of another year or
 * list, a change, a share, a maximum, a target, an own assessment, an error, a count, or something nobody knows.
 */
export const QUALIFIERS: readonly string[] = [
  ...["hạng", "xếp hạng", "thứ hạng", "vị trí", "rank", "ranking", "position", "hạng trong vùng", "regional rank"],
  ...["vùng", "trong cụm", "in region", "thay đổi", "biến động", "tăng giảm", "change", "delta", "Δ", "+/-", "▲▼", "±"],
  ...[
    "so với 2021",
    "since 2021",
    "năm trước",
    "trước thẩm định",
    "before assessment",
    "kỳ trước",
    "previous",
    "last year",
    "cũ",
    "2021",
    "năm 1999",
    "63",
    "34",
  ],
  ...["mục tiêu", "chỉ tiêu", "kế hoạch", "target", "planned", "tối đa", "tối thiểu", "max", "minimum", "thang điểm"],
  ...["tự đánh giá", "tự chấm", "tự khai", "self-assessed", "self-reported", "own"],
  ...["tỷ lệ", "tỷ trọng", "share", "rate", "ratio", "trọng số", "weight", "trung bình", "bình quân", "mean", "median"],
  ...["sai số", "độ lệch chuẩn", "error", "SE", "std", "lower", "upper", "số lượng", "count", "n", "phiếu", "hộ"],
  ...["dự kiến", "ước tính", "dự báo", "estimated", "forecast", "điểm cộng", "điểm trừ", "bonus"],
  ...["quý 2", "lần 2", "6 tháng", "mới", "chưa", "không", "gốc", "chuẩn", "nam", "huyện", "xã", "排名"],
];

/** Ways in which a heading has one word more. */
export const QUALIFIED: readonly ((heading: string, word: string) => string)[] = [
  (heading, word) => `${heading} ${word}`,
  (heading, word) => `${word} ${heading}`,
  (heading, word) => `${heading} (${word})`,
  (heading, word) => `${heading} [${word}]`,
  (heading, word) => `${heading} - ${word}`,
  (heading, word) => `${heading}: ${word}`,
  (heading, word) => `${word}: ${heading}`,
  (heading, word) => `${heading}_${word}`,
  (heading, word) => `${heading}/${word}`,
  (heading, word) => `1. ${word} ${heading} *`,
];
