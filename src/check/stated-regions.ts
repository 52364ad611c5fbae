import type { Scheme } from "../types/index.ts";
import type { Basis } from "./basis.ts";
import type { Tables } from "./tables.ts";

/** Divisions into regions that may have been used: of provinces the official ones, of other units the file's own. */
export const divisionsFor = (scheme: Scheme, tables: Tables, basis: Basis): readonly ReadonlyMap<string, string>[] =>
  scheme === "none" ? [statedRegions(tables)] : basis.divisionsOf(scheme);

/** Unit → region as the file states it. */
const statedRegions = ({ figures }: Tables): ReadonlyMap<string, string> =>
  new Map(figures.flatMap(({ unit, region }) => (region === "" ? [] : [[unit, region]])));
