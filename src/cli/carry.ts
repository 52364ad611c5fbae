import { merge, type Part } from "../calc/merge.ts";
import { fraction } from "../core/fraction.ts";
import { measureOf } from "../core/graph.ts";
import { newCodeOf, partsOf, provincesOf } from "../read/provinces.ts";
import type { Column, Methodology, Missing, Units } from "../types.ts";

/** A table's units and given columns. */
export interface Given {
  readonly units: Units;
  readonly columns: ReadonlyMap<string, Column>;
}

/** A table of the 63 provinces carried onto the list of 34 by the official rule: the plain mean of the old units. */
export function carryTo34({ units, columns }: Given, methodology: Methodology, missing: Missing): Given {
  const place = new Map(units.codes.map((code, i) => [code, i]));
  const met = new Set(units.codes.map((code) => newCodeOf.get(code)));
  const codes = [...provincesOf("34").keys()].filter((code) => met.has(code));
  const old = codes.map((code) => partsOf.get(code) ?? []);
  const weight = fraction(1n);
  const parts = old.map((group) =>
    group.map((code): Part => ({ at: place.get(code) ?? Number.POSITIVE_INFINITY, weight })),
  );
  const carried = [...columns].map(([code, column]): [string, Column] => {
    const measure = measureOf(methodology, code);
    const how = measure?.of === undefined ? (measure?.merge ?? "mean") : "mean";
    return [code, merge(column, parts, how, missing === "rescale" ? "rescale" : "strict")];
  });
  const names = codes.map((code) => provincesOf("34").get(code)?.name ?? code);
  return { units: { scheme: "34", codes, names, parts: old }, columns: new Map(carried) };
}
