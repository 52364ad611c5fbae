import { type Command, InvalidArgumentError, Option } from "commander";
import { fail } from "../../core/failure.ts";
import { profileFiles } from "../../jobs/profile-files.ts";
import { targetIn } from "../../jobs/target.ts";
import { isThere } from "../../read/file/source.ts";
import type { Peers, Target } from "../../types/index.ts";
import { SHEET_FORMATS, writeResult } from "../../write/formats/render.ts";
import { profileResult } from "../../write/views/profile/profile-result.ts";
import type { ProfileView } from "../../write/views/profile/profile-view.ts";
import type { Context } from "../context.ts";
import { addExamples } from "../examples.ts";
import { addFlags, type Flags, READING } from "../options.ts";
import { show } from "../show.ts";
import { withSettings } from "../with-settings.ts";
import { styleFor } from "../world/style.ts";

const EXAMPLES = [
  'dti profile "Hà Tĩnh" 2022.csv 2023.csv 2024.csv',
  'dti profile "Hà Tĩnh" 2023.csv 2024.csv --by government --target 20',
  "dti profile Huế 2023.csv 2024.csv --as 34 --peers region --format markdown -o hue.md",
  "dti profile --all 2023.csv 2024.csv --format markdown -o cards/",
];

type ProfileFlags = Flags & {
  readonly all?: boolean;
  readonly peers?: Peers;
  readonly target?: Target;
  readonly published?: string;
};

/** `dti profile UNIT FILE…`: one unit's card over the years. */
export function define(command: Command, context: Context): void {
  const { help } = context.words;
  command.argument("[unit]", help.unitName);
  command.argument("[files...]", help.yearFiles);
  command.addOption(new Option("--target <rank|unit|score>", help.target).argParser((text) => targetOf(text, context)));
  command.addOption(new Option("--peers <region|n|names>", help.peers).argParser(peersOf));
  command.addOption(new Option("--published <file>", help.publishedRanks));
  command.addOption(new Option("--all", help.allUnits));
  addFlags(
    command,
    [
      ...(["as", "by", "measures", "regions", "merge", "crosswalk", "methodology", "missing"] as const),
      ...(["ties", "decimals", "rankOn"] as const),
      ...READING.filter((flag) => flag !== "year"),
      ...(["output", "excel"] as const),
    ],
    [...SHEET_FORMATS, "json"],
    context.words,
  );
  addExamples(command, context.words, EXAMPLES);
  command.action((unit: string | undefined, files: readonly string[], flags: ProfileFlags) =>
    flags.all
      ? profileAll([...(unit === undefined ? [] : [unit]), ...files], flags, context)
      : profile(unit, files, flags, context),
  );
}

function targetOf(text: string, { words }: Context): Target {
  const target = targetIn(text);
  if (target === undefined) throw new InvalidArgumentError(words.targetExpected);
  return target;
}

/** `region`, a number of units before and after, or names with commas between them. */
function peersOf(text: string): Peers {
  if (text === "region" || text === "all") return text;
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  return text.split(",").map((name) => name.trim());
}

async function profile(
  unit: string | undefined,
  files: readonly string[],
  flags: ProfileFlags,
  context: Context,
): Promise<void> {
  if (unit === undefined || isThere(unit, context.io)) {
    fail("unit-needed", {}, { files: [...(unit === undefined ? [] : [unit]), ...files] });
  }
  if (files.length === 0) fail("files-needed", {}, { unit });
  const profiles = await profileFiles(files, flags, context.io);
  const card = withSettings(profiles.of(unit), flags, context);
  await show(profileResult(card, viewOf(flags, context)), flags, context, card.notes);
}

/** A card for every unit of the newest year, each a file of a folder. */
async function profileAll(files: readonly string[], flags: ProfileFlags, context: Context): Promise<void> {
  if (files.length === 0) fail("files-needed", {}, { unit: undefined });
  const { output: folder, format } = flags;
  if (folder === undefined)
    fail("bad-option", {}, { option: "--output", found: "", expected: context.words.folderExpected });
  const { outputFolder } = await import("../world/output-folder.ts");
  const profiles = await profileFiles(files, flags, context.io);
  const style = styleFor(flags, context);
  const write = async (code: string) => {
    const card = withSettings(profiles.of(code), flags, context);
    return {
      name: card.name,
      code,
      written: await writeResult(profileResult(card, viewOf(flags, context)), format, style),
    };
  };
  await outputFolder(profiles.codes, write, folder, format, context.io);
}

const viewOf = ({ quiet = false, verbose = false }: Flags, { words, lang }: Context): ProfileView => ({
  words,
  lang,
  quiet,
  verbose,
});
