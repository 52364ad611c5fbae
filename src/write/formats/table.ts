import { Chalk } from "chalk";
import Table from "cli-table3";
import { narrow } from "./narrow.ts";
import { forLog, forTerminal } from "./safe.ts";
import { forPeople, type Sheet, type SheetColumn, type Style } from "./sheet.ts";
import { widest, widthOf } from "./width.ts";
import { wrap } from "./wrap.ts";

const GAP = 2;

/** cli-table3 works long on every cell: each cell it is given holds as many rows of a column, a line each. */
const LINES = 10;

/** A table for a terminal: as wide as it needs; where that is too narrow, without optional columns, then with texts on several lines. */
export function* table(sheet: Sheet<unknown>, style: Style): Generator<string> {
  const chalk = new Chalk({ level: style.color ? 1 : 0 });
  const columns = forPeople(sheet);
  const rows = [...sheet.rows];
  const texts = columns.map((column) => rows.map((row) => forTerminal((column.human ?? column.machine)(row))));
  const footers = columns.map(({ footer = "" }) => forTerminal(footer));
  const most = columns.map((_, i) => Math.max(widest(texts[i] ?? []), widthOf(footers[i] ?? "")));
  const headings = columns.map(({ label }, i) => heading(label, most[i] ?? 0));
  const needed = headings.map((lines, i) => Math.max(widest(lines), most[i] ?? 0));
  const shown = fitting(columns, needed, style.width);
  const over = totalOf(needed, shown) - style.width;
  const least = headings.map((lines, i) => Math.max(widest(lines), widthOf(footers[i] ?? "")));
  const wrapping = shown.filter((i) => columns[i]?.wraps);
  const { cells, widths } = narrow({ cells: texts, widths: needed, least }, wrapping, over);
  const height = cells[0]?.length ?? 0;

  const draw = (text: (column: number) => readonly string[]): string => {
    const out = new Table({
      colWidths: shown.map((i) => (widths[i] ?? 0) + GAP),
      colAligns: shown.map((i) => columns[i]?.align ?? "left"),
      style: { "padding-left": 0, "padding-right": GAP, border: [] },
      chars: BARE,
      truncate: NEVER,
    });
    out.push(shown.map((i) => text(i).join("\n")));
    const lines = out.toString().split("\n");
    return forLog(`${lines.map((line) => line.trimEnd()).join("\n")}\n`);
  };
  yield draw((i) => (headings[i] ?? []).map((line) => chalk.bold(line)));
  for (let at = 0; at < height; at += LINES) yield draw((i) => (cells[i] ?? []).slice(at, at + LINES));
  if (shown.some((i) => footers[i] !== "")) yield draw((i) => [chalk.dim(footers[i] ?? "")]);

  const left = columns.filter((_, i) => !shown.includes(i));
  const captions = [...sheet.captions];
  if (left.length > 0) captions.unshift(style.notShown(left.map(({ label }) => label)));
  if (captions.length > 0) yield "\n";
  for (const caption of captions) yield forLog(`${wrapped(forTerminal(caption), style.width, chalk)}\n`);
}

type Painter = InstanceType<typeof Chalk>;

/** Nothing is shortened. cli-table3 shortens each cell for its log, though, slowly, unless the mark takes all 10 columns. */
const NEVER = "…".repeat(10);

const BARE = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: "",
};

/** The columns that fit: the most optional ones are left out until the rest does. */
function fitting(columns: readonly SheetColumn<unknown>[], widths: readonly number[], width: number): number[] {
  const shown = columns.map((_, i) => i);
  while (totalOf(widths, shown) > width) {
    const most = Math.max(...shown.map((i) => columns[i]?.optional ?? 0));
    if (most === 0) break;
    shown.splice(
      shown.findLastIndex((i) => columns[i]?.optional === most),
      1,
    );
  }
  return shown;
}

/** The width of these columns side by side. */
const totalOf = (widths: readonly number[], shown: readonly number[]): number =>
  shown.reduce((sum, i) => sum + (widths[i] ?? 0) + GAP, -GAP);

/** A heading over at most two lines where that is enough to be no wider than what stands under it. */
function heading(label: string, under: number): readonly string[] {
  const words = forTerminal(label).split(" ");
  const half = Math.ceil((widthOf(words.join(" ")) - 1) / 2);
  for (let width = Math.max(widest(words), under, half); ; width++) {
    const lines = broken(words, width);
    if (lines.length <= 2) return lines;
  }
}

/** Words put on lines no wider than `width`. */
function broken(words: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const wrapped = (text: string, width: number, chalk: Painter): string =>
  wrap(text, width)
    .map((line) => chalk.dim(line))
    .join("\n");
