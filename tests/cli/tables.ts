import fc from "fast-check";
import type { Measure, Methodology, Missing } from "../../src/types/index.ts";
import { leaf, method, sum } from "../methods.ts";
import { mean, over, type Ratio, type Rule, ratioOf, reduced, roundedHalfUp, times, ZERO } from "../naive.ts";

/** What a table is drawn from; everything else follows from the seed. */
export interface Recipe {
  readonly seed: number;
  readonly components: number;
  readonly units: number;
  readonly ties: Rule;
  readonly rankOn: "printed" | "exact";
  readonly decimals: number;
  readonly missing: Exclude<Missing, "error">;
  readonly scale: "fraction" | "points";
  /** How many of 100 cells are empty. */
  readonly gaps: number;
  /** How many different values a cell may have: few make ties. */
  readonly variety: number;
}

const sizes = (small: number, most: number) =>
  fc.oneof({ weight: 40, arbitrary: fc.integer({ min: 1, max: small }) }, { weight: 1, arbitrary: fc.constant(most) });

export const recipes: fc.Arbitrary<Recipe> = fc.record({
  seed: fc.nat(),
  components: sizes(14, 98),
  units: sizes(9, 63),
  ties: fc.constantFrom("competition", "dense", "ordinal", "modified", "fractional"),
  rankOn: fc.constantFrom("printed", "exact"),
  decimals: fc.integer({ min: 0, max: 6 }),
  missing: fc.constantFrom("unranked", "zero", "rescale"),
  scale: fc.constantFrom("fraction", "points"),
  gaps: fc.constantFrom(0, 0, 3, 30),
  variety: fc.constantFrom(2, 5, 10_000),
});

export interface Table {
  readonly methodology: Methodology;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Numbers that follow from a seed (a linear congruential generator). */
function dice(seed: number): (most: number) => number {
  let state = BigInt(seed) + 1n;
  return (most) => {
    state = (state * 6364136223846793005n + 1442695040888963407n) % 2n ** 64n;
    return Number((state >> 33n) % BigInt(most));
  };
}

const WEIGHTS = [1, 2, 5, 100, 0.5, 0.35, 12.25, 0];

/** Components, indices of components, pillars of indices and a total, with members that several share. */
function measuresOf({ components, scale }: Recipe, roll: (most: number) => number): readonly Measure[] {
  const weigh = (codes: readonly string[]) =>
    Object.fromEntries([...new Set(codes)].map((code, i) => [code, WEIGHTS[i === 0 ? roll(7) : roll(8)] ?? 1]));
  const codes = (level: string, count: number) => Array.from({ length: count }, (_, i) => `${level}${i}`);
  const any = (from: readonly string[]) => from[roll(from.length)] ?? "";
  const base = codes("c", components);
  const indices = codes("i", 1 + roll(Math.min(9, components)));
  const pillars = codes("p", 1 + roll(3));
  const more = scale === "points" ? { max: [1, 100, 7.5][roll(3)] ?? 1 } : {};
  const indexMembers = indices.map((_, i) => base.filter((_, c) => c % indices.length === i || roll(20) === 0));
  const foundation = indices.filter(() => roll(3) === 0);
  const pillarMembers = pillars.map((_, i) => [
    any(indices),
    ...foundation,
    ...indices.filter((_, j) => j % pillars.length === i),
  ]);
  const counted = new Set(pillarMembers.flat());
  const totalMembers = [...pillars, any(indices), ...indices.filter((code) => !counted.has(code))];
  return [
    ...base.map((code) => leaf(code, scale === "points" ? ([5, 10, 12.5][roll(3)] ?? 5) : 100)),
    ...indices.map((code, i) => sum(code, weigh(indexMembers[i] ?? base), more)),
    ...pillars.map((code, i) => sum(code, weigh(pillarMembers[i] ?? indices), more)),
    sum("total", weigh(totalMembers), more),
  ];
}

const ONE: Ratio = { n: 1n, d: 1n };

/** A table after a recipe: some rows repeat others, so that identical units are common. */
export function tableOf(recipe: Recipe): Table {
  const roll = dice(recipe.seed);
  const measures = measuresOf(recipe, roll);
  const leaves = measures.filter(({ is }) => is === "leaf");
  const decimals = 1 + roll(4);
  const cell = ({ max = ONE }: Measure): string => {
    if (roll(100) < recipe.gaps) return ["", "-", "n/a"][roll(3)] ?? "";
    const most = Math.floor((recipe.scale === "points" ? Number(max.n) / Number(max.d) : 1) * 10 ** decimals);
    const digits = Math.floor((roll(recipe.variety) * most) / Math.max(1, recipe.variety - 1));
    return (digits / 10 ** decimals).toFixed(decimals);
  };
  const scores: string[][] = [];
  for (let unit = 0; unit < recipe.units; unit++) {
    const twin = roll(4) === 0 ? scores[roll(unit || 1)] : undefined;
    scores.push(twin ?? leaves.map(cell));
  }
  const start = roll(90);
  // A region that is left empty may be a merged cell, and is asked for.
  const regions = scores.map(() => ["north", "south", "east"][roll(3)] ?? "");
  return {
    methodology: {
      ...method(measures, recipe.scale),
      ties: recipe.ties,
      decimals: recipe.decimals,
      rankOn: recipe.rankOn,
    },
    headings: ["code", "region", ...leaves.map(({ code }) => code)],
    rows: scores.map((cells, i) => [`u${(start + i * 37) % 101}`, regions[i] ?? "", ...cells]),
  };
}

/** The exact values of all measures, unit by unit, by plain rationals. */
export function naiveValues({ methodology, headings, rows }: Table, missing: Recipe["missing"]) {
  const scaleOf = ({ max = ONE }: Measure): Ratio => (methodology.scale === "points" ? max : ONE);
  const values = new Map<string, readonly (Ratio | undefined)[]>();
  const measures = new Map(methodology.measures.map((measure) => [measure.code, measure]));
  for (const measure of methodology.measures) {
    const { code } = measure;
    const column = headings.indexOf(code);
    const one = (_: unknown, unit: number): Ratio | undefined => {
      if (measure.is === "leaf") {
        const cell = rows[unit]?.[column] ?? "";
        return /\d/.test(cell) ? ratioOf(cell) : missing === "zero" ? ZERO : undefined;
      }
      const scored = [...measure.of].filter(([, weight]) => weight.n > 0n);
      const there = scored.flatMap(([member, weight]) => {
        const [value, from] = [values.get(member)?.[unit], measures.get(member)];
        return value && from ? [{ value: over(value, scaleOf(from)), weight }] : [];
      });
      if (there.length === 0 || (missing !== "rescale" && there.length < scored.length)) return undefined;
      return reduced(times(mean(there), scaleOf(measure)));
    };
    values.set(code, rows.map(one));
  }
  return values;
}

/** What ranks compare. */
export const compared = (value: Ratio | undefined, { rankOn, decimals }: Methodology): Ratio | undefined =>
  value && (rankOn === "printed" ? { n: roundedHalfUp(value, decimals), d: 1n } : value);

export const csvOf = ({ headings, rows }: Pick<Table, "headings" | "rows">): string =>
  [headings, ...rows].map((cells) => `${cells.join(",")}\n`).join("");
