import { compare } from "../core/fraction.ts";
import type { Figure } from "../types/index.ts";
import { cellOf } from "./book.ts";
import { meets, printed } from "./exact/interval.ts";

/** Figures of which each cell has one, and the cells for which there are several that disagree. */
export interface Duplicates {
  readonly agreed: readonly Figure[];
  readonly disputed: readonly (readonly Figure[])[];
  /** Cells that are given more than once. */
  readonly repeated: readonly Figure[];
  /** Figures that say the same as the one that counts, and that one. */
  readonly same: ReadonlyMap<Figure, Figure>;
}

/** Tells cells with one figure from those with several; of figures that agree, the one with most decimals counts. */
export function withoutDuplicates(figures: readonly Figure[]): Duplicates {
  const cells = new Map<string, Figure[]>();
  for (const figure of figures) {
    const cell = cellOf(figure);
    const known = cells.get(cell);
    if (known) known.push(figure);
    else cells.set(cell, [figure]);
  }
  const agreed: Figure[] = [];
  const disputed: (readonly Figure[])[] = [];
  const repeated: Figure[] = [];
  const same = new Map<Figure, Figure>();
  for (const several of cells.values()) {
    if (several.length > 1) for (const figure of several) repeated.push(figure);
    const distinct: Figure[] = [];
    for (const figure of [...several].sort((a, b) => b.decimals - a.decimals)) {
      if (!distinct.some((other) => agree(other, figure))) distinct.push(figure);
    }
    const [only, second] = distinct;
    if (second !== undefined) disputed.push(several.filter((figure) => distinct.includes(figure)));
    else if (only !== undefined) {
      agreed.push(only);
      for (const figure of several) if (figure !== only) same.set(figure, only);
    }
  }
  return { agreed, disputed, repeated, same };
}

const agree = (a: Figure, b: Figure): boolean =>
  compare(a.value, b.value) === 0 || (a.kind === "score" && a.decimals !== b.decimals && meets(printed(a), printed(b)));
