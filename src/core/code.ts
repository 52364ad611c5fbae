/** What tells measure codes apart: not their case, nor how their accents are typed. */
export const codeKey = (code: string): string => code.normalize("NFC").toLowerCase();
