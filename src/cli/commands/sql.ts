import { type Command, Option } from "commander";
import { type TranslateOptions, translateMethodology } from "../../jobs/translate-methodology.ts";
import type { Context } from "../context.ts";
import { addExamples } from "../examples.ts";
import { listOrAll, whole } from "../flag-values.ts";
import { addFlags, type Flags } from "../options.ts";
import { output } from "../world/output.ts";

const EXAMPLES = [
  "dti sql dti-2022 --table scores_2024 > rank.sql",
  "dti sql my.json --dialect postgres --table communes --region-column district",
  "dti sql dti-2022 --table y2024 --previous-table y2023 --crosswalk-table crosswalk",
];

type SqlFlags = Flags & Omit<TranslateOptions, "columns"> & { readonly columns?: readonly string[] | "all" };

/** `dti sql METHODOLOGY`: the methodology as one query, for tables that stay where they are. */
export function define(command: Command, context: Context): void {
  const { words } = context;
  command.argument("<id|file>", words.help.idOrFile);
  command.addOption(
    new Option("--dialect <name>", words.help.sqlDialect)
      .choices(["duckdb", "postgres", "spark", "ansi"])
      .default("duckdb"),
  );
  command.option("--table <name>", words.help.sqlTable);
  command.option("--long", words.help.sqlLong);
  command.option("--unit-column <name>", words.help.sqlUnitColumn);
  command.option("--region-column <name>", words.help.sqlRegionColumn);
  command.addOption(new Option("--columns <codes>", words.help.sqlColumns).argParser(listOrAll));
  command.option("--figures", words.help.sqlFigures);
  command.addOption(new Option("--table-decimals <n>", words.help.sqlTableDecimals).argParser(whole(0, 12)));
  command.option("--previous-table <name>", words.help.sqlPreviousTable);
  command.option("--crosswalk-table <name>", words.help.sqlCrosswalkTable);
  command.option("--weight-column <name>", words.help.sqlWeightColumn);
  command.addOption(new Option("--carry <tables>", words.help.sqlCarry).choices(["table", "previous", "both"]));
  addFlags(command, ["by", "measures", "missing", "ties", "decimals", "rankOn", "output"], ["sql"], words);
  addExamples(command, words, EXAMPLES);
  command.action((idOrFile: string, flags: SqlFlags) => sqlOf(idOrFile, flags, context));
}

async function sqlOf(idOrFile: string, flags: SqlFlags, { io }: Context): Promise<void> {
  const columns = flags.columns === "all" ? undefined : flags.columns;
  await output([await translateMethodology(idOrFile, { ...flags, columns }, io)], flags.output, io);
}
