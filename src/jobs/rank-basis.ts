import { computeTable } from "../calc/compute.ts";
import { rulesFor } from "../calc/rank-table.ts";
import { scoreTables } from "../calc/score/score-tables.ts";
import { standing } from "../calc/standings.ts";
import { Failure } from "../core/failure.ts";
import { fraction } from "../core/fraction.ts";
import { measureOf } from "../core/graph.ts";
import type { Reading } from "../read/file/source.ts";
import { yearOfFile } from "../read/file/year-in-folder.ts";
import type { PublishedOptions } from "../read/options.ts";
import { readScores } from "../read/table/scores.ts";
import { provincesOf } from "../reference/provinces.ts";
import type { Figure, Scores } from "../types/index.ts";
import type { CheckOptions } from "./options.ts";

type BasisOptions = PublishedOptions & Pick<CheckOptions, "ties" | "rankOn" | "missing">;

/**
 * The ranks that follow from a file of scores which states none: computed and ranked as `dti rank` does, so that ranks
 * that rest on them can be checked. Of a part of a list of provinces there are none.
 */
export async function basisRanks(
  files: readonly string[],
  figures: readonly Figure[],
  options: BasisOptions,
  world: Reading,
): Promise<readonly Figure[]> {
  if (figures.length === 0 || figures.some(({ kind }) => kind !== "score")) return [];
  const tables = await scoresIn(files, options, world);
  return tables.flatMap((scores) => {
    const { scheme, codes } = scores.units;
    const whole = scheme === "none" || codes.length === provincesOf(scheme).size;
    return whole ? figuresOf(scores, scores.year ?? options.otherwise ?? 0, options) : [];
  });
}

/** The scores; none where the file has not all that a ranking needs. */
async function scoresIn(files: readonly string[], options: BasisOptions, world: Reading): Promise<readonly Scores[]> {
  try {
    const [first] = files;
    const undated = files.length === 1 && yearOfFile(first ?? "", options.folderYears) === undefined;
    return scoreTables(await readScores(files, undated ? { ...options, year: options.otherwise } : options, world));
  } catch (error) {
    if (error instanceof Failure) return [];
    throw error;
  }
}

/** The rank of every unit in every measure that the scores give, in the row of the unit. */
function figuresOf(scores: Scores, year: number, { ties, rankOn, missing }: BasisOptions): readonly Figure[] {
  const { file, files, methodology, units, lines } = scores;
  const { columns } = computeTable(scores, {
    merger: { rule: "equal", weightOf: () => undefined, own: undefined },
    missing,
  });
  const rules = rulesFor(methodology, { ties, rankOn });
  const field = { codes: units.codes, regionOf: new Int32Array(units.codes.length), regions: 0 };
  return [...columns].flatMap(([code, values]) => {
    const measure = measureOf(methodology, code);
    if (measure === undefined) return [];
    return [...standing(measure, values, rules, field).ranks].flatMap((rank, i): readonly Figure[] => {
      if (Number.isNaN(rank)) return [];
      const [unit = "", name = "", region = ""] = [units.codes[i], units.names[i], units.regions?.[i]];
      const place = { file: files?.[i] ?? file, line: lines[i] ?? 0, column: 1 };
      const value = fraction(BigInt(2 * rank), 2n);
      const printed = { text: String(rank), value, half: ZERO, decimals: rank % 1 === 0 ? 0 : 1, factor: ONE };
      return [
        {
          ...place,
          year,
          scheme: units.scheme,
          unit,
          name,
          region,
          measure: code,
          kind: "rank",
          ...printed,
          stored: false,
          wide: true,
        },
      ];
    });
  });
}

const [ZERO, ONE] = [fraction(0n), fraction(1n)];
