import type { Peers } from "../../types/index.ts";
import type { AlignedYears } from "../align-years.ts";
import { unitNamed } from "../find-unit.ts";

/** How many units stand next to one where nobody says. */
const NEXT = 3;

/** The units that one is compared with. */
export interface PeerPlaces {
  /** Those that distances are among, the unit itself with them. */
  readonly among: readonly number[];
  /** Those to list before and after it, best first. */
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
  const isRanked = ranked.includes(row);
  const order = isRanked ? ranked : [...ranked, row];
  const named = typeof peers === "object" ? new Set(peers.map((name) => unitNamed(name, units))) : undefined;
  const isPeer = (i: number): boolean =>
    i === row || (named ? named.has(i) : peers !== "region" || regionOf[i] === regionOf[row]);
  const listed = order.filter(isPeer);
  const at = listed.indexOf(row);
  const next = peers === "all" ? NEXT : typeof peers === "number" ? peers : listed.length;
  const [above, below] = isRanked
    ? [listed.slice(Math.max(0, at - next), at), listed.slice(at + 1, at + 1 + next)]
    : [[], []];
  return { among: typeof peers === "number" ? [...above, row, ...below] : listed, above, below };
}
