import { widest } from "./width.ts";
import { wrap } from "./wrap.ts";

/** What stands under the headings of a table, and how wide its columns are. */
interface Body {
  /** By column, a text a line. */
  readonly cells: readonly (readonly string[])[];
  readonly widths: readonly number[];
}

/** Narrower than this, a text is harder to read than one that is cut off. */
const LEAST = 16;

/**
 * A table `over` columns of the terminal narrower: the texts of these of its columns, the widest first, go on further
 * lines, as far as is asked for, and as their longest words and what is `least` let them.
 */
export function narrow(
  { cells, widths, least }: Body & { readonly least: readonly number[] },
  wrapping: readonly number[],
  over: number,
): Body {
  let left = over;
  const broken = new Map<number, readonly (readonly string[])[]>();
  const narrower = [...widths];
  for (const i of wrapping.toSorted((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0))) {
    if (left <= 0) break;
    const width = widths[i] ?? 0;
    const asked = Math.min(width, Math.max(width - left, least[i] ?? 0, LEAST));
    const texts = (cells[i] ?? []).map((text) => wrap(text, asked));
    const now = Math.max(asked, widest(texts.flat()));
    broken.set(i, texts);
    narrower[i] = now;
    left -= width - now;
  }
  if (broken.size === 0) return { cells, widths };
  const heights = (cells[0] ?? []).map((_, row) =>
    [...broken.values()].reduce((most, texts) => Math.max(most, texts[row]?.length ?? 1), 1),
  );
  const lines = cells.map((texts, i) =>
    heights.flatMap((height, row) => {
      const parts = broken.get(i)?.[row] ?? [texts[row] ?? ""];
      return Array.from({ length: height }, (_, line) => parts[line] ?? "");
    }),
  );
  return { cells: lines, widths: narrower };
}
