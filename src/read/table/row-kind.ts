import { letters } from "../../core/letters.ts";
import { fold } from "../../reference/fold.ts";
import { canonicalCode, codeOfName, provincesOf, suggest } from "../../reference/provinces.ts";
import { foldRegion, regionNamed } from "../../reference/regions.ts";

/**
 * What a row is by its label: a unit; one too, if most are called so, else a group of the others; none, surely or by the
 * look of it; or something that only its author can tell.
 */
export type RowKind = "unit" | "group" | "aside" | "doubtful" | "unclear";

/** A row that is not ranked. */
export interface Skipped {
  readonly line: number;
  readonly label: string;
}

/** What else a row shows of what it is. */
export interface RowSigns {
  /** Whether the row has a code. */
  readonly coded: boolean;
  /** Whether the row has a code, or a number as rows of units have. */
  readonly marked: boolean;
  /** Whether the row is numbered as groups are: `I`, `A`. */
  readonly lettered: () => boolean;
  /** Whether any cell of scores holds anything. */
  readonly scored: () => boolean;
  /** Whether no other cell holds anything. */
  readonly alone: () => boolean;
}

export const COUNTRY_MEANS = [
  ...["canuoc", "toanquoc", "nationalmean", "nationalaverage", "trungbinhcanuoc", "trungbinhtoanquoc"],
  ...["trungbinhchung", "binhquanchung", "binhquancanuoc", "trungbinhquocgia", "meannational", "averagenational"],
  ...["diemtrungbinh", "diemtrungbinhcanuoc", "tbcanuoc", "tbtoanquoc", "wholecountry", "wholenation", "nationwide"],
];
export const MEANS = ["trungbinh", "binhquan", "mean", "average", "tb"];
export const SUMS = [
  ...["tong", "tongcong", "tongso", "sum", "total", "caonhat", "thapnhat", "lonnhat", "nhonhat", "max", "min"],
  ...[
    "maximum",
    "minimum",
    "dolechchuan",
    "median",
    "trungvi",
    "tyledat",
    "diemtoida",
    "toida",
    "trongso",
    "weight",
    "weights",
  ],
  ...["tonghop", "tongket", "dolech", "phuongsai", "bienthien", "soluong", "variance", "stdev", "standarddeviation"],
  ...["range", "count", "muctieu", "chitieu", "kehoach", "yeucau", "nguong", "nguongdat", "diemsan", "target", "goal"],
  ...["threshold", "muctoithieu", "toithieu", "dtb", "bq", "diemliet", "namtruoc", "kytruoc"],
];
const COUNTRY = ["vn", "vnmean", "vietnam", "quocgia", "nationaldti"];
/** What footnotes begin with. */
export const FOOTNOTES = ["nguồn", "ghi chú", "chú thích", "chú giải", "lưu ý", "source", "note", "remark"];
const footnote = letters(`^[^\\p{L}]*(${FOOTNOTES.join("|")})s?(\\s*\\([^)]*\\))?\\s*[:：]`, "i");
/** `Cộng: 2 đơn vị`, `Xã đạt cao nhất: An Phú`. */
const said = letters("[\\p{L}][\\p{L}] ?[:：](?: |$)");
const MARK = /^\s*(\*|\(\*|†|‡|\(\d{1,2}\)|[¹²³⁴⁵⁶⁷⁸⁹])/;
const NUMBERED = /^\s*([IVX]{1,5}|[A-H])\s*[.)\-–:]\s*/;
/** A name as people write names, such as the commune Trung Bình; a mean has a small second word. */
const isName = (label: string): boolean => /^\p{Lu}\p{Ll}+( \p{Lu}\p{Ll}+)+$/u.test(label);

/** Whether a label is a name or code of a province, of either list. */
export const isProvince = (label: string): boolean =>
  (["63", "34"] as const).some(
    (scheme) => codeOfName(label, scheme) !== undefined || provincesOf(scheme).has(canonicalCode(label)),
  );

