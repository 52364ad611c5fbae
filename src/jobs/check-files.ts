import { check } from "../check/check.ts";
import { columnCoverage, unreadColumns, unreadParts } from "../check/rules/unread-column.ts";
import { unusedBases } from "../check/rules/unused-basis.ts";
import { tablesOf } from "../check/tables.ts";
import { measureOf } from "../core/graph.ts";
import { ledgersOf } from "../core/ledgers.ts";
import type { Reading } from "../read/file/source.ts";
import type { Published } from "../read/published/published-table.ts";
import { editionFor } from "../reference/editions.ts";
import type { CheckResult, Figure, Methodology, Note } from "../types/index.ts";

import { withoutAccepted } from "./accept-findings.ts";
import { basisOf } from "./check-basis.ts";
import type { CheckOptions } from "./options.ts";
import { readBases, readTables } from "./read-figures.ts";
import { methodologyOf } from "./read-tables.ts";
import { recompute } from "./recompute.ts";
import { refuseAbsent } from "./refuse-absent.ts";

/** Checks published tables, or folders of them, against themselves and all they follow from. @throws Failure */
export async function checkFiles(
  paths: readonly string[],
  options: CheckOptions,
  world: Reading,
): Promise<CheckResult> {
  return checkTables(await readTables(paths, options, world), options, world);
}

/** Checks tables that were read, against all that they follow from. @throws Failure */
export async function checkTables(tables: Published, options: CheckOptions, world: Reading): Promise<CheckResult> {
  const methodology = await methodologyOf(options, world);
  const { own, bases } = await readBases(tables, options, methodology, world);
  const ledgers = ledgersOf(own.notes);
  refuseAbsent(options, own.notes);
  const { scores, ties, regions, baseline } = options;
  const figures = [...own.figures, ...bases.flatMap((one) => one.figures)];
  const recomputed = scores === undefined ? NONE : await recompute(scores, { ...options, methodology }, figures, world);
  const basis = basisOf(methodology, ties, regions, recomputed.rankings);
  const ignored = new Set(options.ignore);
  const checked = check(
    figures,
    basis,
    ignored,
    bases.flatMap(({ ranks }) => ranks),
  );
  const given =
    scores === undefined ? bases : [...bases, { name: "scores" as const, file: scores, ranks: [], ...recomputed }];
  const compared = { checks: checked.checks, tables: checked.tables, own: own.figures };
  const found = [...unreadColumns(ledgers), ...unusedBases(given, compared, basis), ...checked.findings];
  const findings = found.filter(({ rule }) => !ignored.has(rule));
  const left = baseline === undefined ? findings : await withoutAccepted(findings, baseline, world);
  const unread = unreadParts(ledgers);
  return {
    findings: left,
    coverage: [...columnCoverage(own.figures.length, unread, ignored), ...checked.coverage],
    figures: figures.length,
    unread,
    accepted: findings.length - left.length,
    notes: [...own.notes, ...given.flatMap(({ notes }) => notes), ...assumptions(figures, methodology)],
  };
}

const NONE = { rankings: [], figures: [], notes: [] };

/** Years whose weights are assumed, where scores of several measures were compared by them. */
function assumptions(figures: readonly Figure[], methodology: Methodology | undefined): readonly Note[] {
  const used = new Set(
    tablesOf(figures).units.flatMap(({ year, scores }) => {
      const method = methodology ?? editionFor(year);
      const compared =
        method && scores.size > 1 && [...scores.keys()].some((code) => measureOf(method, code)?.is === "aggregate");
      return compared ? [method] : [];
    }),
  );
  return [...used].flatMap(({ id, assumed }): Note[] =>
    assumed ? [{ kind: "assumed-weights", details: { text: assumed, methodology: id } }] : [],
  );
}
