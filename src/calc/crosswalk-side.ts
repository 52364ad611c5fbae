import { groupBy } from "../core/group-by.ts";
import { foldUnit } from "../reference/fold.ts";
import type { Crosswalk, Units } from "../types/index.ts";

/**
 * The side of a crosswalk that a table's units are on: `old` where it has a unit that is only a source, `new` where it
 * has one that is only a target, or has every target by the name that the crosswalk gives it; `same` where every unit
 * keeps its value on either, else `unclear`.
 */
export type Side = "old" | "new" | "same" | "unclear" | NoSide;

/** Units that are neither, or a unit that is only a source beside one that is only a target. */
export type NoSide = { readonly unknown: readonly string[] } | { readonly old: string; readonly now: string };

/** The side that units are on, by what they are in the crosswalk, whatever values they have. */
export function sideOf({ codes, names }: Pick<Units, "codes" | "names">, { targets }: Crosswalk): Side {
  const partsOf = new Map(targets.map(({ code, parts }) => [code, parts.map((part) => part.code)]));
  const pairs = [...partsOf].flatMap(([target, parts]) => parts.map((part) => ({ part, target })));
  const targetsOf = groupBy(pairs, ({ part }) => part);
  const unknown = codes.filter((code) => !targetsOf.has(code) && !partsOf.has(code));
  if (unknown.length > 0) return { unknown };
  const old = codes.find((code) => !partsOf.has(code));
  const now = codes.find((code) => !targetsOf.has(code));
  if (old !== undefined && now !== undefined) return { old, now };
  if (old !== undefined) return "old";
  if (now !== undefined) return "new";
  const isOnly = (all: readonly string[] | undefined, code: string): boolean => all?.length === 1 && all[0] === code;
  const stays = (code: string): boolean =>
    isOnly(partsOf.get(code), code) &&
    isOnly(
      targetsOf.get(code)?.map(({ target }) => target),
      code,
    );
  if (codes.every(stays)) return "same";
  const nameOf = new Map(codes.map((code, i) => [code, names[i] ?? ""]));
  const named = targets.every(({ code, name }) => name !== code && foldUnit(nameOf.get(code) ?? "") === foldUnit(name));
  return named ? "new" : "unclear";
}
