import { type Command, Option } from "commander";
import { bookOf } from "../../check/book.ts";
import { check, RULE_CODES } from "../../check/check.ts";
import { fail } from "../../core/failure.ts";
import { measureOf } from "../../core/graph.ts";
import { unaccepted } from "../../jobs/accepted-findings.ts";
import { basisOf } from "../../jobs/check-basis.ts";
import { measureNamed } from "../../jobs/measures.ts";
import { latestOf, recompute } from "../../jobs/recompute.ts";
import { csvFiles } from "../../read/file/paths.ts";
import { refuseTwice } from "../../read/file/source.ts";
import { readMethodology } from "../../read/methodology/read-methodology.ts";
import type { PublishedOptions } from "../../read/options.ts";
import { readPublished } from "../../read/published/published.ts";
import { editionFor, editions } from "../../reference/editions.ts";
import type { CheckResult, Figure, Methodology, Note } from "../../types/index.ts";
import { render } from "../../write/formats/render.ts";
import { type CheckView, checkJson, coverageSheet, findingLines, findingSheet } from "../../write/views/check.ts";
import { baselineJson } from "../../write/views/check-baseline.ts";
import type { Context } from "../context.ts";
import { addExamples } from "../examples.ts";
import { addFlags, type Flags, READING, readingOf } from "../options.ts";
import { CommandOutcome } from "../world/exit.ts";
import type { Io } from "../world/io.ts";
import { output } from "../world/output.ts";
import { styleFor } from "../world/style.ts";

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
  readonly ignore?: readonly string[];
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
    ["table", "json", "junit", "github", "markdown"],
    words,
  );
  addExamples(command, words, EXAMPLES);
  command.action((files: readonly string[], flags: CheckFlags) => run(files, flags, context));
}

function rules(value: string, before: readonly string[] | undefined): readonly string[] {
  const known: readonly string[] = RULE_CODES;
  if (!known.includes(value)) fail("bad-option", {}, { option: "--ignore", found: value, expected: known.join(", ") });
  return [...(before ?? []), value];
}

async function run(files: readonly string[], flags: CheckFlags, context: Context): Promise<void> {
  const { io, lang } = context;
  if (flags.writeBaseline && flags.baseline === undefined) {
    fail("bad-option", {}, { option: "--write-baseline", found: "", expected: "--baseline FILE" });
  }
  const methodology = flags.methodology === undefined ? undefined : await readMethodology(flags.methodology, io);
  const read = await readAll(files, flags, methodology, io);
  const expected = flags.scores ? await recompute(flags.scores, flags, methodology, read.figures, io) : [];
  const basis = basisOf(methodology, flags.ties, lang, flags.regions, expected);
  const { findings, coverage } = check(read.figures, basis, new Set(flags.ignore));
  if (flags.writeBaseline && flags.baseline !== undefined) {
    await output([baselineJson(findings)], flags.baseline, io);
  }
  const left = flags.baseline === undefined ? findings : await unaccepted(findings, flags.baseline, io);
  const result: CheckResult = {
    ...{ findings: left, coverage, figures: read.figures.length, accepted: findings.length - left.length },
    notes: [...read.notes, ...assumptions(read.figures, methodology)],
  };
  const pieces = await written(result, flags, context);
  await output(pieces, flags.output, io);
  const wrong = left.some(({ severity }) => severity === "error" || flags.strict);
  if (wrong) throw new CommandOutcome(1);
}

async function written(result: CheckResult, flags: CheckFlags, context: Context): Promise<Iterable<string>> {
  const { words, lang } = context;
  const view: CheckView = { words, lang, quiet: flags.quiet ?? false, verbose: flags.verbose ?? false };
  const style = styleFor(flags, context);
  switch (flags.format) {
    case "json":
      return [checkJson(result, view)];
    case "junit":
      return (await import("../../write/views/check-junit.ts")).junit(result, view, flags.strict ?? false);
    case "github":
      return (await import("../../write/views/check-github.ts")).githubAnnotations(result, view);
    case "markdown": {
      const found = result.findings.length > 0 ? await render(findingSheet(result, view), "markdown", style) : [];
      return [
        ...found,
        ...(result.findings.length > 0 ? ["\n"] : []),
        ...(await render(coverageSheet(result, view), "markdown", style)),
      ];
    }
    default:
      return [...findingLines(result, view), ...(await render(coverageSheet(result, view), "table", style))];
  }
}

interface Read {
  readonly figures: readonly Figure[];
  readonly notes: readonly Note[];
}

/** The tables, last year's and the one behind the merger; a file without a year is of the year it serves. */
async function readAll(
  files: readonly string[],
  flags: CheckFlags,
  methodology: Methodology | undefined,
  io: Io,
): Promise<Read> {
  const by = flags.by === undefined ? undefined : measureNamed(methodology ?? newest(), flags.by, "--by").code;
  const options: PublishedOptions = { ...readingOf(flags), methodology, by };
  const own = csvFiles(files, io);
  const before = csvFiles(flags.previous === undefined ? [] : [flags.previous], io);
  const behind = csvFiles(flags.mergedFrom === undefined ? [] : [flags.mergedFrom], io);
  refuseTwice([...own, ...before, ...behind], io);
  const main = await readPublished(own, options, io);
  const year = latestOf(main.figures);
  if (year === 0 && methodology === undefined) fail("year-unknown", { file: own.join(", ") }, {});
  const { year: _, scheme: __, ...other } = options;
  const previous = await read(before, { ...other, otherwise: year - 1 }, io);
  const merged = await read(behind, { ...other, scheme: "63", otherwise: year }, io);
  return {
    figures: [...main.figures, ...previous.figures, ...merged.figures],
    notes: main.notes,
  };
}

const read = async (paths: readonly string[], options: PublishedOptions, io: Io) =>
  paths.length > 0 ? await readPublished(paths, options, io) : { figures: [], notes: [] };

const newest = (): Methodology => editions.at(-1) ?? fail("methodology-unknown", {}, { found: "", expected: "" });

/** Years whose weights are assumed, where scores of several measures were compared by them. */
function assumptions(figures: readonly Figure[], methodology: Methodology | undefined): readonly Note[] {
  const used = new Set(
    bookOf(figures).rows.flatMap(({ year, scores }) => {
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
