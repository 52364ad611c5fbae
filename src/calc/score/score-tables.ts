import { failIfAny } from "../../core/failure.ts";
import { figuresOf } from "../../core/figures.ts";
import type { Column, Leaf, Methodology, Note, Problem, Scores } from "../../types/index.ts";
import { differences } from "../differ.ts";
import { type ScoredLeaf, scoreColumn } from "./score-column.ts";

/**
 * Tables with the scores that follow from their raw figures, by the rules of their methodology. Scores that a table
 * gives stand where it lacks the figures, and are compared where it has both; what is scored stays so.
 * @throws Failure with every cell that a rule gives no score for
 */
export function scoreTables(tables: readonly Scores[]): readonly Scores[] {
  const problems: Problem[] = [];
  const scored = tables.map((table) => scoreTable(table, tables, problems));
  failIfAny(problems);
  return scored;
}

function scoreTable(table: Scores, tables: readonly Scores[], problems: Problem[]): Scores {
  const { raw, methodology, units } = table;
  if (raw === undefined || raw.columns.size === 0 || table.scored) return table;
  const columns = new Map(table.columns);
  const notes: Note[] = [];
  const scored: string[] = [];
  const used = new Set<string>();
  const both: { measure: Leaf; own: Column; computed: Column }[] = [];
  for (const measure of methodology.measures) {
    if (!hasScore(measure)) continue;
    const needed = figuresOf(measure.score);
    const absent = needed.filter((code) => !raw.columns.has(code));
    const own = table.columns.get(measure.code);
    if (absent.length > 0) {
      if (absent.length < needed.length && !own) notes.push(unscored(measure, absent, methodology));
      continue;
    }
    const computed = scoreColumn(measure, table, tables, problems);
    columns.set(measure.code, computed);
    scored.push(measure.code);
    for (const figure of needed) used.add(figure);
    if (own) both.push({ measure, own, computed });
  }
  if (scored.length > 0) notes.unshift({ kind: "scored", details: { measures: scored.length, figures: used.size } });
  const { decimals } = methodology;
  const differing = both.flatMap(({ measure, own, computed }) => {
    const found = differences(own, computed, decimals);
    return found ? [{ ...found, measure: measure.name, decimals, unit: units.names[found.farthest] ?? "" }] : [];
  });
  const measures = both.map(({ measure }) => measure.name);
  if (both.length > 0) notes.push({ kind: "rescored", details: { measures, differing } });
  return { ...table, columns, scored, notes: [...table.notes, ...notes] };
}

function unscored({ name }: Leaf, absent: readonly string[], { figures = [] }: Methodology): Note {
  const names = figures.filter(({ code }) => absent.includes(code)).map((figure) => figure.name);
  return { kind: "unscored", details: { measure: name, absent: names } };
}

const hasScore = (measure: { readonly is: string }): measure is ScoredLeaf =>
  measure.is === "leaf" && "score" in measure && measure.score !== undefined;
