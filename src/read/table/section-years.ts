import { problem } from "../../core/failure.ts";
import { letters } from "../../core/letters.ts";
import type { Place, Problem } from "../../types/index.ts";
import type { Skipped } from "./row-kind.ts";

const dated = letters("(?:^|năm |year )((?:19|20)\\d\\d)[^\\p{L}\\d]*$", "i");
const LONGEST = 60;

/** Tells rows that hold nothing but a year, as over the rows of each year in a table of several. */
export class SectionYears {
  readonly rows: Skipped[] = [];
  private readonly years = new Set<string>();
  private among = false;

  /** Whether a row, of which no other cell holds anything, is one; `units` rows of units stand above it. */
  take({ line, label }: Skipped, units: number): boolean {
    const [, year] = label.length > LONGEST ? [] : (dated(label).exec(label) ?? []);
    if (year === undefined) return false;
    this.rows.push({ line, label });
    this.years.add(year);
    this.among ||= units > 0;
    return true;
  }

  /** Rows of several years, or of none and one, which would be read as of one. */
  problem(place: (line: number) => Place): Problem | undefined {
    const [first] = this.rows;
    if (first === undefined || (this.years.size < 2 && !this.among)) return undefined;
    return problem("section-years", place(first.line), { rows: this.rows.map(({ label }) => label) });
  }
}
