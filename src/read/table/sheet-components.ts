import { fraction } from "../../core/fraction.ts";
import type { Fraction, Methodology, SheetComponent } from "../../types/index.ts";
import { openRows } from "../file/open-rows.ts";
import type { Reading } from "../file/source.ts";
import type { ReadOptions } from "../options.ts";
import { chooseTables } from "./choose-tables.ts";
import { Headings } from "./headings.ts";
import { labelText } from "./label.ts";
import { type DecimalSign, NumberReader } from "./number.ts";
import { isUnproven } from "./shape/states.ts";
import { openTurned } from "./shape/turned.ts";

/**
 * What the sheet of one unit says of its components besides the scores, by their codes; `sign` is the decimal sign of
 * its scores. @throws Failure when it cannot be read
 */
export async function readSheetComponents(
  path: string,
  options: ReadOptions,
  methodology: Methodology,
  sign: DecimalSign | undefined,
  world: Reading,
): Promise<ReadonlyMap<string, SheetComponent>> {
  const headings = new Headings([methodology], options.column);
  const [source] = chooseTables(await openRows(path, options, world), options, headings).tables;
  const turned = source && openTurned(source, undefined, headings);
  const components = new Map<string, SheetComponent>();
  if (turned === undefined) return components;
  const { table, rows, measureOf } = turned;
  const placeOf = (is: "state" | "change"): number => table.columns.find((column) => column.is === is)?.i ?? -1;
  const [state, change] = [placeOf("state"), placeOf("change")];
  const numbers = new NumberReader(sign);
  const printedIn = (cell: string, line: number): Fraction | undefined => {
    const stored = source?.sheet !== undefined && !source.sheet.isTyped(line, change + 1);
    if ((stored ? numbers.readStored(cell) : numbers.read(cell)) !== "number") return undefined;
    const { digits, decimals, big } = numbers;
    return fraction(big ?? BigInt(digits), 10n ** BigInt(decimals));
  };
  for (const { cells, line } of rows) {
    const code = table.labels.map((i) => measureOf(cells[i] ?? "")).find((found) => found !== undefined);
    if (code === undefined) continue;
    const said = labelText(cells[state] ?? "");
    components.set(code, { state: said, unproven: isUnproven(said), printed: printedIn(cells[change] ?? "", line) });
  }
  return components;
}
