import { at } from "../core/column.ts";
import { compare, divide, fraction, subtract, sum } from "../core/fraction.ts";
import { mainMeasure, membersOf, scaleOf } from "../core/graph.ts";
import type { Column, ComparedScore, Fraction, Measure, Methodology, Note, SheetComponent } from "../types/index.ts";

type Columns = ReadonlyMap<string, Column>;

/** Every measure of one unit by two scores: the total, then the indices, then the components, each the most lost first. */
export function compareTwoScores(
  methodology: Methodology,
  { from, to }: { readonly from: Columns; readonly to: Columns },
  components: ReadonlyMap<string, SheetComponent>,
): readonly ComparedScore[] {
  const main = mainMeasure(methodology);
  const valueIn = (columns: Columns, { code }: Measure): Fraction | undefined => {
    const column = columns.get(code);
    return column && at(column, 0);
  };
  const rows = methodology.measures.flatMap((measure): ComparedScore[] => {
    const [before, after] = [valueIn(from, measure), valueIn(to, measure)];
    if (before === undefined && after === undefined) return [];
    const { state = "", unproven = false } = components.get(measure.code) ?? {};
    const max = scaleOf(methodology, measure.code);
    return [
      {
        measure,
        of: methodology.measures.find((one) => membersOf(one).has(measure.code)),
        from: before,
        to: after,
        max,
        state,
        difference: before && after && subtract(after, before),
        share: after && (max.n === 0n ? undefined : divide(after, max)),
        unproven: unproven && after?.n === 0n,
      },
    ];
  });
  const levelOf = ({ measure }: ComparedScore): number => (measure === main ? 0 : measure.is === "aggregate" ? 1 : 2);
  // Of equal losses, what is farther from its maximum comes first.
  return rows.toSorted((a, b) => levelOf(a) - levelOf(b) || byLoss(a, b) || compareAt(a.share, b.share));
}

const byLoss = (a: ComparedScore, b: ComparedScore): number => compareAt(a.difference, b.difference);

const compareAt = (a: Fraction | undefined, b: Fraction | undefined): number =>
  a && b ? compare(a, b) : Number(a === undefined) - Number(b === undefined);

/** Whether the differences that a sheet prints are those of its scores; they are printed as lost or as gained points. */
export function printedNotes(
  rows: readonly ComparedScore[],
  components: ReadonlyMap<string, SheetComponent>,
  decimals: number,
): readonly Note[] {
  const pairs = rows.flatMap(({ measure, difference }) => {
    const printed = components.get(measure.code)?.printed;
    return printed && difference && measure.is === "leaf" ? [{ measure: measure.name, printed, difference }] : [];
  });
  if (pairs.length === 0) return [];
  const lost = pairs.map((pair) => ({ ...pair, computed: subtract(fraction(0n), pair.difference) }));
  const gained = pairs.map((pair) => ({ ...pair, computed: pair.difference }));
  const wrongOf = (all: typeof lost) => all.filter(({ printed, computed }) => compare(printed, computed) !== 0);
  const [asLost, asGained] = [wrongOf(lost), wrongOf(gained)];
  const isLost = asLost.length <= asGained.length;
  const [differing, all] = isLost ? [asLost, lost] : [asGained, gained];
  const sumOf = (which: "printed" | "computed"): Fraction => sum(all.map((one) => one[which]));
  const named = differing.map(({ measure, printed, computed }) => ({ measure, printed, computed }));
  const details = {
    differing: named,
    count: all.length,
    printed: sumOf("printed"),
    computed: sumOf("computed"),
    decimals,
  };
  return [{ kind: "printed-differences", details }];
}
