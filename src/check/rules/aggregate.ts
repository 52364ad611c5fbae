import { divide, fraction } from "../../core/fraction.ts";
import { isLinear, measureOf, scaleOf, scoredMembersOf } from "../../core/graph.ts";
import { MEAN } from "../../core/published.ts";
import type { Figure, Measure, Methodology } from "../../types/index.ts";
import { type Basis, nameOf } from "../basis.ts";
import {
  exactly,
  expectedIn,
  type Interval,
  intersection,
  meets,
  minus,
  plus,
  times,
  upTo,
} from "../exact/interval.ts";
import { formOf } from "../exact/linear-form.ts";
import { isCostly } from "../exact/power.ts";
import { type Statement, System } from "../exact/system.ts";
import { type Check, contradict, pass, type Rule, type Suspect, skip } from "../rule.ts";
import type { UnitScores } from "../tables.ts";

/**
 * Totals and pillars follow from what they are made of: an error only where no unrounded values that print as the
 * parts do could give the printed whole (`aggregate`), or no values from 0 to 1 at all could give several wholes
 * that share parts (`identity`).
 */
export const aggregate: Rule<"aggregate" | "identity"> = {
  codes: {
    aggregate: { subjects: ["score"], precedence: 6 },
    identity: { subjects: ["score"], precedence: 16 },
  },
  check: function* (tables, basis) {
    for (const row of tables.units) {
      const methodology = basis.methodologyOf(row.year);
      if (methodology === undefined || (row.unit === MEAN && !isAllLinear(methodology))) continue;
      if (isCostlyIn(methodology)) {
        const figures = [...row.scores.values()];
        yield skip("aggregate", figures);
        yield skip("identity", figures);
        continue;
      }
      yield* checksOfRow(row, methodology, basis);
    }
  },
};

type Code = "aggregate" | "identity";

/** The mean of geometric means is not the geometric mean of means. */
const isAllLinear = ({ measures }: Methodology): boolean =>
  measures.every((measure) => measure.is !== "aggregate" || isLinear(measure));

/** Each whole of a unit against its parts, then all figures together where none of these is at fault. */
function* checksOfRow(row: UnitScores, methodology: Methodology, basis: Basis): Generator<Check<Code>> {
  const { year, scores } = row;
  const system = new System(methodology, scores.values());
  const wholes = system.statements.filter(({ figure }) => isFollowed(measureOf(methodology, figure.measure)));
  if (wholes.length === 0 || system.statements.length < 2) return;
  const complete = wholes.filter(({ figure }) =>
    membersOf(methodology, figure.measure).every((code) => scores.has(code)),
  );
  const assumed = Boolean(methodology.assumed);
  let isAtFault = false;
  for (const whole of complete) {
    const parts = membersOf(methodology, whole.figure.measure).flatMap((code) => scores.get(code) ?? []);
    const suspects = suspectsOf(whole, parts, methodology);
    isAtFault ||= suspects !== undefined;
    const from = parts.map(({ measure }) => nameOf(basis, year, measure));
    yield suspects === undefined
      ? pass("aggregate", [whole.figure, ...parts], true)
      : contradict("aggregate", severityOf(methodology), suspects, { from, assumed });
  }
  if (isAtFault) return;
  if (!system.feasible()) yield identityFault(system, row, methodology, basis);
  else if (complete.length < wholes.length) {
    yield pass(
      "identity",
      system.statements.map(({ figure }) => figure),
    );
  }
}

const severityOf = ({ assumed }: Methodology): "warning" | "error" => (assumed ? "warning" : "error");

/** What may be wrong in a row whose figures cannot all be true. */
function identityFault(
  system: System,
  { year, scores }: UnitScores,
  methodology: Methodology,
  basis: Basis,
): Check<Code> {
  const figures = system.statements.map(({ figure }) => figure);
  const readAs = figures.flatMap((figure) => readAsOf(figure, methodology, scores) ?? []);
  const fitting = readings(system, readAs, methodology);
  const suspects = fitting.length > 0 ? fitting.map(({ figure }) => ({ figure })) : removable(system, methodology);
  return contradict("identity", severityOf(methodology), [...suspects, ...rest(figures, suspects)], {
    with: figures.map(({ measure }) => nameOf(basis, year, measure)),
    readAs: fitting.map(({ figure, as }) => ({
      measure: nameOf(basis, year, figure.measure),
      as: nameOf(basis, year, as),
    })),
    assumed: Boolean(methodology.assumed),
  });
}

/** Whether a methodology has a geometric mean that is not compared, as its weights have too many digits. */
const isCostlyIn = ({ measures }: Methodology): boolean =>
  measures.some(
    (measure) =>
      measure.is === "aggregate" &&
      measure.mean === "geometric" &&
      isCostly(scoredMembersOf(measure).map(([, weight]) => weight)),
  );

const rest = (figures: readonly Figure[], suspects: readonly Suspect<Code>[]): readonly Suspect<Code>[] =>
  figures.filter((figure) => !suspects.some((suspect) => suspect.figure === figure)).map((figure) => ({ figure }));

/** Whether it is known how far the rounding of parts can move a whole: not for harmonic means and medians. */
const isFollowed = (measure: Measure | undefined): boolean =>
  measure?.is === "aggregate" && (isLinear(measure) || measure.mean === "geometric");

/** What an aggregate is made of: leaves and geometric means, or the members of a geometric mean. */
function membersOf(methodology: Methodology, code: string): readonly string[] {
  const measure = measureOf(methodology, code);
  if (measure?.is === "aggregate" && !isLinear(measure)) return scoredMembersOf(measure).map(([member]) => member);
  return [...formOf(methodology, code).keys()];
}

/** The figures that could be wrong where a whole does not follow from its parts; undefined where it does. */
function suspectsOf(
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
function removable(system: System, methodology: Methodology): readonly Suspect<Code>[] {
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
function readAsOf(figure: Figure, methodology: Methodology, scores: ReadonlyMap<string, Figure>): Reading | undefined {
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
function readings(system: System, readAs: readonly Reading[], methodology: Methodology): readonly Reading[] {
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
