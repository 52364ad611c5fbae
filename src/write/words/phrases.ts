import { nearest } from "../../reference/nearest.ts";
import type { Lang, NamedMeasure } from "../../types/index.ts";
import type { UnusualMean } from "./words.ts";

/** Items as a language with commas lists them. */
export const list = (items: readonly string[]): string => items.join(", ");

/** What names were probably meant. */
export const didYouMean = {
  en: (names: readonly string[]): string => `did you mean ${names.join(" or ")}?`,
  vi: (names: readonly string[]): string => `có phải là ${names.join(" hay ")}?`,
} as const;

/** The values that a misspelt one was probably meant for, at the start of a hint. */
export const guessIn =
  (lang: Lang) =>
  (found: string, values: readonly string[]): string => {
    const near = nearest(found, values).filter((value) => value !== found);
    return near.length === 0 ? "" : `${didYouMean[lang](near)} `;
  };

/** The items of a list with commas; of `Bắc Trung Bộ (BTB)` the name and what stands in brackets. */
export const itemsOf = (items: string): readonly string[] => items.split(/[,|()] */).map((item) => item.trim());

/** Every way to name measures. */
export const wordsFor = (measures: readonly NamedMeasure[]): readonly string[] =>
  measures.flatMap(({ code, name }) => [code, name.vi, name.en]);

/** The part of `total:rnk:2021` that nothing is called. */
export const wrongOf = (meaning: string, known: string): string => {
  const parts = meaning.split(":").map((part) => part.trim());
  return parts.find((part) => !itemsOf(known).includes(part)) ?? meaning;
};

/** So many lines of cells are named. */
const LINES = 8;
export const linesText = (lines: readonly number[]): string =>
  `${list(lines.slice(0, LINES).map(String))}${lines.length > LINES ? ", …" : ""}`;

/** Some items in a note: the first of them, or all. */
export type Few = (items: readonly string[]) => string;

/** So many items of a note are named unless all are asked for. */
const SHOWN = 8;

/** The first items, and how many more there are. */
export const fewOf =
  (rest: (hidden: number) => string): Few =>
  (items) =>
    items.length <= SHOWN ? list(items) : list(items.slice(0, SHOWN)) + rest(items.length - SHOWN);

/** The first of many columns. */
export const firstOf = (columns: readonly string[]): string =>
  list(columns.slice(0, SHOWN)) + (columns.length > SHOWN ? ", …" : "");

/** A methodology of ours that shows what should stand at a place of a file: one with rules for rules and figures. */
export const shownFor = (at: string): string => (/^figures\b|\.score\b/.test(at) ? "hdi-2010" : "dti-2022");

/** A change as print has it: +4, −3, 0. */
export const signed = (change: number): string => (change > 0 ? `+${change}` : String(change).replace("-", "−"));

/** A measure's kind, and its mean where that is not the usual one; machines are told it like this too. */
export const kindText = (kind: string, mean: UnusualMean | undefined): string =>
  mean === undefined ? kind : `${kind} (${mean === "geometric" || mean === "harmonic" ? `${mean} mean` : mean})`;

/** An option as the command line writes it, `notUnit` as `--not-unit`; an argument, such as FILE, as it is. */
export const flagOf = (option: string): string =>
  /^[a-z]/.test(option) ? `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}` : option;

/** Dates as spreadsheets write them, who make `4.5` one: `2025-05-04`, `04/05`, `4-May`. */
const DATE =
  /^(?:(?:19|20)\d\d-\d\d-\d\d.*|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|\d{1,2}-[A-Za-zĐđ]{3,4}|[A-Za-zĐđ]{3,4}-\d{1,2})$/;

/** What to do with a cell that is no number: one of a date, of a number with more beside it, or of none at all. */
export const hintOfCell = (
  found: string,
  hints: { readonly date: string; readonly more: string; readonly none: string },
): string => (DATE.test(found) ? hints.date : /\d/.test(found) && !found.startsWith("#") ? hints.more : hints.none);
