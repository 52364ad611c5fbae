import { basename } from "node:path";

/** The one year in a file's name; undefined where there is none or several. */
export function yearInName(path: string): number | undefined {
  const years = new Set(basename(path).match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []);
  const [year] = years;
  return years.size === 1 && year !== undefined ? Number(year) : undefined;
}
