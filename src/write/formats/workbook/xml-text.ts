/** What XML cannot hold, and the form in which Excel writes it. */
const UNHELD =
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const FORM = /_(?=x[\dA-Fa-f]{4}_)/g;

/** The most characters of a cell. */
const MOST = 32_767;

const held = (char: string): string => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** A text in XML, as Excel reads it back: what XML cannot hold as `_x000D_`. */
export const xmlText = (text: string): string =>
  cut(text)
    .replace(FORM, "_x005F_")
    .replace(UNHELD, held)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");

/** A text that is too long for a cell ends in `…`. */
const cut = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text);
