import { countBelow, countUpTo, OrderedBounds } from "./ordered-bounds.ts";
import { surelyAbove, type UnitBounds } from "./score-bounds.ts";
import { rankOf } from "./tie-rules.ts";

/** The units of one region with their places in the national order: by rank where both have one, else by score. */
export class RegionOrder {
  readonly byUnit: ReadonlyMap<string, UnitBounds>;
  /** Whether every unit has a rank. */
  readonly allRanked: boolean;
  private readonly ranked: readonly UnitBounds[];
  private readonly ranks: Float64Array;
  private readonly distinct: Float64Array;
  private readonly withoutRank: readonly UnitBounds[];
  private readonly unranked: OrderedBounds;
  private readonly all: OrderedBounds;

  constructor(private readonly bounds: readonly UnitBounds[]) {
    this.byUnit = new Map(bounds.map((one) => [one.unit, one]));
    this.ranked = bounds.filter(({ rank }) => rank).sort((a, b) => rankIn(a) - rankIn(b));
    this.ranks = Float64Array.from(this.ranked, rankIn);
    this.distinct = this.ranks.filter((rank, i) => rank !== this.ranks[i - 1]);
    this.withoutRank = bounds.filter(({ rank }) => rank === undefined);
    this.unranked = new OrderedBounds(this.withoutRank);
    this.all = new OrderedBounds(bounds);
    this.allRanked = this.ranked.length === bounds.length;
  }

  /** How many are surely before a unit. */
  ahead(own: UnitBounds): number {
    if (own.rank === undefined) return this.all.above(own);
    return countBelow(this.ranks, rankIn(own)) + this.unranked.above(own);
  }

  /** How many are surely behind a unit. */
  behind(own: UnitBounds): number {
    if (own.rank === undefined) return this.all.below(own);
    return this.ranks.length - countUpTo(this.ranks, rankIn(own)) + this.unranked.below(own);
  }

  /** How many different ranks there at least are before a unit. */
  ranksAhead(own: UnitBounds): number {
    if (own.rank === undefined) return Math.min(1, this.all.above(own));
    return countBelow(this.distinct, rankIn(own)) + Math.min(1, this.unranked.above(own));
  }

  /** Up to `most` units that may be on one side of a unit, by rank the nearest first. */
  nearest(own: UnitBounds, side: "ahead" | "behind", most: number): readonly UnitBounds[] {
    const found: UnitBounds[] = [];
    for (const other of this.candidates(own, side, most)) {
      if (found.length === most) break;
      if (other !== own) found.push(other);
    }
    return found;
  }

  private *candidates(own: UnitBounds, side: "ahead" | "behind", most: number): Generator<UnitBounds> {
    if (own.rank !== undefined) {
      const [start, end] = [countBelow(this.ranks, rankIn(own)), countUpTo(this.ranks, rankIn(own))];
      if (side === "ahead") yield* this.ranked.slice(Math.max(0, start - most), start).reverse();
      else yield* this.ranked.slice(end, end + most);
      yield* this.ranked.slice(start, Math.min(end, start + most + 1));
    }
    for (const other of own.rank === undefined ? this.bounds : this.withoutRank) {
      if (!(side === "ahead" ? surelyAbove(own, other) : surelyAbove(other, own))) yield other;
    }
  }
}

const rankIn = ({ rank }: UnitBounds): number => (rank === undefined ? Number.NaN : rankOf(rank));
