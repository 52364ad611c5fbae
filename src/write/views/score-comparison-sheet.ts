import { fraction, multiply, sum } from "../../core/fraction.ts";
import type { ComparedScore, Fraction, ScoreComparison } from "../../types/index.ts";
import { decimalText, localized } from "../formats/number.ts";
import { signedText } from "../formats/parts.ts";
import type { Sheet, SheetColumn } from "../formats/sheet.ts";
import { numberColumn, textColumn } from "./columns.ts";
import { methodText } from "./method-text.ts";
import { shownNotes } from "./notes.ts";
import type { ScoreComparisonView } from "./score-comparison-view.ts";

/** Names of components are sentences; on a screen so much of them is shown. */
const NAME = 26;

/** Where the points of a unit went, a measure a row: `measure,name,of,from,to,difference,max,share,state,unproven`. */
export function scoreComparisonSheet(comparison: ScoreComparison, view: ScoreComparisonView): Sheet<ComparedScore> {
  const { unit, year, methodology, from, to, notes } = comparison;
  const { words, quiet, verbose } = view;
  const facts = [unit, year, `${from} → ${to}`, methodText(methodology, view)];
  const said = quiet ? [] : shownNotes(notes, words, verbose);
  return {
    columns: columnsOf(comparison, view),
    rows: rowsShown(comparison, view),
    captions: [
      facts.filter((fact) => fact !== undefined).join(" · "),
      ...unprovenText(comparison, view),
      ...said.map(({ message }) => `${words.note}: ${message}`),
    ],
  };
}

/** What the mark beside a score says: how many components have 0 for want of evidence, and of how many points. */
function unprovenText({ rows, decimals }: ScoreComparison, { words, lang }: ScoreComparisonView): readonly string[] {
  const unproven = rows.filter((row) => row.unproven && row.measure.is === "leaf");
  const points = sum(unproven.flatMap(({ from }) => from ?? []));
  return unproven.length === 0
    ? []
    : [`* ${words.unproven(unproven.length, localized(decimalText(points, decimals), lang))}`];
}

/** All aggregates, and of the components as many as are asked for. */
export function rowsShown({ rows }: ScoreComparison, { top }: ScoreComparisonView): readonly ComparedScore[] {
  const components = rows.filter(({ measure }) => measure.is === "leaf");
  const left = new Set(top === undefined ? [] : components.slice(top));
  return rows.filter((row) => !left.has(row));
}

type Value = (row: ComparedScore) => Fraction | undefined;

function columnsOf(comparison: ScoreComparison, { words, lang }: ScoreComparisonView) {
  const { rows, decimals, from, to } = comparison;
  const { labels } = words;
  const textOf = (value: Fraction | undefined): string => (value ? decimalText(value, decimals) : "");
  const number = (key: string, label: string, of: Value, more: Partial<SheetColumn<ComparedScore>> = {}) =>
    numberColumn(key, label, lang, (row) => textOf(of(row)), more);
  const marked = rows.some(({ unproven }) => unproven);
  const mark = ({ unproven }: ComparedScore): string => (unproven ? "*" : marked ? " " : "");
  return [
    textColumn<ComparedScore>("measure", labels.code, ({ measure }) => measure.code),
    textColumn<ComparedScore>("name", labels.measure, ({ measure }) => measure.name[lang], {
      human: ({ measure }) => clipped(measure.name[lang]),
    }),
    textColumn<ComparedScore>("of", labels.partOf, ({ of }) => of?.code ?? "", { optional: 4 }),
    number("from", from, (row) => row.from),
    number("to", to, (row) => row.to, { human: (row) => `${localized(textOf(row.to), lang) || "–"}${mark(row)}` }),
    numberColumn<ComparedScore>("difference", labels.difference, lang, ({ difference }) =>
      signedText(textOf(difference)),
    ),
    number("max", labels.maximum, ({ max }) => max, { optional: 3 }),
    numberColumn<ComparedScore>("share", labels.reached, lang, ({ share }) => (share ? decimalText(share, 4) : ""), {
      optional: 1,
      human: ({ share }) => (share ? localized(`${decimalText(multiply(share, fraction(100n)), 1)}%`, lang) : "–"),
    }),
    textColumn<ComparedScore>("state", labels.state, ({ state }) => state, { optional: 2 }),
    textColumn<ComparedScore>("unproven", labels.state, ({ unproven }) => (unproven ? "true" : ""), {
      machineOnly: true,
    }),
  ];
}

const clipped = (name: string): string => (name.length > NAME ? `${name.slice(0, NAME - 1).trimEnd()}…` : name);
