import { compare, fraction } from "../../core/fraction.ts";
import type { Fraction } from "../../types/index.ts";
import { crossingOf, heightAt, type Line, linesOf } from "./lines.ts";
import type { Edge, Structure } from "./structure.ts";

/** The shares of a weight between which something stays as it is, and which two units change places at each end. */
export interface ShareRange {
  readonly from: Fraction;
  readonly to: Fraction;
  readonly below: Pair | undefined;
  readonly above: Pair | undefined;
}

/** Two units, the one that is before the other within the interval first. */
export type Pair = readonly [before: number, after: number];

/** How far one weight may move, the others in proportion. */
export interface WeightRange {
  readonly edge: Edge;
  readonly share: Fraction;
  /** While the first units stay the same ones; undefined where a tie leaves open which they are. */
  readonly top: ShareRange | undefined;
  /** While the whole order stays; at its ends two units tie. */
  readonly order: ShareRange;
}

/** For each weight of a structure whose means are all arithmetic, the shares that keep the top and the order; exact, before rounding. */
export function weightRanges(structure: Structure, top: number): readonly WeightRange[] {
  return structure.edges.flatMap((edge) => {
    const found = linesOf(structure, edge);
    if (found === undefined) return [];
    const { share, lines } = found;
    const order = orderAt(lines, share);
    const adjacent = order.slice(1).map((after, i): Pair => [order[i] ?? after, after]);
    const [first, rest] = [order.slice(0, top), order.slice(top)];
    const open = first.length === top && rest[0] !== undefined && tied(lines, share, first.at(-1) ?? 0, rest[0]);
    const apart = first.flatMap((before) => rest.map((after): Pair => [before, after]));
    return [
      { edge, share, top: open ? undefined : within(lines, share, apart), order: within(lines, share, adjacent) },
    ];
  });
}

/** Units by falling value. */
function orderAt(lines: readonly (Line | undefined)[], share: Fraction): readonly number[] {
  const heights = lines.map((line) => (line === undefined ? undefined : heightAt(line, share)));
  const height = (i: number): bigint => heights[i] ?? 0n;
  return [...lines.keys()]
    .filter((i) => lines[i] !== undefined)
    .sort((a, b) => (height(a) > height(b) ? -1 : height(a) < height(b) ? 1 : a - b));
}

function tied(lines: readonly (Line | undefined)[], share: Fraction, a: number, b: number): boolean {
  const [one, other] = [lines[a], lines[b]];
  return one !== undefined && other !== undefined && heightAt(one, share) === heightAt(other, share);
}

/** The shares around the present one up to which no pair changes places. */
function within(lines: readonly (Line | undefined)[], share: Fraction, pairs: readonly Pair[]): ShareRange {
  let found: ShareRange = { from: fraction(0n), to: fraction(1n), below: undefined, above: undefined };
  for (const pair of pairs) {
    const [a, b] = [lines[pair[0]], lines[pair[1]]];
    const meet = a && b && crossingOf(a, b);
    if (meet === undefined) continue;
    const side = compare(meet, share);
    if (side <= 0 && compare(meet, found.from) >= 0) found = { ...found, from: meet, below: pair };
    if (side >= 0 && compare(meet, found.to) <= 0) found = { ...found, to: meet, above: pair };
  }
  return found;
}
