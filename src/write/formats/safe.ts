/** Characters that steer a terminal, or the direction of text, and those that nobody sees; tabs and line breaks too. */
const CONTROLS =
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
const SCREEN =
  /[\u0000-\u0008\u000B-\u001A\u001C-\u001F\u007F-\u009F\u061C\u180E\u200E\u200F\u2028-\u202E\u2060-\u206F\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

const escaped = (char: string): string =>
  [...Array(char.length).keys()]
    .map((i) => `\\u${char.charCodeAt(i).toString(16).toUpperCase().padStart(4, "0")}`)
    .join("");

/** Text from a file made safe for a terminal: control and direction characters become visible escapes. */
export const forTerminal = (text: string): string => text.replace(CONTROLS, escaped);

/** A written result made safe for a terminal: as above, except for its own line breaks, tabs and colours. */
export const forScreen = (result: string): string => result.replace(SCREEN, escaped);

/** Text that no spreadsheet runs: a leading =, +, -, @, tab or return gets an apostrophe before it. */
export const forSpreadsheet = (text: string): string =>
  /^'*\s*[=+\-@＝＋－＠]|^[\t\r]/.test(text) ? `'${text}` : text;

/** Text for a Markdown table cell, where HTML and pipes are text. */
export const forMarkdown = (text: string): string =>
  forTerminal(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/([\\`*_[\]|~])/g, "\\$1");
