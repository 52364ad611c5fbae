import stringWidth from "string-width";

/** Letters, digits and signs that take one column each and combine with nothing. */
const PLAIN = /^[ -~¡-¨ª-¬¯-ʯḀ-ỿ–…]*$/;

/** The columns of a terminal that a text takes. Nearly all text is plain, and counting that is quick. */
export const widthOf = (text: string): number => (PLAIN.test(text) ? text.length : stringWidth(text));

/** The columns that the widest of these texts takes. */
export const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);
