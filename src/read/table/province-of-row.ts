import { problem } from "../../core/failure.ts";
import { whatBecameOf } from "../../reference/former.ts";
import { candidates, canonicalCode, codeOfName, type List, provincesOf, suggest } from "../../reference/provinces.ts";
import type { Place, Problem } from "../../types/index.ts";
import { fileOfRow, type TextTable } from "./text-table.ts";

/** What a row calls its unit. */
export const textOf = (group: TextTable, row: number) => ({
  name: group.names[row] ?? "",
  code: group.codes[row] ?? "",
});

/** Where a row is. */
export const placeOfRow = (group: TextTable, row: number): Place => {
  const unit = group.names[row] || group.codes[row];
  return { file: fileOfRow(group, row), line: group.lines[row], unit };
};

/** The code of a row on a list; undefined where name or code is not on it, or they are two units. */
export function codeOn(list: List, { name, code }: { name: string; code: string }): string | undefined {
  const byCode = code === "" ? undefined : canonicalCode(code);
  if (byCode !== undefined && !provincesOf(list).has(byCode)) return undefined;
  const byName = name === "" ? byCode : codeOfName(name, list);
  return byCode === undefined || byCode === byName ? byName : undefined;
}

/** The province of a row on a list; undefined where it has none, and the reason is told. */
export function provinceOf(group: TextTable, row: number, list: List, problems: Problem[]): string | undefined {
  const text = textOf(group, row);
  const found = codeOn(list, text);
  if (found !== undefined) return found;
  const place = placeOfRow(group, row);
  const { name } = text;
  const code = text.code === "" ? undefined : canonicalCode(text.code);
  const byCode = code === undefined ? undefined : provincesOf(list).get(code);
  const byName = codeOfName(name, list);
  if (byCode && byName) {
    const details = { code: text.code, codeMeans: byCode.name, name, nameCode: byName, scheme: list };
    problems.push(problem("code-name-disagree", place, details));
  } else if (candidates(name, list).length > 0) {
    problems.push(problem("ambiguous-unit", place, { found: name, candidates: candidates(name, list) }));
  } else {
    const called = name !== "" && !byName ? name : text.code;
    problems.push(unknownUnit(called, list, place, byCode && name !== "" ? byCode.name : undefined));
  }
  return undefined;
}

/** What it may have meant is looked for where the problem is shown: there may be a million, and few are. */
export const unknownUnit = (found: string, scheme: List | "63 or 34", place: Place, meant?: string): Problem =>
  problem("unknown-unit", place, {
    found,
    scheme,
    get became() {
      return whatBecameOf(found, scheme === "34" ? "34" : "63");
    },
    get suggestions() {
      return meant === undefined ? suggest(found, scheme === "34" ? "34" : "63") : [meant];
    },
  });
