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

/** Of which years printed figures are: all are read. Those that state no year are of the latest where all scores do. */
export function printedYears({ roles, long }: Layout, file: string, options: PublishedOptions): Years {
  const { year, otherwise, folderYears } = options;
  const figures = roles.filter(
    (role) => role.is === "score" || role.is === "published" || (long && role.is === "value"),
  );
  const stated = figures.flatMap((role) => ("year" in role && typeof role.year === "number" ? [role.year] : []));
  const dated = figures.every((role) => role.is === "published" || ("year" in role && typeof role.year === "number"));
  const latest = dated ? stated.toSorted((a, b) => b - a)[0] : undefined;
  return yearsBy(roles, year ?? yearOfFile(file, folderYears) ?? latest ?? otherwise, undefined);
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
