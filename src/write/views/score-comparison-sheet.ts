import { columnOf } from "../../core/column.ts";
import { add, fraction, multiply } from "../../core/fraction.ts";
import type { ComparedScore, Fraction, ScoreComparison } from "../../types/index.ts";
import { decimalText, localized, textsOf } from "../formats/number.ts";
import type { Sheet, SheetColumn } from "../formats/sheet.ts";
import { shownNotes } from "./notes.ts";
import type { ScoreComparisonView } from "./score-comparison-view.ts";

/** Names of components are sentences; on a screen so much of them is shown. */
const NAME = 26;

/** Where the points of a unit went, a measure a row: `measure,name,of,from,to,difference,max,share,state,unproven`. */
export function scoreComparisonSheet(comparison: ScoreComparison, view: ScoreComparisonView): Sheet {
  const { unit, year, methodology, from, to, notes } = comparison;
  const { words, lang, quiet, verbose } = view;
  const { title, source, id } = methodology;
  const facts = [unit, year, `${from} → ${to}`, words.method(title[lang], source, id)];
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
  const points = unproven.flatMap(({ from }) => from ?? []).reduce(add, fraction(0n));
  return unproven.length === 0
    ? []
    : [`* ${words.unproven(unproven.length, localized(decimalText(points, decimals), lang))}`];
}

/** All aggregates, and of the components as many as are asked for. */
export function rowsShown({ rows }: ScoreComparison, { top }: ScoreComparisonView): readonly number[] {
  const components = rows.flatMap(({ measure }, i) => (measure.is === "leaf" ? [i] : []));
  const left = new Set(top === undefined ? [] : components.slice(top));
  return [...rows.keys()].filter((i) => !left.has(i));
}

function columnsOf(comparison: ScoreComparison, { words, lang }: ScoreComparisonView): readonly SheetColumn[] {
  const { rows, decimals, from, to } = comparison;
  const { labels } = words;
  const column = (of: (row: ComparedScore) => Fraction | undefined, digits: number) =>
    textsOf(
      columnOf(rows.length, (i) => {
        const row = rows[i];
        return row && of(row);
      }),
      digits,
    );
  const number = (key: string, label: string, texts: (i: number) => string, optional = 0): SheetColumn => ({
    key,
    label,
    align: "right",
    numeric: true,
    optional,
    machine: texts,
    human: (i) => localized(texts(i), lang) || "–",
  });
  const text = (key: string, label: string, of: (row: ComparedScore) => string, optional = 0): SheetColumn => ({
    key,
    label,
    align: "left",
    optional,
    machine: (i) => {
      const row = rows[i];
      return row === undefined ? "" : of(row);
    },
  });
  const name = text("name", labels.measure, ({ measure }) => measure.name[lang]);
  const differences = column(({ difference }) => difference, decimals);
  const signed = (i: number): string => {
    const value = differences(i);
    return /[1-9]/.test(value) && !value.startsWith("-") ? `+${value}` : value;
  };
  const after = column((row) => row.to, decimals);
  const marked = rows.some(({ unproven }) => unproven);
  const mark = (i: number): string => (rows[i]?.unproven ? "*" : marked ? " " : "");
  const percent = column(({ share }) => share && multiply(share, fraction(100n)), 1);
  return [
    text("measure", labels.code, ({ measure }) => measure.code),
    { ...name, human: (i) => clipped(rows[i]?.measure.name[lang] ?? "") },
    { ...text("of", labels.partOf, ({ of }) => of?.code ?? "", 4) },
    number(
      "from",
      from,
      column((row) => row.from, decimals),
    ),
    { ...number("to", to, after), human: (i) => `${localized(after(i), lang) || "–"}${mark(i)}` },
    number("difference", labels.difference, signed),
    number(
      "max",
      labels.maximum,
      column(({ max }) => max, decimals),
      3,
    ),
    {
      ...number(
        "share",
        labels.reached,
        column(({ share }) => share, 4),
        1,
      ),
      human: (i) => (percent(i) === "" ? "–" : localized(`${percent(i)}%`, lang)),
    },
    text("state", labels.state, ({ state }) => state, 2),
    { ...text("unproven", labels.state, ({ unproven }) => (unproven ? "true" : "")), machineOnly: true },
  ];
}

const clipped = (name: string): string => (name.length > NAME ? `${name.slice(0, NAME - 1).trimEnd()}…` : name);
