/** A code without what does not tell codes apart: case, and how accents are typed. */
export const codeKey = (code: string): string => code.normalize("NFC").toLowerCase();
