import { fail } from "../../core/failure.ts";
import { codeOfName } from "../../reference/provinces.ts";
import type { Row } from "../file/row-source.ts";
import type { Headings } from "./headings.ts";
import type { Layout } from "./layout.ts";
import { isMissing } from "./number.ts";

/**
 * Refuses lists that stand side by side: right of the figures of one list a second column names units, under a heading
 * of its own, one counted on (`Tỉnh.1`, `xã 2`), none, or a foreign one. Its rows are other units than those of the
 * first column, so no figure right of it may be read as theirs. `rowsOf` gives the first rows of the file.
 * @throws Failure that names the columns
 */
export function refuseSideBySide(layout: Layout, headings: Headings, file: string, rowsOf: () => readonly Row[]): void {
  const { roles, headings: texts, line, last } = layout;
  const first = roles.findIndex(({ is }) => is === "name");
  const code = roles.findIndex(({ is }) => is === "code");
  const names = first >= 0 ? first : code;
  const figure = roles.findIndex(({ is }, i) => i > names && (is === "score" || is === "published" || is === "value"));
  if (names < 0 || figure < 0 || layout.long) return;
  const right = roles.flatMap(({ is }, i) => {
    const other = is === "unknown" || is === "beside" || is === roles[names]?.is;
    return i > figure && other && i < roles.length - 1 ? [i] : [];
  });
  if (right.length === 0) return;
  let below: readonly (readonly string[])[] | undefined;
  const cellsOf = (i: number): readonly string[] => {
    below ??= rowsOf().flatMap(({ cells, line: at }) => (at > last ? [cells] : []));
    return below.map((cells) => (cells[i] ?? "").trim()).filter((cell) => !isMissing(cell));
  };
  const hasFigures = (i: number): boolean => {
    const is = roles[i]?.is;
    return is === "score" || is === "published" || cellsOf(i).some((cell) => /\d/.test(cell) && !/\p{L}/u.test(cell));
  };
  const found = right.filter((i) => {
    const figures = roles.some((_, j) => j > i && hasFigures(j));
    return figures && (roles[i]?.is === roles[names]?.is || isList(texts[i] ?? "", cellsOf(i), headings));
  });
  const [at] = found;
  if (at === undefined) return;
  const columns = [names, ...found].map((i) => (texts[i] ? `${i + 1} "${texts[i]}"` : `${i + 1}`)).join(", ");
  fail("lists-side-by-side", { file, line, column: at + 1 }, { columns });
}

/** Whether a column holds units by its heading or its cells: names of provinces, or words where no heading says what. */
function isList(heading: string, cells: readonly string[], headings: Headings): boolean {
  const counted = heading.replace(/[ ._]?\(?\d{1,2}\)?$/, "");
  if (counted !== heading && headings.roleOf(counted).is === "name") return true;
  if (cells.length < 2) return false;
  const provinces = cells.filter((cell) => (codeOfName(cell, "63") ?? codeOfName(cell, "34")) !== undefined);
  if (provinces.length * 2 > cells.length) return true;
  return heading === "" && cells.every((cell) => /^\p{L}/u.test(cell));
}
