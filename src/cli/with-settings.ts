import { ledgersOf } from "../core/ledgers.ts";
import { labelText } from "../read/table/label.ts";
import { isCalled } from "../read/table/stated-rows.ts";
import type { Note } from "../types/index.ts";
import type { Context } from "./context.ts";
import type { Flags } from "./options.ts";

/** A result whose notes say which settings were used, and which headings and rows that they speak of no file has. */
export function withSettings<R extends { readonly notes: readonly Note[] }>(
  result: R,
  { mayLack = [] }: Flags,
  { settings }: Context,
): R {
  if (settings === undefined) return result;
  const { file, keys } = settings;
  const there = ledgersOf(result.notes).flatMap(({ columns, stated }) => [
    ...columns.map(({ heading }) => labelText(heading)),
    ...stated,
  ]);
  const absent = mayLack.filter((name) => !there.some((label) => isCalled(name, label)));
  return { ...result, notes: [...result.notes, { kind: "settings", details: { file, keys, absent } }] };
}
