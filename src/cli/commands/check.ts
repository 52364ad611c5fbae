import { type Command, Option } from "commander";
import { RULE_CODES } from "../../check/rules.ts";
import { fail } from "../../core/failure.ts";
import { checkFiles } from "../../jobs/check-files.ts";
import type { RuleCode } from "../../types/index.ts";
import { baselineJson } from "../../write/views/check-baseline.ts";
import { checkMarkdown, checkResult } from "../../write/views/check-result.ts";
import type { Context } from "../context.ts";
import { addExamples } from "../examples.ts";
import { addFlags, type Flags, READING } from "../options.ts";
import { refuseEnding } from "../settle-format.ts";
import { show } from "../show.ts";
import { withSettings } from "../with-settings.ts";
import { CommandOutcome } from "../world/exit.ts";
import { output } from "../world/output.ts";
import { addToStepSummary } from "../world/step-summary.ts";

const EXAMPLES = [
  "dti check published.csv --previous 2023.csv",
  "dti check data/published",
  "dti check ranking-2024.csv --scores 2024.csv --strict",
  "dti check tables --format github --baseline accepted.json",
];

interface CheckFlags extends Flags {
  readonly scores?: string;
  readonly mergedFrom?: string;
  readonly strict?: boolean;
  readonly ignore?: readonly RuleCode[];
  readonly baseline?: string;
  readonly writeBaseline?: boolean;
}

/** `dti check FILE…`: whether published tables agree with themselves and with all they follow from. */
export function define(command: Command, context: Context): void {
  const { words } = context;
  const { help } = words;
  command.argument("<files...>", help.publishedFiles);
  command.option("--scores <file>", help.scores);
  command.option("--merged-from <file>", help.mergedFrom);
  command.option("--strict", help.strict);
  command.addOption(new Option("--ignore <rule>", help.ignore).choices(RULE_CODES).argParser(rules));
  command.option("--baseline <file>", help.baseline);
  command.option("--write-baseline", help.writeBaseline);
  addFlags(
    command,
    ["previous", "methodology", "by", "regions", "ties", "rankOn", "missing", ...READING, "output"],
    ["table", "json", "junit", "github", "gitlab", "markdown", "xlsx"],
    words,
  );
  addExamples(command, words, EXAMPLES);
  command.action((files: readonly string[], flags: CheckFlags) => run(files, flags, context));
}

function rules(value: string, before: readonly RuleCode[] | undefined): readonly RuleCode[] {
  const rule = RULE_CODES.find((known) => known === value);
  const expected = RULE_CODES.join(", ");
  return [...(before ?? []), rule ?? fail("bad-option", {}, { option: "ignore", found: value, expected })];
}

async function run(files: readonly string[], flags: CheckFlags, context: Context): Promise<void> {
  const { io, words, lang } = context;
  const { writeBaseline, baseline, strict = false, quiet = false, verbose = false } = flags;
  if (writeBaseline && baseline === undefined) {
    fail("bad-option", {}, { option: "write-baseline", found: "", expected: words.baselineExpected });
  }
  if (writeBaseline && baseline !== undefined) refuseEnding(baseline, ["json"]);
  const { baseline: _, ...unaccepting } = { ...flags, lang };
  const options = writeBaseline ? unaccepting : { ...unaccepting, baseline };
  const found = withSettings(await checkFiles(files, options, io), flags, context);
  if (writeBaseline && baseline !== undefined) await output([baselineJson(found.findings)], baseline, io);
  const result = writeBaseline ? { ...found, findings: [], accepted: found.findings.length } : found;
  const view = { words, lang, quiet, verbose, strict };
  await show(checkResult(result, view), flags, context);
  if (flags.format === "github") addToStepSummary(checkMarkdown(result, view), io);
  if (result.findings.some(({ severity }) => severity === "error" || strict)) throw new CommandOutcome(1);
}
