import { readYears } from "../jobs/compare-files.ts";
import { readMethodology as read } from "../read/methodology/read-methodology.ts";
import type { Methodology, Scores } from "../types/index.ts";
import { type Call, call, heldMethodology, methodologyIn } from "./call.ts";
import type { LangOptions, ReadOptions, SourceList } from "./options.ts";
import type { NamedContent, Source } from "./source.ts";

const tablesOf = (sources: SourceList, options: ReadOptions, given: Call): Promise<readonly Scores[]> =>
  readYears(given.sources.pathsOf(sources), { ...options, methodology: methodologyIn(options, given) }, given.world);

/**
 * Reads tables of scores: an entry for each year of each source, in the order of the sources. Values are exact
 * fractions, 0–1 or in points as the methodology has them; what is missing is missing, never 0.
 *
 * @param sources paths of files (CSV, Excel or OpenDocument), their bytes, or rows
 * @throws DtiError with every cell, row and column that cannot be read
 * @example
 * const [scores] = await readScores("data/examples/2024.csv");
 * scores.units.codes.length; // → 63
 */
export const readScores = (sources: SourceList, options: ReadOptions = {}): Promise<readonly Scores[]> =>
  call(options, (given) => tablesOf(sources, options, given));

/**
 * The same of a table in memory: the text of a CSV file, or rows, objects whose keys are the headings.
 *
 * @throws DtiError with every cell, row and column that cannot be read
 * @example
 * const rows = [{ province: "Hà Tĩnh", total: 0.61 }, { province: "Huế", total: 0.7 }];
 * const [scores] = await parseScores(rows, { year: 2022 });
 * scores.units.names[1]; // → "Thừa Thiên Huế"
 */
export const parseScores = (
  table: string | readonly object[] | NamedContent,
  options: ReadOptions = {},
): Promise<readonly Scores[]> => {
  const source: Source = typeof table === "string" ? Buffer.from(table) : table;
  return call(options, (given) => tablesOf(source, options, given));
};

/**
 * A methodology: its measures, weights and rules. Weights and maxima are exact fractions.
 *
 * @param methodology the id of one that ships, such as `dti-2022`, a JSON file, or its content
 * @throws DtiError with every fault of the file
 * @example
 * const { measures } = await readMethodology("dti-2022");
 * measures.find(({ code }) => code === "total").is; // → "aggregate"
 */
export const readMethodology = (
  methodology: NonNullable<ReadOptions["methodology"]>,
  options: LangOptions = {},
): Promise<Methodology> =>
  call(options, async (given) => {
    const found = heldMethodology(methodology, given);
    return typeof found === "string" ? read(found, given.world) : found;
  });
