import type { Headings } from "../headings.ts";
import { labelText } from "../label.ts";
import type { Layout } from "../layout.ts";

/** Lists that stand side by side, as one table. */
export interface SideBySideLists {
  /** The headings of the table, each with the column of the file, from 0, that it is taken from. */
  readonly heads: readonly { readonly column: number; readonly text: string }[];
  /** For each list, the column of the file that holds each column of the table; undefined where it has none. */
  readonly columns: readonly (readonly (number | undefined)[])[];
  /** One list in parts, or lists of several measures whose rows are joined by their units. */
  readonly are: "parts" | "measures";
  /** Whether a list after the first has headings that do not say what its units are. */
  readonly unnamed: boolean;
}

/**
 * The lists whose names stand in the columns `names`, among the columns `used`; undefined where it cannot be told how
 * they belong together.
 */
export function listsIn(
  layout: Layout,
  used: readonly number[],
  names: readonly number[],
  headings: Headings,
): SideBySideLists | undefined {
  const starts = names.map((name) => used.indexOf(name) - used.indexOf(names[0] ?? 0));
  const chunks = starts.map((start, k) => used.slice(start, starts[k + 1]));
  const [first = [], ...others] = chunks;
  if (starts.includes(-1) || first.length < 2) return undefined;
  const { headings: texts } = layout;
  const says = (column: number | undefined): string => labelText(texts[column ?? -1] ?? "");
  const alike = (column: number, model: number): boolean => {
    const [text, other] = [says(column), says(model)];
    return text === "" || isCounted(text, other, headings);
  };
  const unnamed = others.some((chunk) => says(chunk[first.indexOf(names[0] ?? -1)]) === "");
  const parts = others.every(
    (chunk) => chunk.length === first.length && chunk.every((column, i) => alike(column, first[i] ?? -1)),
  );
  if (parts) {
    const heads = first.map((column) => ({ column, text: texts[column] ?? "" }));
    const blank = others.some((chunk) => chunk.some((column, i) => says(column) === "" && says(first[i]) !== ""));
    return { heads, columns: chunks, are: "parts", unnamed: blank };
  }
  const lead = first.indexOf(names[0] ?? -1) + 1;
  const led = others.every((chunk) => chunk.slice(0, lead).every((column, i) => alike(column, first[i] ?? -1)));
  return led && !layout.long ? ofMeasures(layout, chunks, lead, unnamed, headings) : undefined;
}

/** Whether a heading is another one, or that one counted on: `Tỉnh.1`, `xã 2`. */
function isCounted(text: string, other: string, headings: Headings): boolean {
  const plain = (heading: string): string => heading.toLowerCase();
  if (plain(text) === plain(other)) return true;
  if (plain(text.replace(/[ ._]?\(?\d{1,2}\)?$/, "")) !== plain(other)) return false;
  // `Trụ cột 2` may be a measure of its own.
  const [role, model] = [headings.roleOf(text), headings.roleOf(other)];
  return role.is !== "score" || (model.is === "score" && role.code === model.code);
}

/** Lists of several measures: right of its names each has only figures of measures that no other list has. */
function ofMeasures(
  { roles, headings: texts }: Layout,
  chunks: readonly (readonly number[])[],
  lead: number,
  unnamed: boolean,
  headings: Headings,
): SideBySideLists | undefined {
  const [first = []] = chunks;
  const heads = first.slice(0, lead).map((column) => ({ column, text: texts[column] ?? "" }));
  const columns: (number | undefined)[][] = chunks.map((chunk) => chunk.slice(0, lead));
  const seen = new Set<string>();
  for (const [k, chunk] of chunks.entries()) {
    const own = chunk.slice(lead);
    const scores = own.filter((column) => roles[column]?.is === "score");
    if (scores.length === 0) return undefined;
    for (const column of own) {
      const text = textOf(column, scores);
      const role = text === undefined ? undefined : headings.roleOf(text);
      if (text === undefined || role === undefined || !FIGURES.has(role.is)) return undefined;
      const key =
        role.is === "score" ? `score ${role.code} ${role.year}` : role.is === "published" ? JSON.stringify(role) : "";
      if (key !== "" && seen.has(key)) return undefined;
      seen.add(key);
      for (const [list, of] of columns.entries()) of[heads.length] = list === k ? column : undefined;
      heads.push({ column, text });
    }
  }
  return { heads, columns, are: "measures", unnamed };

  /** A rank beside the score of one measure is the rank of that measure. */
  function textOf(column: number, scores: readonly number[]): string | undefined {
    const [role, text = ""] = [roles[column], texts[column]];
    if (role?.is !== "published" || role.measure !== undefined) return text;
    const [score] = scores;
    if (scores.length > 1 || score === undefined) return undefined;
    const both = `${text} ${texts[score] ?? ""}`;
    const of = headings.roleOf(both);
    return of.is === "published" && of.kind === role.kind && of.measure !== undefined ? both : undefined;
  }
}

const FIGURES: ReadonlySet<string> = new Set(["score", "published", "unknown", "ignored"]);
