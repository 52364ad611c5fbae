import type { Peers } from "../../types/index.ts";
import type { AlignedYears } from "../align-years.ts";
import { unitNamed } from "../find-unit.ts";

/** How many units stand next to one where nobody says. */
const NEXT = 3;

/** The units that one is compared with. */
export interface PeerPlaces {
  /** Those that distances are among, the unit itself with them; with or without a rank, as any may have a value of a measure. Undefined for all units. */
  readonly among: readonly number[] | undefined;
  /** Those to list before and after it, best first; named ones and those of a region without a rank come last. */
  readonly above: readonly number[];
  readonly below: readonly number[];
}

/** Whom a unit is compared with in the newest year, whose ranked units are given, best first. @throws Failure for a unit that is not there */
export function peersOf(
  row: number,
  peers: Peers,
  { units, regionOf }: AlignedYears,
  ranked: readonly number[],
): PeerPlaces {
  const region = regionOf[row] ?? -1;
  const named = typeof peers === "object" ? new Set(peers.map((name) => unitNamed(name, units))) : undefined;
  const isPeer = (i: number): boolean =>
    i === row || (named ? named.has(i) : peers !== "region" || (region !== -1 && regionOf[i] === region));
  const isRanked = ranked.includes(row);
  const listed = (isRanked ? ranked : [...ranked, row]).filter(isPeer);
  const at = listed.indexOf(row);
  if (peers === "all" || typeof peers === "number") {
    const next = peers === "all" ? NEXT : peers;
    const above = isRanked ? listed.slice(Math.max(0, at - next), at) : [];
    const below = isRanked ? listed.slice(at + 1, at + 1 + next) : [];
    return { among: peers === "all" ? undefined : [...above, row, ...below], above, below };
  }
  const others = [...units.codes.keys()].filter((i) => i !== row && !ranked.includes(i) && isPeer(i));
  return {
    among: [...listed, ...others],
    above: listed.slice(0, at),
    below: [...listed.slice(at + 1), ...others],
  };
}
