import type { RemapHead, Remapped, RemapRow, ResultEnd } from "../../types/index.ts";
import { type RowResult, rowResult } from "../formats/row-result.ts";
import { remapJson } from "./remap-json.ts";
import { type RemapView, remapSheet } from "./remap-sheet.ts";

/** A carried table in every format. */
export const remapResult = (table: Remapped, view: RemapView): RowResult<RemapHead, RemapRow, ResultEnd> =>
  rowResult(
    () => remapSheet(table, view),
    () => remapJson(table, view),
  );
