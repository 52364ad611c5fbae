import type { RuleCode } from "../../types/index.ts";
import { forMarkdown } from "../formats/safe.ts";
import type { FindingWords } from "../words/findings.ts";

/** The page of all rules in several languages, a heading of its code for each: what `data/rules.md` holds. */
export function rulesPage(codes: readonly RuleCode[], languages: readonly FindingWords[]): string {
  const head = languages.map(
    ({ page }, i) => `${i === 0 ? "# " : "**"}${page.title}${i === 0 ? "\n\n" : "** "}${page.intro}`,
  );
  const rules = codes.map((code) => {
    const texts = languages.map(({ rules: words, page }) => {
      const { title, meaning, example, fix } = words[code];
      const lines = [
        `**${forMarkdown(title)}**`,
        `- ${page.meaning}: ${forMarkdown(meaning)}`,
        `- ${page.example}: ${forMarkdown(example)}`,
        `- ${page.fix}: ${forMarkdown(fix)}`,
      ];
      return `${lines[0]}\n\n${lines.slice(1).join("\n")}`;
    });
    return [`## ${code}`, ...texts].join("\n\n");
  });
  return `${[...head, ...rules].join("\n\n")}\n`;
}
