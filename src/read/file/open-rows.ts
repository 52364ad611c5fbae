import { isWorkbookName } from "../../core/place.ts";
import type { ReadOptions } from "../options.ts";
import { isWorkbook } from "./foreign.ts";
import { heldRows } from "./held-rows.ts";
import type { RowForm, RowSource } from "./row-source.ts";
import { DELIMITERS, eachRow, firstRows } from "./rows.ts";
import { labelOf, type Reading, readBytes } from "./source.ts";
import { openTable } from "./text-file.ts";

/** The same world where each table is opened once, however many readers read it. */
export const openedOnce = (world: Reading): Reading => ({ ...world, tables: new Map() });

/** Opens a file of rows: a text, or each sheet of a workbook. @throws Failure when it cannot be read */
export async function openRows(
  path: string,
  options: Pick<ReadOptions, "delimiter" | "encoding">,
  world: Reading,
): Promise<readonly RowSource[]> {
  const key = JSON.stringify([path, options.delimiter, options.encoding]);
  const opened = world.tables?.get(key) ?? openFile(path, options, world);
  world.tables?.set(key, opened);
  return opened;
}

async function openFile(
  path: string,
  options: Pick<ReadOptions, "delimiter" | "encoding">,
  world: Reading,
): Promise<readonly RowSource[]> {
  const file = labelOf(path);
  const held = world.held?.get(path);
  if (held !== undefined && !(held instanceof Uint8Array)) return [heldRows(held, file)];
  const source = readBytes(path, world);
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  // Under another name, reading it as a text says what it is.
  if (!isWorkbookName(file) || !isWorkbook(bytes)) return [textRows(bytes, file, options, world)];
  const { openWorkbook, workbookRows } = await import("./workbook/index.ts");
  return workbookRows(openWorkbook(bytes, file), file);
}

/** The same for what is surely no workbook. @throws Failure */
export const openText = (
  path: string,
  options: Pick<ReadOptions, "delimiter" | "encoding">,
  world: Reading,
): RowSource => textRows(readBytes(path, world), labelOf(path), options, world);

/** The rows of a text, by the delimiter that is stated or by each that occurs in it. @throws Failure */
function textRows(
  source: Uint8Array,
  file: string,
  options: Pick<ReadOptions, "delimiter" | "encoding">,
  world: Reading,
): RowSource {
  const { encoding, bytes, notes, comments, delimiter: stated } = openTable(source, file, options);
  const delimiters = stated ? [stated] : DELIMITERS.filter((mark) => bytes.includes(mark));
  const forms = (delimiters.length > 0 ? delimiters : [","]).map(
    (delimiter): RowForm => ({
      delimiter,
      firstRows: (most) => firstRows(bytes, delimiter, most),
      eachRow: (head, visit) => eachRow(bytes, delimiter, head, file, visit, world.progress),
    }),
  );
  return { file, encoding, notes, comments, forms };
}
