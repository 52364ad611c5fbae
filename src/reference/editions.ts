import { methodologies } from "virtual:reference";
import type { Methodology } from "../types/index.ts";

/** Every methodology that ships. */
export { methodologies };

/** The editions of the provincial DTI, oldest first: a year picks one. Other methodologies are named. */
export const editions: readonly Methodology[] = methodologies.filter(({ years }) => years !== undefined);

/** The built-in edition for a data year. */
export const editionFor = (year: number): Methodology | undefined =>
  editions.find(({ years }) => years !== undefined && years[0] <= year && year <= years[1]);
