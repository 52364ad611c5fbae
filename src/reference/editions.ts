import { methodologies } from "virtual:reference";
import type { Methodology } from "../types/index.ts";

/** The built-in methodologies, oldest first. */
export const editions: readonly Methodology[] = methodologies;

/** The built-in edition for a data year. */
export const editionFor = (year: number): Methodology | undefined =>
  editions.find(({ years }) => years !== undefined && years[0] <= year && year <= years[1]);
