import { Failure, fail, problem } from "../core/failure.ts";
import { fraction } from "../core/fraction.ts";
import { measureOf } from "../core/graph.ts";
import { crosswalkBetween } from "../reference/crosswalk.ts";
import { provincesOf } from "../reference/provinces.ts";
import type {
  Column,
  Crosswalk,
  Fraction,
  Merger,
  Methodology,
  Missing,
  Note,
  Scheme,
  Units,
  WeightOf,
} from "../types/index.ts";
import { placesOf } from "./align.ts";
import { sideOf } from "./crosswalk-side.ts";
import { type MergedPart, merge } from "./merge.ts";
import { refuseOver } from "./refuse-over.ts";

/** A table's units and given columns. */
export interface GivenColumns {
  readonly units: Units;
  readonly columns: ReadonlyMap<string, Column>;
}

/** A table on another list, and what is to be said of how it came there. */
export interface CarriedColumns extends GivenColumns {
  readonly notes: readonly Note[];
}

/** Carries given columns to a list: merged units get the weighted mean (counts: the sum), split ones inherit. @throws Failure */
export function carry(
  { units, columns }: GivenColumns,
  to: Scheme,
  { own, rule, weightOf }: Merger,
  methodology: Methodology,
  missing: Missing,
  file: string,
): CarriedColumns {
  const from = units.scheme;
  const crosswalk = own ?? crosswalkBetween(from, to) ?? fail("cannot-carry", { file }, { from, to });
  const place = placesOf(units);
  if (own) refuseUncovered(units, own, file);
  const targets = crosswalk.targets.filter(({ parts }) => parts.some(({ code }) => place.has(code)));
  const inherited = from === "34" && to === "63";
  const weights = weightsOf(targets, inherited ? () => ONE : weightOf, file);
  const plan = targets.map(({ parts }) =>
    parts.map(({ code, share }): MergedPart => ({ at: place.get(code), share, weight: weights.get(code) ?? ONE })),
  );
  const names = targets.map(({ name }) => name);
  const carried = [...columns].map(([code, column]): [string, Column] => {
    const measure = measureOf(methodology, code);
    const how = (inherited || measure?.is !== "leaf" ? undefined : measure.merge) ?? "mean";
    const made = merge(column, plan, how, missing === "rescale" || missing === "zero" ? missing : "strict");
    if (how === "sum" && measure?.is === "leaf") refuseOver(made, measure, methodology, names, file);
    return [code, made];
  });
  const shares = targets.some((target) => target.parts.some(({ share }) => share.n !== share.d));
  const parts = targets.map((target) => target.parts.map(({ code }) => code));
  const codes = targets.map(({ code }) => code);
  const notes: Note[] = [
    inherited
      ? { kind: "inherited", details: { from, to } }
      : { kind: "merged", details: { from, to, by: rule, own: own !== undefined, shares } },
  ];
  const lacking = targets.flatMap(({ name, parts: all }) => {
    const absent = all.filter(({ code }) => !place.has(code)).map(({ code }) => nameOn(from, code));
    return absent.length > 0 ? [{ unit: name, parts: absent }] : [];
  });
  if (lacking.length > 0) notes.push({ kind: "missing-parts", details: { units: lacking } });
  return { units: { scheme: to, codes, names, parts, inherited }, columns: new Map(carried), notes };
}

const nameOn = (list: Scheme, code: string): string =>
  (list === "none" ? undefined : provincesOf(list).get(code)?.name) ?? code;

const ONE = fraction(1n);

function weightsOf(targets: Crosswalk["targets"], weightOf: WeightOf, file: string): ReadonlyMap<string, Fraction> {
  const codes = new Set(targets.flatMap(({ parts }) => parts.map(({ code }) => code)));
  const found = [...codes].map((code) => ({ code, weight: weightOf(code) }));
  const absent = found.filter(({ weight }) => weight === undefined);
  if (absent.length > 0) {
    throw new Failure(absent.map(({ code }) => problem("weight-absent", { file, unit: code }, { unit: code })));
  }
  return new Map(found.map(({ code, weight }) => [code, weight ?? ONE]));
}

/** Whether a table is on the old side of a crosswalk. @throws Failure where its units do not tell */
export function isOnOldSide(units: Units, own: Crosswalk, file: string): boolean {
  const side = sideOf(units, own);
  if (typeof side === "object") {
    return "old" in side ? fail("crosswalk-mixed", { file }, side) : refuseUnknown(side.unknown, file);
  }
  return side === "unclear" ? fail("crosswalk-unclear", { file }, {}) : side === "old";
}

function refuseUncovered({ codes }: Units, { targets }: Crosswalk, file: string): void {
  const covered = new Set(targets.flatMap(({ parts }) => parts.map(({ code }) => code)));
  const unknown = codes.filter((code) => !covered.has(code));
  if (unknown.length > 0) refuseUnknown(unknown, file);
}

function refuseUnknown(codes: readonly string[], file: string): never {
  throw new Failure(codes.map((unit) => problem("crosswalk-uncovered", { file, unit }, { unit })));
}
