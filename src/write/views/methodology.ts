import { effectiveWeights, mainMeasure, measureOf, membersOf, topsOf } from "../../core/graph.ts";
import type { Fraction, Lang, Measure, Methodology } from "../../types/index.ts";
import { jsonText } from "../formats/json.ts";
import { decimalText, exactText, localized } from "../formats/number.ts";
import type { Sheet } from "../formats/sheet.ts";
import { kindText } from "../words/phrases.ts";
import type { UnusualMean, Words } from "../words/words.ts";
import { ruleText } from "./rule-text.ts";

const SHARE_DECIMALS = 2;

/** The methodologies there are, a row each. */
export function methodologyList(methodologies: readonly Methodology[], words: Words, lang: Lang): Sheet {
  const { labels } = words;
  const of =
    <T>(read: (methodology: Methodology) => T) =>
    (row: number) =>
      String(at(methodologies, row, read) ?? "");
  return {
    name: labels.methodologies,
    columns: [
      { key: "id", label: labels.id, align: "left", machine: of(({ id }) => id) },
      { key: "years", label: labels.years, align: "left", machine: of(({ years }) => yearsText(years)) },
      { key: "title", label: labels.title, align: "left", wraps: true, machine: of(({ title }) => title[lang]) },
      { key: "source", label: labels.source, align: "left", optional: 1, machine: of(({ source }) => source) },
      {
        key: "assumed",
        label: labels.assumed,
        align: "left",
        optional: 2,
        machine: of(({ assumed }) => assumed?.[lang]),
      },
    ],
    rows: methodologies.keys(),
    captions: methodologies.flatMap(({ id, assumed }) =>
      assumed ? [words.notes["assumed-weights"]({ methodology: id, text: assumed }, words.few)] : [],
    ),
  };
}

const at = <T, R>(items: readonly T[], i: number, read: (item: T) => R): R | undefined => {
  const item = items[i];
  return item === undefined ? undefined : read(item);
};

const yearsText = (years: Methodology["years"]): string =>
  years === undefined ? "" : years[0] === years[1] ? String(years[0]) : `${years[0]}–${years[1]}`;

/** The mean of an aggregate, where it is not the usual one. */
const meanOf = (measure: Measure): UnusualMean | undefined =>
  measure.is === "aggregate" && measure.mean !== "arithmetic" ? measure.mean : undefined;

interface Line {
  readonly depth: number;
  readonly measure: Measure;
  /** Its weight in the measure above it. */
  readonly weight: Fraction | undefined;
  /** An aggregate whose members stand further up already. */
  readonly again: boolean;
}

/** The tree of a methodology: every aggregate with its members (once), their weights, and each leaf's share in the main measure. */
export function methodologyTree(methodology: Methodology, words: Words, lang: Lang): Sheet {
  const main = mainMeasure(methodology);
  const shares = main ? effectiveWeights(methodology, main.code) : new Map<string, Fraction>();
  const lines: Line[] = [];
  const opened = new Set<Measure>();
  const visit = (measure: Measure, depth: number, weight: Fraction | undefined): void => {
    lines.push({ depth, measure, weight, again: opened.has(measure) });
    if (opened.has(measure)) return;
    if (measure.is === "aggregate") opened.add(measure);
    for (const [code, next] of membersOf(measure)) {
      const member = measureOf(methodology, code);
      if (member) visit(member, depth + 1, next);
    }
  };
  if (main) visit(main, 0, undefined);
  for (const top of topsOf(methodology)) if (top !== main) visit(top, 0, undefined);

  const { labels } = words;
  const of = (read: (line: Line) => string) => (row: number) => at(lines, row, read) ?? "";
  const share = ({ measure }: Line): string => {
    const value = shares.get(measure.code);
    return value === undefined ? "" : `${decimalText({ n: value.n * 100n, d: value.d }, SHARE_DECIMALS)}%`;
  };
  const weightText = ({ weight }: Line): string =>
    weight === undefined ? "" : weight.n === 0n ? `0 (${labels.notScored})` : exactText(weight);
  const rule = ({ measure }: Line): string => (measure.is === "leaf" ? ruleText(measure, methodology, lang) : "");
  const mainName = main?.name[lang] ?? "";
  return {
    name: methodology.id,
    columns: [
      {
        key: "measure",
        label: labels.measure,
        align: "left",
        wraps: true,
        machine: of(({ measure }) => measure.name[lang]),
        human: of(({ depth, measure, again }) => `${"  ".repeat(depth)}${measure.name[lang]}${again ? " ↑" : ""}`),
      },
      { key: "code", label: labels.code, align: "left", machine: of(({ measure }) => measure.code) },
      {
        key: "kind",
        label: labels.kind,
        align: "left",
        optional: 1,
        machine: of(({ measure }) => kindText(measure.kind, meanOf(measure))),
        human: of(({ measure }) => words.kind(measure.kind, meanOf(measure))),
      },
      {
        key: "weight",
        label: labels.weight,
        align: "right",
        numeric: true,
        machine: of(({ weight }) => (weight ? exactText(weight) : "")),
        human: of((line) => localized(weightText(line), lang)),
      },
      {
        key: "share",
        label: `${labels.share}: ${mainName}`,
        align: "right",
        numeric: true,
        machine: of(share),
        human: of((line) => localized(share(line), lang)),
      },
      ...(methodology.measures.some((measure) => measure.is === "leaf" && measure.score)
        ? [{ key: "rule", label: labels.rule, align: "left" as const, wraps: true, machine: of(rule) }]
        : []),
    ],
    rows: lines.keys(),
    captions: [
      `${methodology.title[lang]}${methodology.years ? ` · ${yearsText(methodology.years)}` : ""}`,
      `${labels.source}: ${methodology.source}`,
      ...(methodology.assumed ? [`${labels.assumed}: ${methodology.assumed[lang]}`] : []),
      `${words.rankedOn(methodology)}; ${words.ties[methodology.ties]}`,
    ],
  };
}

/** A methodology as it stands, with each leaf's share in the main measure, 0–1; a methodology file again. */
export function methodologyJson(methodology: Methodology): string {
  const main = mainMeasure(methodology);
  const shares = main ? [...effectiveWeights(methodology, main.code)] : [];
  const weights = new Map(shares.map(([code, share]) => [code, Number(decimalText(share, 12))]));
  return json({ ...fileOf(methodology), effectiveWeights: weights });
}

/** All of them. */
export const methodologiesJson = (methodologies: readonly Methodology[]): string =>
  json({ methodologies: methodologies.map(fileOf) });

/** What a methodology file says: whether a measure is a leaf or an aggregate shows in what it has. */
export const fileOf = (methodology: Methodology): object => ({
  ...methodology,
  measures: methodology.measures.map(({ is: _, ...measure }) => measure),
});

const json = (content: object): string => `${jsonText({ schemaVersion: 2, command: "methodology", ...content })}\n`;
