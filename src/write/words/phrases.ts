import type { UnusualMean } from "./words.ts";

/** Items as a language with commas lists them. */
export const list = (items: readonly string[]): string => items.join(", ");

/** A change as print has it: +4, −3, 0. */
export const signed = (change: number): string => (change > 0 ? `+${change}` : String(change).replace("-", "−"));

/** A measure's kind, and its mean where that is not the usual one; machines are told it like this too. */
export const kindText = (kind: string, mean: UnusualMean | undefined): string =>
  mean === undefined ? kind : `${kind} (${mean === "geometric" || mean === "harmonic" ? `${mean} mean` : mean})`;

/** An option as the command line writes it; an argument, such as FILE, as it is. */
export const flagOf = (option: string): string => (/^[a-z]/.test(option) ? `--${option}` : option);
