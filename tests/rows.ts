import { openText } from "../src/read/file/open-rows.ts";
import type { RowSource } from "../src/read/file/row-source.ts";
import { ROOT } from "./root.ts";

/** A text as a source of rows, in a file of that name. */
export const sourceOf = (text: string, file = "t.csv"): RowSource =>
  openText(file, {}, { cwd: ROOT, stdin: () => Buffer.from(""), held: new Map([[file, Buffer.from(text)]]) });
