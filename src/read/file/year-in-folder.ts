import { sheetOf } from "../../core/place.ts";
import { yearInName } from "./year-in-name.ts";

/** The years that the folders of files state, where these are not all in one folder. */
export type FolderYears = ReadonlyMap<string, readonly number[]>;

/** For each of several files, the years in that part of its path that not all of them share: 2024 in `y2024/xa.csv` beside `y2025/xa.csv`. */
export function yearsInFolders(paths: readonly string[]): FolderYears {
  const folders = paths.map((path) => path.split(/[\\/]/).slice(0, -1));
  const [first = []] = folders;
  const shared = first.findIndex((name, i) => folders.some((folder) => folder[i] !== name));
  const common = shared < 0 ? first.length : shared;
  return new Map(
    paths.map((path, i) => {
      const differing = (folders[i] ?? []).slice(common).join("/");
      const years = differing.match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
      return [path, [...new Set(years.map(Number))]];
    }),
  );
}

/** The years that the folder of a file, or of a sheet's workbook, states. */
export const folderYearsOf = (file: string, known: FolderYears | undefined): readonly number[] =>
  known?.get(sheetOf(file)?.file ?? file) ?? [];

/** The year in a file's name, else the only one that its folder states. */
export function yearOfFile(file: string, known: FolderYears | undefined): number | undefined {
  const [year, ...others] = folderYearsOf(file, known);
  return yearInName(file) ?? (others.length === 0 ? year : undefined);
}
