import type { CheckResult, Coverage, Finding, Lang } from "../../types/index.ts";
import { forLog, forTerminal } from "../formats/safe.ts";
import type { Sheet, SheetColumn } from "../formats/sheet.ts";
import type { Words } from "../words/words.ts";
import { percentOf, placeOfFigure, type SaidFinding, sayFinding } from "./check-finding.ts";
import { numberColumn, textColumn } from "./columns.ts";
import { shownNotes } from "./notes.ts";

/** How the result of a check is to be shown. */
export interface CheckView {
  readonly words: Words;
  readonly lang: Lang;
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** Whether warnings count as errors do. */
  readonly strict: boolean;
}

/** How many of the other figures of a contradiction are told. */
const SHOWN = 4;

const countOf = (findings: readonly Finding[], severity: Finding["severity"]): number =>
  findings.filter((finding) => finding.severity === severity).length;

/** One line on how it went. */
export function summaryOf({ findings, figures, accepted, unread }: CheckResult, { words }: CheckView): string {
  const [errors, warnings] = [countOf(findings, "error"), countOf(findings, "warning")];
  const summary = words.findings.summary(errors, warnings, figures, accepted);
  const whole = unread.figures === 0 && unread.rows === 0;
  const said = findings.length === 0 ? [whole ? words.findings.clean : words.findings.cleanPart] : [];
  return [...said, ...(whole ? [summary] : [`${summary}; ${words.findings.unread(unread)}`])].join(": ");
}

/** Findings as people read them: place, severity and rule on one line, then what is wrong. */
export function* findingLines({ findings }: CheckResult, { words, lang }: CheckView): Generator<string> {
  for (const finding of findings) {
    const { place, line } = sayFinding(finding, words, lang);
    yield forLog(
      `${forTerminal(place)}: ${words.findings.severity[finding.severity]}${words.findings.marked(finding.rule)}\n`,
    );
    yield forLog(`  ${forTerminal(line)}\n`);
    const others = finding.related.slice(0, SHOWN).map((figure) => `${placeOfFigure(figure)} (${figure.text})`);
    if (others.length > 0) yield forLog(`  ${words.findings.against(forTerminal(others.join(", ")))}\n`);
  }
  if (findings.length > 0) yield "\n";
}

/** Under the findings: how many figures each rule could check. */
export function coverageSheet(result: CheckResult, view: CheckView): Sheet<Coverage> {
  const { words, lang } = view;
  const { columns, called } = words.findings;
  const coverage = result.coverage.filter(({ checked }) => checked > 0);
  const idle = result.coverage
    .filter(({ checked, skipped }) => checked + skipped === 0)
    .map(({ rule }) => called(rule));
  const skipped = result.coverage.flatMap((one) => (one.skipped > 0 ? [`${called(one.rule)} (${one.skipped})`] : []));
  const notes = view.quiet ? [] : shownNotes(result.notes, words, view.verbose);
  return {
    name: columns.checked,
    columns: [
      textColumn("rule", columns.rule, ({ rule }) => rule, { human: ({ rule }) => called(rule) }),
      numberColumn("checked", columns.checked, lang, ({ checked }) => String(checked)),
      numberColumn("given", columns.given, lang, ({ given }) => String(given)),
      numberColumn("share", "", lang, ({ checked, given }) => percentOf(checked, given), {
        heading: words.labels.share,
      }),
    ],
    rows: coverage,
    captions: [
      ...(idle.length > 0 ? [words.findings.unchecked(idle.join(", "))] : []),
      ...(skipped.length > 0 ? [words.findings.skipped(skipped.join(", "))] : []),
      summaryOf(result, view),
      ...notes.map(({ message }) => `${words.note}: ${message}`),
    ],
  };
}

type FindingLine = Omit<Finding, "expected"> & SaidFinding;

/** Findings as a table, for Markdown and workbooks. */
export function findingSheet({ findings }: CheckResult, { words, lang }: CheckView): Sheet<FindingLine> {
  const { columns, severity } = words.findings;
  const column = (key: keyof typeof columns, read: (row: FindingLine) => string): SheetColumn<FindingLine> =>
    textColumn(key, columns[key], read);
  return {
    name: words.labels.findings,
    columns: [
      column("severity", (one) => severity[one.severity]),
      column("place", ({ place }) => place),
      column("unit", ({ unit }) => unit),
      column("cell", (one) => one.cell),
      column("found", ({ found }) => found),
      column("expected", ({ expected }) => expected),
      column("why", ({ why }) => why),
      column("rule", ({ rule }) => rule),
    ],
    rows: findings.map((finding) => ({ ...finding, ...sayFinding(finding, words, lang) })),
    captions: [],
  };
}
