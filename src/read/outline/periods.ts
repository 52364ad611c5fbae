import { fold, toNfc } from "../../reference/fold.ts";
import { BEFORE, NOW, PART, YEAR } from "../table/heading/period-words.ts";
import { trimmed } from "../table/heading/trimmed.ts";
import type { Headings } from "../table/headings.ts";
import type { HeadingCell } from "./heading-rows.ts";

/** A heading without the period that it says, and that period. */
interface Dated {
  readonly rest: string;
  readonly period: string | undefined;
}

/** What becomes of a column by the period that its heading says. */
export interface PeriodColumn {
  readonly cell: HeadingCell;
  /** Whether it holds a measure that another column has of another period. */
  readonly isAgain: boolean;
  /** Whether it is of the period before that of another column. */
  readonly isBefore: boolean;
}

const PERIOD = `(?:${PART})(?: ?[/-]? ?${YEAR})?|${YEAR}|${BEFORE}|${NOW}`;
const AT_END = new RegExp(String.raw`^(.*?)(?:^|[ :_–-])[([]?(${PERIOD})[)\]]?$`, "iu");
const AT_START = new RegExp(String.raw`^[([]?(${PERIOD})[)\]]?[ :_–-](.+)$`, "iu");
const IS_BEFORE = new RegExp(`^(?:${BEFORE})$`, "iu");
const IS_PART = new RegExp(`^(?:${PART})`, "iu");

function datedBy(heading: string): Dated {
  const text = toNfc(heading).replace(/\s+/g, " ").trim();
  const [, before, last] = AT_END.exec(text) ?? [];
  if (before !== undefined) return { rest: trimmed(before), period: last };
  const [, first, after] = AT_START.exec(text) ?? [];
  return after === undefined ? { rest: text, period: undefined } : { rest: trimmed(after), period: first };
}

/**
 * A heading that says a period besides is of the same measure as others of another period: the measure counts once, by
 * its name alone. So it is where a measure comes in several periods, or where all of them say one.
 */
export function tellPeriods(columns: readonly HeadingCell[], headings: Headings): readonly PeriodColumn[] {
  const dated = columns.map(({ own, above }) => [datedBy(above), datedBy(own)] as const);
  const keyOf = (j: number): string => (dated[j] ?? []).map(({ rest }) => fold(rest)).join("\n");
  const periodOf = (j: number): string =>
    (dated[j] ?? [])
      .map(({ period = "" }) => period)
      .join(" ")
      .trim();
  const figures = columns.flatMap(({ role, own }, j) => (own !== "" && !FIXED.has(role.is) ? [j] : []));
  const groups = new Map<string, number[]>();
  for (const j of figures) groups.set(keyOf(j), [...(groups.get(keyOf(j)) ?? []), j]);
  const isTwin = [...groups.values()].some((of) => new Set(of.map(periodOf)).size > 1);
  const isOld = (j: number): boolean => IS_BEFORE.test(periodOf(j));
  const isAside = (j: number): boolean => figures.includes(j) && isOld(j) && figures.some((k) => !isOld(k));
  if (!isTwin && figures.some((j) => periodOf(j) === "")) {
    return columns.map((cell, j) => ({
      cell,
      isAgain: false,
      isBefore: isAside(j) || (periodOf(j) !== "" && keyOf(j) === NOTHING),
    }));
  }
  return columns.map((cell, j) => {
    const [above, own] = dated[j] ?? [];
    const of = groups.get(keyOf(j)) ?? [];
    if (above === undefined || own === undefined || !of.includes(j)) return { cell, ...PLAIN };
    const isBefore = isAside(j);
    const first = of.find((k) => !isOld(k));
    const texts = [above.rest, own.rest].filter((text) => text !== "");
    const text = texts.at(-1) ?? "";
    const told = {
      own: text,
      above: texts.slice(0, -1).join(" "),
      whole: texts.join(" "),
      role: headings.roleOf(text),
    };
    return { cell: periodOf(j) === "" ? cell : told, isAgain: !isBefore && first !== j, isBefore };
  });
}

/** What is left of a heading that says a period and nothing else. */
const NOTHING = "\n";
const PLAIN = { isAgain: false, isBefore: false } as const;
const FIXED: ReadonlySet<string> = new Set(["name", "code", "number", "region", "year", "scheme", "kind", "measure"]);

/** The columns whose headings say a period and nothing else, or parts of years of one measure: none is told by its name. */
export function untoldPeriods(columns: readonly HeadingCell[], hasMeasures: boolean): readonly string[] {
  const dated = columns.map(({ own, above, whole }) => ({ ...datedBy(own), above: datedBy(above), whole }));
  const isBare = ({ rest, period, above }: (typeof dated)[number]): boolean =>
    period !== undefined && rest === "" && above.rest === "";
  const parts = dated.filter(({ period }) => period !== undefined && IS_PART.test(period));
  const isAgain = parts.some(({ rest }, i) => parts.findIndex((other) => fold(other.rest) === fold(rest)) < i);
  return (isAgain ? parts : hasMeasures ? [] : dated.filter(isBare)).map(({ whole }) => whole);
}
