import { isBlank, NUMBER } from "./heading-rows.ts";
import { labelText } from "./label.ts";
import type { Positions } from "./positions.ts";

/** What a row is called, and by which of its cells. */
export interface RowLabel {
  readonly label: string;
  readonly from: "name" | "code" | "number";
}

/** A row with what it is called, and what the user says of it. */
export interface CalledRow extends RowLabel {
  readonly cells: readonly string[];
  readonly line: number;
  readonly stated: "unit" | "none" | undefined;
}

/** What a row is called: by its name, else its code, else the cell of its row number, the column `number`. */
export function rowLabel(cells: readonly string[], at: Positions, number: number): RowLabel {
  const [name, code, tag] = [cells[at.name], cells[at.code], cells[number] ?? ""];
  if (!isBlank(name)) return { label: labelText(name ?? ""), from: "name" };
  if (!isBlank(code)) return { label: labelText(code ?? ""), from: "code" };
  // Official tables put `Cả nước` over the column of row numbers too.
  return { label: NUMBER.test(tag) ? "" : labelText(tag), from: "number" };
}
