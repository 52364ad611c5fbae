import { fraction } from "../../core/fraction.ts";
import { known } from "../../core/known.ts";
import type { Fraction } from "../../types/index.ts";

/**
 * Shapley values of a game, exactly: what each player adds, as the mean over all orders in which they can come in
 * (Shapley, 1953). `values` has the worth × `den` of every set of players, a bit a player, none of them first. The
 * results add up to the worth of all less that of none. Doubles are whole numbers.
 */
export function shapley(values: readonly bigint[] | Float64Array, den: bigint): readonly Fraction[] {
  const players = Math.log2(values.length);
  const { orders, sizes, ordersBySize } = setsOf(players);
  const small = inDoubles(values);
  const addedBySize = small ? additions(small, sizes) : largeAdditions(Array.from(values, BigInt), sizes);
  return Array.from({ length: players }, (_, player) =>
    fraction(sumOf(addedBySize(player), ordersBySize), den * orders),
  );
}

/** The sets of so many players. */
interface Sets {
  /** In how many orders all of them can come in. */
  readonly orders: bigint;
  /** How many are in each set. */
  readonly sizes: Uint8Array;
  /** In how many of the orders those before one of them are a certain set, by the size of that. */
  readonly ordersBySize: readonly bigint[];
}

const setsOf = known((players: number): Sets => {
  const orders = [1n];
  for (let n = 1; n <= players; n++) orders.push(BigInt(n) * (orders[n - 1] ?? 1n));
  const sizes = new Uint8Array(2 ** players);
  for (let set = 1; set < sizes.length; set++) sizes[set] = (sizes[set >> 1] ?? 0) + (set & 1);
  const ordersBySize = orders.slice(0, -1).map((before, size) => before * (orders[players - 1 - size] ?? 1n));
  return { orders: orders[players] ?? 1n, sizes, ordersBySize };
});

/** What a player adds to all sets without it of each size, together. */
type Additions = (player: number) => Float64Array | readonly bigint[];

/** Values of whose sums each is exact in doubles, which are far quicker; undefined where it may not be. */
function inDoubles(values: readonly bigint[] | Float64Array): Float64Array | undefined {
  const doubles = values instanceof Float64Array ? values : Float64Array.from(values, Number);
  let most = 0;
  for (let set = 0; set < doubles.length; set++) most = Math.max(most, Math.abs(doubles[set] ?? 0));
  return 2 * most * doubles.length <= Number.MAX_SAFE_INTEGER ? doubles : undefined;
}

function additions(values: Float64Array, sizes: Uint8Array): Additions {
  return (player) => {
    const bySize = new Float64Array(Math.log2(values.length));
    const bit = 1 << player;
    for (let start = 0; start < values.length; start += 2 * bit) {
      for (let set = start; set < start + bit; set++) {
        const size = sizes[set] ?? 0;
        bySize[size] = (bySize[size] ?? 0) + (values[set | bit] ?? 0) - (values[set] ?? 0);
      }
    }
    return bySize;
  };
}

function largeAdditions(values: readonly bigint[], sizes: Uint8Array): Additions {
  return (player) => {
    const bySize = new Array<bigint>(Math.log2(values.length)).fill(0n);
    const bit = 1 << player;
    for (let set = 0; set < values.length; set++) {
      if (set & bit) continue;
      const size = sizes[set] ?? 0;
      bySize[size] = (bySize[size] ?? 0n) + (values[set | bit] ?? 0n) - (values[set] ?? 0n);
    }
    return bySize;
  };
}

/** The sum of whole numbers, each times another. */
function sumOf(added: Float64Array | readonly bigint[], times: readonly bigint[]): bigint {
  if (added instanceof Float64Array) {
    let sum = 0;
    let most = 0;
    for (let size = 0; size < added.length; size++) {
      const term = (added[size] ?? 0) * Number(times[size] ?? 0n);
      sum += term;
      most += Math.abs(term);
    }
    if (most <= Number.MAX_SAFE_INTEGER) return BigInt(sum);
  }
  return times.reduce((all, one, size) => all + BigInt(added[size] ?? 0) * one, 0n);
}
