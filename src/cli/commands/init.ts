import { type Command, Option } from "commander";
import { fail } from "../../core/failure.ts";
import { copyMethodology, initMethodology, nameOf } from "../../jobs/init-methodology.ts";
import { type NextStep, proveDraft } from "../../jobs/prove-draft.ts";
import { readMethodology } from "../../read/methodology/read-methodology.ts";
import type { Draft, Methodology } from "../../types/index.ts";
import { render } from "../../write/formats/render.ts";
import { forLog, forTerminal } from "../../write/formats/safe.ts";
import { draftJson } from "../../write/views/draft.ts";
import { methodologyTree } from "../../write/views/methodology.ts";
import { shownNotes } from "../../write/views/notes.ts";
import type { Context } from "../context.ts";
import { addExamples } from "../examples.ts";
import { addFlags, type Flags } from "../options.ts";
import { wordsOf } from "../world/lang.ts";
import { output, refuseExisting } from "../world/output.ts";
import { styleFor } from "../world/style.ts";

const EXAMPLES = [
  "dti init 2024.xlsx -o my-index.json",
  "dti init scores.csv --scale percent -o my-index.json",
  "dti init --from dti-2022 -o my-index.json",
];

type InitFlags = Flags & { readonly from?: string };

/** `dti init FILE -o my.json`: a methodology made from what a file shows. */
export function define(command: Command, context: Context): void {
  const { words } = context;
  command.argument("[file]", words.help.initFile);
  command.addOption(new Option("--from <id|file>", words.help.from));
  addFlags(command, ["scale", "column", "delimiter", "decimal", "encoding", "sheet", "output"], ["json"], words);
  addExamples(command, words, EXAMPLES);
  command.action((file: string | undefined, flags: InitFlags) => init(file, flags, context, command));
}

async function init(file: string | undefined, flags: InitFlags, context: Context, command: Command): Promise<void> {
  const { io } = context;
  const { from, output: target } = flags;
  if (file !== undefined && from !== undefined) {
    fail("bad-option", {}, { option: "--from", found: `${from} ${file}`, expected: from });
  }
  if (target !== undefined && target !== "-") refuseExisting(target, io);
  const id = nameOf(target ?? file ?? from ?? "");
  const draft: Draft | undefined =
    from !== undefined
      ? { methodology: copyMethodology(await readMethodology(from, io), id), notes: [] }
      : file !== undefined
        ? await initMethodology(file, id, flags, io)
        : undefined;
  if (draft === undefined) {
    return command.error("error: missing argument 'file'", { code: "commander.missingArgument" });
  }
  const words = { en: await wordsOf("en"), vi: await wordsOf("vi") };
  const text = draftJson(draft, words);
  const isTried = file !== undefined && file !== "-";
  const next = isTried ? await proveDraft(file, draft.methodology, text, flags, io) : UNTRIED;
  await output([text], target, io);
  await tell(draft, file, next, flags, context);
}

const UNTRIED: NextStep = { command: "rank", scheme: undefined };

/** Shows the tree of what was written, what could not be known, and how to go on; beside JSON on the screen, only the last two. */
async function tell(
  draft: Draft,
  file: string | undefined,
  next: NextStep | undefined,
  flags: InitFlags,
  context: Context,
): Promise<void> {
  const { io, words, lang } = context;
  const { methodology, notes } = draft;
  const isFile = flags.output !== undefined && flags.output !== "-";
  const out = isFile ? io.stdout : io.stderr;
  const tree = await render(methodologyTree(shortened(methodology), words, lang), "table", styleFor(flags, context));
  if (isFile && !(tree instanceof Uint8Array)) for (const piece of tree) out.write(piece);
  if (!flags.quiet) {
    for (const { message } of shownNotes(notes, words, flags.verbose ?? false))
      out.write(forLog(`${words.note}: ${forTerminal(message)}\n`));
  }
  if (next === undefined) return void out.write(forLog(`${words.note}: ${words.cannotRankYet}\n`));
  const given = (["sheet", "delimiter", "decimal", "encoding"] as const).flatMap((flag) =>
    flags[flag] === undefined ? [] : [`--${flag}`, flags[flag]],
  );
  const argv = [
    ...[
      "dti",
      next.command,
      file ?? words.placeholder("file").toUpperCase(),
      "--methodology",
      flags.output ?? `${methodology.id}.json`,
    ],
    ...(next.scheme === undefined ? [] : ["--scheme", next.scheme]),
    ...given,
  ];
  out.write(forLog(`${words.next(forTerminal(argv.map(quoted).join(" ")))}\n`));
}

/** The most characters of a name in a tree on the screen. */
const SHOWN = 60;

/** A methodology whose long names are cut, to be looked at. */
function shortened(methodology: Methodology): Methodology {
  const short = (name: string): string => (name.length > SHOWN ? `${name.slice(0, SHOWN - 1).trimEnd()}…` : name);
  const measures = methodology.measures.map((measure) => ({
    ...measure,
    name: { en: short(measure.name.en), vi: short(measure.name.vi) },
  }));
  return { ...methodology, measures };
}

const quoted = (word: string): string => (/^[\p{L}\p{M}\p{N}._/\\:<>-]+$/u.test(word) ? word : `"${word}"`);
