import { compare } from "../core/fraction.ts";
import type { Fact } from "../types/index.ts";
import { cellOf } from "./book.ts";
import { meets, printed } from "./exact/interval.ts";

/** Figures of which each cell has one, and the cells for which there are several that disagree. */
export interface Figures {
  readonly agreed: readonly Fact[];
  readonly disputed: readonly (readonly Fact[])[];
  /** Cells that are given more than once. */
  readonly repeated: readonly Fact[];
  /** Figures that say the same as the one that counts, and that one. */
  readonly same: ReadonlyMap<Fact, Fact>;
}

/** Tells cells with one figure from those with several; of figures that agree, the one with most decimals counts. */
export function figuresOf(facts: readonly Fact[]): Figures {
  const cells = new Map<string, Fact[]>();
  for (const fact of facts) {
    const cell = cellOf(fact);
    const known = cells.get(cell);
    if (known) known.push(fact);
    else cells.set(cell, [fact]);
  }
  const agreed: Fact[] = [];
  const disputed: (readonly Fact[])[] = [];
  const repeated: Fact[] = [];
  const same = new Map<Fact, Fact>();
  for (const figures of cells.values()) {
    if (figures.length > 1) repeated.push(...figures);
    const distinct: Fact[] = [];
    for (const figure of [...figures].sort((a, b) => b.decimals - a.decimals)) {
      if (!distinct.some((other) => agree(other, figure))) distinct.push(figure);
    }
    const [only, second] = distinct;
    if (second !== undefined) disputed.push(figures.filter((figure) => distinct.includes(figure)));
    else if (only !== undefined) {
      agreed.push(only);
      for (const figure of figures) if (figure !== only) same.set(figure, only);
    }
  }
  return { agreed, disputed, repeated, same };
}

const agree = (a: Fact, b: Fact): boolean =>
  compare(a.value, b.value) === 0 || (a.kind === "score" && a.decimals !== b.decimals && meets(printed(a), printed(b)));
