/** Items as a language with commas lists them. */
export const list = (items: readonly string[]): string => items.join(", ");

/** A change as print has it: +4, −3, 0. */
export const signed = (change: number): string => (change > 0 ? `+${change}` : String(change).replace("-", "−"));
