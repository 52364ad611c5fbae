import { codeKey } from "../../core/code.ts";
import { fractionOf } from "../../core/fraction.ts";
import type {
  AggregateInFile,
  Fraction,
  LeafInFile,
  Measure,
  Methodology,
  MethodologyFile,
} from "../../types/index.ts";
import { type ExactNumber, figureFrom, scoreFrom } from "./score-from-file.ts";

/** The number under a key of an object, exactly as the file writes it; undefined where no file was read. */
export type NumberAt = (container: object, key: string) => Fraction | undefined;

/** The methodology that a file says, with its weights and maxima exactly as written. */
export function methodologyFrom(file: MethodologyFile, numberAt: NumberAt): Methodology {
  const { id, title, source, years, assumed, decimals, ties, rankOn, scale } = file;
  const exactly: ExactNumber = (container, key, value) => numberAt(container, key) ?? fractionOf(value);
  const figures = file.figures?.map((figure) => figureFrom(figure, exactly));
  const written = new Map([...file.measures, ...(figures ?? [])].map(({ code }) => [codeKey(code), code]));
  const measures = file.measures.map((measure) => measureFrom(measure, written, exactly));
  return { id, title, source, years, assumed, decimals, ties, rankOn, scale, figures, measures };
}

/** A measure, its members called as their measures are: case does not tell codes apart. */
function measureFrom(
  measure: LeafInFile | AggregateInFile,
  written: ReadonlyMap<string, string>,
  exactly: ExactNumber,
): Measure {
  const { code, kind, name, aliases } = measure;
  if ("of" in measure) {
    const { of: weights, mean, belowZero, needs, max } = measure;
    const of = new Map(
      Object.entries(weights).map(([member, weight]) => [
        written.get(codeKey(member)) ?? member,
        exactly(weights, member, weight),
      ]),
    );
    const largest = max === undefined ? undefined : exactly(measure, "max", max);
    const share = needs === undefined ? undefined : exactly(measure, "needs", needs);
    return { is: "aggregate", code, kind, name, aliases, of, mean, belowZero, needs: share, max: largest };
  }
  const { merge, rule } = measure;
  const score = measure.score && scoreFrom(measure.score, written, exactly);
  return { is: "leaf", code, kind, name, aliases, max: exactly(measure, "max", measure.max), merge, score, rule };
}
