import { fraction } from "../../core/fraction.ts";
import type { Fraction } from "../../types/index.ts";

/**
 * Shapley values of a game, exactly: what each player adds, as the mean over all orders in which they can come in
 * (Shapley, 1953). `values` has the worth × `den` of every set of players, a bit a player, none of them first. The
 * results add up to the worth of all less that of none.
 */
export function shapley(values: readonly bigint[], den: bigint): readonly Fraction[] {
  const players = Math.log2(values.length);
  const orders = [1n];
  for (let n = 1; n <= players; n++) orders.push(BigInt(n) * (orders[n - 1] ?? 1n));
  const sizes = Uint8Array.from(values, (_, set) => bitsOf(set));
  return Array.from({ length: players }, (_, player) => {
    const bySize = new Array<bigint>(players).fill(0n);
    for (let set = 0; set < values.length; set++) {
      if (set & (1 << player)) continue;
      const added = (values[set | (1 << player)] ?? 0n) - (values[set] ?? 0n);
      if (added !== 0n) bySize[sizes[set] ?? 0] = (bySize[sizes[set] ?? 0] ?? 0n) + added;
    }
    const sum = bySize.reduce(
      (all, added, size) => all + added * (orders[size] ?? 1n) * (orders[players - 1 - size] ?? 1n),
      0n,
    );
    return fraction(sum, den * (orders[players] ?? 1n));
  });
}

function bitsOf(set: number): number {
  let bits = 0;
  for (let left = set; left > 0; left >>= 1) bits += left & 1;
  return bits;
}
