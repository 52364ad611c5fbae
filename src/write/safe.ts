/** Characters that steer a terminal, or the direction of text; tabs and line breaks too, as cells are one line. */
const CONTROLS = /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g;

/** Text from a file made safe for a terminal: control and direction characters become visible escapes. */
export const forTerminal = (text: string): string =>
  text.replace(CONTROLS, (char) => `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);

/** Text that no spreadsheet runs: a leading =, +, -, @, tab or return gets an apostrophe before it. */
export const forSpreadsheet = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** Text for a Markdown table cell, where HTML and pipes are text. */
export const forMarkdown = (text: string): string =>
  forTerminal(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/([\\`*_[\]|~])/g, "\\$1");
