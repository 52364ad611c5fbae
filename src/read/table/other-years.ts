import { fail } from "../../core/failure.ts";
import { placesIn, type RowSource } from "../file/row-source.ts";
import type { ReadOptions } from "../options.ts";
import { PREVIOUS, type Role } from "./heading/role.ts";
import type { Headings } from "./headings.ts";
import type { Layout } from "./layout.ts";
import type { Years } from "./years.ts";

/** A column of scores. */
interface Scores {
  readonly i: number;
  readonly role: Extract<Role, { is: "score" | "value" }>;
}

/**
 * Scores of the year before are beside those of the table's own, and never in place of them; nor are those of a year
 * that a heading states while a later one, or the one in the file's name, is in a column that is not understood.
 * @throws Failure where a table has no other scores
 */
export function refuseOtherYears(
  layout: Layout,
  source: RowSource,
  headings: Headings,
  years: Years,
  options: Pick<ReadOptions, "year" | "everyYear">,
): void {
  const { roles, long } = layout;
  const scores = roles.flatMap((role, i): Scores[] =>
    (role.is === "score" && !long) || (role.is === "value" && long) ? [{ i, role }] : [],
  );
  const [first] = scores;
  if (first === undefined) return;
  const isOfBefore = scores.every(({ role }) => role.year === PREVIOUS);
  const unread = isOfBefore ? unknownScores(layout) : laterScores(layout, scores, years, options);
  if (!isOfBefore && unread.length === 0) return;
  const code = first.role.is === "score" ? first.role.code : "value";
  const textOf = (i: number): string => layout.headings[i] ?? "";
  const later = roles[unread[0] ?? -1];
  fail("other-years-only", placesIn(source)(layout.line, first.i + 1), {
    columns: scores.map(({ i }) => textOf(i)),
    of: years.of(first.role),
    stated: !isOfBefore,
    measure: { code, name: headings.measures.get(code) ?? { vi: code, en: code } },
    unread: unread.map(textOf),
    later: code === "value" || later?.is !== "unknown" ? undefined : later.year,
  });
}

/** Columns that may hold scores. */
const unknownScores = ({ roles }: Layout): readonly number[] =>
  roles.flatMap((role, i) =>
    role.is === "unknown" && (role.states === "score" || (role.states === undefined && role.measure)) ? [i] : [],
  );

/** Columns that seem to hold the scores of a later year than all that are read, where the year is not asked for. */
function laterScores(
  { roles }: Layout,
  scores: readonly Scores[],
  { plain }: Years,
  { year: asked, everyYear }: Pick<ReadOptions, "year" | "everyYear">,
): readonly number[] {
  const stated = scores.flatMap(({ role }) => (typeof role.year === "number" ? [role.year] : []));
  if (asked !== undefined || everyYear || stated.length < scores.length) return [];
  if (roles.some(({ is }) => is === "year")) return [];
  const latest = stated.reduce((one, other) => Math.max(one, other), 0);
  const measures = new Set(scores.flatMap(({ role }) => (role.is === "score" ? [role.code] : [])));
  return roles.flatMap((role, i) => {
    if (role.is !== "unknown" || role.states !== "score") return [];
    const later = (role.year ?? plain ?? latest) > latest;
    return later && (role.measure === undefined || measures.has(role.measure)) ? [i] : [];
  });
}
