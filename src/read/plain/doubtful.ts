import { fold, withoutMarks } from "../../reference/fold.ts";
import {
  AIMS,
  COUNTED,
  COUNTRY_MEANS,
  FOOTNOTES,
  GROUP_NOUNS,
  GROUPS,
  MEANS,
  OF_COUNTRIES,
  SUMS,
  WHOLES,
} from "../table/row-kind.ts";

/**
 * What shows that a row must be looked at before it is taken for a unit as it stands, as patterns that RE2 and
 * JavaScript read alike. They may show too much, and never too little.
 */
export interface Doubtful {
  /** Of a label as it stands: what reading would change, or may take for damage, a footnote or a number. */
  readonly label: string;
  /** Of the lower-cased name of a row that has a code: it may be called a sum or mean of others. */
  readonly coded: string;
  /** Of any other label in small letters without marks, all others than ASCII as spaces: it may be no unit. */
  readonly bare: string;
  /** Of the same: it may be a group of the others. */
  readonly group: string;
  /** Of the same: one of the three above may match. */
  readonly marked: string;
}

/** Whether a folded label may be one of these, with the words that go before. */
const oneOf = (labels: Iterable<string>): string =>
  [...new Set([...labels].map(fold))].filter((label) => label !== "").join("|");

/** A pattern of letters and digits alone, for a text of ASCII that has other signs between them. */
const apart = (pattern: string): string =>
  pattern.replace(/\[0-9\]\*?|[\^a-z0-9]/g, (one) => (one.endsWith("*") ? `(?:[0-9]${OTHERS})*` : one + OTHERS));

const OTHERS = "[\\x00-/:-@[-`{-\\x7f]*";

const CODED = [
  "^(?:điểm )?(?:trung bình|bình quân|trung vị|tb) ",
  "^(?:tổng|cộng|toàn|cả) ",
  "^(?:average|mean|sum|total|median) ",
  `^(?:số (?:${COUNTED.join("|")})|${AIMS.join("|")})`,
  " (?:average|mean|subtotal|total|median)$",
  "^(?:huyện|quận|thị xã|thành phố|tỉnh|tp|district)",
].join("|");

const BARE = apart(
  [
    "^(?:huyen|quan|thixa|thanhpho|tinh|tp|district)",
    `^(?:diem|muc|giatri)?(?:${oneOf([...MEANS, ...SUMS, ...COUNTRY_MEANS, ...GROUPS])})(?:nam|year|in|for)?(?:(?:19|20)[0-9][0-9])?$`,
    `^(?:so(?:${oneOf(COUNTED)})|${oneOf(AIMS)})`,
    "^(?:diem)?(?:trungbinh|binhquan|trungvi|tb)",
    "^(?:tong|cong)",
    `^(?:toan|ca)(?:${oneOf(WHOLES)})`,
    "^(?:average|mean|sum|total|median)(?:of|for|over|all)",
    "(?:average|mean|subtotal|total|median)$",
    `^[0-9]*(?:${oneOf(FOOTNOTES)})`,
    "^$",
  ].join("|"),
);

const GROUP = apart(`^(?:${oneOf(GROUP_NOUNS)})|^(?:${oneOf([...OF_COUNTRIES, ...GROUPS])})$`);

export const DOUBTFUL: Doubtful = {
  label: [
    // All but the letters of Vietnamese and plain signs, spaces and signs that are taken off, and what damaged names have.
    "[^ -~À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]|^[ '=#<>*(]| $|  |[,;|]'|\"|[?`~^+]|[A-Za-z][(]",
    "^[IVXA-H]{1,5} *[.):-]|^[ :=_|*-]*$",
    // Numbers and dashes before names, years over rows, and what tells of others.
    "^[0-9.]+[.): –-]|^[-–+•]|(?:^|[mMrR] )(?:19|20)[0-9][0-9][^A-Za-z0-9]*$|:|[)][ .]*$",
    // What may be another version of a unit.
    "[*\\]]$| (?:cũ|mới)$|[,–-] ?[a-zà-ỹ]+(?: [a-zà-ỹ0-9]+){0,2}$",
  ].join("|"),
  coded: CODED,
  bare: BARE,
  group: GROUP,
  marked: `${withoutMarks(CODED)}|${BARE}|${GROUP}`,
};
