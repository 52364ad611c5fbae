import { problem } from "../../core/failure.ts";
import { fold } from "../../reference/fold.ts";
import type { Place, Problem } from "../../types/index.ts";
import type { Layout } from "./layout.ts";
import type { Skipped } from "./row-kind.ts";

/** What a row of a unit shows of where it stands in an outline. */
export interface OutlineRow extends Skipped {
  /** The cell of its row number; undefined where the table has no such column. */
  readonly number: string | undefined;
  readonly coded: boolean;
}

/** How many rows are kept to be named, of as many as there are. */
interface Level {
  count: number;
  readonly first: Skipped[];
}

const NAMED = 20;

/** What a row without a number is, in a table whose rows have one. */
const NONE = -1;
/** Rows with a dash before their names are below all others. */
const DASHED = 9;

const ROMAN = /^(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})$/;
const PART = /^(?:\d+|[A-Za-z]|[IVXLC]+)$/;

/**
 * How deep in an outline a row's number is: `A` and `I` are 0, `1` and `I.1` are 1, `1.1` and `a` are 2; undefined where
 * it is no such number.
 */
function depthOf(number: string): number | undefined {
  // So are nearly all rows numbered.
  if (/^\d+$/.test(number)) return 1;
  const text = number.normalize("NFKC").trim();
  let end = text.length;
  while (text[end - 1] === "." || text[end - 1] === ")") end--;
  // A spreadsheet that takes `1.2` for a number shows it as `1,2`.
  const parts = text.slice(0, end).split(/[.,]/);
  const [first = ""] = parts;
  if (!parts.every((part) => PART.test(part))) return undefined;
  return parts.length + (/^\d/.test(first) ? 0 : /^[a-z]$/.test(first) ? 1 : -1);
}

/** Headings of numbers that count sources, not rows. */
const COUNTED: ReadonlySet<string> = new Set(["sources", "songuon"]);

/** The columns that number rows: by their headings, or without any left of the names. */
export function numberColumns({ roles, headings }: Layout): readonly number[] {
  const found = roles.flatMap(({ is }, i) => (is === "number" && !COUNTED.has(fold(headings[i] ?? "")) ? [i] : []));
  const name = roles.findIndex(({ is }) => is === "name" || is === "code");
  return found.length > 0 ? found : headings.flatMap((heading, i) => (i < name && heading === "" ? [i] : []));
}

/**
 * The cell that tells most of where a row stands, of those that number it; of several, the one that is no plain number,
 * or is empty. Undefined where a table numbers no rows.
 */
export const tellingNumber = (cells: readonly string[], columns: readonly number[]): string | undefined => {
  const numbers = columns.map((i) => (cells[i] ?? "").trim());
  return (
    numbers.find((text) => text !== "" && !/^\d+$/.test(text)) ?? numbers.find((text) => text === "") ?? numbers[0]
  );
};

/** The number before a name, `I. Huyện Bắc`; `X. Tân Phú` and `P. 1` are short for what the unit is. */
const PREFIX = /^(?:(\d+(?:\.\d+)+) |(\d+(?:\.\d+)*|[IVX]{1,5}|[A-G]) ?[.)–:-] )\s*\S/;
const DASH = /^[-–+•] ?\S/;

function depthBefore(name: string): number | undefined {
  if (DASH.test(name)) return DASHED;
  const [, part, number = part] = PREFIX.exec(name) ?? [];
  return number === undefined || number === "X" || (/^[IVX]+$/.test(number) && !ROMAN.test(number))
    ? undefined
    : depthOf(number);
}

const BARE = /^(?:[-–+•] ?|(?:\d+(?:\.\d+)*|[IVX]{1,5}|[A-G]) ?[.)–:-] ?)/;
const COMMUNE = /^(?:xã|phường|thị trấn|đặc khu|commune|ward) \S/iu;
const DISTRICT = /^(?:huyện|quận|thị xã|thành phố|tỉnh|tp\.?|district) ?\S/iu;

/**
 * Tells rows that head groups of units, with figures of their own, from the units: where some rows are numbered in one
 * way and some in another (`I` among `1`, `2`; none among numbers; `1` among `1.1`, `1.2`), or where one is called a
 * district among communes. Which of them are to be ranked only their author knows.
 */
export class RowLevels {
  private readonly levels = new Map<number, Level>();
  private readonly districts: Level = { count: 0, first: [] };
  private communes = 0;
  private seen = 0;

  /** Notes a row that is read as a unit and has a figure. */
  see({ line, label, number, coded }: OutlineRow): void {
    this.seen++;
    const own = number === undefined ? undefined : number.trim() === "" ? undefined : depthOf(number);
    const known = own ?? depthBefore(label);
    // A row whose number says nothing that is known says nothing of others either.
    const isOpen = number !== undefined && number.trim() !== "" && own === undefined;
    if (!isOpen && !(known === undefined && coded)) this.put(known ?? NONE, { line, label });
    const bare = label.replace(BARE, "");
    if (COMMUNE.test(bare)) this.communes++;
    else if (DISTRICT.test(bare)) add(this.districts, { line, label });
  }

  private put(depth: number, row: Skipped): void {
    const level = this.levels.get(depth) ?? { count: 0, first: [] };
    this.levels.set(depth, level);
    add(level, row);
  }

  /** The rows that may head groups, as one problem. */
  problem(place: (line: number) => Place): Problem | undefined {
    const found = this.heads();
    const [first] = found?.first ?? [];
    if (found === undefined || first === undefined) return undefined;
    const rows = found.first.map(({ label }) => label);
    return problem("rows-nested", place(first.line), { rows, more: found.count - rows.length });
  }

  private heads(): Level | undefined {
    const depths = [...this.levels.keys()].sort((a, b) => b - a);
    const [deepest = NONE] = depths;
    if (depths.length < 2) return 2 * this.communes >= this.seen ? this.districts : undefined;
    const none = this.levels.get(NONE);
    const outer = depths.slice(1).flatMap((depth) => this.levels.get(depth) ?? []);
    // `A` and `I` are numbers before names that need not be any, unless others have numbers.
    if (deepest < 1) return undefined;
    const units = this.levels.get(deepest);
    const isRare = depths.length === 2 && none !== undefined && units !== undefined && none.count > units.count;
    const all = isRare ? [units] : outer;
    return {
      count: all.reduce((sum, { count }) => sum + count, 0),
      first: all.flatMap((level) => level.first).sort((a, b) => a.line - b.line),
    };
  }
}

function add(level: Level, row: Skipped): void {
  level.count++;
  if (level.first.length < NAMED) level.first.push(row);
}
