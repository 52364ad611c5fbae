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
const COLUMN_LIMIT = 4096;

/** A heading, or the label of a row in long form, with what it says and where it stands. */
export interface HeadedColumn {
  readonly heading: string;
  readonly role: Role;
  readonly line: number;
  readonly column: number;
  /** Whether it stands over values of several measures. */
  readonly isOfValues?: boolean;
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
  const texts = new Set(headed.map(({ heading }) => heading));
  const running = new Set(
    [...texts].flatMap((heading) => [...heading.matchAll(IN_BRACKETS)].map((found) => Number(found[1]))),
  );
  const told = new Set<string>();
  for (const { heading, role, line, column, isOfValues } of headed) {
    const limit = role.is === "score" ? limits.get(role.code) : undefined;
    if (role.is !== "score" || limit === undefined || limit.raw?.free || told.has(heading)) continue;
    const isStated = known.statedAt(column)?.is === "score";
    const stated = role.outOf ?? (isStated ? undefined : bracketed(heading, running, known));
    const max = nearestDouble(limit.max);
    if (stated === undefined || stated === max || (stated === "%" && (max === 1 || max === 100))) continue;
    told.add(heading);
    const of = isOfValues ? "values" : "measure";
    const details = { heading, stated, measure: limit.name, max, of } as const;
    problems.push(problem("heading-scale", placesIn(source)(line, column), details));
  }
}

const IN_BRACKETS = /\((\d{1,4})\)/g;
const AT_END = /[^=+×x*/-] ?\((\d{2,3}|1000)\)$/u;

/**
 * The number in brackets after a heading, `Con người (50)`: the largest value, unless columns are numbered so, or it is a
 * measure's code, or the user says what the column holds.
 */
function bracketed(heading: string, running: ReadonlySet<number>, known: Headings): number | undefined {
  const text = AT_END.exec(heading.trim())?.[1];
  if (text === undefined || known.statedOf(heading) || known.roleOf(text).is === "score") return undefined;
  const number = Number(text);
  return number < 10 || running.has(number - 1) || running.has(number + 1) ? undefined : number;
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
      twins.push(problem("duplicate-column", place, { first: first.heading, second: heading, columns }));
    }
  }
  failIfAny(twins);
}

/** What no table can have two columns of. */
const SINGLE: ReadonlySet<Role["is"]> = new Set([
  ...(["code", "name", "region", "year", "scheme", "parts", "inherited", "kind", "measure"] as const),
  ...(["value", "score"] as const),
]);
