import { groupBy } from "../core/group-by.ts";
import type { Figure } from "../types/index.ts";
import type { Basis, Recomputed } from "./basis.ts";
import { OrderedBounds } from "./ordered-bounds.ts";
import { boundsOf, type UnitBounds } from "./score-bounds.ts";
import { divisionsFor } from "./stated-regions.ts";
import type { PublishedTable } from "./tables.ts";

/** Units that are ranked among each other. */
interface Order {
  readonly units: number;
  readonly bounds: OrderedBounds;
}

interface Orders {
  readonly byUnit: ReadonlyMap<string, UnitBounds>;
  readonly whole: Order;
  /** For every division that may have been used: unit → its region, and the order inside each. */
  readonly divisions: readonly {
    readonly of: ReadonlyMap<string, string>;
    readonly regions: ReadonlyMap<string, Order>;
  }[];
}

/** The ranks that scores allow, as far as their rounding leaves the order of units open. */
export class ScoreOrders {
  private readonly known = new Map<string, Orders>();

  constructor(
    private readonly recomputed: Recomputed,
    private readonly basis: Basis,
  ) {}

  /** Whether scores that print as these do could give a unit this rank, national or regional. */
  allow({ unit, measure, kind }: Figure, rank: number): boolean {
    const orders = this.known.get(measure) ?? this.ordersOf(measure);
    this.known.set(measure, orders);
    const own = orders.byUnit.get(unit);
    if (own === undefined) return false;
    const fields =
      kind === "rank"
        ? [orders.whole]
        : orders.divisions.flatMap(({ of, regions }) => regions.get(of.get(unit) ?? "") ?? []);
    return fields.some(({ units, bounds }) => rank >= 1 + bounds.above(own) && rank <= units - bounds.below(own));
  }

  private ordersOf(measure: string): Orders {
    const { year, scheme, scores } = this.recomputed;
    const table: PublishedTable = {
      year,
      scheme,
      measure,
      ranks: NONE,
      scores: NONE,
      ...scores.table(year, scheme, measure),
    };
    const bounds = boundsOf(table, scores, this.basis).filter(({ interval }) => interval);
    const divisions = divisionsFor(scheme, scores, this.basis).map((of) => {
      const members = groupBy(bounds, ({ unit }) => of.get(unit));
      return { of, regions: new Map([...members].map(([region, some]) => [region, orderOf(some)])) };
    });
    return { byUnit: new Map(bounds.map((one) => [one.unit, one])), whole: orderOf(bounds), divisions };
  }
}

const NONE: ReadonlyMap<string, Figure> = new Map();

const orderOf = (bounds: readonly UnitBounds[]): Order => ({ units: bounds.length, bounds: new OrderedBounds(bounds) });
