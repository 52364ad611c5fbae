import { once } from "../../core/once.ts";
import type { Differing, Fraction, Meant, NamedMeasure } from "../../types/index.ts";
import { decimalText, exactText } from "../formats/number.ts";
import { describeEn } from "./describe.en.ts";
import { draftsEn } from "./drafts.en.ts";
import { FORMATS } from "./file-formats.ts";
import { findingsEn } from "./findings.en.ts";
import { fitEn } from "./fit.en.ts";
import { ledgerEn } from "./ledger.en.ts";
import {
  didYouMean,
  type Few,
  fewOf,
  firstOf,
  flagOf,
  guessIn,
  hintOfCell,
  itemsOf,
  kindText,
  linesText,
  list,
  shownFor,
  wordsFor,
  wrongOf,
} from "./phrases.ts";
import { profileEn } from "./profile.en.ts";
import { robustnessEn } from "./robustness.en.ts";
import { scoresEn } from "./scores.en.ts";
import { settingsEn } from "./settings.en.ts";
import { shapesEn } from "./shapes.en.ts";
import { sqlEn } from "./sql.en.ts";
import type { Words } from "./words.ts";
import { workbooksEn } from "./workbooks.en.ts";

const upTo = (max: number): string => `a number from 0 to ${max}`;
const quoted = (items: readonly string[]): string => items.map((item) => `"${item}"`).join(" or ");
const few = fewOf((hidden) => ` and ${hidden} more (--verbose names all)`);
const some = fewOf((hidden) => ` and ${hidden} more`);
const meantText = (meant: readonly Meant[], few: Few): string =>
  few(meant.map(({ column, measure }) => `"${column}" may be meant for ${measure.code}`));
const codesOf = (measures: readonly NamedMeasure[]): string => list(measures.map(({ code }) => code));
const differingText = ({ measure, units, unit, stated, computed, decimals }: Differing): string =>
  `${measure.en} in ${count(units, "unit")}, most in ${unit} (${decimalText(stated, decimals)}, computed ${decimalText(computed, decimals)})`;
const guess = guessIn("en");
const inYear = (year: number | undefined): string => (year === undefined ? "" : ` in ${year}`);
/** So many units that a list lacks are named. */
const NAMED = 20;
const sayWhich = (found: string): string => `if it is a unit: --unit "${found}"; if it is none: --not-unit "${found}"`;
const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** What a methodology file should hold, by the validator's names. */
const SHAPES: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  array: "a list",
  object: "an object { }",
  record: "an object { }",
  tuple: "a list of two",
  codeText: "letters, digits, . - _, the first a letter or digit",
  filled: "a list with something in it",
};
const shapeText = (expected: string): string =>
  expected
    .split(" | ")
    .map((shape) => SHAPES[shape] ?? shape)
    .join(" | ");
/** What is wrong with the form of JSON, by its reader's names. */
const JSON_FAULTS: Readonly<Record<string, string>> = {
  InvalidSymbol: "there is a word that is neither true, false nor null; texts stand in double quotes",
  InvalidNumberFormat: "a number is not written as JSON requires",
  PropertyNameExpected: "expected a key in double quotes",
  ValueExpected: "expected a value",
  ColonExpected: "expected : after the key",
  CommaExpected: "expected a comma, or the end of the list or object",
  CloseBraceExpected: "a { is not closed by }",
  CloseBracketExpected: "a [ is not closed by ]",
  EndOfFileExpected: "there is more after the end",
  InvalidCommentToken: "JSON has no comments",
  UnexpectedEndOfComment: "JSON has no comments",
  UnexpectedEndOfString: 'a text is not closed by "',
  UnexpectedEndOfNumber: "a number ends too early",
  InvalidUnicode: "\\u is not followed by four hexadecimal digits",
  InvalidEscapeCharacter: 'after \\ expected one of " \\ / b f n r t u',
  InvalidCharacter: "a text holds a line end, a tab or another control character",
  TooDeep: "objects and lists are nested too deeply",
};
/** A system's code for why a file could not be read or written. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied, or another program has it open",
  EBUSY: "another program has it open",
  ENOENT: "there is no such folder",
  ENOTDIR: "there is no such folder",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EFBIG: "the file would be larger than is allowed",
  EROFS: "the disk is read-only",
  ENAMETOOLONG: "the name is too long",
  EMFILE: "too many files are open",
  EIO: "the disk has a fault",
  ELOOP: "its links lead in a circle",
};
const WEIGHED_BY = { population: "population", area: "area", grdp: "GRDP", file: "a file" } as const;
/** Encodings of Vietnamese from before Unicode. */
const LEGACY = {
  TCVN3: "TCVN3 (ABC, the encoding of .VnTime fonts)",
  VNI: "VNI (the encoding of VNI- fonts)",
  VIQR: "VIQR (signs after letters: Ha` No^.i)",
};
const reasonText = (code: string): string => REASONS[code] ?? code;
const mark = (delimiter: string): string => (delimiter === "\t" ? "tabs" : `"${delimiter}"`);