/** A label without the year that it ends with: `Mục tiêu năm 2025`. */
const withoutYear = (label: string): string =>
  /(?:19|20)\d\d\)?$/.test(label) ? label.replace(/,? ?(?:năm|year|in|for)? ?\(?(?:19|20)\d\d\)?$/i, "") : label;

/** What a row of a table of provinces is. A known name is always a unit. */
export function provinceRow(label: string, signs: RowSigns): RowKind {
  if (label === "") return "aside";
  if (isProvince(label)) return "unit";
  if (footnote(label).test(label)) return "aside";
  const folded = fold(withoutYear(label));
  if ([...COUNTRY_MEANS, ...SUMS, ...COUNTRY].includes(folded)) return "aside";
  if (MEANS.some((word) => folded.startsWith(word) && word !== "tb") || folded === "tb") return "aside";
  const bare = label.normalize("NFC").replace(NUMBERED, "");
  if (regionNamed(bare) !== undefined || REGION_WORDS.includes(foldRegion(bare))) return "aside";
  if (signs.scored()) return "unit";
  if (MARK.test(label)) return "aside";
  return signs.alone() && suggest(label, "63").length === 0 && suggest(label, "34").length === 0 ? "aside" : "unit";
}

/** `Miền Bắc`, without its first word or with it. */
const REGION_WORDS = ["bac", "trung", "nam", "mienbac", "mientrung", "miennam"];

/** Rows of a province, a group or the world, by the whole label in lower case: folded, `Cộng` would be the commune Công. */
export const GROUPS = new Set([
  ...["toàn tỉnh", "toàn thành phố", "toàn huyện", "toàn ngành", "trung bình toàn tỉnh", "bình quân toàn tỉnh", "cộng"],
  ...[
    "trung bình tỉnh",
    "trung bình toàn thành phố",
    "tổng số toàn tỉnh",
    "tổng toàn tỉnh",
    "thang điểm",
    "điểm chuẩn",
  ],
  ...["tỉnh", "huyện", "thành phố", "thị xã", "quận", "toàn bộ", "tất cả", "chung", "avg", "std", "stdev", "st. dev"],
  ...["đơn vị tính", "đvt", "unit of measure", "5%", "10%", "25%", "50%", "75%", "90%", "95%"],
  ...["khối xã", "khối phường", "khối sở", "khối sở, ngành", "khối huyện", "nhóm xã", "nhóm phường"],
  ...["grand total", "subtotal", "sub-total", "world", "oecd", "oecd average", "oecd - average", "oecd total", "asean"],
  ...["eu", "eu27", "eu-27", "eu28", "eu-28", "euro area", "g7", "g20", "world average", "european union", "all"],
]);

/** What a mean or a sum may be of as a whole: `toàn tỉnh`, `cả vùng`. */
export const WHOLES = "tỉnh|huyện|thành phố|vùng|ngành|quốc|nước|cụm|khối|xã|khu vực|hệ thống|nhóm".split("|");
/** What is counted: `Số xã đạt`. */
export const COUNTED = "lượng|tỉnh|huyện|xã|phường|sở|đơn vị|địa phương|cơ quan|trường hợp".split("|");
/** What begins rows of maxima, weights, targets, shares and differences. */
export const AIMS =
  "điểm tối đa|điểm chuẩn tối đa|tổng điểm tối đa|trọng số|tỷ lệ|tỉ lệ|mục tiêu|chỉ tiêu|yêu cầu|ngưỡng|so với|chênh lệch|xếp hạng|thứ hạng|xếp thứ|xếp loại".split(
    "|",
  );

/** Labels of means, sums and wholes of several words, in lower case: `trung bình khối xã`, `cả tỉnh`, `EU average`. */
const SUMMED = [
  "(?:điểm )?(?:trung bình|bình quân|trung vị|tb|TB)(?: [\\p{L}]+)+",
  "(?:tổng|cộng) (?:số|cộng|điểm|toàn|các|chung)(?: .*)?",
  `(?:toàn|cả) (?:${WHOLES.join("|")})(?: .*)?`,
  `(?:số (?:${COUNTED.join("|")})|${AIMS.join("|")})(?: .*)?`,
  "(?:average|mean|sum|total|median) (?:of|for|over|all)(?: .*)?",
  ".+ (?:average|mean|subtotal|total|median)",
];
const summed = letters(`^(?:${SUMMED.join("|")})$`);
const ANY_SMALL = /\p{Ll}/u;

