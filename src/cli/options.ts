import { type Command, Option } from "commander";
import { fail } from "../core/failure.ts";
import type { Division, Lang, Missing, RankOn, Scale, Scheme, Ties } from "../types/index.ts";
import type { Words } from "../write/words/words.ts";
import { column, delimiter, listOrAll, names, several, whole } from "./flag-values.ts";
import { settleFormat } from "./settle-format.ts";

/** Every flag that several commands share, as commander hands it over. */
export interface Flags {
  readonly as?: "63" | "34";
  readonly scheme?: Scheme;
  readonly scale?: Scale;
  readonly methodology?: string;
  readonly year?: number;
  readonly by?: string;
  readonly measures?: readonly string[] | "all";
  readonly region?: readonly string[];
  readonly only?: readonly string[];
  readonly regions?: Division;
  readonly top?: number;
  readonly missing: Missing;
  readonly ties?: Ties;
  readonly decimals?: number;
  readonly rankOn?: RankOn;
  readonly merge?: string;
  readonly crosswalk?: string;
  readonly previous?: string;
  readonly format: string;
  readonly output?: string;
  readonly lang?: Lang;
  readonly delimiter?: string;
  readonly decimal?: "comma" | "point";
  readonly sheet?: string;
  /** What columns hold, by their headings. */
  readonly column?: Readonly<Record<string, string>>;
  /** Headings and names of rows that only a settings file speaks of. */
  readonly mayLack?: readonly string[];
  /** The settings file; false for none, not even one beside the data. */
  readonly config?: string | false;
  /** Names of rows that are units, and of rows that are none. */
  readonly unit?: readonly string[];
  readonly notUnit?: readonly string[];
  readonly encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1258" | "windows-1252";
  readonly excel?: boolean;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly allProblems?: boolean;
}

/** The flags of `dti compare`. */
export type CompareFlags = Flags & {
  /** The name of one unit, or true for all. */
  readonly explain?: string | true;
  readonly sort: "rank" | "change";
  /** Two scores of the sheet of one unit: `own`, `assessed`, or headings. */
  readonly from?: string;
  readonly to?: string;
};

/** Flags that hold a file, or may. */
export const PATHS: ReadonlySet<string> = new Set([
  "methodology",
  "merge",
  "crosswalk",
  "previous",
  "scores",
  "mergedFrom",
  "published",
  "drawsFile",
  "baseline",
]);

/** Adds one more text of a flag that may be given several times. */
const another = (text: string, before: readonly string[] = []): readonly string[] => [...before, text];

const choice = (flags: string, text: string, choices: readonly string[]): Option =>
  new Option(flags, text).choices(choices);

/** The flags by name; a flag means the same in every command that has it. */
const FLAGS = {
  as: ({ help }: Words) => choice("--as <list>", help.as, ["63", "34"]),
  scheme: ({ help }: Words) => choice("--scheme <list>", help.scheme, ["63", "34", "none"]),
  scale: ({ help }: Words) => choice("--scale <scale>", help.scale, ["fraction", "percent", "points"]),
  methodology: ({ help }: Words) => new Option("--methodology <id|file>", help.useMethodology),
  year: ({ help }: Words) => new Option("--year <year>", help.yearOption).argParser(whole(1900, 2099)),
  by: ({ help }: Words) => new Option("--by <measure>", help.by),
  measures: ({ help }: Words) => new Option("--measures <codes>", help.measures).argParser(listOrAll),
  region: ({ help }: Words) => new Option("--region <name>", help.regionOption).argParser(several),
  only: ({ help }: Words) => new Option("--only <names>", help.only).argParser(names),
  regions: ({ help }: Words) => choice("--regions <division>", help.regions, ["eight", "six"]),
  top: ({ help }: Words) => new Option("--top <n>", help.top).argParser(whole(1, 999_999_999)),
  missing: ({ help }: Words) =>
    choice("--missing <rule>", help.missing, ["unranked", "zero", "rescale", "error"]).default("unranked"),
  ties: ({ help }: Words) =>
    choice("--ties <rule>", help.tiesOption, ["competition", "dense", "ordinal", "modified", "fractional"]),
  decimals: ({ help }: Words) => new Option("--decimals <n>", help.decimals).argParser(whole(0, 12)),
  rankOn: ({ help }: Words) => choice("--rank-on <value>", help.rankOn, ["printed", "exact"]),
  excel: ({ help }: Words) => new Option("--excel", help.excel).implies({ format: "csv" }),
  merge: ({ help }: Words) => new Option("--merge <rule|file>", help.mergeOption),
  crosswalk: ({ help }: Words) => new Option("--crosswalk <file>", help.crosswalk),
  previous: ({ help }: Words) => new Option("--previous <file>", help.previous),
  output: ({ help }: Words) => new Option("-o, --output <file>", help.output),
  delimiter: ({ help }: Words) => new Option("--delimiter <mark>", help.delimiter).argParser(delimiter),
  decimal: ({ help }: Words) => choice("--decimal <sign>", help.decimal, ["comma", "point"]),
  sheet: ({ help }: Words) => new Option("--sheet <name|n>", help.sheet),
  unit: ({ help }: Words) => new Option("--unit <name>", help.unitOption).argParser(another),
  notUnit: ({ help }: Words) => new Option("--not-unit <name>", help.notUnit).argParser(another),
  column: ({ help }: Words) => new Option("--column <heading=meaning>", help.column).argParser(column),
  config: ({ help }: Words) => new Option("--config <file>", help.config),
  noConfig: ({ help }: Words) => new Option("--no-config", help.noConfig),
  encoding: ({ help }: Words) =>
    choice("--encoding <name>", help.encoding, ["utf-8", "utf-16le", "utf-16be", "windows-1258", "windows-1252"]),
} as const;

export type FlagName = keyof typeof FLAGS;

/** Flags that say how a file is to be read. */
export const READING: readonly FlagName[] = [
  "scheme",
  "scale",
  "year",
  "column",
  "unit",
  "notUnit",
  "delimiter",
  "decimal",
  "encoding",
  "sheet",
  "config",
  "noConfig",
];

/** Adds shared flags to a command, then those that every command has. */
export function addFlags(command: Command, names: readonly FlagName[], formats: readonly string[], words: Words): void {
  const { help } = words;
  for (const name of names) command.addOption(FLAGS[name](words));
  command.hook("preAction", (given) => settleFormat(given, formats));
  command.addOption(choice("--format <format>", help.format, formats).default(formats[0]));
  command.addOption(choice("--lang <lang>", help.lang, ["vi", "en"]));
  command.addOption(new Option("--color", help.color));
  command.addOption(new Option("--no-color", help.noColor));
  command.addOption(new Option("--quiet", help.quiet));
  command.addOption(new Option("--verbose", help.verbose));
  command.addOption(new Option("--all-problems", help.allProblems));
  for (const option of command.options) {
    if (option.required && !REPEATABLE.has(option.attributeName())) once(command, option);
  }
}

/** Flags that may be given several times. */
export const REPEATABLE: ReadonlySet<string> = new Set([
  "column",
  "unit",
  "notUnit",
  "ignore",
  "region",
  "scenario",
  "vary",
]);

/** A flag that takes one value takes it once. */
function once(command: Command, option: Option): void {
  let given = false;
  command.on(`option:${option.name()}`, () => {
    if (given) fail("option-twice", {}, { option: option.long ?? option.flags });
    given = true;
  });
}
