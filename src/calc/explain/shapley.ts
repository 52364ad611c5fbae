import { fraction } from "../../core/fraction.ts";
import type { Fraction } from "../../types/index.ts";

/**
 * Shapley values of a game, exactly: what each player adds, as the mean over all orders in which they can come in
 * (Shapley, 1953). `values` has the worth × `den` of every set of players, a bit a player, none of them first. The
 * results add up to the worth of all less that of none. Doubles are whole numbers, whose sums are exact too.
 */
export function shapley(values: readonly bigint[] | Float64Array, den: bigint): readonly Fraction[] {
  const players = Math.log2(values.length);
  const orders = [1n];
  for (let n = 1; n <= players; n++) orders.push(BigInt(n) * (orders[n - 1] ?? 1n));
  const sizes = new Uint8Array(values.length);
  for (let set = 1; set < values.length; set++) sizes[set] = (sizes[set >> 1] ?? 0) + (set & 1);
  const addedBySize = additionsOf(values, sizes);
  return Array.from({ length: players }, (_, player) => {
    const sum = addedBySize(player).reduce(
      (all, added, size) => all + added * (orders[size] ?? 1n) * (orders[players - 1 - size] ?? 1n),
      0n,
    );
    return fraction(sum, den * (orders[players] ?? 1n));
  });
}

/** What a player adds to all sets without it of each size, together. */
type Additions = (player: number) => readonly bigint[];

function additionsOf(values: readonly bigint[] | Float64Array, sizes: Uint8Array): Additions {
  if (values instanceof Float64Array) return additions(values, sizes);
  return areSmall(values) ? additions(Float64Array.from(values, Number), sizes) : largeAdditions(values, sizes);
}

/** Whether sums of so many values are exact in doubles, which is far quicker. */
function areSmall(values: readonly bigint[]): boolean {
  const most = BigInt(Number.MAX_SAFE_INTEGER) / (2n * BigInt(values.length));
  return values.every((value) => value <= most && value >= -most);
}

function additions(values: Float64Array, sizes: Uint8Array): Additions {
  return (player) => {
    const bySize = new Float64Array(Math.log2(values.length));
    const bit = 1 << player;
    for (let set = 0; set < values.length; set++) {
      if (set & bit) continue;
      const size = sizes[set] ?? 0;
      bySize[size] = (bySize[size] ?? 0) + (values[set | bit] ?? 0) - (values[set] ?? 0);
    }
    return Array.from(bySize, BigInt);
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
