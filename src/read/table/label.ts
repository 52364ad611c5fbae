/** What no label of a person has: spaces other than one plain one, zero-width characters, a spreadsheet's guard. */
const UNUSUAL = /[^\S ]| {2}|^[ '\u200B\u2060]|[ \u200B\u2060\u00AD]$|[\u200B\u2060\u00AD]/;

/** The apostrophe that was put before a text so that a spreadsheet does not run it; the writer's counterpart. */
const GUARD = /^'(?='*\s*[=+\-@＝＋－＠])/;

/** What words of ASCII with single spaces between them do not have: nothing changes those. */
const ODD = /[^ -~]|^[ ']| $| {2}/;

/** The text of a cell as a person sees it: in NFC, spaces single, nothing of zero width, no spreadsheet's guard. */
export function labelText(cell: string): string {
  if (!ODD.test(cell)) return cell;
  return UNUSUAL.test(cell)
    ? cell
        .replace(/[\u200B\u2060\u00AD\uFEFF]/g, "")
        .replace(/\s+/g, " ")
        .trim()
        .replace(GUARD, "")
        .normalize("NFC")
    : cell.normalize("NFC");
}
