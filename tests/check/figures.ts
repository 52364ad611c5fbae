import { expect } from "vitest";
import type { Basis } from "../../src/check/basis.ts";
import { check } from "../../src/check/check.ts";
import type { Rule } from "../../src/check/rule.ts";
import { tablesOf } from "../../src/check/tables.ts";
import { compare, fraction, fractionOfText, multiply } from "../../src/core/fraction.ts";
import { basisOf } from "../../src/jobs/check-basis.ts";
import { openText } from "../../src/read/file/open-rows.ts";
import type { PublishedOptions } from "../../src/read/options.ts";
import { publishedIn } from "../../src/read/published/published.ts";
import type { Expected, Figure, Finding, Methodology } from "../../src/types/index.ts";
import { exactText } from "../../src/write/formats/number.ts";
import { leaf, method as methodOf, sum } from "../methods.ts";

/** The figures of a table that is given as text; its name may tell the year. */
export const figures = (csv: string, options: PublishedOptions = {}): readonly Figure[] =>
  publishedIn([openText("-", options, { cwd: "/", stdin: () => Buffer.from(csv) })], options).figures;

/** A figure as it is printed, of unit A and the total in 2024 unless said otherwise. */
export function figure(text: string, more: Partial<Figure> = {}): Figure {
  const decimals = text.split(".")[1]?.length ?? 0;
  const { kind = "score", unit = "A", factor = fraction(1n) } = more;
  const isScore = kind === "score" || kind === "score_change" || kind === "score_change_pct";
  return {
    file: "own.csv",
    line: 2,
    column: 1,
    year: 2024,
    scheme: "none",
    unit,
    name: unit,
    region: "",
    measure: "total",
    kind,
    text,
    value: multiply(fractionOfText(text), factor),
    half: isScore ? multiply(fraction(1n, 2n * 10n ** BigInt(decimals)), factor) : fraction(0n),
    decimals,
    stored: false,
    factor,
    wide: true,
    ...more,
  };
}

/** The basis of a methodology of one's own. */
export const basisFor = (methodology?: Methodology, change: Partial<Basis> = {}): Basis => ({
  ...basisOf(methodology, undefined, undefined, []),
  ...change,
});

/** What `dti check` finds in a table, without the command line around it. */
export function found(csv: string, methodology?: Methodology, change: Partial<Basis> = {}): readonly Finding[] {
  const own = figures(csv, { methodology, ...(methodology ? { scheme: "none" } : {}) });
  return check(own, basisFor(methodology, change)).findings;
}

/** Each finding in short: its rule, what it is about and what it says. */
export const short = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, figure }) => `${rule}: ${figure.name} ${figure.measure} ${figure.kind} ${figure.text}`);

/** A methodology of leaves and aggregates, 0–1. */
export function method(
  leaves: readonly string[],
  aggregates: Readonly<Record<string, Readonly<Record<string, number>>>>,
  mean: "arithmetic" | "geometric" = "arithmetic",
): Methodology {
  const wholes = Object.entries(aggregates).map(([code, of]) => sum(code, of, mean === "geometric" ? { mean } : {}));
  return methodOf([...leaves.map((code) => leaf(code, 1)), ...wholes]);
}

/** A table in long form, a row a figure. */
export const long = (rows: string): string => `year,scheme,province,measure,kind,value\n${rows}`;

/** A table with a row a unit that prints ranks and totals. */
export const ranked = (rows: string): string => `year,province,rank,total\n${rows}`;

/** The only finding in a table of the built-in methodologies. */
export function only(csv: string): Finding | undefined {
  const [finding, ...others] = found(csv);
  expect(short(others)).toEqual([]);
  return finding;
}

const expectedText = ({ least, most }: Expected): string =>
  compare(least, most) === 0 ? exactText(least) : `${exactText(least)}–${exactText(most)}`;

/**
 * What one rule says of a table: each contradiction as its suspects, the likeliest first, and what each would have to be
 * if the others are right: `error: A rank 2 → 1, B rank 1`.
 */
export function contradictions(
  rule: Pick<Rule, "check">,
  csv: string,
  methodology?: Methodology,
  change: Partial<Basis> = {},
): readonly string[] {
  const tables = tablesOf(figures(csv, { methodology, ...(methodology ? { scheme: "none" } : {}) }));
  return [...rule.check(tables, basisFor(methodology, change))].flatMap(({ conflict }) => {
    if (conflict === undefined) return [];
    const suspects = conflict.suspects.map(({ figure, expected }) => {
      const text = `${figure.name} ${figure.kind} ${figure.text}`;
      return expected ? `${text} → ${expectedText(expected)}` : text;
    });
    return `${conflict.severity}: ${suspects.join(", ")}`;
  });
}
