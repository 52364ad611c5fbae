import { fail, failIfAny, problem } from "../../core/failure.ts";
import { nearestDouble } from "../../core/fraction.ts";
import type { Problem } from "../../types/index.ts";
import { placesIn, type RowSource } from "../file/row-source.ts";
import { PREVIOUS, type Role } from "./heading/role.ts";
import type { Headings } from "./headings.ts";
import type { Layout } from "./layout.ts";
import type { Limit } from "./limits.ts";
import type { Years } from "./years.ts";

/** The most columns a file may have. */
export const COLUMN_LIMIT = 4096;

/** A heading, or the label of a row in long form, with what it says and where it stands. */
export interface HeadedColumn {
  readonly heading: string;
  readonly role: Role;
  readonly line: number;
  readonly column: number;
  /** Whether it stands over values of several measures. */
  readonly isOfValues?: boolean;
  /** Whether it is the label of a row. */
  readonly isLabel?: boolean;
}

/** The headings of a table's columns. */
export const headedColumns = ({ roles, headings, line }: Layout): readonly HeadedColumn[] =>
  roles.map((role, i) => ({ heading: headings[i] ?? "", role, line, column: i + 1 }));

/** Headings that state another largest value than that their cells are read by, such as `(0–1)` of 60 points. */
export function checkScales(
  headed: readonly HeadedColumn[],
  source: RowSource,
  limits: ReadonlyMap<string, Limit>,
  known: Headings,
  problems: Problem[],
): void {
  const running = numbersIn(headed.map(({ heading }) => heading));
  const told = new Set<string>();
  for (const { heading, role, line, column, isOfValues, isLabel } of headed) {
    const limit = role.is === "score" ? limits.get(role.code) : undefined;
    if (role.is !== "score" || limit === undefined || limit.raw?.free || told.has(heading)) continue;
    const isStated = known.statedAt(column)?.is === "score";
    const isCode = (text: string): boolean => known.roleOf(text).is === "score";
    const isSaid = isStated || known.statedOf(heading) !== undefined;
    const inBrackets = isSaid ? undefined : bracketed(heading, running, isLabel ? undefined : column, isCode);
    const stated = role.outOf ?? inBrackets;
    const max = nearestDouble(limit.max);
    if (stated === undefined || stated === max || (stated === "%" && (max === 1 || max === 100))) continue;
    told.add(heading);
    const of = isOfValues ? "values" : "measure";
    // Maxima are round.
    const isYear = stated !== "%" && stated === inBrackets && mayBeYear(stated) && stated % 5 > 0;
    const year = isYear ? 2000 + Number(stated) : undefined;
    const details = { heading, stated, measure: limit.name, max, of, year } as const;
    problems.push(problem("heading-scale", placesIn(source)(line, column), details));
  }
}

const IN_BRACKETS = /\((\d{1,4})\)/g;
const AT_END = /[^=+×x*/-] ?\((\d{2,3}|1000)\)$/u;

/** The numbers that headings have in brackets. */
export const numbersIn = (headings: readonly string[]): ReadonlySet<number> =>
  new Set(
    [...new Set(headings)].flatMap((heading) => [...heading.matchAll(IN_BRACKETS)].map((found) => Number(found[1]))),
  );

/**
 * The number in brackets after a heading, `Con người (50)`: the largest value, unless it is a code or columns are numbered
 * so: `(10)` beside `(11)`. `(22)` beside `(23)` far from the columns 22 and 23 may be years.
 */
export function bracketed(
  heading: string,
  running: ReadonlySet<number>,
  column: number | undefined,
  isCode: (text: string) => boolean,
): number | undefined {
  const text = AT_END.exec(heading.trim())?.[1];
  if (text === undefined || isCode(text)) return undefined;
  const number = Number(text);
  const isRunning = running.has(number - 1) || running.has(number + 1);
  const isFar = column !== undefined && Math.abs(number - column) > FAR;
  return number < 10 || (isRunning && !(isFar && mayBeYear(number))) ? undefined : number;
}

/** The most columns that may stand before the numbered ones. */
const FAR = 3;

/** Whether a number of two digits may be the end of a year: 2015 to 2035. */
const mayBeYear = (number: number): boolean => number >= 15 && number <= 35;

/** The years that headings of one measure may end in, where they differ in nothing else: `DTI (22)`, `DTI (23)`. */
function yearsOfTwins(first: string, second: string): readonly [number, number] | undefined {
  const [one, other] = [first, second].map((heading) => Number(AT_END.exec(heading.trim())?.[1]));
  const plain = (heading: string): string => heading.trim().replace(/ ?\(\d+\)$/, "");
  const isYears = one !== undefined && other !== undefined && one !== other && [one, other].every(mayBeYear);
  return isYears && plain(first) === plain(second) ? [2000 + one, 2000 + other] : undefined;
}

/** @throws Failure where two columns are the same, or there are too many */
export function refuseTwins({ headings, roles, line }: Layout, source: RowSource, years: Years): void {
  if (headings.length > COLUMN_LIMIT) {
    fail("too-many-columns", { file: source.file }, { limit: COLUMN_LIMIT, found: headings.length });
  }
  const seen = new Map<string, { readonly heading: string; readonly column: number }>();
  const twins: Problem[] = [];
  for (const [i, role] of roles.entries()) {
    if (!SINGLE.has(role.is)) continue;
    const dated = role.is === "score" || role.is === "value";
    const code = role.is === "score" ? role.code : "";
    const year = dated && (years.of(role) ?? (years.fate(role) === "aside" ? "" : years.plain));
    // Of the year before, whichever that is: a table need not say its own.
    const before = dated && role.year === PREVIOUS && year === undefined ? PREVIOUS : year;
    const key = dated ? `${role.is} ${code} ${before}` : role.is;
    const heading = headings[i] ?? "";
    const first = seen.get(key);
    const place = placesIn(source)(line, i + 1);
    const column = place.column ?? i + 1;
    if (first === undefined) seen.set(key, { heading, column });
    else {
      const columns = [first.column, column] as const;
      const years = role.is === "score" ? yearsOfTwins(first.heading, heading) : undefined;
      const dated = role.is === "score" && years ? years.map((one) => `${role.code}:${one}`) : [];
      twins.push(problem("duplicate-column", place, { first: first.heading, second: heading, columns, dated }));
    }
  }
  failIfAny(twins);
}

/** What a table has no more than one column of. */
const SINGLE: ReadonlySet<Role["is"]> = new Set([
  ...(["code", "name", "region", "year", "scheme", "parts", "inherited", "kind", "measure"] as const),
  ...(["value", "score"] as const),
]);
