import { at } from "../../core/column.ts";
import { figuresOf } from "../../core/figures.ts";
import { compare } from "../../core/fraction.ts";
import { measureOf } from "../../core/graph.ts";
import type { FigureChange, Fraction } from "../../types/index.ts";
import { placesOf } from "../align.ts";
import type { YearOnList } from "./transition.ts";

/** The raw figures of a unit that changed from the first year to the last, by the measures that are scored from them. */
export function rawChanges(code: string, first: YearOnList, last: YearOnList): readonly FigureChange[] {
  const [before, after] = [figuresIn(first, code), figuresIn(last, code)];
  if (before === undefined || after === undefined) return [];
  const scored = new Set(first.scores.scored);
  return (last.scores.scored ?? []).flatMap((scoredCode) => {
    const measure = scored.has(scoredCode) ? measureOf(last.scores.methodology, scoredCode) : undefined;
    if (measure?.is !== "leaf" || measure.score === undefined) return [];
    return figuresOf(measure.score).flatMap((figure): FigureChange[] => {
      const [from, to] = [before(figure), after(figure)];
      const isSame = from === to || (from !== undefined && to !== undefined && compare(from, to) === 0);
      return isSame ? [] : [{ measure, figure, from, to }];
    });
  });
}

/** Reads the figures of a unit in a year; none where several units' points made its own, or it inherits them. */
function figuresIn(
  { scores, computed: { units } }: YearOnList,
  code: string,
): ((figure: string) => Fraction | undefined) | undefined {
  const isCarried =
    units.scheme !== scores.units.scheme || (units.parts === undefined) !== (scores.units.parts === undefined);
  const place = placesOf(units).get(code) ?? -1;
  const [source, other] = isCarried ? (units.parts?.[place] ?? []) : [units.codes[place]];
  const isOne = source !== undefined && other === undefined && !(isCarried && units.inherited);
  const unit = isOne ? placesOf(scores.units).get(source) : undefined;
  if (unit === undefined) return undefined;
  return (figure) => {
    const column = scores.raw?.columns.get(figure);
    return column && at(column, unit);
  };
}
