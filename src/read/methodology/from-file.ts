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

/** The number under a key of an object, exactly as the file writes it; undefined where no file was read. */
export type NumberAt = (container: object, key: string) => Fraction | undefined;

/** The methodology that a file says, with its weights and maxima exactly as written. */
export function methodologyOf(file: MethodologyFile, numberAt: NumberAt): Methodology {
  const { id, title, source, years, assumed, decimals, ties, rankOn, scale } = file;
  const written = new Map(file.measures.map(({ code }) => [codeKey(code), code]));
  const measures = file.measures.map((measure) => measureFrom(measure, written, numberAt));
  return { id, title, source, years, assumed, decimals, ties, rankOn, scale, measures };
}

/** A measure, its members called as their measures are: case does not tell codes apart. */
function measureFrom(
  measure: LeafInFile | AggregateInFile,
  written: ReadonlyMap<string, string>,
  numberAt: NumberAt,
): Measure {
  const { code, kind, name, aliases } = measure;
  const exactly = (container: object, key: string, value: number): Fraction =>
    numberAt(container, key) ?? fractionOf(value);
  if ("of" in measure) {
    const { of: weights, mean, needs, max } = measure;
    const of = new Map(
      Object.entries(weights).map(([member, weight]) => [
        written.get(codeKey(member)) ?? member,
        exactly(weights, member, weight),
      ]),
    );
    const largest = max === undefined ? undefined : exactly(measure, "max", max);
    const share = needs === undefined ? undefined : exactly(measure, "needs", needs);
    return { is: "aggregate", code, kind, name, aliases, of, mean, needs: share, max: largest };
  }
  return { is: "leaf", code, kind, name, aliases, max: exactly(measure, "max", measure.max), merge: measure.merge };
}
