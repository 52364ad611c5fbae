import { methodologies } from "virtual:reference";
import type { Methodology } from "../types.ts";
import { fail } from "./failure.ts";
import { labelOf, type Reading, readBytes } from "./source.ts";
import { decode } from "./text.ts";

/** The built-in methodologies, oldest first. */
export const editions: readonly Methodology[] = methodologies;

/** The built-in edition for a data year. */
export const editionFor = (year: number): Methodology | undefined =>
  editions.find(({ years }) => years !== undefined && years[0] <= year && year <= years[1]);

/** A methodology by its id, or from a JSON file. @throws Failure with every fault of the file */
export async function readMethodology(idOrFile: string, world: Reading): Promise<Methodology> {
  const builtIn = editions.find(({ id }) => id === idOrFile);
  if (builtIn) return builtIn;
  if (!/[./\\]|^-$/.test(idOrFile)) {
    const expected = editions.map(({ id }) => id).join(", ");
    fail("methodology-unknown", {}, { found: idOrFile, expected });
  }
  const file = labelOf(idOrFile);
  const { bytes } = decode(readBytes(idOrFile, world), file, undefined);
  // Most runs never need what checks one.
  const { parseMethodology } = await import("./methodology-file.ts");
  return parseMethodology(bytes.toString(), file);
}
