/** What no label of a person has: spaces other than one plain one, zero-width characters, a spreadsheet's guard. */
const UNUSUAL = /[^\S ]| {2}|[,;|]'|^[ '=]| $|[\u200B\u2060\u00AD\u001C-\u001F]/;

/** The apostrophes that were put into a text so that a spreadsheet does not run it; the writer's counterpart. */
const GUARD = /(^|[,;|])'(?='*\s*[=+\-@＝＋－＠])/g;

/** What words of ASCII with single spaces between them do not have: nothing changes those. */
const ODD = /[^ -~]|^[ '=]|[,;|]'| $| {2}/;

/** `="48"`, as a spreadsheet keeps the zero of a code. */
const TEXT_FORMULA = /^="([^"]*)"$/;

/** The text of a cell as a person sees it: in NFC, spaces single, nothing of zero width or that only parts text, no spreadsheet's guard. */
export function labelText(cell: string): string {
  if (!ODD.test(cell)) return cell;
  return UNUSUAL.test(cell)
    ? cell
        .replace(/[\u200B\u2060\u00AD\uFEFF\u001C-\u001F]/g, "")
        .replace(/\s+/g, " ")
        .trim()
        .replace(GUARD, "$1")
        .replace(TEXT_FORMULA, "$1")
        .normalize("NFC")
    : cell.normalize("NFC");
}
