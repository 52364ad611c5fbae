import { fold, foldHeading } from "../../reference/fold.ts";
import type { FigureKind, Methodology, Name } from "../../types/index.ts";

/** What a column holds. */
export type Role =
  | {
      readonly is:
        | "code"
        | "name"
        | "region"
        | "year"
        | "scheme"
        | "parts"
        | "inherited"
        | "kind"
        | "measure"
        | "value";
    }
  | { readonly is: "score"; readonly code: string }
  | { readonly is: "published"; readonly kind: PublishedKind; readonly measure: string | undefined }
  | { readonly is: "number" }
  | { readonly is: "unknown" };

/** Published figures other than scores. */
export const PUBLISHED_KINDS = [
  "rank",
  "regional_rank",
  "previous_rank",
  "rank_change",
  "score_change",
  "score_change_pct",
] as const satisfies readonly FigureKind[];
export type PublishedKind = (typeof PUBLISHED_KINDS)[number];

const WORDS: Readonly<Record<Exclude<Role["is"], "score" | "published" | "unknown">, readonly string[]>> = {
  code: ["code", "mã", "mã tỉnh", "mã đơn vị", "mã số", "province code", "unit code", "mã ĐVHC", "iso"],
  name: [
    ...["province", "name", "unit", "tỉnh", "tên", "tên tỉnh", "tên đơn vị", "đơn vị", "địa phương", "province name"],
    ...["tỉnh/thành phố", "tỉnh, thành phố", "tỉnh thành", "tỉnh/thành", "tỉnh/TP", "tên tỉnh/thành phố", "country"],
    ...["tên tỉnh, thành phố", "tỉnh, thành phố trực thuộc trung ương", "provinces", "city", "quốc gia", "commune"],
    ...["xã", "phường", "xã/phường", "xã, phường", "sở", "sở, ngành", "bộ", "bộ, ngành", "department", "ministry"],
    ...["tên xã", "tên xã/phường", "huyện", "tên huyện", "district", "tên địa phương", "unit name"],
  ],
  region: ["region", "vùng", "vùng kinh tế", "khu vực", "vùng miền"],
  year: ["year", "năm", "năm dữ liệu", "data year"],
  scheme: ["scheme", "list", "danh mục", "danh sách"],
  parts: ["parts", "gồm", "đơn vị cũ"],
  inherited: ["inherited"],
  kind: ["kind", "loại"],
  measure: ["measure", "indicator", "chỉ số", "chỉ tiêu", "tiêu chí"],
  value: ["value", "giá trị", "điểm", "điểm số", "score"],
  number: ["tt", "stt", "số tt", "số thứ tự", "no", "#"],
};

const PUBLISHED: Readonly<Record<PublishedKind, readonly string[]>> = {
  rank: ["rank", "hạng", "xếp hạng", "thứ hạng", "thứ tự xếp hạng", "vị trí", "national rank"],
  regional_rank: ["regional_rank", "region_rank", "hạng vùng", "hạng trong vùng", "xếp hạng vùng", "hạng khu vực"],
  previous_rank: ["previous_rank", "hạng năm trước", "hạng trước", "hạng cũ", "xếp hạng năm trước"],
  rank_change: ["rank_change", "change", "thay đổi hạng", "thay đổi", "tăng giảm", "tăng/giảm", "tăng giảm hạng"],
  score_change: ["score_change", "thay đổi điểm", "tăng giảm điểm"],
  score_change_pct: ["score_change_pct", "thay đổi điểm %"],
};

/** Headings of the total that name no code. */
const TOTAL = [
  "tổng",
  "tổng điểm",
  "tổng số",
  "điểm tổng",
  "tổng cộng",
  "DTI",
  "chỉ số DTI",
  "giá trị DTI",
  "điểm DTI",
];

/** What may follow a measure's code in a heading. */
const ENDINGS: readonly (readonly [string, PublishedKind])[] = [
  ...PUBLISHED_KINDS.map((kind) => [`_${kind}`, kind] as const),
  ["_region_rank", "regional_rank"],
  ["_change", "rank_change"],
];
const FOLDED_ENDINGS = ENDINGS.map(([ending, kind]) => [fold(ending), kind] as const);

type Score = Extract<Role, { is: "score" }>;

/** Recognises column headings: the words above and every measure by code, name and alias. */
export class Headings {
  /** By code as it is. */
  private readonly scores = new Map<string, Score>();
  /** By folded code; undefined where several codes fold alike, such as `i1_11` and `i11_1`. */
  private readonly folded = new Map<string, Score | undefined>();
  /** By folded heading. */
  private readonly roles = new Map<string, Role>();
  readonly measures = new Map<string, Name>();

  constructor(methodologies: readonly Methodology[]) {
    const put = (heading: string, role: Role) => {
      const key = foldHeading(heading);
      if (key !== "" && !this.folded.has(key) && !this.roles.has(key)) this.roles.set(key, role);
    };
    const measures = methodologies.flatMap((methodology) => methodology.measures);
    for (const { code, name } of measures) if (!this.measures.has(code)) this.measures.set(code, name);
    for (const code of this.measures.keys()) {
      const key = foldHeading(code);
      this.scores.set(code, { is: "score", code });
      this.folded.set(key, this.folded.has(key) ? undefined : { is: "score", code });
    }
    for (const { name, code, aliases = [] } of measures) {
      for (const heading of [name.vi, name.en, ...aliases]) put(heading, { is: "score", code });
    }
    for (const { code, kind } of measures) {
      if (kind === "total") for (const heading of TOTAL) put(heading, { is: "score", code });
    }
    for (const [is, words] of entries(WORDS)) for (const word of words) put(word, { is });
    for (const [kind, words] of entries(PUBLISHED)) {
      for (const word of words) put(word, { is: "published", kind, measure: undefined });
    }
  }

  roleOf(heading: string): Role {
    const text = heading.trim();
    if (text === "#") return { is: "number" };
    const exact = this.scores.get(text);
    if (exact) return exact;
    const key = foldHeading(heading);
    return (
      this.folded.get(key) ??
      this.roles.get(key) ??
      publishedOf(text, ENDINGS, this.scores) ??
      publishedOf(key, FOLDED_ENDINGS, this.folded) ??
      UNKNOWN
    );
  }
}

/** `government_rank`: what is published of the measure whose code comes first. */
function publishedOf(
  text: string,
  endings: typeof ENDINGS,
  scores: ReadonlyMap<string, Score | undefined>,
): Role | undefined {
  for (const [ending, kind] of endings) {
    const score = text.endsWith(ending) ? scores.get(text.slice(0, -ending.length)) : undefined;
    if (score) return { is: "published", kind, measure: score.code };
  }
  return undefined;
}

const UNKNOWN: Role = { is: "unknown" };

const entries = <K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] => Object.entries(record) as [K, V][];
