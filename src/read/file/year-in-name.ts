import { basename } from "node:path";
import { sheetOf } from "../../core/place.ts";

/** The one year in a file's name, or in that of its sheet; undefined where there is none or several. */
export function yearInName(path: string): number | undefined {
  const { file, sheet } = sheetOf(path) ?? { file: path, sheet: "" };
  return yearIn(sheet) ?? yearIn(basename(file));
}

function yearIn(name: string): number | undefined {
  const years = new Set(name.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []);
  const [year] = years;
  return years.size === 1 && year !== undefined ? Number(year) : undefined;
}
