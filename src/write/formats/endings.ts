/** The endings of files, and the format that each means. */
const ENDINGS: Readonly<Record<string, string>> = {
  csv: "csv",
  tsv: "tsv",
  xlsx: "xlsx",
  md: "markdown",
  json: "json",
  html: "html",
  svg: "svg",
  xml: "junit",
  sql: "sql",
  txt: "table",
};

/** The ending of a file's name in small letters, without its point; empty where it has none. */
export const endingOf = (file: string): string => /\.([^./\\]+)$/.exec(file.toLowerCase())?.[1] ?? "";

/** The format that a file's ending means; undefined where it means none. */
export function formatOf(file: string): string | undefined {
  const ending = endingOf(file);
  return Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
}

/** The endings of formats: `.csv`. */
export const endingsOf = (formats: readonly string[]): readonly string[] =>
  Object.entries(ENDINGS).flatMap(([ending, format]) => (formats.includes(format) ? [`.${ending}`] : []));
