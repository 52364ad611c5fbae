import { at } from "../../core/column.ts";
import { figuresOf } from "../../core/figures.ts";
import { compare } from "../../core/fraction.ts";
import { measureOf } from "../../core/graph.ts";
import type { FigureChange, Fraction } from "../../types/index.ts";
import { placesOf } from "../align.ts";
import type { YearOnList } from "./transition.ts";

/** The raw figures of a unit that changed from the first year to the last, by the measures that are scored from them. */
export function rawChanges(code: string, first: YearOnList, last: YearOnList): readonly FigureChange[] {
  const [before, after] = [figureIn(first, code), figureIn(last, code)];
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

/** Reads the figures of a unit in a year; none where its table was carried to another list. */
function figureIn({ scores, computed }: YearOnList, code: string): (figure: string) => Fraction | undefined {
  const { scheme, parts } = computed.units;
  const isOwn = scheme === scores.units.scheme && (parts === undefined) === (scores.units.parts === undefined);
  const unit = isOwn ? placesOf(computed.units).get(code) : undefined;
  return (figure) => {
    const column = scores.raw?.columns.get(figure);
    return column && unit !== undefined ? at(column, unit) : undefined;
  };
}
