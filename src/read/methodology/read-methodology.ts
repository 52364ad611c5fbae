import { Failure, fail } from "../../core/failure.ts";
import { methodologies } from "../../reference/editions.ts";
import type { Methodology } from "../../types/index.ts";
import { decode } from "../file/encoding.ts";
import { labelOf, type Reading, readBytes } from "../file/source.ts";

/**
 * A methodology by its id, or from a JSON file; strictly, every measure of it can be told from the others in a table.
 * @throws Failure with every fault of the file
 */
export async function readMethodology(idOrFile: string, world: Reading, strict = false): Promise<Methodology> {
  const builtIn = methodologies.find(({ id }) => id === idOrFile);
  if (builtIn) return builtIn;
  if (!/[./\\]|^-$/.test(idOrFile)) {
    const expected = methodologies.map(({ id }) => id).join(", ");
    fail("methodology-unknown", {}, { found: idOrFile, expected });
  }
  const file = labelOf(idOrFile);
  const text = textIn(idOrFile, world, file);
  // Most runs never need what checks one.
  const { parseMethodology } = await import("./parse.ts");
  const more = strict ? (await import("./alike-measures.ts")).alikeMeasures : undefined;
  return parseMethodology(text, file, more);
}

/** The text of a file; one that is empty lacks a methodology, and not the rows of a table. */
function textIn(path: string, world: Reading, file: string): string {
  try {
    return decode(readBytes(path, world), file, undefined).bytes.toString();
  } catch (error) {
    const isEmpty = error instanceof Failure && error.problems.every(({ kind }) => kind === "file-empty");
    if (isEmpty) fail("methodology-shape", { file }, { at: "", expected: "object", found: "" });
    throw error;
  }
}
