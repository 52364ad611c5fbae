import { fail } from "../../../core/failure.ts";
import { fold } from "../../../reference/fold.ts";
import { codeOfName } from "../../../reference/provinces.ts";
import type { RowSource } from "../../file/row-source.ts";
import type { Headings } from "../headings.ts";
import { otherRow } from "../row-kind.ts";
import { CALLED } from "./split-unit.ts";
import type { TurnedColumn, TurnedTable } from "./table-of-measures.ts";
import { versionsAmong } from "./versions-among.ts";

/** The columns that are read: those of units, or those of years, or the score of one unit. @throws Failure */
export function columnsFor(
  { file }: RowSource,
  table: TurnedTable,
  headings: Headings,
  basis: string | undefined,
): readonly TurnedColumn[] {
  const read = likelyColumns(file, table, headings, basis);
  const versions = versionsAmong(read.filter((column) => !isStated(column, headings)));
  return versions.length > 0 ? refuse(file, table, versions) : read;
}

/** Whether the user says that a column is a unit. */
const isStated = ({ i, heading }: TurnedColumn, headings: Headings): boolean =>
  (headings.statedAt(i + 1) ?? headings.statedOf(heading))?.is === "name";

function likelyColumns(
  file: string,
  table: TurnedTable,
  headings: Headings,
  basis: string | undefined,
): readonly TurnedColumn[] {
  const grouped = table.columns.filter(({ of }) => of !== undefined);
  if (grouped.length > 0) return ofUnits(file, table, grouped, headings, basis);
  const of = (is: TurnedColumn["is"]): readonly TurnedColumn[] => table.columns.filter((column) => column.is === is);
  const [units, years, scores] = [of("unit"), of("year"), of("score")];
  const stated = new Set(scores.flatMap(({ year }) => year ?? []));
  if (scores.length > 1 && stated.size === scores.length && years.length === 0) return scores;
  // Beside the scores of one unit, figures under headings that nobody knows are not those of others.
  const beside = !units.some(({ heading }) => CALLED.test(heading));
  const alone = units.length === 0 || (beside && scores.some((score) => score.basis !== undefined));
  const foreign = units.every(({ heading }) => (codeOfName(heading, "63") ?? codeOfName(heading, "34")) === undefined);
  if (scores.length > 0 && years.length === 0 && alone && foreign) {
    const found = basis === undefined ? scoresOf(scores) : scoresNamed(scores, basis, headings);
    if (found.length === 0) {
      const { line } = table;
      fail("score-absent", { file, line }, { found: basis ?? "", headings: scores.map(({ heading }) => heading) });
    }
    if (found.length === 1) return found;
  } else if (scores.length === 0 && (units.length === 0 || years.length === 0)) {
    // A unit of one's own may be called `Xã Ban` or `Tân Hạng`: figures under such a heading may be a unit's.
    const isSure = units.length === 0 || !foreign || !of("figures").some(mayBeUnit);
    if (isSure && units.length + years.length > 0) return units.length > 0 ? units : years;
  }
  return refuse(file, table);
}

const UNCLEAR: ReadonlySet<TurnedColumn["is"]> = new Set(["unit", "year", "score", "before", "figures"] as const);

function refuse(
  file: string,
  table: TurnedTable,
  unclear: readonly TurnedColumn[] = table.columns.filter(({ is }) => UNCLEAR.has(is)),
): never {
  const columns = unclear.map(({ i, heading }) => `${i + 1} "${heading}"`).join(", ");
  return fail("turned-unclear", { file, line: table.line }, { columns });
}

/** Of several units with own and assessed scores each, those of one kind; of several units with years, all. @throws Failure */
function ofUnits(
  file: string,
  table: TurnedTable,
  grouped: readonly TurnedColumn[],
  headings: Headings,
  basis: string | undefined,
): readonly TurnedColumn[] {
  // Beside them, a figure of which no heading names the unit may be anybody's.
  if (table.columns.some(({ is, of }) => of === undefined && FIGURES.has(is))) return refuse(file, table);
  const units = new Set(grouped.map(({ of }) => of?.unit));
  const current = grouped.filter(({ is }) => is === "score" || is === "year");
  const covered = new Set(current.map(({ of }) => of?.unit));
  const years = new Set(current.map(({ year }) => year));
  const dated = current.every((column) => column.is === "year" || column.basis === undefined);
  if (covered.size < units.size) return refuse(file, table);
  if (!years.has(undefined) && dated) return current;
  if (current.some(({ is }) => is !== "score") || years.size > 1) return refuse(file, table);
  const kinds = [
    ...new Map(current.map((column) => [column.of?.said, { ...column, heading: column.of?.said ?? "" }])).values(),
  ];
  // A name alone is of a score that counts, as one is that says so.
  const plain = kinds.filter(({ of }) => of?.said === "");
  const counted = plain.length > 0 ? [...plain, ...kinds.filter((kind) => kind.basis === "assessed")] : scoresOf(kinds);
  const found = basis === undefined ? counted : scoresNamed(kinds, basis, headings);
  const [kind] = found;
  const read = current.filter(({ of }) => of?.said === kind?.heading);
  return found.length === 1 && read.length === units.size ? read : refuse(file, table);
}

const FIGURES: ReadonlySet<TurnedColumn["is"]> = new Set(["unit", "year", "score", "before"] as const);

/** Whether a heading may be the name of a unit, and not of a mean or a sum. */
const mayBeUnit = ({ heading }: TurnedColumn): boolean => {
  const signs = { coded: false, marked: false, lettered: () => false, scored: () => true, alone: () => false };
  return !["aside", "doubtful"].includes(otherRow(heading, signs));
};

/** The assessed scores, or all where none says that it is assessed. */
function scoresOf(scores: readonly TurnedColumn[]): readonly TurnedColumn[] {
  const assessed = scores.filter((score) => score.basis === "assessed");
  return assessed.length > 0 ? assessed : scores;
}

/** The scores of that heading, or else of whom it says: `own`, `assessed`, in the words of either language. */
function scoresNamed(scores: readonly TurnedColumn[], named: string, headings: Headings): readonly TurnedColumn[] {
  const exact = scores.filter(({ heading }) => fold(heading) === fold(named));
  const role = headings.roleOf(named);
  const whose = role.is === "unknown" || role.is === "value" ? role.basis : undefined;
  return exact.length > 0 ? exact : scores.filter(({ basis }) => whose !== undefined && basis === whose);
}
