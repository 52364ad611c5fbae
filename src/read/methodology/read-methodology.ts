import { fail } from "../../core/failure.ts";
import { methodologies } from "../../reference/editions.ts";
import type { Methodology } from "../../types/index.ts";
import { decode } from "../file/encoding.ts";
import { labelOf, type Reading, readBytes } from "../file/source.ts";

/** A methodology by its id, or from a JSON file. @throws Failure with every fault of the file */
export async function readMethodology(idOrFile: string, world: Reading): Promise<Methodology> {
  const builtIn = methodologies.find(({ id }) => id === idOrFile);
  if (builtIn) return builtIn;
  if (!/[./\\]|^-$/.test(idOrFile)) {
    const expected = methodologies.map(({ id }) => id).join(", ");
    fail("methodology-unknown", {}, { found: idOrFile, expected });
  }
  const file = labelOf(idOrFile);
  const { bytes } = decode(readBytes(idOrFile, world), file, undefined);
  // Most runs never need what checks one.
  const { parseMethodology } = await import("./parse.ts");
  return parseMethodology(bytes.toString(), file);
}
