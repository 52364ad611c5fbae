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

/** Separators behind which, in another spreadsheet's eyes, a cell would begin that it runs. */
const LIVE = /([,;|\t\r\n])(?='*[^\S\t\r\n]*[=+\-@＝＋－＠])/g;

/** Text that no spreadsheet runs, whatever separates its cells: before =, +, - or @ stands an apostrophe. */
export const forSpreadsheet = (text: string): string => {
  const still = text.replace(LIVE, "$1'");
  return /^'*\s*[=+\-@＝＋－＠]|^[\t\r]/.test(text) ? `'${still}` : still;
};

/** Lines that no CI service takes for its commands: `::error::` at a start, `##[error]` or `##vso[task…]` anywhere. */
export function forLog(lines: string): string {
  const still = lines.includes("::") ? lines.replace(/^([^\S\n\r\u2028\u2029]*):(?=:)/gm, "$1\\u003A") : lines;
  return still.includes("##") ? still.replace(/##(?=[\w.]*\[)/g, "#\\u0023") : still;
}

/** Text for a Markdown table cell, where HTML and pipes are text. */
export const forMarkdown = (text: string): string =>
  forTerminal(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/([\\`*_[\]|~])/g, "\\$1")
    // A bare address would be a link.
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/(www)\./gi, "$1\\.")
    .replace(/(?<=[\w.+-])@/g, "<!-- -->@");

/** The same as a line, whose start may be that of a heading, a list or a rule, or of a CI service's command. */
export const forMarkdownLine = (text: string): string =>
  forMarkdown(text.trimStart()).replace(/^(\d*)([#+\-=.):])/, "$1\\$2");
