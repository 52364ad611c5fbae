import { toNfc } from "../../reference/fold.ts";

/** What no label of a person has: spaces other than one plain one, zero-width characters, a spreadsheet's guard. */
const UNUSUAL = /[^\S ]| {2}|[,;|]'|^[ '=]| $|[\u200B\u2060\u00AD\u001C-\u001F]/;

/** The apostrophes that were put into a text so that a spreadsheet does not run it; the writer's counterpart. */
const GUARD = /(^|[,;|])'(?='*\s*[=+\-@＝＋－＠])/g;

/** A text without the guard of a spreadsheet. */
export const withoutGuard = (text: string): string => (text.includes("'") ? text.replace(GUARD, "$1") : text);

/** What words of ASCII with single spaces between them do not have: nothing changes those. */
const ODD = /[^ -~]|^[ '=]|[,;|]'| $| {2}/;

/** `="48"`, as a spreadsheet keeps the zero of a code. */
const TEXT_FORMULA = /^="([^"]*)"$/;

/** What takes no width, or only parts text. */
const INVISIBLE = /[\u200B\u2060\u00AD\uFEFF\u001C-\u001F]/g;

/** The most characters of a label: nobody reads more. */
export const LABEL_LIMIT = 1000;

/**
 * The text of a cell as a person sees it: in NFC, spaces single, nothing of zero width or that only parts text, no
 * spreadsheet's guard. A text that is too long for a label has one character more than a label may have.
 */
export function labelText(cell: string): string {
  if (cell.length <= LABEL_LIMIT) return tidyText(cell);
  const text = cell.replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
  return tidyText(text.length > LABEL_LIMIT ? `${text.slice(0, LABEL_LIMIT)}…` : text);
}

/** The same, however long it is. */
export function tidyText(cell: string): string {
  if (!ODD.test(cell)) return cell;
  if (!UNUSUAL.test(cell)) return toNfc(cell);
  const text = cell.replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
  return toNfc(text.replace(GUARD, "$1").replace(TEXT_FORMULA, "$1"));
}

/** As much of a text that is only named as anybody reads. */
export const clipped = (text: string): string => (text.length > CLIP ? `${text.slice(0, CLIP)}…` : text);
const CLIP = 160;
