import type { Methodology, Name } from "../types.ts";
import { foldHeading } from "./fold.ts";

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
] as const;
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

/** Recognises column headings: the words above and every measure by code, name and alias. */
export class Headings {
  private readonly roles = new Map<string, Role>();
  readonly measures = new Map<string, Name>();

  constructor(methodologies: readonly Methodology[]) {
    const put = (heading: string, role: Role) => {
      const key = foldHeading(heading);
      if (key !== "" && !this.roles.has(key)) this.roles.set(key, role);
    };
    const scores = methodologies.flatMap(({ measures }) => measures);
    for (const { code, name } of scores) if (!this.measures.has(code)) this.measures.set(code, name);
    for (const { code } of scores) put(code, { is: "score", code });
    for (const { code, name, aliases = [] } of scores) {
      for (const heading of [name.vi, name.en, ...aliases]) put(heading, { is: "score", code });
    }
    for (const { code, kind } of scores) {
      if (kind === "total") for (const heading of TOTAL) put(heading, { is: "score", code });
    }
    for (const [is, words] of entries(WORDS)) for (const word of words) put(word, { is });
    for (const [kind, words] of entries(PUBLISHED)) {
      for (const word of words) put(word, { is: "published", kind, measure: undefined });
      for (const { code } of scores) put(`${code}_${words[0]}`, { is: "published", kind, measure: code });
    }
    for (const { code } of scores) {
      put(`${code}_region_rank`, { is: "published", kind: "regional_rank", measure: code });
      put(`${code}_change`, { is: "published", kind: "rank_change", measure: code });
    }
  }

  roleOf(heading: string): Role {
    if (heading.trim() === "#") return { is: "number" };
    return this.roles.get(foldHeading(heading)) ?? UNKNOWN;
  }
}

const UNKNOWN: Role = { is: "unknown" };

const entries = <K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] => Object.entries(record) as [K, V][];
