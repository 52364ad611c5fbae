import { measureNamed } from "../calc/measures.ts";
import { check } from "../check/check.ts";
import { tablesOf } from "../check/tables.ts";
import { fail } from "../core/failure.ts";
import { measureOf } from "../core/graph.ts";
import { csvFiles } from "../read/file/paths.ts";
import { type Reading, refuseTwice } from "../read/file/source.ts";
import type { PublishedOptions } from "../read/options.ts";
import { type Published, readPublished } from "../read/published/published.ts";
import { editionFor, editions } from "../reference/editions.ts";
import type { CheckResult, Figure, Methodology, Note } from "../types/index.ts";
import { refuseAbsentColumns } from "./absent-columns.ts";
import { unaccepted } from "./accept-findings.ts";
import { basisOf } from "./check-basis.ts";
import type { CheckOptions } from "./options.ts";
import { methodologyOf } from "./read-tables.ts";
import { latestOf, recompute } from "./recompute.ts";
import { relabelFigures } from "./relabel-figures.ts";

/** Checks published tables, or folders of them, against themselves and all they follow from. @throws Failure */
export async function checkFiles(
  paths: readonly string[],
  options: CheckOptions,
  world: Reading,
): Promise<CheckResult> {
  const methodology = await methodologyOf(options, world);
  const { figures, notes } = await readAll(paths, options, methodology, world);
  refuseAbsentColumns(options, notes);
  const { scores, ties, lang = "en", regions, ignore, baseline } = options;
  const expected = scores === undefined ? [] : await recompute(scores, { ...options, methodology }, figures, world);
  const basis = basisOf(methodology, ties, lang, regions, expected);
  const { findings, coverage } = check(figures, basis, new Set(ignore));
  const left = baseline === undefined ? findings : await unaccepted(findings, baseline, world);
  return {
    findings: left,
    coverage,
    figures: figures.length,
    accepted: findings.length - left.length,
    notes: [...notes, ...assumptions(figures, methodology)],
  };
}

/** The tables, last year's and the one behind the merger; a file without a year is of the year it serves. */
async function readAll(
  paths: readonly string[],
  options: CheckOptions,
  methodology: Methodology | undefined,
  world: Reading,
): Promise<Published> {
  const by = options.by === undefined ? undefined : measureNamed(methodology ?? newest(), options.by, "by").code;
  const stated: PublishedOptions = { ...options, methodology, by };
  const filesOf = (path: string | undefined) => (path === undefined ? [] : csvFiles([path], world));
  const [own, before, behind] = [csvFiles(paths, world), filesOf(options.previous), filesOf(options.mergedFrom)];
  refuseTwice([...own, ...before, ...behind], world);
  const main = await readPublished(own, stated, world);
  const year = latestOf(main.figures);
  if (year === 0 && methodology === undefined) fail("year-unknown", { file: own.join(", ") }, {});
  const { year: _, scheme, sheet: __, ...other } = stated;
  const ownList = scheme === "none" ? scheme : undefined;
  const read = async (files: readonly string[], more: PublishedOptions): Promise<readonly Figure[]> =>
    files.length === 0 ? [] : (await readPublished(files, more, world)).figures;
  const previous = await read(before, { ...other, scheme: ownList, otherwise: year - 1 });
  const merged = await read(behind, { ...other, scheme: "63", otherwise: year });
  return { figures: [...relabelFigures([...main.figures, ...previous]), ...merged], notes: main.notes };
}

const newest = (): Methodology => editions.at(-1) ?? fail("methodology-unknown", {}, { found: "", expected: "" });

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
