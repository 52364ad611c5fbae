import { Chalk } from "chalk";
import { markdown } from "./markdown.ts";
import { forMarkdown, forMarkdownLine, forTerminal } from "./safe.ts";
import type { Sheet, Style } from "./sheet.ts";
import { table } from "./table.ts";
import { wrap } from "./wrap.ts";

/** A part of a page: sentences, and a table under them. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
  readonly sheet?: Sheet<unknown> | undefined;
}

/** A result that people read from top to bottom. */
export interface Page {
  readonly title: string;
  readonly lines: readonly string[];
  readonly sections: readonly Section[];
  /** What stands under it all. */
  readonly captions: readonly string[];
}

/** A page for a terminal, no wider than it. */
export function* pageTable(page: Page, style: Style): Generator<string> {
  const chalk = new Chalk({ level: style.color ? 1 : 0 });
  const text = (line: string, paint: (part: string) => string = (part) => part): string =>
    `${wrap(forTerminal(line), style.width)
      .map((part) => paint(part))
      .join("\n")}\n`;
  yield text(page.title, chalk.bold);
  for (const line of page.lines) yield text(line);
  for (const { title, lines, sheet } of page.sections) {
    yield `\n${text(title, chalk.bold)}`;
    for (const line of lines) yield text(line);
    if (sheet) yield* table(sheet, style);
  }
  if (page.captions.length > 0) yield "\n";
  for (const caption of page.captions) yield text(caption, chalk.dim);
}

/** The same as Markdown: headings, paragraphs and tables. */
export function* pageMarkdown(page: Page): Generator<string> {
  const paragraphs = (lines: readonly string[]): string => lines.map((line) => `${forMarkdownLine(line)}  \n`).join("");
  yield `# ${forMarkdown(page.title)}\n\n${paragraphs(page.lines)}`;
  for (const { title, lines, sheet } of page.sections) {
    yield `\n## ${forMarkdown(title)}\n\n${paragraphs(lines)}${lines.length > 0 && sheet ? "\n" : ""}`;
    if (sheet) yield* markdown(sheet);
  }
  yield `\n${paragraphs(page.captions)}`;
}
