import { methodologies as shipped } from "virtual:reference";
import type { Methodology } from "../types/index.ts";

/** Every methodology that ships. */
export const methodologies: readonly Methodology[] = shipped;

/**
 * The editions of the provincial DTI, oldest first: a year picks one. Other methodologies are named.
 *
 * @example
 * editions.map(({ id }) => id); // → ["dti-2020", "dti-2022", "dti-2024"]
 */
export const editions: readonly Methodology[] = methodologies.filter(({ years }) => years !== undefined);

/** The built-in edition for a data year. */
export const editionFor = (year: number): Methodology | undefined =>
  editions.find(({ years }) => years !== undefined && years[0] <= year && year <= years[1]);
