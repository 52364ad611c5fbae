import { keysOf, rank } from "../../../src/calc/rank.ts";
import { reweigh } from "../../../src/calc/robustness/reweigh.ts";
import type { Edge, Structure } from "../../../src/calc/robustness/structure.ts";
import { at } from "../../../src/core/column.ts";
import { add, compare, fraction, multiply, subtract } from "../../../src/core/fraction.ts";
import type { Fraction, Ranks, Ties } from "../../../src/types/index.ts";

/** Weights that give one edge a share of its aggregate, the others of it in proportion. */
function sharing(structure: Structure, edge: Edge, share: Fraction): readonly Fraction[] {
  const others = structure.edges.filter((other) => other.aggregate === edge.aggregate && other !== edge);
  const rest = others.reduce((sum, { weight }) => add(sum, weight), fraction(0n));
  return structure.edges.map((other) => {
    if (other === edge) return multiply(share, rest);
    return others.includes(other) ? multiply(other.weight, subtract(fraction(1n), share)) : other.weight;
  });
}

/** Exact values of all units at a share of one weight. */
export const valuesAt = (structure: Structure, edge: Edge, share: Fraction): readonly (Fraction | undefined)[] => {
  const column = reweigh(structure, sharing(structure, edge, share));
  return Array.from({ length: structure.units }, (_, i) => at(column, i));
};

/** Exact ranks, before rounding, at a share of one weight. */
export const ranksAt = (
  structure: Structure,
  edge: Edge,
  share: Fraction,
  ties: Ties,
  codes: readonly string[],
): Ranks => rank(keysOf(reweigh(structure, sharing(structure, edge, share)), "exact", 4), ties, codes);

/** Where the values of two units are equal, from their values at two shares of a straight line. */
export function crossings(structure: Structure, edge: Edge): readonly Fraction[] {
  const [from, to] = [valuesAt(structure, edge, fraction(0n)), valuesAt(structure, edge, fraction(1n))];
  const found: Fraction[] = [];
  for (let i = 0; i < structure.units; i++) {
    for (let j = 0; j < i; j++) {
      const [a, b, c, d] = [from[i], from[j], to[i], to[j]];
      if (!a || !b || !c || !d) continue;
      const [start, end] = [subtract(a, b), subtract(c, d)];
      const change = subtract(start, end);
      if (change.n === 0n) continue;
      found.push(multiply(start, fraction(change.d, change.n)));
    }
  }
  return found.sort(compare);
}
