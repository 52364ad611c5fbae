/** What can be wrong with the shape of a table. */

import type { Name } from "./model.ts";
import type { Differing } from "./notes.ts";
import type { NamedMeasure } from "./problems.ts";

export interface ShapeProblems {
  /** A file of a folder that does not show the measures of the first, or not with the same points. */
  "outlines-differ": { first: string; measure: string };
  "lists-side-by-side": { columns: string };
  "turned-unclear": { columns: string };
  "heads-differ": { found: string; above: number };
  /** Rows numbered or called in another way than the units, of which these are named. */
  "rows-nested": { rows: readonly string[]; more: number };
  "row-of-words": { found: string };
  "section-years": { rows: readonly string[] };
  /** A code, with the measure that has it if one has, and a name of another measure in one row; the code's column. */
  "measure-disagree": {
    found: string;
    of: NamedMeasure | undefined;
    name: string;
    measure: NamedMeasure;
    column: string;
  };
  "not-a-sheet": object;
  /** Units whose sheets have no assessed scores, in a folder of sheets that have. */
  "own-among-assessed": { units: readonly string[] };
  "same-score": { heading: string };
  "score-absent": { found: string; headings: readonly string[] };
  "max-differs": { measure: Name; max: number; found: string };
  /** A column of kinds none of which is a score, of which `found` are named. */
  "kinds-of-no-score": { heading: string; found: readonly string[] };
  "columns-of-periods": { columns: readonly string[] };
  /** A draft by which most units have another value of a measure than their table prints. */
  "draft-contradicted": { differing: Differing; of: number };
  "draft-unclear": { measures: readonly Name[] };
  "measure-twice": { found: string; first: number };
  "fill-unclear": { heading: string };
}