/** Whether a label is one of those; a name is written with capitals, as the commune Trung Bình Thượng. */
function isSummed(label: string): boolean {
  const first = ANY_SMALL.test(label) ? label.indexOf(" ") : label.length;
  const words = first < 0 ? label.toLowerCase() : label.slice(0, first).toLowerCase() + label.slice(first);
  return summed(words).test(words);
}

/** Whether a label is a mean, a sum or another statistic, of points too: `Cao nhất`, `Mức TB`, `Tối đa (điểm)`. */
function isMeanOrSum(label: string): boolean {
  const folded = fold(label.replace(/\([^()]{0,40}\)?[ :.]*$/, ""));
  const bare = folded.replace(/^(?:diem|muc|giatri)(?=.)/, "");
  return [folded, bare].some((text) => MEANS.includes(text) || SUMS.includes(text));
}

/** What names of groups begin with. */
export const GROUP_NOUNS = "khối|nhóm|cụm|vùng|tiểu vùng|khu vực|miền|group|region|block|cluster".split("|");
const grouped = letters(`^(?:${GROUP_NOUNS.join("|")}) \\S`, "i");

/** Groups of countries, in lower case, which are units in a table of such groups. */
export const OF_COUNTRIES = new Set([
  ...["high income", "low income", "middle income", "upper middle income", "lower middle income", "oecd members"],
  ...["low & middle income", "least developed countries", "arab world", "small states", "developing countries"],
  ...["east asia & pacific", "europe & central asia", "latin america & caribbean", "middle east & north africa"],
  ...["sub-saharan africa", "south asia", "european union (27)", "advanced economies", "emerging economies"],
]);

/** What a row of a table of other units is: a unit, unless it reads like a mean, a sum or a footnote. */
export function otherRow(whole: string, signs: RowSigns): RowKind {
  const label = withoutYear(whole);
  if (label === "") return whole === "" ? "aside" : "unit";
  if (signs.marked && isSummed(label)) return "unclear";
  if (signs.coded) return isGroup(label) && signs.scored() ? "group" : "unit";
  const folded = fold(label);
  const isCountry = COUNTRY_MEANS.includes(folded);
  if (isCountry && !signs.marked) return "aside";
  // Row numbers go on into the rows under a table.
  if (isCountry || GROUPS.has(label.toLowerCase())) return "doubtful";
  const summed = isMeanOrSum(label);
  if (signs.marked) return summed && !isName(label) ? "unclear" : "unit";
  if (footnote(label).test(label)) return signs.scored() ? "doubtful" : "aside";
  if (said(label).test(label)) return signs.scored() ? "unclear" : "aside";
  if (isSummed(label)) return "doubtful";
  if (summed) return isName(label) ? "unclear" : "doubtful";
  if (!signs.scored() && (MARK.test(label) || ((NUMBERED.test(label) || signs.lettered()) && signs.alone())))
    return "aside";
  return isGroup(label) && signs.scored() ? "group" : "unit";
}

/** Whether a label is one of groups, as statistics offices give codes too: `World` (WLD), `High income` (HIC). */
const isGroup = (label: string): boolean =>
  grouped(label).test(label) || OF_COUNTRIES.has(label.toLowerCase()) || GROUPS.has(label.toLowerCase());

/** Whether a row is called a sum or mean of the region that it stands in: `Cộng miền núi`. */
export function isOfRegion(label: string, region: string): boolean {
  // Few labels begin so; the others are not folded.
  if (!/^[^a-z0-9]*[abcmst]/i.test(label)) return false;
  const [text, of] = [fold(label), fold(region)];
  return of !== "" && text.endsWith(of) && OF_REGION.test(text.slice(0, -of.length));
}

const OF_REGION =
  /^(?:tong|cong|tongcong|tongso|trungbinh|binhquan|tb|average|mean|total|sum|subtotal)(?:cua|cac|of|vung|cum)?$/;
