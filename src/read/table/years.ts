import { yearOfFile } from "../file/year-in-folder.ts";
import type { PublishedOptions, ReadOptions } from "../options.ts";
import { PREVIOUS, type Role } from "./heading/role.ts";
import type { Layout } from "./layout.ts";

/** A column of figures. */
type Figures = Extract<Role, { is: "score" | "value" | "published" }>;

/** The years of a table's columns of figures. */
export interface Years {
  /** The year of columns that state none, where rows tell none either. */
  readonly plain: number | undefined;
  /** The year that a column states; undefined where it states none. */
  readonly of: (role: Figures) => number | undefined;
  /** What becomes of a column by its year: those of years that nobody asked for are set aside. */
  readonly fate: (role: Figures) => "used" | "aside" | "unread";
}

/**
 * Of which years the scores of a file are. The year asked for, or else that of the file's name, is read; where there is
 * none, or `everyYear` is asked for, every year that headings state is.
 */
export function yearsOf({ roles }: Layout, file: string, options: ReadOptions): Years {
  const named = yearOfFile(file, options.folderYears);
  const whole = options.year ?? named;
  const scores = roles.filter((role) => role.is === "score" || role.is === "value");
  // Asked for a year that headings state, columns without one are still of the year in the name.
  const plain = scores.some(({ year }) => year === options.year && year !== undefined) ? named : whole;
  const years = new Set(scores.map((role) => yearOf(role, plain) ?? plain));
  const wanted = options.everyYear || whole === undefined || !years.has(whole) ? options.year : whole;
  const made = yearsBy(roles, plain, wanted);
  // Beside a score of the year, the same measure without one is of another.
  const dated = new Set(scores.flatMap((role) => (role.year === (plain ?? wanted) ? [codeOf(role)] : [])));
  const isOther = (role: Figures): boolean =>
    role.is !== "published" && role.year === undefined && (plain ?? wanted) !== undefined && dated.has(codeOf(role));
  return { ...made, fate: (role) => (isOther(role) ? "aside" : made.fate(role)) };
}

const codeOf = (role: Extract<Figures, { is: "score" | "value" }>): string => (role.is === "score" ? role.code : "");

/**
 * Of which years printed figures are: all are read. Those that state no year are of the latest that others state, unless
 * that is stated for the same figure.
 */
export function printedYears(layout: Layout, file: string, options: PublishedOptions): Years {
  const { otherwise, folderYears } = options;
  const { latest, twice } = statedYears(layout);
  const known = options.year ?? yearOfFile(file, folderYears);
  return yearsBy(layout.roles, known ?? (twice.length > 0 ? otherwise : (latest ?? otherwise)), undefined);
}

/** The columns of figures that state no year, beside the same figure of the latest year that any states. */
export function undatedColumns(layout: Layout, file: string, options: PublishedOptions) {
  const { latest, twice } = statedYears(layout);
  const isKnown = (options.year ?? yearOfFile(file, options.folderYears) ?? options.otherwise) !== undefined;
  return isKnown || latest === undefined ? undefined : { latest, columns: twice };
}

/** The latest year that columns of figures state, and where one states none beside the same figure of that year. */
function statedYears({ roles, headings, long }: Pick<Layout, "roles" | "headings" | "long">) {
  const figures = roles.flatMap((role, i) => {
    if (role.is !== "score" && role.is !== "published" && role.is !== "value") return [];
    const kind = role.is === "published" ? role.kind : "score";
    const measure = role.is === "score" ? role.code : role.is === "published" ? role.measure : undefined;
    const heading = headings[i] ?? "";
    const column = headings.indexOf(heading) === headings.lastIndexOf(heading) ? heading : `#${i + 1}`;
    return [{ column, kind, measure, year: role.year }];
  });
  const latest = figures
    .flatMap(({ year }) => (typeof year === "number" ? [year] : []))
    .reduce<number | undefined>((most, year) => (most === undefined || year > most ? year : most), undefined);
  const open = figures.filter(({ year }) => year === undefined);
  // Rows state the years of what columns do not.
  if (latest === undefined || roles.some(({ is }) => is === "year") || (long && open.length > 0)) {
    return { latest: undefined, twice: [] };
  }
  const isSame = (one: (typeof figures)[number], other: typeof one): boolean =>
    other !== one && (other.year ?? latest) === latest && other.kind === one.kind && other.measure === one.measure;
  const twice = open.filter((one) => figures.some((other) => isSame(one, other)));
  return { latest, twice };
}

function yearsBy(roles: readonly Role[], plain: number | undefined, wanted: number | undefined): Years {
  const byRow = roles.some(({ is }) => is === "year");
  return {
    plain,
    of: (role) => yearOf(role, plain),
    fate: (role) => {
      if (byRow) return role.year === undefined ? "used" : "unread";
      const year = yearOf(role, plain) ?? plain;
      if (role.year !== undefined && year === undefined) return "unread";
      // A change is checked against the year before.
      if (role.is === "published" && role.against !== undefined && role.against + 1 !== year) return "unread";
      return wanted === undefined || year === undefined || year === wanted ? "used" : "aside";
    },
  };
}

const yearOf = ({ year }: Figures, plain: number | undefined): number | undefined =>
  year !== PREVIOUS ? year : plain === undefined ? undefined : plain - 1;
