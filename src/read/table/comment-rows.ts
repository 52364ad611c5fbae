import { problem } from "../../core/failure.ts";
import type { Problem } from "../../types/index.ts";
import type { RowSource } from "../file/row-source.ts";
import { firstRows } from "../file/rows.ts";
import type { Layout } from "./layout.ts";
import { NumberReader } from "./number.ts";
import type { Skipped } from "./row-kind.ts";

/** What is to be said of comment lines that could be rows of the table. */
export interface CommentRows {
  /** `# Hà Nội,0.7`: left out on purpose. */
  readonly skipped: readonly Skipped[];
  /** `#Hà Nội,0.7`: a row, or one left out; only its author knows. */
  readonly problems: readonly Problem[];
}

/** Finds the comment lines that hold as many cells as a row, and a figure where the table has figures. */
export function commentRows({ comments, file }: RowSource, layout: Layout, delimiter: string): CommentRows {
  const [skipped, problems]: [Skipped[], Problem[]] = [[], []];
  for (const { line, text } of comments) {
    if (line <= layout.last || !isRow(cellsOf(text, delimiter), layout)) continue;
    if (/^#+(?:\s|$)/.test(text)) skipped.push({ line, label: text });
    else problems.push(problem("comment-unclear", { file, line }, { found: text }));
  }
  return { skipped, problems };
}

function cellsOf(comment: string, delimiter: string): readonly string[] {
  const text = comment.replace(/^#+\s*/, "");
  return text.includes('"') ? (firstRows(Buffer.from(text), delimiter, 1)[0]?.cells ?? []) : text.split(delimiter);
}

function isRow(cells: readonly string[], { roles, long }: Layout): boolean {
  const numbers = new NumberReader(undefined);
  const figures = roles.flatMap(({ is }, i) => (is === (long ? "value" : "score") || is === "published" ? [i] : []));
  return (
    cells.length > 1 &&
    cells.length <= roles.length &&
    figures.some((i) => ["number", "ambiguous"].includes(numbers.read(cells[i] ?? "")))
  );
}
