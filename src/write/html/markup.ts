import { forTerminal } from "../formats/safe.ts";

/** Text that is markup already. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = string | number | Markup | readonly Markup[] | undefined;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as text, in an element or a quoted attribute; characters that steer the direction of text become visible. */
export const escapeText = (text: string): string =>
  PLAIN.test(text) ? text : forTerminal(text).replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char);

/** What most cells hold, and nothing is to be done about: letters of Latin alphabets, digits and harmless signs. */
const PLAIN = /^[\w .,;:+()/#%=À-ɏẠ-ỹ–·→▸-]*$/;

/** Markup from a template: what is put in is text, unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let text = strings[0] ?? "";
  for (let i = 0; i < parts.length; i++) text += textOf(parts[i]) + (strings[i + 1] ?? "");
  return new Markup(text);
}

function textOf(part: Part): string {
  if (typeof part === "string") return escapeText(part);
  if (part === undefined) return "";
  if (part instanceof Markup) return part.text;
  if (typeof part === "number") return escapeText(String(part));
  let text = "";
  for (const one of part) text += one.text;
  return text;
}
