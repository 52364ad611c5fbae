/** Cells that say that there is no value, however their letters are written; also `..` of statistics offices and `\N` of databases. */
export const MISSING_SIGNS: readonly string[] = [
  "",
  "-",
  "–",
  "—",
  "−",
  "..",
  "...",
  "…",
  "\\N",
  "n/a",
  "N/A",
  "NA",
  "#N/A",
];
