import type { Command } from "commander";
import { fail } from "../core/failure.ts";
import { endingOf, endingsOf, formatOf } from "../write/formats/endings.ts";

/** Formats that have the ending of another, in which they are written. */
const WRITTEN_IN: Readonly<Record<string, string>> = { gitlab: "json" };

/** `--excel` alone means CSV, and the ending of `-o` its format; with another format stated, they contradict it. */
export function settleFormat(command: Command, formats: readonly string[]): void {
  const { excel, format, output } = command.opts<{ excel?: boolean; format: string; output?: string }>();
  let settled = command.getOptionValueSource("format") === "cli" ? format : undefined;
  // A folder has no ending.
  const file = command.getOptionValue("all") === true ? undefined : output;
  if (file !== undefined) refuseEnding(file, formats, settled);
  const wanted = [
    ...(excel ? [{ option: "excel", meant: "csv" }] : []),
    ...(file === undefined ? [] : [{ option: "output", meant: formatOf(file) }]),
  ];
  for (const { option, meant } of wanted) {
    if (meant === undefined) continue;
    settled ??= meant;
    // Any text may stand in a file of text.
    if (settled !== meant && WRITTEN_IN[settled] !== meant && (meant !== "table" || settled === "xlsx"))
      fail("bad-option", {}, { option, found: `--format ${settled}`, expected: `--format ${meant}` });
  }
  if (settled !== undefined) command.setOptionValue("format", settled);
}

/** Programs open files by their endings: none may promise what a command does not write. @throws Failure */
export function refuseEnding(file: string, formats: readonly string[], stated?: string): void {
  const [ending, meant] = [endingOf(file), formatOf(file)];
  if (ending === "" || (meant !== undefined && formats.includes(meant))) return;
  // Of endings that nobody knows, one who states the format knows what they mean.
  if (stated !== undefined && meant === undefined && !OTHERS.has(ending)) return;
  fail("output-ending", { file }, { ending: `.${ending}`, endings: endingsOf(formats) });
}

/** Whether a name looks like a file's, by its ending. */
export const isFileName = (name: string): boolean => formatOf(name) !== undefined || OTHERS.has(endingOf(name));

/** Endings of files that other programs make. */
const OTHERS: ReadonlySet<string> = new Set(
  "doc docx odt rtf pdf xls xlsm xlsb ods ppt pptx png jpg jpeg zip gz parquet".split(" "),
);
