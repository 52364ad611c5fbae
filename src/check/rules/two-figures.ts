import type { Figure, Finding } from "../../types/index.ts";
import { type Basis, nameOf } from "../basis.ts";
import { printedValue } from "../exact/interval.ts";
import { type Check, pass, type Rule } from "../rule.ts";
import { type Tables, tablesOf } from "../tables.ts";

type CompareAll = (tables: Tables, basis: Basis) => Iterable<Check>;

/** A cell has one figure. What several of one cell disagree about is told by `disputesOf`. */
export const twoFigures = {
  codes: { "two-figures": { subjects: "all", precedence: 1 } },
} as const satisfies Pick<Rule<"two-figures">, "codes">;

/** The most figures that are compared again to tell which of a cell's figures the rest contradicts. */
const EFFORT = 200_000;

/**
 * Findings for cells with several figures: one for each but that which the rest contradicts least. `agreed` are the
 * figures of all other cells.
 */
export function disputesOf(
  disputed: readonly (readonly Figure[])[],
  agreed: readonly Figure[],
  basis: Basis,
  compareAll: CompareAll,
): readonly Finding<"two-figures">[] {
  const years = new Map<number, readonly Figure[]>();
  const near = (year: number): readonly Figure[] => {
    const known = years.get(year) ?? agreed.filter((figure) => Math.abs(figure.year - year) <= 1);
    years.set(year, known);
    return known;
  };
  const effort = disputed.reduce((sum, [first, ...rest]) => {
    return first ? sum + (1 + rest.length) * (1 + near(first.year).length) : sum;
  }, 0);
  return disputed.flatMap((figures) => disputeOf(figures, effort <= EFFORT ? near : undefined, basis, compareAll));
}

/** A figure with how many comparisons contradict it and support it. */
interface Tried {
  readonly figure: Figure;
  readonly against: readonly Check[];
  readonly support: number;
}

function disputeOf(
  figures: readonly Figure[],
  near: ((year: number) => readonly Figure[]) | undefined,
  basis: Basis,
  compareAll: CompareAll,
): readonly Finding<"two-figures">[] {
  const tries = figures.map((figure): Tried => {
    const others = near?.(figure.year) ?? [];
    if (others.length === 0) return { figure, against: [], support: 0 };
    const checks = [...compareAll(tablesOf([...others, figure], []), basis)].filter((one) =>
      one.figures.includes(figure),
    );
    const against = checks.filter(({ conflict }) => conflict?.severity === "error");
    return { figure, against, support: checks.filter(({ conflict, skipped }) => !conflict && !skipped).length };
  });
  const [best, ...others] = [...tries].sort((a, b) => a.against.length - b.against.length || b.support - a.support);
  if (best === undefined) return [];
  return others.map(({ figure, against }): Finding<"two-figures"> => {
    const value = printedValue(best.figure);
    const contradicted = against.length > best.against.length;
    return {
      rule: "two-figures",
      severity: "error",
      figure,
      measure: nameOf(basis, figure.year, figure.measure),
      expected: contradicted ? { least: value, most: value, decimals: best.figure.decimals } : undefined,
      details: {
        other: best.figure.text,
        otherLine: best.figure.line,
        contradicted: near === undefined ? undefined : contradicted,
      },
      also: contradicted ? [...new Set(against.map(({ rule }) => rule))] : [],
      related: [best.figure],
    };
  });
}

/** That all cells given more than once were compared. */
export const compareRepeated = (repeated: readonly Figure[]): Check<"two-figures"> => pass("two-figures", repeated);
