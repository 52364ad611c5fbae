import type { ReadOptions } from "../options.ts";
import { labelText } from "./label.ts";

/** Whether a row of this label is the one of a name, however it is capitalised. */
export const isCalled = (name: string, label: string): boolean => labelText(name).toLowerCase() === label.toLowerCase();

/** What the user says of rows by what they are called, and what of it the file has. */
export class StatedRows {
  readonly met: string[] = [];

  constructor(private readonly options: Pick<ReadOptions, "unit" | "notUnit">) {}

  /** Whether the row of a label is said to be a unit or none; undefined where nothing is said. */
  of(label: string): "unit" | "none" | undefined {
    const { unit = [], notUnit = [] } = this.options;
    if (unit.length === 0 && notUnit.length === 0) return undefined;
    const said = unit.some((name) => isCalled(name, label))
      ? "unit"
      : notUnit.some((name) => isCalled(name, label))
        ? "none"
        : undefined;
    if (said !== undefined && this.met.at(-1) !== label) this.met.push(label);
    return said;
  }
}
