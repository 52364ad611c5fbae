import { problem } from "../../core/failure.ts";
import { once } from "../../core/once.ts";
import type { Problem } from "../../types/index.ts";
import { spelling } from "./heading/tokens.ts";
import { placeOfRow } from "./province-of-row.ts";
import { isCalled } from "./stated-rows.ts";
import type { TextTable } from "./text-table.ts";

/** What says that figures stand in for others of the same unit, or once did. */
const VERSIONS = [
  ...[
    "điều chỉnh",
    "đã điều chỉnh",
    "sau điều chỉnh",
    "trước điều chỉnh",
    "sửa đổi",
    "bổ sung",
    "cập nhật",
    "tính lại",
  ],
  ...["cũ", "mới", "sơ bộ", "chính thức", "tạm tính", "ước tính", "dự kiến", "đính chính", "phúc tra", "bản sao"],
  ...["thẩm định lại", "revised", "revision", "adjusted", "corrected", "updated", "old", "new", "provisional", "final"],
  ...[
    "preliminary",
    "estimate",
    "estimated",
    "recalculated",
    "copy",
    "tiếp",
    "tiếp theo",
    "cont\\.?",
    "continued",
    "(?:lần|đợt|bản|phương án|v|version) ?\\d{1,2}",
  ],
].join("|");

/** How such names end; of nearly all others this is all that is looked at. */
const MARKED = /[)\]*†‡.,;:]$|[-–—:,] ?\S{1,20}(?: \S{1,20}){0,2}$| (?:cũ|mới)$/;

/** A name and what follows it: `Hai (điều chỉnh)`, `Hai - cũ`, `Hai mới`, `Hai *`; or a number, `Hai (2)`. */
const patterns = once(() => ({
  said: new RegExp(
    `^(.*?\\S)(?: ?[([] ?(?:${VERSIONS})(?: [^()]{1,30})? ?[)\\]]| ?[-–—:,] ?(?:${VERSIONS})| (?:cũ|mới)| ?\\(?[*†‡]{1,3}\\)?| ?[.,;:]{1,3})$`,
    "iu",
  ),
  numbered: /^(.*\S) ?\(\d\)$/,
}));

/** Whether a name tells of another version of a unit. */
export const isVersion = (name: string): boolean => MARKED.test(name) && patterns().said.test(name);

/**
 * Rows of a list of one's own that are called like another and a word that tells of another version of it, such as
 * `Hai (điều chỉnh)` beside `Hai`, where both would be ranked. Rows with codes of their own are two units, and so are
 * those that the user called units.
 */
export function versionProblems(
  group: TextTable,
  names: readonly string[],
  units: readonly string[] = [],
): readonly Problem[] {
  const found = names.flatMap((name, row) => {
    if (!MARKED.test(name)) return [];
    const said = patterns().said.exec(name)?.[1];
    const base = (said ?? patterns().numbered.exec(name)?.[1])?.toLowerCase();
    return base === undefined ? [] : [{ row, name, base, isSaid: said !== undefined }];
  });
  if (found.length === 0) return [];
  const bases = new Set(found.map(({ base }) => base));
  const first = new Map<string, { readonly row: number; readonly name: string }>();
  for (const [row, name] of names.entries()) {
    const base = name.toLowerCase();
    if (bases.has(base) && !first.has(base)) first.set(base, { row, name });
  }
  // `Tân Lập (1)` and `Tân Lập (2)` are two units where none is called Tân Lập.
  for (const one of found) if (one.isSaid && !first.has(one.base)) first.set(one.base, one);
  return found.flatMap(({ row, name, base }) => {
    const of = first.get(base);
    if (of === undefined || of.row === row || units.some((unit) => isCalled(unit, name))) return [];
    const [code, other] = [group.codes[row] || undefined, group.codes[of.row] || undefined];
    if (code !== undefined && other !== undefined && code !== other) return [];
    return [
      problem("row-version", placeOfRow(group, row), { found: name, of: of.name, line: group.lines[of.row] ?? 0 }),
    ];
  });
}

/** What may be written in two ways: the tone mark on either vowel of `oa`, `oe` and `uy`. */
const TWO_WAYS = /o[àáảãạèéẻẽẹ]|[òóỏõọ][ae]|u[ỳýỷỹỵ]|[ùúủũụ]y/i;

/** Rows of one name whose tone marks stand on different vowels, `Hoà` and `Hòa`: each with the first that is called so. */
export function toneTwins(names: readonly string[]): readonly { readonly row: number; readonly first: number }[] {
  const firsts = new Map<string, number>();
  return names.flatMap((name, row) => {
    if (!TWO_WAYS.test(name)) return [];
    const key = spelling(name);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, row);
    return first === undefined || names[first]?.toLowerCase() === name.toLowerCase() ? [] : [{ row, first }];
  });
}
