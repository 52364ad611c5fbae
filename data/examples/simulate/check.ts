/** Recomputes published figures from finished tables, by the plain definitions. */
import { decimalsOf, type Facts, type Figure, units } from "./figures.ts";
import { at, formulaOf, type Measure, numerator, rankOf, roundHalfUp, sum, type Table, valuesOf } from "./method.ts";

/** Whether a figure holds in the tables; undefined if they cannot tell (another index, or a year without table). */
export function holds(figure: Figure, facts: Facts, tables: ReadonlyMap<number, Table>): boolean | undefined {
  const recomputed = recompute(figure, facts, tables);
  return recomputed === undefined ? undefined : recomputed === units(figure.value);
}

/** The figure in units of its last printed decimal. */
function recompute(
  { year, scheme, code, measure, kind, value }: Figure,
  { lists, regions }: Facts,
  tables: ReadonlyMap<number, Table>,
): number | undefined {
  const [table, before] = [tables.get(year), tables.get(year - 1)];
  if (table === undefined || (kind.includes("change") && before === undefined)) return undefined;
  const [list, formula, scale] = [lists[scheme], formulaOf(measure), 10 ** (4 - decimalsOf(value))];
  if (code === "VN-mean") {
    const total = sumOf(table, measure);
    if (kind === "score") return roundHalfUp(total, formula.points * table.length * scale);
    const totalBefore = sumOf(before ?? [], measure);
    return roundHalfUp((total - totalBefore) * 10 ** (2 + decimalsOf(value)), totalBefore);
  }
  const unit = list.codes.indexOf(code);
  if (unit < 0) return undefined;
  const values = valuesOf(table, list, measure);
  const valuesBefore = valuesOf(before ?? table, list, measure);
  const [own, ownBefore] = [at(values, unit), at(valuesBefore, unit)];
  const parts = at(list.parts, unit);
  switch (kind) {
    case "score":
      return roundHalfUp(numerator(table, parts, formula), formula.points * parts.length * scale);
    case "rank":
      return rankOf(own, values);
    case "regional_rank":
      return rankOf(
        own,
        values.filter((_, other) => regions[other] === regions[unit]),
      );
    case "rank_change":
      return rankOf(ownBefore, valuesBefore) - rankOf(own, values);
    case "score_change":
      return roundHalfUp(own - ownBefore, scale);
    default:
      return undefined;
  }
}

/** The exact values of all provinces added up, times the measure's points. */
function sumOf(table: Table, measure: Measure): number {
  return sum(table.map((_, province) => numerator(table, [province], formulaOf(measure))));
}
