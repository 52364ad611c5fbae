import type { CheckReport, CheckResult } from "../../types/index.ts";
import { markdown } from "../formats/markdown.ts";
import type { Result } from "../formats/render.ts";
import { type CheckView, coverageSheet, findingLines, findingSheet } from "./check.ts";
import { checkJson, checkReport } from "./check-json.ts";

/** Findings as a Markdown table, with the coverage under it. */
export function checkMarkdown(result: CheckResult, view: CheckView): readonly string[] {
  const found = result.findings.length > 0 ? [...markdown(findingSheet(result, view)), "\n"] : [];
  return [...found, ...markdown(coverageSheet(result, view))];
}

/** What a check found, in every format. */
interface CheckedResult extends Result {
  readonly report: () => CheckReport;
  readonly sheets: NonNullable<Result["sheets"]>;
  readonly own: Result["own"] & {
    readonly markdown: () => Iterable<string>;
    readonly json: () => Iterable<string>;
  };
}

/** What a check found in every format: findings line by line, or as tables, with the coverage under them. */
export function checkResult(result: CheckResult, view: CheckView): CheckedResult {
  const coverage = () => coverageSheet(result, view);
  const report = () => checkReport(result, view);
  return {
    report,
    sheet: () => findingSheet(result, view),
    sheets: () => [findingSheet(result, view), coverage()],
    own: {
      table: async (style) => [
        ...findingLines(result, view),
        ...(await import("../formats/table.ts")).table(coverage(), style),
      ],
      markdown: () => checkMarkdown(result, view),
      json: () => [checkJson(report())],
      junit: async () => (await import("./check-junit.ts")).junit(result, view),
      gitlab: async () => (await import("./check-gitlab.ts")).gitlabReport(result, view),
      github: async () => (await import("./check-github.ts")).githubAnnotations(result, view),
    },
  };
}
