import { fail, failIfAny, problem } from "../../core/failure.ts";
import type { Problem } from "../../types/index.ts";
import { placesIn, type RowSource } from "../file/row-source.ts";
import { PREVIOUS, type Role } from "./heading/role.ts";
import type { Layout } from "./layout.ts";
import type { Limit } from "./limits.ts";
import type { Years } from "./years.ts";

/** The most columns a file may have. */
const COLUMN_LIMIT = 4096;

/** Columns whose heading states another largest value than that their cells are read by, such as `(0–1)` of 60 points. */
export function checkScales(
  { roles, headings, line }: Layout,
  source: RowSource,
  limits: ReadonlyMap<string, Limit>,
  problems: Problem[],
): void {
  for (const [i, role] of roles.entries()) {
    const limit = role.is === "score" ? limits.get(role.code) : undefined;
    if (role.is !== "score" || role.outOf === undefined || limit === undefined || limit.raw?.free) continue;
    const max = Number(limit.max.n) / Number(limit.max.d);
    if (role.outOf === max || (role.outOf === "%" && (max === 1 || max === 100))) continue;
    const place = placesIn(source)(line, i + 1);
    problems.push(
      problem("heading-scale", place, { heading: headings[i] ?? "", stated: role.outOf, measure: limit.name, max }),
    );
  }
}

/** @throws Failure where two columns are the same, or there are too many */
export function refuseTwins({ headings, roles, line, long }: Layout, source: RowSource, years: Years): void {
  if (headings.length > COLUMN_LIMIT) {
    fail("too-many-columns", { file: source.file }, { limit: COLUMN_LIMIT, found: headings.length });
  }
  const seen = new Map<string, string>();
  const twins: Problem[] = [];
  for (const [i, role] of roles.entries()) {
    if (!SINGLE.has(role.is)) continue;
    const dated = role.is === "score" || (role.is === "value" && !long);
    const code = role.is === "score" ? role.code : "";
    const year = dated && (years.of(role) ?? (years.fate(role) === "aside" ? "" : years.plain));
    // Of the year before, whichever that is: a table need not say its own.
    const before = dated && role.year === PREVIOUS && year === undefined ? PREVIOUS : year;
    const key = dated ? `${role.is} ${code} ${before}` : role.is;
    const heading = headings[i] ?? "";
    const first = seen.get(key);
    const place = placesIn(source)(line, i + 1);
    if (first === undefined) seen.set(key, heading);
    else twins.push(problem("duplicate-column", place, { first, second: heading }));
  }
  failIfAny(twins);
}

/** What no table can have two columns of. */
const SINGLE: ReadonlySet<Role["is"]> = new Set([
  ...(["code", "name", "region", "year", "scheme", "parts", "inherited", "kind", "measure"] as const),
  ...(["value", "score"] as const),
]);
