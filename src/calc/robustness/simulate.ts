import { at, lengthOf } from "../../core/column.ts";
import { scaleOf } from "../../core/graph.ts";
import type { Column, Rules } from "../../types/index.ts";
import type { Draws } from "./draws.ts";
import { estimator } from "./estimate.ts";
import { keyMaker } from "./keys.ts";
import { ranker } from "./rankings.ts";
import { reweigh } from "./reweigh.ts";
import type { Structure } from "./structure.ts";

/** Called after each draw with how many are done and the ranks, which the next draw writes over. */
export type OnDraw = (draw: number, ranks: Float64Array) => void;

/** Ranks the units by every draw of weights, exactly. */
export function simulate(
  structure: Structure,
  draws: Draws,
  rules: Rules,
  codes: readonly string[],
  seen: OnDraw,
): void {
  const estimate = estimator(structure);
  const keysOf = keyMaker(rules, scaleOf(structure.methodology, structure.by), alikeIn(structure));
  const rankKeys = ranker(rules.ties, codes);
  for (let draw = 0; draw < draws.count; draw++) {
    const estimates = estimate(draws.weights, draw * draws.edges.length);
    const keys = keysOf(estimates, (rows) => reweigh(structure, draws.exact(draw), rows));
    seen(draw, rankKeys(keys));
  }
}

/** For each unit the first one that has the same values in every given column: theirs are equal whatever the weights. */
function alikeIn({ given, units }: Structure): Int32Array {
  const first = new Map<string, number>();
  const columns = [...given.values()].filter((column) => lengthOf(column) === units);
  return Int32Array.from({ length: units }, (_, i) => {
    const key = columns.map((column) => keyOf(column, i)).join(" ");
    const known = first.get(key) ?? i;
    first.set(key, known);
    return known;
  });
}

function keyOf(column: Column, i: number): string {
  if (column.kind === "fixed") return String(column.num[i]);
  const value = at(column, i);
  return value === undefined ? "" : `${value.n}/${value.d}`;
}
