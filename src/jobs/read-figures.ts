import { measureNamed } from "../calc/measures.ts";
import type { GivenBasis } from "../check/rules/unused-basis.ts";
import { fail } from "../core/failure.ts";
import { ledgersOf } from "../core/ledgers.ts";
import { openedOnce } from "../read/file/open-rows.ts";
import { tableFiles } from "../read/file/paths.ts";
import { type Reading, refuseTwice } from "../read/file/source.ts";
import { yearsInFolders } from "../read/file/year-in-folder.ts";
import type { PublishedOptions } from "../read/options.ts";
import { readPublished } from "../read/published/published.ts";
import type { Published } from "../read/published/published-table.ts";
import { editions } from "../reference/editions.ts";
import type { Figure, Methodology } from "../types/index.ts";
import type { CheckOptions } from "./options.ts";
import { basisRanks } from "./rank-basis.ts";
import { methodologyOf, statedBeside } from "./read-tables.ts";
import { readingNotes } from "./reading-notes.ts";
import { latestOf } from "./recompute.ts";
import { relabelFigures } from "./relabel-figures.ts";

/** What is to be checked, and what against. */
export interface GivenFigures {
  readonly own: Published;
  readonly bases: readonly (GivenBasis & Published)[];
}

/** Reads published tables, or folders of them; no file may stand among them and their bases twice. @throws Failure */
export async function readTables(paths: readonly string[], options: CheckOptions, world: Reading): Promise<Published> {
  const files = await tableFiles(paths, world);
  const others = [...(await filesOf(options.previous, world)), ...(await filesOf(options.mergedFrom, world))];
  refuseTwice([...files, ...others], world);
  const stated = { ...options, folderYears: yearsInFolders([...files, ...others]) };
  return readPublished(files, statedOf(stated, await methodologyOf(options, world)), world);
}

/** Last year's tables and the one behind the merger; a file without a year is of the year it serves. @throws Failure */
export async function readBases(
  main: Published,
  options: CheckOptions,
  methodology: Methodology | undefined,
  world: Reading,
): Promise<GivenFigures> {
  const [before, behind] = [await filesOf(options.previous, world), await filesOf(options.mergedFrom, world)];
  const year = latestOf(main.figures);
  if (year === 0 && methodology === undefined) {
    const files = ledgersOf(main.notes).map(({ file }) => file);
    fail("year-unknown", { file: files.join(", ") }, {});
  }
  const folderYears = yearsInFolders([...ledgersOf(main.notes).map(({ file }) => file), ...before, ...behind]);
  const other = statedBeside({ ...statedOf(options, methodology), folderYears });
  const read = async (
    some: readonly string[],
    more: PublishedOptions,
  ): Promise<Published & { ranks: readonly Figure[] }> => {
    const once = openedOnce(world);
    const { figures, notes } = some.length === 0 ? NOTHING : await readPublished(some, more, once);
    return { figures, notes: readingNotes(notes), ranks: await basisRanks(some, figures, more, once) };
  };
  const previous = await read(before, { ...other, otherwise: year - 1 });
  const merged = await read(behind, { ...other, scheme: "63", otherwise: year });
  const relabelled = relabelFigures([...main.figures, ...previous.figures, ...previous.ranks]);
  const [first, second] = [main.figures.length, main.figures.length + previous.figures.length];
  const bases: (GivenBasis & Published)[] = [];
  if (options.previous !== undefined) {
    const figures = relabelled.slice(first, second);
    bases.push({
      name: "previous",
      file: options.previous,
      figures,
      ranks: relabelled.slice(second),
      notes: previous.notes,
    });
  }
  if (options.mergedFrom !== undefined) {
    bases.push({ name: "mergedFrom", file: options.mergedFrom, ...merged });
  }
  const own = { figures: relabelled.slice(0, first), notes: main.notes };
  return { own, bases };
}

const NOTHING: Published = { figures: [], notes: [] };

/** How tables are read; a plain rank is that of the measure that is named. @throws Failure */
function statedOf(options: CheckOptions, methodology: Methodology | undefined): PublishedOptions & CheckOptions {
  const by = options.by === undefined ? undefined : measureNamed(methodology ?? newest(), options.by, "by").code;
  return { ...options, methodology, by };
}

const filesOf = (path: string | undefined, world: Reading): Promise<readonly string[]> =>
  tableFiles(path === undefined ? [] : [path], world);

const newest = (): Methodology => editions.at(-1) ?? fail("methodology-unknown", {}, { found: "", expected: "" });
