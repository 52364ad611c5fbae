import { forTerminal } from "../../formats/safe.ts";

/** The longest label of a chart, in letters; more of a name is not drawn. */
const MOST = 60;
/** The width of a letter at the size of labels, on the safe side, in pixels. */
const LETTER = 5.2;
/** What stands between a label and its mark, in pixels. */
const GAP = 20;

/** A name as a label, cut where it is too long for one. */
export function labelOf(name: string): string {
  const letters = [...forTerminal(name)];
  return letters.length > MOST ? `${letters.slice(0, MOST - 1).join("")}…` : letters.join("");
}

/** A rank with the units that share it: `2 An Phú, Bình Minh`; of many, those that a label has room for, and how many more. */
export function sharedLabel(rank: string, names: readonly string[]): string {
  const [first = "", ...others] = names;
  let text = `${rank} ${labelOf(first)}`;
  for (const [i, name] of others.entries()) {
    const longer = `${text}, ${labelOf(name)}`;
    if (longer.length > MOST) return `${text}, +${others.length - i}`;
    text = longer;
  }
  return text;
}

/** The margin that labels need, in pixels; no less than the usual one. */
export const marginFor = (labels: Iterable<string>, usual: number): number =>
  Math.max(usual, ...[...labels].map((label) => Math.ceil(label.length * LETTER) + GAP));

/** The margin beside a chart of ranks, whose labels stand on either side. */
export const marginOf = (labels: readonly { readonly text: string }[]): number =>
  marginFor(
    labels.map(({ text }) => text),
    170,
  );

/** Ticks of an axis of ranks: whole ones, at most ten. */
export function rankTicks(last: number): readonly number[] {
  const step = [1, 5, 10, 20, 50].find((size) => last / size <= 10) ?? Math.ceil(last / 1000) * 100;
  return Array.from({ length: Math.floor(last / step) }, (_, i) => (i + 1) * step);
}
