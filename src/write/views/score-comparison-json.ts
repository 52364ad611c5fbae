import type {
  Fraction,
  ResultEnd,
  ScoreComparison,
  ScoreComparisonHead,
  ScoreComparisonRow,
} from "../../types/index.ts";
import { decimalText } from "../formats/number.ts";
import type { JsonResult } from "../formats/row-result.ts";
import { endOf } from "./notes.ts";
import { rowsShown } from "./score-comparison-sheet.ts";
import type { ScoreComparisonView } from "./score-comparison-view.ts";

/** The comparison of two scores as JSON has it, a row a measure. */
export function scoreComparisonJson(
  comparison: ScoreComparison,
  view: ScoreComparisonView,
): JsonResult<ScoreComparisonHead, ScoreComparisonRow, ResultEnd> {
  const { year, unit, from, to, methodology, notes } = comparison;
  return {
    head: {
      schemaVersion: 2,
      command: "compare",
      ...(year === undefined ? {} : { year }),
      methodology: methodology.id,
      unit,
      from,
      to,
    },
    rows: () => rowsOf(comparison, view),
    end: endOf(notes, view),
  };
}

function* rowsOf(comparison: ScoreComparison, view: ScoreComparisonView): Generator<ScoreComparisonRow> {
  const { decimals } = comparison;
  const number = (value: Fraction | undefined, digits = decimals): number | null =>
    value === undefined ? null : Number(decimalText(value, digits));
  for (const row of rowsShown(comparison, view)) {
    yield {
      measure: row.measure.code,
      name: row.measure.name[view.lang],
      kind: row.measure.kind,
      of: row.of?.code ?? null,
      from: number(row.from),
      to: number(row.to),
      difference: number(row.difference),
      max: number(row.max) ?? 0,
      share: number(row.share, 4),
      state: row.state,
      unproven: row.unproven,
    };
  }
}
