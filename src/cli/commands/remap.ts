import { type Command, Option } from "commander";
import { fail } from "../../core/failure.ts";
import { measureOf } from "../../core/graph.ts";
import { carryingFor } from "../../jobs/carry.ts";
import { type ComputedYear, computeYear } from "../../jobs/ranking.ts";
import type { Column, NoteKind, Scores } from "../../types/index.ts";
import { isSheetFormat, render, SHEET_FORMATS } from "../../write/formats/render.ts";
import { shownNotes } from "../../write/views/notes.ts";
import { type Remapped, remapSheet } from "../../write/views/remap.ts";
import { remapJson } from "../../write/views/remap-json.ts";
import type { Context } from "../context.ts";
import { addExamples } from "../examples.ts";
import { addFlags, type Flags, READING } from "../options.ts";
import { output } from "../world/output.ts";
import { styleFor } from "../world/style.ts";
import { methodologyFor, oneYear } from "./rank.ts";

const EXAMPLES = [
  "dti remap 2024.csv --to 34 -o 2024-34.csv",
  "dti remap 2024.csv --to 34 --merge population | dti rank -",
  "dti remap communes.csv --scheme none --methodology my.json --crosswalk new.csv",
];

type RemapFlags = Flags & { readonly to?: "34" | "63" };

/** `dti remap FILE --to 34`: the table itself on the other list. */
export function define(command: Command, context: Context): void {
  const { words } = context;
  command.argument("<file>", words.help.oneFile);
  command.addOption(new Option("--to <list>", words.help.to).choices(["34", "63"]));
  const formats = ["csv", ...SHEET_FORMATS.filter((format) => format !== "csv"), "json"];
  addFlags(
    command,
    ["merge", "crosswalk", "methodology", "missing", "decimals", ...READING, "output", "excel"],
    formats,
    words,
  );
  addExamples(command, words, EXAMPLES);
  command.action((file: string, flags: RemapFlags) => remap(file, flags, context));
}

async function remap(file: string, flags: RemapFlags, context: Context): Promise<void> {
  const { io, words, lang } = context;
  const { to, format, crosswalk } = flags;
  if (to === undefined && crosswalk === undefined)
    fail("bad-option", {}, { option: "--to", found: "", expected: "34, 63" });
  const carrying = { ...(await carryingFor(flags, io, to)), old: true };
  const scores = await oneYear([file], flags, await methodologyFor(flags, io), io);
  const { scheme } = scores.units;
  if (to === scheme && crosswalk === undefined) fail("same-list", { file }, { scheme });
  const table = remapped(scores, computeYear(scores, flags, carrying, to ?? "none"), flags);
  const notes = shownNotes(table.notes, words, false).map(({ message }) => message);
  const written = isSheetFormat(format)
    ? await render(remapSheet(table, words, lang), format, styleFor(flags, context), notes)
    : remapJson(table, words);
  await output(written, flags.output, io);
}

/** What a carried table says of where its values come from. */
const ORIGIN: ReadonlySet<NoteKind> = new Set([
  "file-note",
  "merged",
  "inherited",
  "missing-parts",
  "filled-missing",
  "dropped-ranks",
  "skipped-rows",
  "doubtful-rows",
  "year-overridden",
  "scale-doubtful",
  "unused-columns",
  "ledger",
]);

/** The measures that the file has, in its order, on the new list: what was computed is computed anew there. */
function remapped(scores: Scores, { units, columns, basis, notes }: ComputedYear, flags: Flags): Remapped {
  const { methodology, year, long } = scores;
  const kept = [...scores.columns.keys()].flatMap((code): [string, Column][] => {
    const column = columns.get(code);
    return column ? [[code, column]] : [];
  });
  const names = new Map(methodology.measures.map(({ code, name }) => [code, name]));
  const { decimals: round, excel: spreadsheet = false } = flags;
  const weighed = kept.some(([code]) => measureOf(methodology, code)?.is === "aggregate" && !basis.has(code));
  const said = notes.filter(({ kind }) => ORIGIN.has(kind) || (weighed && kind === "assumed-weights"));
  return {
    year,
    units,
    columns: new Map(kept),
    names,
    long,
    decimals: methodology.decimals,
    round,
    spreadsheet,
    notes: said,
  };
}
