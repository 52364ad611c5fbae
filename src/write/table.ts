import { Chalk } from "chalk";
import Table from "cli-table3";
import stringWidth from "string-width";
import { forTerminal } from "./safe.ts";
import { forPeople, type Sheet, type SheetColumn, type Style } from "./sheet.ts";

const GAP = 2;

/** A table for a terminal: as wide as it needs, without optional columns where the terminal is too narrow. */
export function* table(sheet: Sheet, style: Style): Generator<string> {
  const chalk = new Chalk({ level: style.color ? 1 : 0 });
  const columns = forPeople(sheet);
  const rows = [...sheet.rows];
  const cells = columns.map((column) => rows.map((row) => forTerminal((column.human ?? column.machine)(row))));
  const headings = columns.map((column, i) => heading(column, cells[i] ?? []));
  const shown = fitting(columns, cells, style.width);
  const left = columns.filter((_, i) => !shown.includes(i));
  const out = new Table({
    head: shown.map((i) => bold(headings[i] ?? "", chalk)),
    colAligns: shown.map((i) => columns[i]?.align ?? "left"),
    style: { head: [], border: [], "padding-left": 0, "padding-right": GAP },
    chars: BARE,
  });
  for (let row = 0; row < rows.length; row++) out.push(shown.map((i) => cells[i]?.[row] ?? ""));
  const footer = shown.map((i) => columns[i]?.footer ?? "");
  if (footer.some((cell) => cell !== "")) out.push(footer.map((cell) => chalk.dim(forTerminal(cell))));
  yield `${out.toString().replace(/[ \t]+$/gm, "")}\n`;
  const captions = [...sheet.captions];
  if (left.length > 0) captions.unshift(style.notShown(left.map(({ label }) => label)));
  if (captions.length > 0) yield "\n";
  for (const caption of captions) yield `${wrapped(forTerminal(caption), style.width, chalk)}\n`;
}

type Painter = InstanceType<typeof Chalk>;

const bold = (text: string, chalk: Painter): string =>
  text
    .split("\n")
    .map((line) => chalk.bold(line))
    .join("\n");

const BARE = {
  ...{ top: "", "top-mid": "", "top-left": "", "top-right": "" },
  ...{ bottom: "", "bottom-mid": "", "bottom-left": "", "bottom-right": "" },
  ...{ left: "", "left-mid": "", mid: "", "mid-mid": "", right: "", "right-mid": "", middle: "" },
};

/** The columns that fit: the most optional ones are left out until the rest does. */
function fitting(columns: readonly SheetColumn[], cells: readonly (readonly string[])[], width: number): number[] {
  const widths = columns.map((column, i) =>
    widest([...heading(column, cells[i] ?? []).split("\n"), ...(cells[i] ?? []), forTerminal(column.footer ?? "")]),
  );
  const shown = columns.map((_, i) => i);
  const total = (): number => shown.reduce((sum, i) => sum + (widths[i] ?? 0) + GAP, -GAP);
  while (total() > width) {
    const most = Math.max(...shown.map((i) => columns[i]?.optional ?? 0));
    if (most === 0) break;
    shown.splice(
      shown.findLastIndex((i) => columns[i]?.optional === most),
      1,
    );
  }
  return shown;
}

const widest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, stringWidth(text)), 0);

/** A heading over at most two lines where that is enough to be no wider than the cells under it. */
function heading({ label, footer = "" }: SheetColumn, cells: readonly string[]): string {
  const words = forTerminal(label).split(" ");
  const least = Math.max(widest(words), widest(cells), stringWidth(footer));
  for (let width = least; ; width++) {
    const lines = broken(words, width);
    if (lines.length <= 2) return lines.join("\n");
  }
}

/** Words put on lines no wider than `width`. */
function broken(words: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length > 0 && stringWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A caption broken at spaces, later lines indented. */
function wrapped(text: string, width: number, chalk: Painter): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && stringWidth(line) + 1 + stringWidth(word) > width) {
      lines.push(line);
      line = `  ${word}`;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].map((part) => chalk.dim(part)).join("\n");
}
