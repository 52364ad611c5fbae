import type { Command } from "commander";
import { fail } from "../../core/failure.ts";
import { allProvinces } from "../../reference/both-lists.ts";
import { foldUnit } from "../../reference/fold.ts";
import { whatBecameOf } from "../../reference/former.ts";
import { canonicalCode, codeOfName, suggest } from "../../reference/provinces.ts";
import type { ProvinceRow } from "../../types/index.ts";
import { SHEET_FORMATS } from "../../write/formats/render.ts";
import { provinceJson, provinceSheet } from "../../write/views/provinces.ts";
import type { Context } from "../context.ts";
import { addExamples } from "../examples.ts";
import { addFlags, type Flags } from "../options.ts";
import { show } from "../show.ts";

const EXAMPLES = ["dti provinces", 'dti provinces "ha tinh"', "dti provinces 48 --format json"];

/** `dti provinces [NAME]`: both lists, the merger and the regions. */
export function define(command: Command, context: Context): void {
  const { words } = context;
  command.argument("[name]", words.help.provinceName);
  addFlags(command, ["output"], [...SHEET_FORMATS, "json"], words);
  addExamples(command, words, EXAMPLES);
  command.action(async (name: string | undefined, flags: Flags) => {
    const { lang } = context;
    const rows = name === undefined ? allProvinces() : matching(name);
    const sheet = () => provinceSheet(rows, words, lang);
    await show({ sheet, own: { json: () => [provinceJson(rows)] } }, flags, context);
  });
}

/** The old provinces that a name or code means, on either list, with those they merged with; or a part of a name. */
function matching(text: string): readonly ProvinceRow[] {
  const rows = allProvinces();
  const code = /^\d{1,2}$|^VN-/i.test(text) ? canonicalCode(text) : undefined;
  const exact = rows.filter(({ old, now }) =>
    code === undefined
      ? old.code === codeOfName(text, "63") || now.code === codeOfName(text, "34")
      : old.code === code || now.code === code,
  );
  if (exact.length > 0) return exact;
  const folded = foldUnit(text);
  const partial = rows.filter(({ old, now }) => [old.name, now.name].some((name) => foldUnit(name).includes(folded)));
  if (partial.length > 0 && folded !== "") return partial;
  return fail(
    "unknown-unit",
    {},
    { found: text, scheme: "63 or 34", suggestions: suggest(text, "63"), became: whatBecameOf(text, "63") },
  );
}
