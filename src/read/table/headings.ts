import { failIfAny } from "../../core/failure.ts";
import { once } from "../../core/once.ts";
import { fold } from "../../reference/fold.ts";
import type { Methodology, Name, Problem } from "../../types/index.ts";
import { Lexicon } from "./heading/lexicon.ts";
import { isKnown, roleFrom } from "./heading/meaning.ts";
import { PUBLISHED_KINDS, type PublishedKind, publishedRole, type Role, UNKNOWN } from "./heading/role.ts";
import { statedRole } from "./heading/stated.ts";
import { spelling, tokensOf } from "./heading/tokens.ts";
import { COLUMNS } from "./heading/words.ts";
import { labelText, withoutGuard } from "./label.ts";

/** What may follow a measure's code in a heading. */
const ENDINGS: readonly (readonly [string, PublishedKind])[] = [
  ...PUBLISHED_KINDS.map((kind) => [`_${kind}`, kind] as const),
  ["_region_rank", "regional_rank"],
  ["_region_change", "regional_rank_change"],
  ["_change", "rank_change"],
];

/** How many understood headings are kept. */
const KEPT = 20_000;

/** Recognises column headings: what the user says of them, the words of both languages, and every measure. */
export class Headings {
  readonly measures = new Map<string, Name>();
  private readonly lexicon: Lexicon;
  private readonly stated = new Map<string, Role>();
  /** What the user says of columns by their places, counted from 1. */
  private readonly placed = new Map<number, Role>();
  /** The texts that the user says something of, of those that were met. */
  readonly met = new Set<string>();
  /** Headings that were understood before: those of wide tables are looked at many times. */
  private readonly known = new Map<string, Role>();

  /** The members of aggregates, of each methodology. */
  private readonly members: readonly (readonly [aggregate: string, member: string])[];

  /** @throws Failure where a column is said to be something that is not known */
  constructor(methodologies: readonly Methodology[], columns: Readonly<Record<string, string>> = {}) {
    this.lexicon = new Lexicon(methodologies);
    for (const { code, name } of methodologies.flatMap(({ measures, figures = [] }) => [...measures, ...figures])) {
      if (!this.measures.has(code)) this.measures.set(code, name);
    }
    this.members = methodologies.flatMap(({ measures }) =>
      measures.flatMap((measure) =>
        measure.is === "aggregate" ? [...measure.of.keys()].map((member) => [measure.code, member] as const) : [],
      ),
    );
    const problems: Problem[] = [];
    for (const [heading, meaning] of Object.entries(columns)) {
      const role = statedRole(heading, meaning, this.lexicon);
      const place = /^#([1-9]\d{0,3})$/.exec(heading.trim())?.[1];
      if (!("is" in role)) problems.push(role);
      else if (place === undefined) this.stated.set(labelText(heading), role);
      else this.placed.set(Number(place), role);
    }
    failIfAny(problems);
  }

  /** What the user says of the column at a place, counted from 1, whatever its heading: `#3`. */
  statedAt(place: number | undefined): Role | undefined {
    return place === undefined ? undefined : this.placed.get(place);
  }

  /** What the user says of a heading. */
  statedOf(heading: string): Role | undefined {
    if (this.stated.size === 0) return undefined;
    const label = labelText(heading);
    const role = this.stated.get(label);
    if (role) this.met.add(label);
    return role;
  }

  /** Whether a measure belongs to an aggregate, at whatever depth. */
  holds(aggregate: string, measure: string): boolean {
    return this.members.some(([of, member]) => of === aggregate && (member === measure || this.holds(member, measure)));
  }

  /** What a heading says that its column holds, all of its words considered. */
  roleOf(heading: string): Role {
    const known = this.known.get(heading);
    if (known) return known;
    const role = this.understood(heading);
    if (this.known.size < KEPT) this.known.set(heading, role);
    return role;
  }

