import { divide, fraction } from "../core/fraction.ts";
import { isLinear, measureOf, scaleOf } from "../core/graph.ts";
import type { Figure, Methodology } from "../types/index.ts";
import { exactly, expectedIn, type Interval, intersection, meets, minus, plus, times, upTo } from "./exact/interval.ts";
import { formOf } from "./exact/linear-form.ts";
import { type Statement, System } from "./exact/system.ts";
import type { Suspect } from "./rule.ts";

type Code = "aggregate" | "identity";

/** The figures that could be wrong where a whole does not follow from its parts; undefined where it does. */
export function suspectsOf(
  whole: Statement,
  parts: readonly Figure[],
  methodology: Methodology,
): readonly Suspect<Code>[] | undefined {
  const system = new System(methodology, [...parts, whole.figure]);
  const bare = new System(methodology, parts);
  const scale = scaleOf(methodology, whole.figure.measure);
  const measure = measureOf(methodology, whole.figure.measure);
  if (measure && !isLinear(measure)) {
    if (system.geometricFaults().length === 0) return undefined;
    const expected = expectedIn(times(bare.known(whole.figure.measure), scale), whole.figure);
    const others = parts.filter((part) => system.without(part).geometricFaults().length === 0);
    return [{ figure: whole.figure, expected }, ...others.map((figure) => ({ figure }))];
  }
  const bounds = bare.bounds(whole.form);
  if (meets(bounds, whole.interval)) return undefined;
  const others = parts.flatMap((part): Suspect<Code>[] => {
    const interval = solved(whole, part, bare);
    const own = times(interval, scaleOf(methodology, part.measure));
    const expected = expectedIn(intersection(own, upTo(scaleOf(methodology, part.measure))), part);
    return expected ? [{ figure: part, expected }] : [];
  });
  return [{ figure: whole.figure, expected: expectedIn(times(bounds, scale), whole.figure) }, ...others];
}

/** What a part would have to be, as a share, for a whole to follow. */
function solved(whole: Statement, part: Figure, system: System): Interval {
  const share = whole.form.get(part.measure) ?? fraction(1n);
  let others = exactly(fraction(0n));
  for (const [variable, weight] of whole.form) {
    if (variable !== part.measure) others = plus(others, times(system.known(variable), weight));
  }
  return times(minus(whole.interval, others), divide(fraction(1n), share));
}

/** So many terms of forms are gone over in the time that reading a table takes. */
const TERMS = 50_000;

/** The figures without which the rest of a row agrees, with what each would have to be; none where that takes too long. */
export function removable(system: System, methodology: Methodology): readonly Suspect<Code>[] {
  const terms = system.statements.reduce((sum, { form }) => sum + form.size, 0);
  if (terms * system.statements.length > TERMS) return [];
  return system.statements.flatMap(({ figure, form }): Suspect<Code>[] => {
    const others = system.without(figure);
    if (!others.feasible()) return [];
    const range = others.range(form);
    const expected = range && expectedIn(times(range, scaleOf(methodology, figure.measure)), figure);
    return [{ figure, expected }];
  });
}

interface Reading {
  readonly figure: Figure;
  readonly as: string;
}

/** The member that only this aggregate has among those of its kind, where it is not printed itself. */
export function readAsOf(
  figure: Figure,
  methodology: Methodology,
  scores: ReadonlyMap<string, Figure>,
): Reading | undefined {
  const measure = measureOf(methodology, figure.measure);
  if (measure?.is !== "aggregate") return undefined;
  const peers = methodology.measures.filter(
    ({ kind, code, is }) => is === "aggregate" && kind === measure.kind && code !== measure.code,
  );
  if (peers.length === 0) return undefined;
  const shared = new Set(peers.flatMap(({ code }) => [...formOf(methodology, code).keys()]));
  const [as, second] = [...formOf(methodology, measure.code).keys()].filter((code) => !shared.has(code));
  return as !== undefined && second === undefined && !scores.has(as) ? { figure, as } : undefined;
}

/** The readings under which the row agrees: all of them together, else the first alone that does it. */
export function readings(system: System, readAs: readonly Reading[], methodology: Methodology): readonly Reading[] {
  const fits = (chosen: readonly Reading[]): boolean =>
    chosen.length > 0 &&
    system
      .with((statement) => {
        const reading = chosen.find(({ figure }) => figure === statement.figure);
        return reading ? { ...statement, form: formOf(methodology, reading.as) } : statement;
      })
      .feasible();
  if (fits(readAs)) return readAs;
  const one = readAs.find((reading) => fits([reading]));
  return one ? [one] : [];
}
