import { forMarkdown, forMarkdownLine, forSpreadsheet } from "./safe.ts";
import { forPeople, type Sheet } from "./sheet.ts";

/** A GitHub-flavoured Markdown table with its captions under it. */
export function* markdown(sheet: Sheet<unknown>): Generator<string> {
  const columns = forPeople(sheet);
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  const text = (content: string, numeric = false): string => forMarkdown(numeric ? content : forSpreadsheet(content));
  yield line(columns.map(({ label }) => text(label)));
  yield line(columns.map(({ align }) => (align === "right" ? "--:" : "---")));
  for (const row of sheet.rows) {
    yield line(columns.map(({ human, machine, numeric }) => text((human ?? machine)(row), numeric)));
  }
  if (columns.some(({ footer }) => footer)) {
    yield line(columns.map(({ footer = "" }) => (footer === "" ? "" : `*${forMarkdown(footer)}*`)));
  }
  if (sheet.captions.length > 0) yield "\n";
  for (const caption of sheet.captions) yield `${forMarkdownLine(caption)}  \n`;
}
