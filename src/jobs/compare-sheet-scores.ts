import { compareTwoScores, printedNotes } from "../calc/compare-two-scores.ts";
import { computeTable } from "../calc/compute.ts";
import { fail } from "../core/failure.ts";
import { ledgersOf } from "../core/ledgers.ts";
import { tableFiles } from "../read/file/paths.ts";
import { labelOf, type Reading } from "../read/file/source.ts";
import { readSheetComponents } from "../read/table/sheet-components.ts";
import type { Note, ScoreComparison } from "../types/index.ts";
import type { CompareSheetOptions } from "./options.ts";
import { readMerger } from "./read-merger.ts";
import { methodologyOf, readYear } from "./read-tables.ts";
import { refuseAbsent } from "./refuse-absent.ts";
import { unusedMerge } from "./unused-merge.ts";

/** Where the points of one unit went between two scores in its sheet: `own`, `assessed`, or headings. @throws Failure */
export async function compareSheetScores(
  named: string,
  options: CompareSheetOptions,
  world: Reading,
): Promise<ScoreComparison> {
  const [path = named, ...others] = await tableFiles([named], world);
  if (others.length > 0) fail("not-a-sheet", { file: labelOf(named) }, {});
  const { from = "own", to = "assessed", missing, ...stated } = options;
  const reading = { ...stated, methodology: await methodologyOf(options, world) };
  const merger = await readMerger(options, world);
  const readBy = async (basis: string) => {
    const scores = await readYear([path], { ...reading, basis }, world);
    const [sheet] = scores.notes.filter(isUnitSheets);
    if (sheet === undefined || scores.units.codes.length !== 1) fail("not-a-sheet", { file: labelOf(path) }, {});
    return { scores, sheet, computed: computeTable(scores, { merger, missing, decimals: options.decimals }) };
  };
  const [before, after] = [await readBy(from), await readBy(to)];
  const heading = after.sheet?.details.column ?? "";
  if (before.sheet?.details.column === heading) fail("same-score", { file: labelOf(path) }, { heading });
  const { methodology, year, units } = after.scores;
  refuseAbsent(options, after.computed.notes);
  const sign = ledgersOf(after.scores.notes)[0]?.decimal;
  const components = await readSheetComponents(path, reading, methodology, sign, world);
  const columns = { from: before.computed.columns, to: after.computed.columns };
  const rows = compareTwoScores(methodology, columns, components);
  const decimals = options.decimals ?? methodology.decimals;
  const unused = unusedMerge(options, [after.scores], after.scores.units.scheme);
  // What is said of a sheet alone is part of the comparison.
  const notes = after.computed.notes.filter(({ kind }) => kind !== "unit-sheets" && kind !== "unproven");
  return {
    unit: units.names[0] ?? "",
    year,
    methodology,
    decimals,
    from: before.sheet?.details.column ?? "",
    to: heading,
    rows,
    notes: [...notes, ...unused, ...printedNotes(rows, components, decimals)],
  };
}

const isUnitSheets = (note: Note): note is Note<"unit-sheets"> => note.kind === "unit-sheets";
