/** A code as people write them. */
const CODE = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]{0,23}$/u;
/** `1.1. Portal`, `I.2 Portal`, `GOV.01: Portal`, `Đ1) Portal`; a year is no code. */
const CODED =
  /^[[(]?((?!(?:19|20)\d\d\b)(?:\p{L}{1,6}[._-]?)?\d{1,4}(?:[._-]\d{1,4})*|[IVX]{1,5}(?:\.\d{1,3})*)(?:[\])]?[.:)–-]?)[\s–:-]+(\S.*)/su;

/** The code and the name in a heading; one that is a code only is its own name. */
export function codeInHeading(heading: string): { readonly code: string | undefined; readonly name: string } {
  const text = heading.normalize("NFC").replace(/\s+/g, " ").trim();
  const bare = text.replace(/(?<![.:)\s])[.:)\s]+$/, "");
  if (CODE.test(bare)) return { code: bare, name: bare };
  const [, code, name] = CODED.exec(text) ?? [];
  return code === undefined || name === undefined ? { code: undefined, name: text } : { code, name };
}