  private understood(heading: string): Role {
    const text = withoutGuard(heading.trim());
    const { codes, names } = this.lexicon;
    const kind = PUBLISHED_KINDS.find((one) => one === text);
    const known =
      this.statedOf(text) ??
      scoreOf(codes.get(text) ?? names.get(labelText(heading))) ??
      (kind ? publishedRole(kind) : endedBy(text, codes));
    if (known) return known;
    const plain = PLAIN.get(text);
    if (plain && !this.lexicon.isMeasure(text)) return plain;
    if (text === "#") return { is: "number" };
    if (/^[\d\s.,:%/-]*$/.test(text) && !/(?:19|20)\d\d/.test(text)) return UNKNOWN;
    const tokens = tokensOf(text);
    const whole = this.lexicon.senseOf(tokens.words, tokens.accented);
    return (whole?.is === "measure" ? undefined : columnOf(text)) ?? roleFrom(tokens, this.lexicon);
  }

  /** Whether a text is a number that is written as the code of a measure is, and not its code. */
  isOtherCode(text: string, measure: string): boolean {
    return this.lexicon.isOtherCode(codeText(text), measure);
  }

  /** The number before the name of a measure that is not its code, and the measure: `1.3 Portal` where the portal is 1.2. */
  otherCodeIn(text: string): { readonly number: string; readonly measure: string } | undefined {
    const { lead, words, accented } = tokensOf(text);
    const sense = lead === undefined ? undefined : this.lexicon.senseOf(words, accented);
    if (lead === undefined || sense?.is !== "measure" || !this.lexicon.isOtherCode(lead, sense.code)) return undefined;
    return { number: lead, measure: sense.code };
  }

  /** Whether every word of a text is one that headings are made of. */
  isMadeOfWords(text: string): boolean {
    return isKnown(tokensOf(text), this.lexicon);
  }
}

/** The headings that most files have, understood as any other, and faster. */
export const PLAIN: ReadonlyMap<string, Role> = new Map<string, Role>([
  ["code", { is: "code", level: "any" }],
  ["province", { is: "name", level: "province", lang: undefined }],
  ["unit", { is: "name", level: "any", lang: undefined }],
  ["name", { is: "name", level: "any", lang: undefined }],
  ["region", { is: "region", cluster: false }],
  ["year", { is: "year" }],
  ["scheme", { is: "scheme" }],
  ["tỉnh", { is: "name", level: "province", lang: undefined }],
  ["mã", { is: "code", level: "any" }],
  // What dti compare and dti rank say of a change besides.
  ...["like_for_like", "score_comparable", "own_score", "others_scores", "method"].map((key): [string, Role] => [
    key,
    { is: "number" },
  ]),
]);

/** A code as it stands in a cell: `1.3.` */
const codeText = (text: string): string => labelText(text).replace(/(?<![.):\s])[.):\s]+$/, "");

const scoreOf = (code: string | undefined): Role | undefined =>
  code === undefined ? undefined : { is: "score", code, year: undefined, basis: undefined, outOf: undefined };

/** `government_rank`: what is published of the measure whose code comes first. */
function endedBy(text: string, codes: ReadonlyMap<string, string>): Role | undefined {
  for (const [ending, kind] of ENDINGS) {
    const measure = text.endsWith(ending) ? codes.get(text.slice(0, -ending.length)) : undefined;
    if (measure) return publishedRole(kind, measure);
  }
  return undefined;
}

/** A column that is neither names nor figures; a heading may say so in both languages: `Năm (Year)`. */
function columnOf(text: string): Role | undefined {
  const parts = [text, ...text.split(/[/()|\n]+/).filter((part) => part.trim() !== "")];
  const found = parts.map((part) => byWords().get(spelling(part)));
  const [whole, first, ...others] = found;
  return whole ?? (others.length > 0 && others.every((role) => role?.is === first?.is) ? first : undefined);
}

const byWords = once(
  (): ReadonlyMap<string, Role> =>
    new Map(
      (["year", "scheme", "parts", "inherited", "kind", "measure", "number"] as const).flatMap((is) =>
        COLUMNS[is].flatMap((word): [string, Role][] => [
          [spelling(word), { is }],
          [fold(word), { is }],
        ]),
      ),
    ),
);
