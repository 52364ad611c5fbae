import { isLinear, measureOf, scoredMembersOf } from "../../core/graph.ts";
import { MEAN } from "../../core/published.ts";
import type { Figure, Measure, Methodology } from "../../types/index.ts";
import { readAsOf, readings, removable, suspectsOf } from "../aggregate-suspects.ts";
import { type Basis, nameOf } from "../basis.ts";
import { formOf } from "../exact/linear-form.ts";
import { isCostly } from "../exact/power.ts";
import { System } from "../exact/system.ts";
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