export const en: Words = {
  problems: once(() => ({
    "option-twice": ({ option }) => ({
      message: `${option}: given more than once, though it takes one value`,
      hint: "leave out all but one",
    }),
    "bad-option": ({ option, found, expected }) => ({
      message: `${flagOf(option)}: expected ${expected}, ${found === "" ? "but it is not given" : `found "${found}"`}`,
      hint: `${guess(found, itemsOf(expected))}dti COMMAND --help shows the options and what they take`,
    }),
    "merge-unknown": ({ found, rules }) => ({
      message: `--merge: "${found}" is neither a rule nor a file`,
      hint: `${guess(found, rules)}the rules are ${rules.join(", ")}; a file has columns code,weight`,
    }),
    "file-missing": () => ({ message: "no such file", hint: "check the spelling and the folder" }),
    "file-is-folder": () => ({ message: "is a folder", hint: "name a file in it" }),
    "file-not-regular": () => ({ message: "is not a regular file", hint: "use - to read from a pipe" }),
    "file-unreadable": ({ reason }) => ({
      message: `cannot be read: ${reasonText(reason)}`,
      hint: "check the permissions of the file, and whether another program has it open",
    }),
    "file-changed": () => ({ message: "changed while it was read", hint: "run again when nothing writes to it" }),
    "file-too-large": ({ limit }) => ({ message: `is larger than ${limit}`, hint: "split it into smaller files" }),
    "file-empty": () => ({ message: "is empty", hint: "it needs a heading row and a row for each unit" }),
    "file-twice": () => ({ message: "is named twice", hint: "name each file once" }),
    "file-format": ({ format, name }) => FORMATS[format].en(name),
    "file-conflict": ({ found }) => ({
      message: `"${found}": a version control system left this line, where two versions of the file conflict`,
      hint: "resolve the conflict: keep the right rows, and delete the lines with <<<<<<<, ======= and >>>>>>>",
    }),
    "no-weights": ({ measure, indicator, absent, units }) => ({
      message: `${measure.en}: there are no weights to vary, since ${
        indicator
          ? "no other measure goes into it"
          : absent.length > 0
            ? `it is taken as given: the file has no column of ${some(absent.map(({ en }) => en))}`
            : `it is taken as given: not every part is there for ${some(units)}`
      }`,
      hint: indicator
        ? "name a measure that is computed from others: --by MEASURE"
        : absent.length > 0
          ? "add these columns to the file"
          : "fill in the parts; or leave the column of the given values out, so that units with every part are ranked: --column 'HEADING=ignore'; or see --missing zero and rescale",
    }),
    "chart-empty": ({ chart }) => ({
      message: `the results have nothing to show in the chart "${chart}"`,
      hint: "bump needs several years; slope a table on the other list; tiles provinces; intervals weights; spread regions; waterfall and what-if a unit: --card NAME; at most 200 units are drawn",
    }),
    "encoding-invalid": ({ byte, found, encoding, likely }) => ({
      message: `byte ${byte} of the line (${found}) is not ${encoding}`,
      hint: `save the file as "CSV UTF-8", ${likely === undefined ? "from the program that it comes from" : `or name its encoding: --encoding ${likely}`}`,
    }),
    "encoding-is-utf8": ({ encoding }) => ({
      message: `the file is UTF-8, not ${encoding}`,
      hint: "leave --encoding out",
    }),
    "encoding-damaged": ({ found }) => ({
      message:
        found === "\uFFFD"
          ? "has a replacement character (U+FFFD): letters were lost when it was saved in a wrong encoding"
          : `"${found}": letters have become question marks, since it was saved in an encoding that does not have them`,
      hint: 'export it again from its source, as "CSV UTF-8"',
    }),
    "encoding-garbled": ({ found, meant, encoding, times }) => ({
      message: `"${found}" ${meant === undefined ? "was" : `is "${meant}"`} in UTF-8, read in a wrong encoding (${encoding}${times > 1 ? `, ${times} times` : ""}) and saved that way`,
      hint: 'export it again from its source; in Excel open it by Data > From Text/CSV with "65001: Unicode (UTF-8)"',
    }),
    "encoding-legacy": ({ encoding }) => ({
      message: `is written in ${LEGACY[encoding]}, which is not read`,
      hint: `convert it to Unicode first, for example with UniKey (Ctrl+Shift+F6, ${encoding} to Unicode), and save it as "CSV UTF-8"`,
    }),
    "delimiter-ambiguous": ({ first, delimiter, second, other }) => ({
      message: `cells may be separated by ${mark(delimiter)} ("${first}") or by ${mark(other)} ("${second}")`,
      hint: "say which: --delimiter comma, semicolon, tab or pipe",
    }),
    "csv-quote": ({ found }) => ({
      message: {
        opening: "a quotation mark stands inside a cell that does not begin with one",
        closing: "text stands after the closing quotation mark of a cell",
        unclosed: "a quotation mark opens here and never closes",
      }[found],
      hint: 'a quoted cell begins and ends with ", and a " inside it is written ""',
    }),
    "csv-row-too-long": ({ limit }) => ({
      message: `the row is longer than ${limit}`,
      hint: "a quotation mark that never closes can swallow rows",
    }),
    "comment-unclear": ({ found }) => ({
      message: `"${found}" begins with # as a comment does, but reads like a row`,
      hint: "a comment has a space after the #; a row of this name has its first cell in quotes",
    }),
    "csv-ragged": ({ expected, found }) => ({
      message: `expected ${count(expected, "cell")}, found ${found}`,
      hint: "a decimal comma in a file with commas between cells does this: quote the numbers or use ; between cells",
    }),
    "csv-shifted": ({ found }) => ({
      message: `"${found}" stands right of a whole number in a column of scores, where its decimals would be`,
      hint: "a decimal comma in a file with commas between cells does this: quote the numbers or use ; between cells",
    }),
    "too-many-columns": ({ limit, found }) => ({
      message: `expected at most ${limit} columns, found ${found}`,
      hint: "remove the columns that are not needed",
    }),
    "no-unit-column": ({ found }) => ({
      message: `no column of units; the headings are: ${found}`,
      hint: "head the column of units code or province (mã, tỉnh), or say which one it is: --column 'HEADING=unit'; --delimiter sets what stands between cells",
    }),
    "no-unit-name": () => ({
      message: "its rows are the measures of one unit, and nothing says which unit that is",
      hint: "write it on a line above the headings, such as Unit: Huế, or read a file that is named after the unit",
    }),
    "no-measures": ({ found }) => ({
      message: `no column of figures, so no measures; the headings are: ${found}`,
      hint: "a measure is a column of figures under a heading, or a row with its code, name and maximum",
    }),
    "no-rows": () => ({ message: "has headings but no rows of units", hint: "add a row for each unit" }),
    "no-measure-column": ({ found, measures, meant: [likely], values, lines }) => ({
      message: `no column of scores; the headings${lines ? ` of lines ${lines[0]} to ${lines[1]}` : ""} are: ${found}`,
      hint: `${likely && !lines ? `${meantText([likely], list)}` : "say what a column holds"}: ${likely || values.length === 0 ? `--column '${likely?.column ?? "HEADING"}=${(likely?.measure ?? measures[0])?.code}'` : values.map(({ column, meaning }) => `--column '${column}=${meaning}'`).join(" ")}; known measures: ${codesOf(measures)}; --methodology FILE adds others`,
    }),
    "other-years-only": ({ columns, of, stated, measure, unread, later }) => ({
      message: `no scores known to be of the table's own year, only of ${of ?? "the year before"}: ${list(columns)}`,
      hint: `say which column holds them: --column '${unread[0] ?? "HEADING"}=${measure.code}${later ? `:${later}` : ""}'${unread.length > 1 ? ` (not read: ${list(unread)})` : ""}; to read the scores of ${of ?? "the year before"} all the same:${stated ? "" : ` --column '${columns[0]}=${measure.code}'`} --year ${of ?? "YYYY"}`,
    }),
    "duplicate-column": ({ first, second, columns, dated }) => ({
      message: `"${second}" and "${first}" are the same column`,
      hint:
        columns === undefined
          ? "remove or rename one of them"
          : first === second
            ? `give each its own heading, or say by its place which to leave out: --column '#${columns[1]}=ignore' or --column '#${columns[0]}=ignore'`
            : dated.length > 0
              ? `if these are years: --column '${first}=${dated[0]}' --column '${second}=${dated[1]}'; or say which to leave out: --column '${first}=ignore'`
              : `remove or rename one of them, or say which to leave out: --column '${second}=ignore' or --column '${first}=ignore'`,
    }),
    "column-meaning": ({ heading, found, expected, kinds }) => ({
      message: `--column: "${heading}" cannot be "${found}"`,
      hint: `${guess(wrongOf(found, expected), itemsOf(`${expected}, ${kinds}`))}choose one of ${expected}; a measure may be followed by a colon and a kind of figure (${kinds}), and by a colon and a year, as in total:rank:2021`,
    }),
    "column-absent": ({ heading, found }) => ({
      message: `--column: no column is headed "${heading}"`,
      hint: `${guess(heading, itemsOf(found))}the headings are: ${found}`,
    }),
    "heading-scale": ({ heading, stated, measure, max, of, year }) => ({
      message: year
        ? `${measure.en}: "${heading}" ends in (${stated}), which is neither the largest value of its cells (${max}) nor a year of four digits`
        : `${measure.en}: the heading "${heading}" says ${stated === "%" ? "percent" : `0–${stated}`}, but its cells would be read as 0–${max}`,
      hint: year
        ? `if it is the year: --column '${heading}=${measure.en}:${year}'; if its values go up to ${stated}: --scale fraction, percent or points; if it says nothing of them: --column '${heading}=${measure.en}'`
        : `state how the file gives its values: --scale fraction, percent or points; or keep to 0–${max}: --column '${heading}=${of === "values" ? "value" : measure.en}'`,
    }),
    "not-a-figure": ({ measure, kind, found }) => ({
      message: `${measure.en}: expected a ${findingsEn.kinds[kind]}, ${/change/.test(kind) ? "such as +3, -2 or 0" : "a whole number from 1"}, found "${found}"`,
      hint: /change/.test(kind)
        ? "correct the cell, or leave it empty where there is no such figure"
        : "correct the cell, or leave it empty where there is no such figure; I, II, III and Nhất, Nhì, Ba are read where the whole column is written so",
    }),
    "not-a-number": ({ measure, max, found }) => ({
      message: `${measure.en}: expected ${upTo(max)}, found "${found}"`,
      hint: hintOfCell(found, {
        date: "a spreadsheet may have made a date of the number: format the cell as a number and write it anew",
        more: "write the number alone; a mark, a range or a word belongs in a column of its own",
        none: "leave the cell empty, or write -, where there is no value",
      }),
    }),
    "percent-mixed": ({ measure, max, found, count, cells }) => ({
      message: `${measure.en}: "${found}" is a percentage, as ${count} of the ${cells} figures of the column are; the others are points, up to ${max}`,
      hint: "write all of them as points, or all as percentages of the maximum",
    }),
    "share-unclear": ({ measure, max, found }) => ({
      message: `${measure.en}: "${found}" reads as points out of another maximum than ${max}`,
      hint: "write the points alone, without what they are out of; if the whole file is in percent: --scale percent",
    }),
    "number-too-long": ({ measure, limit, found }) => ({
      message: `${measure.en}: expected at most ${limit} digits, found "${found}"`,
      hint: "round the number",
    }),
    "out-of-range": ({ measure, max, found, scaleHint }) => ({
      message: `${measure.en}: expected ${upTo(max)}, found "${found}"`,
      hint: scaleHint
        ? "if the whole file is in percent or in points: --scale percent or --scale points"
        : "correct the cell, or leave it empty where there is no value",
    }),
    "decimal-contradictory": ({ first, firstLine, firstColumn, found, stated }) => ({
      message: stated
        ? `"${found}" does not have a decimal ${stated}, as --decimal states`
        : `"${found}" and "${first}" (${firstLine}:${firstColumn}) do not have the same decimal sign`,
      hint: stated
        ? "correct the cell or the flag"
        : "write all numbers alike, or state the sign: --decimal comma or --decimal point",
    }),
    "decimal-ambiguous": ({ found, cells }) => ({
      message: `"${found}" can be read with a decimal comma and with a decimal point, and no cell tells which (${count(cells, "such cell")})`,
      hint: "state the sign: --decimal comma or --decimal point",
    }),
    "unknown-unit": ({ found, scheme, suggestions, became }) => ({
      message: `"${found}" is ${became.length > 0 ? "a former province, and none" : "not a province"} of the list of ${scheme}`,
      hint:
        became.length > 0
          ? `it became ${list(became)}; name the province that the figures are of`
          : suggestions.length > 0
            ? `did you mean ${quoted(suggestions)}? For units other than provinces: --scheme none`
            : "dti provinces shows both lists; for units other than provinces: --scheme none",
    }),
    "ambiguous-unit": ({ found, candidates }) => ({
      message: `"${found}" fits more than one name, or is only initials`,
      hint: `write the name: ${quoted(candidates)}`,
    }),
    "duplicate-unit": ({ found, first, sheets }) => ({
      message: `the unit is here twice; the other is "${found}" on line ${first}`,
      hint:
        sheets.length > 0
          ? `both sheets are read as one table of one year; read one of them: ${sheets.map((sheet) => `--sheet "${sheet}"`).join(" or ")}`
          : "if the rows are of two years or lists, say so in a column; if two units share a name, give each its code; else delete the wrong row",
    }),
    "unit-unclear": ({ found, year, candidates, other, beside }) => ({
      message: `"${found}"${inYear(year)} could be ${quoted(candidates)}${inYear(other)}${beside.length > 0 ? `, but ${list(beside.map((one) => `"${one.unit}"${inYear(one.year)}`))} has that name too` : ""}`,
      hint: "write its name or its code alike in both years",
    }),
    "codes-moved": ({ code, was, is, name, moved, units, year, other, of }) => ({
      message: `code ${code} is "${was}"${inYear(year)} and "${is}"${inYear(other)}, but "${name}" has ${moved === "" ? "no code" : `code ${moved}`}${inYear(of)}${units > 1 ? `; ${units} units are affected` : ""}`,
      hint: "correct the codes; if they are only row numbers, leave the column out, so that names count: --column 'HEADING=ignore'",
    }),
    "no-common-unit": ({ first, second, year, other }) => ({
      message: `no unit is in both years: "${first}"${inYear(year)}, "${second}"${inYear(other)}`,
      hint: "units are the same by code, else by name; --column 'HEADING=ignore' leaves out codes that do not agree",
    }),
    "missing-measure": () => ({
      message: "a row with a value names no measure",
      hint: "fill in its measure, or write each measure in the first row of its group and nowhere else",
    }),
    "missing-unit": () => ({
      message: "a row with scores names no unit",
      hint: "fill in its code or name; a row of maxima or of sums is told by its first cell: Điểm tối đa, Tổng",
    }),
    "label-too-long": ({ limit, found }) => ({
      message: `expected a name of at most ${limit} characters, found "${found}"`,
      hint: "shorten it; a quotation mark that never closes can swallow rows",
    }),
    "row-unclear": ({ found }) => ({
      message: `"${found}" can be the name of a unit, or head a row of means, of sums or of a group`,
      hint: sayWhich(found),
    }),
    "row-is-sum": ({ found, is, of, rows }) => ({
      message: `"${found}": each of its figures is the ${is} of those of the ${of === "others" ? `${rows} other rows` : `${rows} rows ${of} it`}, so it may not be a unit`,
      hint: sayWhich(found),
    }),
    "row-version": ({ found, of, line }) => ({
      message: `"${found}" may be another version of "${of}" on line ${line}; both would be ranked`,
      hint: `if both are units: --unit "${found}"; else leave one of them out: --not-unit "${of}"`,
    }),
    "row-absent": ({ option, found }) => ({
      message: `${flagOf(option)}: no row is called "${found}"`,
      hint: "write the name as it stands in the file",
    }),
    "code-name-disagree": ({ code, codeMeans, name, nameCode, scheme }) => ({
      message: `code ${code} is ${codeMeans}, but the name is "${name}" (list of ${scheme})`,
      hint: `correct one of them (${name} is ${nameCode}), or state the list: --scheme 63 or --scheme 34`,
    }),
    "scheme-mixed": ({ old, oldLine, young, youngLine }) => ({
      message: `"${old}" (line ${oldLine}) is only on the list of 63, "${young}" (line ${youngLine}) only on that of 34`,
      hint: "a table must be on one list",
    }),
    "scheme-unknown": ({ units }) => ({
      message: `its ${count(units, "unit")} could be on the list of 63 or of 34`,
      hint: "state the list: --scheme 63 or --scheme 34",
    }),
    "scheme-invalid": ({ found }) => ({
      message: `expected scheme 63, 34 or none, found "${found}"`,
      hint: "correct the column scheme, or remove it and use --scheme",
    }),
    "several-schemes": () => ({
      message: "has rows on the list of 63 and on the list of 34",
      hint: "choose one: --scheme 63 or --scheme 34",
    }),
    "year-unknown": () => ({
      message: "its year is not known, and the year decides the method",
      hint: "name it: --year 2024, or the method: --methodology dti-2022 (dti methodology lists them)",
    }),
    "year-invalid": ({ found }) => ({
      message: `expected a year such as 2024, found "${found}"`,
      hint: "write the year with four digits and nothing else",
    }),
    "figures-undated": ({ columns, years }) => ({
      message: `${columns.length > 0 ? `no year is stated for ${list(columns.map(({ column }) => `"${column}"`))}` : "a row states no year"}, beside figures of ${list(years.map(String))}`,
      hint:
        columns.length > 0
          ? `say of which year they are: ${columns.map(({ column, code }) => `--column '${column}=${code}:${(years.at(-1) ?? 0) + 1}'`).join(" ")}, or in the file's name; leave out what is not wanted: =ignore`
          : "fill in the year, or leave the row out",
    }),
    "folder-years": ({ years }) => ({
      message: `its folders say ${list(years.map(String))}, and its name and rows say no year`,
      hint: "write the year in the file's name, or in a column: year",
    }),
    "year-absent": ({ year, years }) => ({
      message: `has no figures for ${year}${years.length > 0 ? `, only for ${list(years.map(String))}` : ""}`,
      hint:
        years.length > 0 ? `choose one that is there: --year ${years.at(-1)}` : "check --year and the column of years",
    }),
    "several-years": ({ found }) => ({
      message: `has rows of several years: ${found}`,
      hint: `choose one: --year ${found.split(", ").at(-1)}; to compare them: dti compare`,
    }),
    "no-edition": ({ year, found, nearest }) => ({
      message: `no built-in method covers ${year}; there are ${found}`,
      hint: `name the method: a file of your own, or for example --methodology ${nearest}, which is not official for ${year}`,
    }),
    "duplicate-value": ({ measure }) => ({
      message: `${measure.en} is given twice for the unit`,
      hint: "if the rows are of two years or lists, say so in a column; if two units share a name, give each its code; else delete the wrong row",
    }),
    "unknown-measure": ({ option, found, measures }) => ({
      message: `--${option}: no measure is called "${found}"`,
      hint: `${guess(found, wordsFor(measures))}the measures are: ${codesOf(measures)}`,
    }),
    "scenario-measure": ({ methodology, measure, measures }) => ({
      message: `--scenario ${methodology}: has no measure ${measure.code} (${measure.name.en}), by which this table is ranked; its measures are: ${codesOf(measures)}`,
      hint: "name a methodology that has the measure, or rank by one that both have: --by MEASURE",
    }),
    "alternative-twice": ({ option, found, own }) => ({
      message: `--${option} ${found}: ${own ? "is the methodology of the table itself, which is always compared" : "given more than once"}`,
      hint:
        option === "scenario"
          ? 'leave it out; of two versions of a methodology, give one an "id" of its own'
          : "leave out all but one",
    }),
    "unknown-region": ({ found, expected, names }) => ({
      message: `--region: no region is called "${found}"`,
      hint:
        expected === ""
          ? "the table has no column of regions (region, vùng, cụm)"
          : `${guess(found, names)}the regions are: ${expected}`,
    }),
    "measure-absent": ({ measure, lacking, meant, unused }) => ({
      message: `${measure.en} cannot be computed: the file has no column for ${codesOf(lacking)}`,
      hint:
        meant.length > 0
          ? `${meantText(meant, list)}: head the column so, or say it: --column '${meant[0]?.column}=${meant[0]?.measure.code}'`
          : `${unused.length > 0 ? `if a column that was not used holds it (${firstOf(unused)}), say so: --column 'HEADING=${lacking[0]?.code}'; else ` : ""}add the columns, rank by another measure (--by), or see --missing zero and --missing rescale`,
    }),
    "missing-value": ({ measure }) => ({
      message: `${measure.en}: the value is missing`,
      hint: "fill it in, or see --missing unranked, zero and rescale",
    }),
    "not-weighted-mean": ({ measure }) => ({
      message: `${measure.en}: only arithmetic means can be answered exactly, and this is another kind of mean`,
      hint: "leave the flag out: random draws of weights work with every kind of mean",
    }),
    "too-many-scenarios": ({ found, limit }) => ({
      message: `expected at most ${limit} combinations of alternatives, found ${found}`,
      hint: "name fewer alternatives",
    }),
    "division-absent": ({ division, scheme }) => ({
      message: `--regions: there are no ${division} regions on list ${scheme}`,
      hint: "the eight traditional regions divide the 63 provinces; six divide either list",
    }),
    "cannot-carry": ({ from, to }) => ({
      message: `--as ${to}: a table on list ${from} cannot be carried there`,
      hint: "--as 34 merges a table of the 63 provinces",
    }),
    "methodology-unknown": ({ found, expected }) => ({
      message: `no built-in methodology is called "${found}"`,
      hint: `${guess(found, itemsOf(expected))}there are ${expected}; a file's name ends in .json`,
    }),
    "not-json": ({ reason }) => ({
      message: `is not JSON: ${JSON_FAULTS[reason] ?? reason}`,
      hint: "correct it there; an editor that knows JSON marks the place",
    }),
    "key-twice": ({ key, first }) => ({
      message: `"${key}" appears a second time in the same object; the first is on line ${first}`,
      hint: "keep one of them",
    }),
    "number-limit": ({ found, digits, exponent }) => ({
      message: `expected a number of at most ${digits} digits between 1e-${exponent} and 1e${exponent}, found ${found}`,
      hint: "round the number",
    }),
    "methodology-shape": ({ at, expected, found }) => ({
      message: `${at || "the file"}: expected ${shapeText(expected)}, found ${found || "nothing"}`,
      hint: `dti methodology ${shownFor(at)} --format json shows a correct one`,
    }),
    "unknown-member": ({ measure, member }) => ({
      message: `"${measure}" counts "${member}", and no measure has that code`,
      hint: "correct the code, or add the measure",
    }),
    "member-circle": ({ path }) => ({
      message: `measures count each other in a circle: ${path.join(" → ")}`,
      hint: "take one of them out of the `of` of the one before it",
    }),
    "too-many-levels": ({ limit, found }) => ({
      message: `expected at most ${limit} levels of measures above one another, found ${found}`,
      hint: "join levels that do not need to be apart",
    }),
    "max-unclear": ({ measure }) => ({
      message: `the largest value of "${measure}" is not clear: its weights are not its members' points, and these differ`,
      hint: 'state its "max", the most points that it can come to; of a mean of shares that is usually 100: "max": 100',
    }),
    "years-reversed": ({ first, last }) => ({
      message: `the first of its "years", ${first}, is after the last, ${last}`,
      hint: `state the earlier year first: "years": [${last}, ${first}]`,
    }),
    "reach-over-max": ({ measure, reach, max }) => ({
      message: `the members of "${measure}" can bring ${exactText(reach)} points to its sum, above its "max" of ${exactText(max)}`,
      hint: `state "max": ${exactText(reach)}, or leave "max" out; or lower the weights, or the maxima of the members`,
    }),
    "weight-negative": ({ measure, member, found }) => ({
      message: `the weight of "${member}" in "${measure}" is ${found}; weights are 0 or more in all but sums`,
      hint: "correct it; weight 0 lists a member without scoring it",
    }),
    "weights-all-zero": ({ measure }) => ({
      message: `"${measure}" has no member with a weight above 0`,
      hint: "give at least one member a weight",
    }),
    "duplicate-code": ({ code }) => ({
      message: `two measures have the code "${code}"`,
      hint: "give one of them another code",
    }),
    "measures-alike": ({ measure, heading, other, otherHeading }) => ({
      message: `${measure}: "${heading}" cannot be told apart from ${heading === otherHeading ? "the same heading" : `"${otherHeading}"`} of ${other} in a table`,
      hint: "give each measure names and aliases that differ by more than case, spaces and signs; marks tell apart only where both have them",
    }),
    "missing-name": ({ measure, lang }) => ({
      message: `"${measure || "the methodology"}" has no ${lang === "en" ? "English" : "Vietnamese"} name`,
      hint: 'names are in both languages: {"en": "…", "vi": "…"}',
    }),
    "unreachable-leaf": ({ measure }) => ({
      message: `no aggregate counts "${measure}"`,
      hint: "name it in an `of`, with weight 0 if it is only listed",
    }),
    "years-out-of-order": ({ years }) => ({
      message: `the years are not in rising order: ${years.join(", ")}`,
      hint: "name the older file first; for --previous, the older file is the one after the flag",
    }),
    "year-twice": ({ year }) => ({
      message: `two tables are for ${year}`,
      hint: "name one table for each year; --year states the year of a single file",
    }),
    "too-few-years": ({ found }) => ({
      message: `expected two years or more, found ${found}`,
      hint: "name a file for each year, the oldest first",
    }),
    "no-common-measure": ({ years }) => ({
      message: `the tables of ${years.join(", ")} have no measure in common`,
      hint: "dti methodology shows which measures belong to which year",
    }),
    "rank-beyond": ({ rank, units, max }) => ({
      message: `rank ${rank} cannot be aimed at: ${units === 1 ? "only 1 unit is" : `only ${units} units are`} ranked`,
      hint: rank <= max ? `for a score write ${rank}.0` : `a score has decimals and goes to ${max}, as in ${max}.0`,
    }),
    "unit-needed": ({ files }) => ({
      message: "no unit is named before the files",
      hint: `dti profile "Hà Tĩnh" ${files.length === 0 ? "2023.csv 2024.csv" : files.join(" ")}; a card for every unit: --all -o cards/`,
    }),
    "files-needed": ({ unit }) => ({
      message: "no file is named",
      hint:
        unit === undefined
          ? "dti profile --all 2023.csv 2024.csv -o cards/"
          : `dti profile "${unit}" 2023.csv 2024.csv`,
    }),
    "unknown-named-unit": ({ found, suggestions, became }) => ({
      message: became
        ? `"${found}" is not on the list of 34: it merged into ${became}`
        : `no unit of the tables is called "${found}"`,
      hint: became
        ? `name ${became}, or show the list of 63: --as 63`
        : suggestions.length > 0
          ? `did you mean ${quoted(suggestions)}?`
          : "give its name or code as the table has it",
    }),
    "nothing-merged": () => ({
      message: "--vary merge: nothing is merged here, so there are no merge weights to vary",
      hint: "a table of the 63 provinces is merged by --as 34; else leave --vary merge out",
    }),
    "name-of-several": ({ found, candidates, codes }) => ({
      message: `"${found}" is the name of ${candidates.length} units: ${some(candidates)}`,
      hint: `give the code of the one that is meant, or its name exactly as in the table: ${quoted(codes)}`,
    }),
    "list-needed": () => ({
      message: "remap needs the list to carry the table onto",
      hint: "--to 34 or --to 63 for provinces; for other units a crosswalk of yours: --crosswalk FILE",
    }),
    "same-list": ({ scheme }) => ({
      message: `the table is on list ${scheme} already`,
      hint: "--to names the other list",
    }),
    "table-columns": ({ expected, found }) => ({
      message: `expected the columns ${expected}, found ${found}`,
      hint: "columns in brackets may be left out",
    }),
    "column-unclear": ({ column, first, second }) => ({
      message: `"${first}" and "${second}" could each be the column ${column}`,
      hint: `head the one that is meant ${column}`,
    }),
    "weight-invalid": ({ found }) => ({
      message: `expected a weight above 0, found "${found}"`,
      hint: "write a number such as 0.4 or 1250",
    }),
    "weight-absent": ({ unit }) => ({
      message: `there is no weight for unit ${unit}`,
      hint: "add a row for it to the file of --merge",
    }),
    "sum-over-max": ({ unit, measure, sum, max }) => ({
      message: `${measure.en}: the parts of ${unit} sum to ${exactText(sum)}, above the maximum of ${exactText(max)}`,
      hint: 'state a maximum that holds for merged units, or leave "merge": "sum" out of the methodology for a mean',
    }),
    "weight-twice": ({ code, first }) => ({
      message: `"${code}" has a weight twice; the first is on line ${first}`,
      hint: "if the rows are of two years or lists, say so in a column; if two units share a name, give each its code; else delete the wrong row",
    }),
    "crosswalk-name": ({ to, first, line, second }) => ({
      message: `"${to}" is called "${second}" here and "${first}" on line ${line}`,
      hint: "write one name for it, or correct the code of one of the rows",
    }),
    "crosswalk-empty": ({ column }) => ({
      message: `the cell "${column}" is empty`,
      hint: "write the code of a unit in it, or take the row out",
    }),
    "crosswalk-mixed": ({ old, now }) => ({
      message: `"${old}" is only an old unit of the crosswalk, and "${now}" only a new one; a table is on one of the two`,
      hint: "correct one of the two codes, here or in the crosswalk",
    }),
    "crosswalk-unclear": () => ({
      message: "every unit is an old and a new unit of the crosswalk, so the table may be on either side",
      hint: "if it is on the old side, carry it first with dti remap --crosswalk; if on the new one, leave --crosswalk out",
    }),
    "crosswalk-twice": ({ from, to }) => ({
      message: `"${from}" goes to "${to}" twice`,
      hint: "if the rows are of two years or lists, say so in a column; if two units share a name, give each its code; else delete the wrong row",
    }),
    "crosswalk-weights": ({ from, sum }) => ({
      message: `the weights of "${from}" sum to ${sum}`,
      hint: "a source goes to one target, or to several with weights that sum to 1",
    }),
    "crosswalk-uncovered": ({ unit }) => ({
      message: `the crosswalk says nothing of unit "${unit}"`,
      hint: "add a row for it; a unit that stays as it is goes to itself",
    }),
    "crosswalk-target": ({ to, scheme }) => ({
      message: `"${to}" is no code of the list of ${scheme}`,
      hint: "dti provinces shows the codes",
    }),
    "folder-without-csv": () => ({
      message: "is a folder without CSV files or workbooks",
      hint: "name the files, or another folder",
    }),
    "baseline-shape": ({ reason }) => ({
      message: `is not a baseline file: ${reason}`,
      hint: "dti check … --baseline FILE --write-baseline makes one",
    }),
    "output-is-input": () => ({
      message: "is one of the input files, which are never written to",
      hint: "choose another name for -o",
    }),
    "output-is-folder": () => ({ message: "is a folder", hint: "name a file for -o" }),
    "output-not-folder": () => ({
      message: "is not a folder",
      hint: "name a folder for -o, as cards/: each unit gets a file in it, in the format that --format names",
    }),
    "output-not-regular": () => ({ message: "is not a regular file", hint: "leave -o out and use > to write to it" }),
    "output-to-screen": () => ({
      message: "a workbook cannot be shown on the screen",
      hint: "name a file after -o, such as -o ranking.xlsx, or hand it on with | or >",
    }),
    "output-ending": ({ ending, endings }) => ({
      message: `${ending} is no format that this command writes`,
      hint: `end the name with ${endings.join(", ")}${endings.includes(".txt") ? " (the table as on the screen)" : ""}`,
    }),
    "output-exists": () => ({
      message: "is there already, and nothing is written over it",
      hint: "choose another name after -o, or remove the old file",
    }),
    "output-failed": ({ reason }) => ({
      message: `cannot be written: ${reasonText(reason)}`,
      hint: "choose another place for -o; what was there before is as it was",
    }),
    ...workbooksEn.problems,
    ...shapesEn.problems,
    ...scoresEn.problems,
    ...fitEn.problems,
    ...settingsEn.problems,
    ...sqlEn.problems,
  })),
  notes: {
    "file-note": ({ text }) => text,
    "assumed-weights": ({ methodology, text }) => `assumed weights (${methodology}): ${text.en}`,
    "starts-from": ({ measures, lacking }, few) =>
      `${list(measures.map(({ en }) => en))}: taken from the file${lacking.length > 0 ? ` for every unit, not computed, since ${few(lacking)} lack${lacking.length === 1 ? "s" : ""} some of the parts` : ", not computed, since it has no column for some of the parts"}`,
    "given-differs": ({ measure, decimals, differing }, few) =>
      `${measure.en}: the parts of ${count(differing.length, "unit")} give another value than the one in the file: ${few(
        differing.map(
          ({ unit, stated, computed }) =>
            `${unit} (${decimalText(stated, decimals)}, computed ${decimalText(computed, decimals)})`,
        ),
      )}; to rank the computed values: --column 'HEADING=ignore'`,
    recomputed: ({ measures, differing }, few) =>
      `${list(measures.map(({ en }) => en))}: computed from the parts; ${
        differing.length === 0
          ? "the file has the same values"
          : `the file's own values are not used, and differ: ${few(differing.map(differingText))}`
      }`,
    rescored: ({ measures, differing }, few) =>
      `${list(measures.map(({ en }) => en))}: scored from raw figures; ${
        differing.length === 0
          ? "the file has the same scores"
          : `the file's own scores are not used, and differ: ${few(differing.map(differingText))}`
      }`,
    "missing-values": ({ measure, units }, few) => `no value, so no rank, in ${measure.en}: ${few(units)}`,
    "absent-measures": ({ missing, measures }) =>
      `${list(measures.map(({ en }) => en))}: no column, so ${
        missing === "zero"
          ? "counted as 0 (--missing zero)"
          : "the weight goes to the other members (--missing rescale)"
      }`,
    "filled-missing": ({ missing, cells }) =>
      missing === "zero"
        ? `${count(cells, "missing value")} counted as 0 (--missing zero)`
        : `${count(cells, "missing value")}: the weight goes to the other members (--missing rescale)`,
    merged: ({ from, to, by, own, shares, year }) =>
      own
        ? `${year === undefined ? "" : `${year}: `}carried onto other units by the crosswalk: each value is the mean of its parts', ${
            by === "equal"
              ? shares
                ? "weighted by the shares that it gives"
                : "all of equal weight"
              : `weighted by ${WEIGHED_BY[by]}${shares ? " times the shares that it gives" : ""}`
          }`
        : by === "equal"
          ? `carried from the list of ${from} onto the list of ${to}: each value is the plain mean of the old units'`
          : `carried from the list of ${from} onto the list of ${to} with means weighted by ${WEIGHED_BY[by]}: not the official rule`,
    inherited: ({ from, to }) =>
      `inherited, not measured: each unit of the list of ${to} has the value of its unit on the list of ${from}`,
    "unused-merge": ({ merge, to }) =>
      `--merge ${merge} was not used: no old units were merged here${to === "none" ? "" : "; --as 34 merges those of the list of 63"}`,
    "missing-parts": ({ units }, few) =>
      `not in the file: ${few(units.map(({ unit, parts }) => `${parts.map((part) => (part === unit ? `the former ${part}` : part)).join(", ")} (part of ${unit})`))}`,
    "dropped-ranks": ({ file, columns }, few) => `${file}: ranks and changes in the file are not used: ${few(columns)}`,
    "other-years": ({ file, columns }, few) =>
      `${file}: scores of other years, not used here: ${few(columns)}; compare with this file alone shows all years`,
    "carried-previous": ({ year, from, to }) =>
      `${year ?? "the older table"}: carried from the list of ${from} onto that of ${to}, so that ranks compare like for like`,
    "editions-differ": ({ years, methodologies }) =>
      `scores of ${years.join(" and ")} are by different methods (${methodologies.join(", ")}) and do not compare, nor do their changes`,
    "different-units": ({ years, units }) =>
      units.every((count) => count === units[0])
        ? `the units with a rank are not the same in ${years.map((year) => year ?? "one table").join(" and ")}, so ranks and their changes are not like for like`
        : `ranks are among ${years.map((year, i) => `${units[i]} units in ${year ?? "one table"}`).join(" and ")}, so neither they nor their changes compare like for like`,
    "year-overridden": ({ file, named, year }) =>
      `${file}: taken as data of ${year} (--year), though its name says ${named}`,
    "folder-year": ({ file, year }) => `${file}: taken as data of ${year}, as its folder says`,
    "folder-differs": ({ file, folder, year }) =>
      `${file}: taken as data of ${year}, as the file says, though its folder says ${folder}`,
    "percent-shares": ({ file, measures, found, max }, few) =>
      `${file}: percentages are taken as shares of the maximum (${found} of ${max} points): ${few(measures.map(({ name }) => name.en))}; write points without %`,
    "scale-doubtful": ({ file, scale, most }) =>
      `${file}: no value is above ${most}${most === 1 ? "" : ", though the points of its measures go further"}; is it really in ${scale} (--scale)?`,
    appeared: ({ year, units }, few) => `not in ${year ?? "the older table"}: ${few(units)}`,
    vanished: ({ year, units }, few) => `not in ${year ?? "the newer table"}: ${few(units)}`,
    "perhaps-same": ({ years: [old, now], pairs }, few) =>
      `perhaps the same unit: ${few(pairs.map((pair) => `"${pair.old}"${inYear(old)} and "${pair.now}"${inYear(now)}`))}; if so, write its name or its code alike in both`,
    "renamed-units": ({ years: [old, now], pairs }, few) =>
      `the same by code, under another name: ${few(pairs.map((pair) => `${pair.code} "${pair.old}"${inYear(old)}, "${pair.now}"${inYear(now)}`))}; if the codes are only row numbers, leave them out: --column 'HEADING=ignore'`,
    "mixed-lists": ({ unit, old, oldOf, now, nowOf, like }) =>
      `${unit}: ${old} of ${oldOf} and ${now} of ${nowOf} are on two lists and do not compare; like for like it was ${like} of ${nowOf}`,
    partial: ({ units, of, absent }) =>
      `${units} of the ${of} units of the list are in the file${absent.length <= NAMED ? `, all but ${list(absent)}` : ""}; ranks are among these`,
    "unused-columns": ({ file, columns, meant }, few) =>
      `${file}: columns not used: ${few(columns)}${meant.length > 0 ? `; ${meantText(meant, few)}` : ""}`,
    "filled-cells": ({ file, heading, values }, few) =>
      `${file}: "${heading}" stands in the first row of each group only, as in merged cells, and holds for the rows below: ${few(values)}`,
    "lists-joined": ({ file, are, columns }) =>
      are === "parts"
        ? `${file}: one list is printed side by side, with units in the columns ${columns}; it is read as one list`
        : `${file}: lists of several measures stand side by side; each is read by the units in its own column: ${columns}`,
    "turned-table": ({ file, of, unit, score }) =>
      `${file}: the rows are measures and the columns ${of === "unit" ? "units" : `years of ${unit}`}${score === undefined ? "" : `, read by "${score}"`}`,
    "unit-sheets": ({ units, column, basis }, few) =>
      `${units.length === 1 ? "the sheet of one unit" : `sheets of one unit each (${units.length})`}, read by "${column}"${basis === "self" ? ", the units' own scores" : ""}: ${few(units)}`,
    "sheets-lack": ({ units }, few) =>
      `no figure in the sheet, so a missing value of that unit (see --missing): ${few(units.map(({ unit, measures }) => `${unit} (${few(measures.map(({ en }) => en))})`))}`,
    "printed-differences": ({ count, printed, computed, differing, decimals }, few) => {
      const figure = (value: Fraction): string => decimalText(value, decimals);
      if (differing.length === 0)
        return `the differences printed for ${count} components are those of the scores; they sum to ${figure(printed)}`;
      const named = differing.map(
        (one) => `${one.measure.en} (${figure(one.printed)}, computed ${figure(one.computed)})`,
      );
      return `the printed differences sum to ${figure(printed)}, those of the scores to ${figure(computed)}; they differ in: ${few(named)}`;
    },
    unproven: ({ units }, few) =>
      `components that have 0 because evidence is still missing, not because they were measured as 0: ${few(units.map(({ unit, components }) => `${unit} (${components})`))}`,
    "skipped-rows": ({ file, rows }, few) =>
      `${file}: rows that are not units: ${few(rows.map(({ label, line }) => `"${label}" (line ${line})`))}`,
    "stated-rows": ({ file, rows }, few) =>
      `${file}: ${count(rows.length, "row")} left out as asked (--not-unit): ${few(rows.map(({ label, line }) => `"${label}" (line ${line})`))}`,
    "silent-rows": ({ file, rows }, few) =>
      `${file}: rows of units with no figure that is read: ${few(rows.map(({ label, line }) => `"${label}" (line ${line})`))}`,
    "doubtful-rows": ({ file, rows }, few) =>
      `${file}: not ranked, because they read like means or sums: ${few(rows.map(({ label, line }) => `"${label}" (line ${line})`))}; if one is a unit: ${rows.length === 1 ? `--unit "${rows[0]?.label}"` : "--unit NAME"}`,
    ledger: (details) => ledgerEn(details, mark),
    ...settingsEn.notes,
    ...draftsEn.notes,
    ...workbooksEn.notes,
    ...scoresEn.notes,
    ...fitEn.notes,
  },
  findings: findingsEn,
  describe: describeEn,
  profile: profileEn,
  robustness: robustnessEn,
  labels: {
    difference: "Difference",
    maximum: "Maximum",
    reached: "Reached",
    state: "State",
    partOf: "Of",
    figures: "Figures",
    figuresOf: "Figures of",
    rule: "Rule",
    max: "Max",
    aggregate: "Aggregate",
    fits: "Fits",
    stated: "Stated",
    rows: "Rows",
    rank: "Rank",
    unit: "Unit",
    region: "Region",
    regionRank: "In region",
    rankInRegion: "Rank in region",
    previousRank: "Was",
    rankBefore: "Previous rank",
    change: "Change",
    merger: "Merger",
    method: "Method",
    scoreChange: "Score change",
    regionChange: "Region change",
    inherited: "Inherited",
    contribution: "Contribution",
    parts: "Old units",
    code: "Code",
    name: "Name",
    newUnit: "New unit",
    oldUnit: "Old unit",
    measure: "Measure",
    kind: "Kind",
    weight: "Weight",
    share: "Share",
    points: "Points",
    year: "Year",
    years: "Years",
    title: "Title",
    source: "Source",
    valid: "is a valid methodology",
    assumed: "Assumed",
    scale: "Scale",
    list: "List",
    findings: "Findings",
    methodologies: "Methodologies",
    notes: "Notes",
    iso: "ISO 3166-2",
    english: "English",
    population: "Population 2024",
    area: "Area km²",
    grdp: "GRDP 2024, bn VND",
    list63: "63",
    list34: "34",
    regionEight: "Region (eight)",
    regionSix: "Region (six)",
    notScored: "listed, not scored",
    median: "Median rank",
    interval: "Ranks, 5–95 %",
    best: "Best",
    worst: "Worst",
    beatsNext: "Before the next",
    count: "Values",
    missing: "Missing",
    mean: "Mean",
    middle: "Median",
    deviation: "Std. dev.",
    least: "Least",
    most: "Largest",
    skewness: "Skewness",
    kurtosis: "Kurtosis",
    id: "Id",
  },
  ties: {
    competition: "ties share the best rank (1224)",
    dense: "ties share a rank, none is skipped (1223)",
    modified: "ties share the worst rank (1334)",
    fractional: "ties share the mean rank (1 2.5 2.5 4)",
    ordinal: "ties are broken by code (1234)",
  },
  help: {
    description: "Exact totals and ranks for Vietnam's provincial DTI and any index of its shape.",
    usage: "Usage:",
    options: "Options:",
    arguments: "Arguments:",
    commands: "Commands:",
    examples: "Examples:",
    help: "show this help",
    version: "show the version",
    more: "dti COMMAND --help shows the options and examples of a command.",
    rank: "who stands where: total, pillars, national and regional rank",
    init: "a methodology made from the measures of a file",
    initFile: "the file, or the folder of files, whose measures it is for; - is standard input",
    from: "copy this methodology instead, to change it",
    methodology: "the weights and sources behind the numbers; checks a file of yours",
    provinces: "both lists of provinces, the merger and the regions",
    compare: "who moved from year to year, like for like",
    report: "one page to look at: the ranking, its changes and charts",
    card: "the card of this unit alone, by name or code, and what moved it",
    chart:
      "only this chart, as SVG: tiles, bump, slope, intervals, heat, spread; of one unit (--card) waterfall, what-if",
    completion: "what a shell needs to complete commands, flags, measures and provinces",
    shell: "the shell: bash, zsh, fish, powershell",
    topics: "help on a command, or on files, columns, missing, ties, merger, exactness, sql",
    describe: "what the numbers look like: statistics, coherence and outliers, by measure and by region",
    byRegion: "describe every measure in every region too",
    means: "show the means of the regions, ranked, in place of the units",
    profile: "one unit's card: ranks over the years, strengths, gaps, why it moved and what a target takes",
    unitName: "name or code of a unit, of either list of provinces",
    target: "what it takes to reach a rank (10), the rank of a unit, or a score (0.75)",
    peers: "whom to compare with: region, so many before and after it, or names with commas",
    publishedRanks: "a table of published ranks, or a folder of them, to show beside the computed ones",
    allUnits: "a card for every unit, each a file in the folder of -o; then no unit is named",
    robustness: "how far ranks move when the weights move",
    draws: "how many sets of weights to draw",
    seed: "the number that draws start from; the same one gives the same draws",
    spread: "how far each weight may be from the given one, in percent of it",
    levels: "draw only weights of members of these kinds, such as index,pillar",
    firstUnits: "how many units count as the first",
    drawsFile: "a CSV file of draws in place of drawing: a row a draw, a column a weight, headed by its measure",
    saveDraws: "write the draws to a CSV file, exactly, as --draws-file reads them",
    intervals: "the shares of each weight within which the top --first and the whole order stay, exactly",
    chances:
      "exact chances of each rank as the weight of a measure goes from nothing to all, or so far: security=0-0.3",
    extremes: "the best and worst rank over all weights within --spread, exactly",
    leaveOut: "leave every measure out in turn",
    scenario: "rank by another methodology too; may be repeated",
    vary: "try alternatives in every combination: ties=…, decimals=2,4, missing=…, mean=arithmetic,geometric, merge=equal,population; may be repeated",
    remap: "a table carried onto the other list of provinces",
    fromScore: "in the sheet of one unit: the score to start from (own, assessed, or a heading; own without)",
    toScore: "the score to compare it with (assessed without): where the points went, the most lost first",
    yearFiles: "a file for each year (CSV or Excel), the oldest first, or a folder of them",
    oneFile: "a file of scores (CSV or Excel), or the folder of its parts; - is standard input",
    mergeOption: "weights of a merged mean: equal, population, area, grdp, or a file code,weight",
    crosswalk: "a file from,to[,weight][,to_name] for other lists than the provinces",
    previous: "the table of an earlier year, to show changes",
    sort: "order of the rows",
    explain: "split each change into own score and others' scores; with a name, say who passed whom",
    to: "the list to carry the table onto",
    files: "files of scores of one year (CSV or Excel), or a folder of them; - is standard input",
    idOrFile: "a built-in methodology or a JSON file",
    provinceName: "a name or code; all provinces without it",
    as: "show on this list of provinces",
    scheme: "the list the file is on, when it cannot tell",
    scale: "how the file states values, when not as the methodology says",
    useMethodology: "a built-in methodology, or a JSON file; otherwise the year decides",
    yearOption: "the year of the file, or which of its years",
    by: "rank by this measure",
    measures: "show these measures with their ranks: codes with commas, or all",
    regionOption: "show only this region; may be repeated",
    only: "show only these units: names or codes with commas",
    regions: "division into regions (eight on the 63, six on the 34)",
    top: "show only the best N",
    missing:
      "where a value is missing: unranked (no rank), zero (counts 0), rescale (the other members share its weight) or error (stop)",
    tiesOption:
      "ranks of equal values: competition (1224), dense (1223), modified (1334), fractional (1 2.5 2.5 4) or ordinal (1234, by code)",
    decimals: "decimals to show and to rank on",
    rankOn: "rank the printed (rounded) or the exact value",
    format: "output format",
    excel: "CSV that a Vietnamese Excel opens by double click",
    output: "write to a file instead of the screen",
    lang: "language of what people read",
    delimiter: "what stands between cells, when the file cannot tell",
    decimal: "the decimal sign, when the file cannot tell",
    unitOption: "a row of this name is a unit, though it reads like a mean, a sum or a group; may be repeated",
    notUnit: "a row of this name is no unit; may be repeated",
    column:
      "what a column holds, by its heading or its place (#3): a measure, measure:rank, measure:2021, unit, region, ignore …",
    encoding: "the encoding of a file that is not UTF-8",
    sheet: "the sheet of a workbook to read, by its name or its number from 1",
    color: "use colour even where it is not a terminal",
    noColor: "use no colour",
    quiet: "no notes, only the result and problems",
    verbose: "say how the files were read",
    allProblems: "show every problem, not only the first 20",
    show: "raw: the raw figures and the rule that each score follows from",
    checkFile: "only check the file",
    fit: "which weights a printed table implies",
    check: "whether a published ranking agrees with itself, its scores, its method, last year and the merger",
    publishedFiles: "published tables, or folders of them; several years and both lists at once; - is standard input",
    scores: "the scores that the tables should follow from",
    mergedFrom: "the table of 63 behind one of 34",
    strict: "warnings count as errors",
    ignore: "a rule not to apply; may be repeated",
    baseline: "a file of accepted findings",
    writeBaseline: "write the findings to the baseline file",
    ...sqlEn.help,
    ...settingsEn.help,
  },
  usage: {
    unknownOption: (detail) => `unknown option ${detail}`,
    unknownCommand: (detail) => `unknown command ${detail}`,
    missingArgument: (detail) => `missing argument ${detail}`,
    optionMissingArgument: (detail) => `${detail} needs a value`,
    excessArguments: () => "too many arguments",
    invalidArgument: (detail) => detail,
    conflictingOption: (detail) => `${detail} cannot be used together`,
    other: (detail) => detail,
  },
  alike: (lines) => `; ${lines.length} more cells of this column are like it (lines ${linesText(lines)})`,
  few,
  more: (hidden) => `… and ${count(hidden, "more problem")}; --all-problems shows them`,
  unproven: (components, points) =>
    `not proven: evidence is to be added for ${count(components, "component")}, which had ${points}`,
  targetExpected: "10, 0.75, NAME",
  chancesExpected: "MEASURE, MEASURE=0-0.3",
  folderExpected: "FOLDER/",
  baselineExpected: "--baseline FILE",
  rawExpected: "a table with raw figures that the methodology scores",
  note: "note",
  progress: (file, percent) =>
    file === "" ? `computing: ${percent} %` : percent < 100 ? `reading ${file}: ${percent} %` : "computing…",
  hint: "hint",
  didYouMean: didYouMean.en,
  schemeName: { "63": "63 provinces", "34": "34 provinces", none: "own list" },
  mean: (complete) => (complete ? "National mean" : "Mean"),
  method: (title, source, id) => `${title} (${source}; ${id})`,
  rankedOn: ({ rankOn, decimals }) =>
    rankOn === "printed" ? `ranked on values rounded to ${count(decimals, "decimal")}` : "ranked on exact values",
  notShown: (measures) => `hidden for lack of width: ${[...new Set(measures)].join(", ")}; --format csv has all`,
  topOf: (shown, all) => `${shown} of ${all} shown`,
  drawn: ({ draws, weights, spread, seed }) =>
    `${count(draws, "draw")} of ${count(weights, "weight")}, each within ±${spread} % of the given one; seed ${seed}`,
  rankChange: (from, to) => `Rank change ${to} vs ${from}`,
  scoreChange: (from, to) => `Score change ${to} vs ${from}`,
  among: (first) => `In the top ${first}`,
  climbers: (names) => `up most: ${names}`,
  fallers: (names) => `down most: ${names}`,
  of: (year, scheme) => (scheme === "none" ? `${year}` : `${year} of ${scheme}`),
  kind: kindText,
  placeholder: (name) => name,
  inPlaces: (label) => `${label} (places)`,
  ownScore: () => "Own score",
  othersScores: () => "Others' scores",
  story: ({ unit, change, method, own, others, merger }) =>
    `${unit}: change ${change} = ${method ? `method ${method}, ` : ""}own score ${own}, others' scores ${others}${merger ? `; apart from that, the change of list: ${merger}` : ""}`,
  passed: (names) => `passed: ${names}`,
  passedBy: (names) => `passed by: ${names}`,
  figureChanges: (text) => `raw figures: ${text}`,
  contributions: (text) => `its score, part by part: ${text}`,
  nobody: "nobody",
  bug: "this is a bug in dti, not in your file; please report it with the command that you ran",
  ...draftsEn.phrases,
};
