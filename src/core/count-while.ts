/**
 * How many of the first items keep a condition that none after them keeps, in as many steps as their number has bits.
 *
 * @example
 * countWhile([1, 3, 5, 7], (value) => value < 5); // → 2
 */
export function countWhile<Item extends {}>(items: ArrayLike<Item>, holds: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
