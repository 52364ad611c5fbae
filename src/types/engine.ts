/** What an engine does not read or rank as `dti` does without it. */
export type EngineLimit =
  | "flag"
  | "input"
  | "workbook"
  | "name"
  | "provinces"
  | "long"
  | "figures"
  | "shape"
  | "encoding"
  | "headings"
  | "column"
  | "columns"
  | "decimals"
  | "row"
  | "years"
  | "recomputed"
  | "rows";
