/** What can be wrong with a file before it is known what its columns hold. */

/** What a file that holds no text of rows is, by what is to be done with it. */
export type FileFormat =
  | "archive"
  | "document"
  | "locked"
  | "pdf"
  | "picture"
  | "page"
  | "json"
  | "database"
  | "lfs-pointer"
  | "annex-pointer"
  | "blank";

/** Each kind, and what must be known to say it. */
export interface FileProblems {
  "file-missing": object;
  "file-is-folder": object;
  "file-not-regular": object;
  "file-unreadable": { reason: string };
  "file-changed": object;
  "file-too-large": { limit: string };
  "file-empty": object;
  "file-twice": object;
  "file-is-workbook": { old: boolean };
  "file-format": { format: FileFormat; name: string };
  "file-conflict": { found: string };
  "workbook-damaged": { part: string };
  "workbook-unresolved": { cells: number };
  "sheet-missing": { found: string; sheets: readonly string[] };
  "merged-cell": object;
  "encoding-invalid": { byte: number; found: string; encoding: string; likely: string | undefined };
  "encoding-is-utf8": { encoding: string };
  "encoding-damaged": { found: string };
  /** `meant` is what the text was before; undefined where it cannot be got back. */
  "encoding-garbled": { found: string; meant: string | undefined; encoding: string; times: number };
  "encoding-legacy": { encoding: "TCVN3" | "VNI" | "VIQR" };
  "delimiter-ambiguous": { first: string; delimiter: string; second: string; other: string };
  "csv-quote": { found: "opening" | "closing" | "unclosed" };
  "csv-row-too-long": { limit: string };
  "comment-unclear": { found: string };
  "csv-ragged": { expected: number; found: number };
  "csv-shifted": { found: string };
  "settings-key": { key: string; suggestions: readonly string[] };
  /** A flag that only a command line may give. */
  "settings-barred": { key: string };
  "settings-value": { key: string; expected: string; found: string };
  /** What a settings file holds in place of settings. */
  "settings-shape": { found: "list" | "text" | "number" | "boolean" | "nothing" };
  "settings-several": { files: readonly string[] };
  "folder-without-csv": object;
  "baseline-shape": { reason: string };
  "output-is-input": object;
  "output-is-folder": object;
  "output-not-folder": object;
  "output-not-regular": object;
  "output-to-screen": object;
  "output-exists": object;
  /** An ending of a file that no format of the command has; the endings of those. */
  "output-ending": { ending: string; endings: readonly string[] };
  "output-failed": { reason: string };
}
