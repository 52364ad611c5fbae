import type { ShapeProblems } from "../../types/index.ts";
import { decimalText } from "../formats/number.ts";
import { guessIn } from "./phrases.ts";
import type { Words } from "./words.ts";

const guess = guessIn("en");
const quoted = (items: readonly string[]): string => items.map((item) => `"${item}"`).join(" or ");
const quotedList = (items: readonly string[]): string => items.map((item) => `"${item}"`).join(", ");

/** What is said in one language of the shapes of tables. */
export interface ShapeWords {
  readonly problems: Pick<ReturnType<Words["problems"]>, keyof ShapeProblems>;
}

export const shapesEn: ShapeWords = {
  problems: {
    "outlines-differ": ({ first, measure }) => ({
      message: `does not have the measures of ${first}, or not with the same maxima: "${measure}"`,
      hint: "name one file; a methodology is made for files of the same measures",
    }),
    "lists-side-by-side": ({ columns }) => ({
      message: `lists stand side by side: units are named in the columns ${columns}`,
      hint: "put the lists one below the other under one row of headings, or each into a file of its own; where a column only names other units, leave it out: --column 'HEADING=ignore'",
    }),
    "turned-unclear": ({ columns }) => ({
      message: `the rows are measures, and it cannot be told which of these columns to read: ${columns}`,
      hint: "leave out those that are not wanted: --column 'HEADING=ignore'; where one is the name of a unit: --column 'HEADING=unit'; where one is the score of the file's only unit: --column 'HEADING=value'",
    }),
    "heads-differ": ({ found, above }) => ({
      message: `the headings come again, and differ from those of line ${above} or are in another order: ${found}`,
      hint: "give each part of the table a file of its own, or put its columns in the order of the first headings; a row of words that is not of headings is left out by its first cell: --column 'CELL=ignore'",
    }),
    "rows-nested": ({ rows, more }) => ({
      message: `${quotedList(rows)}${more > 0 ? ` and ${more} more` : ""} may head groups of the other rows, not be units: their numbers or names differ in kind from the others'`,
      hint: `if they are not units: ${rows.map((row) => `--not-unit "${row}"`).join(" ")}; if they are: --unit in place of --not-unit`,
    }),
    "row-of-words": ({ found }) => ({
      message: `"${found}": text where scores are expected, and more rows of units follow`,
      hint: "delete the row, or move it below the table; where it is a unit, correct its scores",
    }),
    "section-years": ({ rows }) => ({
      message: `${quotedList(rows)} ${rows.length === 1 ? "stands" : "stand"} above rows whose year differs from that of other rows`,
      hint: "write the year of each row in a column of its own, or give each year a file",
    }),
    "measure-disagree": ({ found, of, name, measure, column }) => ({
      message: `"${found}" is ${of ? `${of.name.en} (${of.code})` : "the code of no measure"}, but "${name}" in the same row is ${measure.name.en} (${measure.code})`,
      hint: `correct the code or the name${column === "" ? "; a number that is none goes in a column of its own" : `; if "${column}" only numbers the rows: --column '${column}=ignore'`}`,
    }),
    "kinds-of-no-score": ({ heading, found }) => ({
      message: `no row holds a score that counts: expected "score" or "assessed" in the column "${heading}", found ${quotedList(found)}`,
      hint: `if those are the scores to be read, leave that column out: --column '${heading}=ignore'`,
    }),
    "columns-of-periods": ({ columns }) => ({
      message: `columns of periods that no measure can be made of: ${quotedList(columns)}`,
      hint: "head each column with its measure and its year, such as Total score 2024; quarters and months are not read, so keep the columns of one of them",
    }),
    "draft-contradicted": ({ differing: { measure, units, unit, stated, computed, decimals }, of }) => ({
      message: `the columns taken as measures do not make "${measure.en}": it differs in ${units} of ${of} rows, most in ${unit} (${decimalText(stated, decimals)} in the file, ${decimalText(computed, decimals)} by the draft)`,
      hint: `leave out what is no measure: --column 'HEADING=ignore'; if the weights or largest values stand nowhere in the file, leave out the printed values, --column '${measure.en}=ignore', and correct the draft`,
    }),
    "draft-unclear": ({ measures }) => ({
      message: `no valid methodology can be drafted of these measures: ${quotedList(measures.map(({ en }) => en))}`,
      hint: "give each measure a name or a code of its own and a maximum above 0, and each group a heading; or write the methodology by hand, from dti init --from dti-2022",
    }),
    "measure-twice": ({ found, first }) => ({
      message: `"${found}" names the same measure as line ${first}`,
      hint: "keep one row for each measure; if a spreadsheet turned the code 4.10 into 4.1, format the column of codes as text",
    }),
    "own-among-assessed": ({ units }) => ({
      message: `only the units' own scores, where other sheets are read by assessed ones: ${quotedList(units)}`,
      hint: "add their assessed scores, or leave these sheets out; own scores are not ranked among assessed ones",
    }),
    "not-a-sheet": () => ({
      message: "is not the sheet of one unit, whose rows are measures and whose columns are its scores",
      hint: "--from and --to compare two scores in one sheet; years are compared without them",
    }),
    "same-score": ({ heading }) => ({
      message: `--from and --to name the same score: "${heading}"`,
      hint: "name two: own, assessed, or the headings of the scores",
    }),
    "score-absent": ({ found, headings }) => ({
      message: `no score "${found}"; the scores are: ${quoted(headings)}`,
      hint: `${guess(found, ["own", "assessed", ...headings])}name own, assessed, or one of these headings`,
    }),
    "max-differs": ({ measure, max, found }) => ({
      message: `${measure.en}: the sheet says at most ${found}, the methodology ${max}`,
      hint: "correct the sheet, or name the methodology that it follows: --methodology FILE",
    }),
    "fill-unclear": ({ heading }) => ({
      message: `"${heading}" is empty in some rows, and it cannot be told whether what stands above holds for them`,
      hint: "write it in every row, or in the first row of each group and nowhere else",
    }),
  },
};
