import type { CheckResult } from "../../types/index.ts";
import { forTerminal } from "../formats/safe.ts";
import { type CheckView, summaryOf } from "./check.ts";
import { helpOf, sayFinding } from "./check-finding.ts";

/** Text of a workflow command's message. */
const data = (text: string): string =>
  forTerminal(text).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
/** Text of a workflow command's property, where colons and commas have a meaning too. */
const property = (text: string): string => data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");

/** Findings as GitHub workflow annotations: `::error file=…,line=…,col=…,title=…::message`, then a notice of the sum. */
export function* githubAnnotations(result: CheckResult, view: CheckView): Generator<string> {
  const { words, lang } = view;
  for (const finding of result.findings) {
    const { rule, severity, figure } = finding;
    const { line: said } = sayFinding(finding, words, lang);
    const title = `${rule}: ${words.findings.rules[rule].title}`;
    const { file, line, column } = figure;
    const properties = [`file=${property(file)}`, `line=${line}`, `col=${column}`, `title=${property(title)}`];
    yield `::${severity} ${properties.join(",")}::${data(`${said} (${helpOf(rule)})`)}\n`;
  }
  yield `::notice title=dti check::${data(summaryOf(result, view))}\n`;
}
