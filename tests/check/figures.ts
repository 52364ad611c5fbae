import type { Basis } from "../../src/check/basis.ts";
import { check } from "../../src/check/check.ts";
import { basisOf } from "../../src/jobs/check-basis.ts";
import { openText } from "../../src/read/file/open-rows.ts";
import type { PublishedOptions } from "../../src/read/options.ts";
import { publishedIn } from "../../src/read/published/published.ts";
import type { Figure, Finding, Methodology } from "../../src/types/index.ts";
import { leaf, method as methodOf, sum } from "../methods.ts";

/** The figures of a table that is given as text; its name may tell the year. */
export const figures = (csv: string, options: PublishedOptions = {}): readonly Figure[] =>
  publishedIn([openText("-", options, { cwd: "/", stdin: () => Buffer.from(csv) })], options).figures;

/** What `dti check` finds in a table, without the command line around it. */
export function found(csv: string, methodology?: Methodology, change: Partial<Basis> = {}): readonly Finding[] {
  const basis = { ...basisOf(methodology, undefined, undefined, []), ...change };
  return check(figures(csv, { methodology, ...(methodology ? { scheme: "none" } : {}) }), basis).findings;
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
