/** What keeps a table from being one of units and figures, and what must be known to say it. */
export interface TableProblems {
  "too-many-columns": { limit: number; found: number };
  "no-unit-column": { found: string };
  /** A sheet of one unit that says nowhere which. */
  "no-unit-name": object;
  "no-rows": object;
  "no-measures": { found: string };
}
