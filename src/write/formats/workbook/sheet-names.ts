/** The most characters of a sheet's name. */
const MOST = 31;

/** Names as Excel allows them: not long, without certain marks, none twice. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((text) => {
    const name = allowed(text);
    for (let n = 1; ; n++) {
      const end = n === 1 ? "" : ` (${n})`;
      const tried = name.slice(0, MOST - end.length).trimEnd() + end;
      if (taken.has(tried.toLowerCase())) continue;
      taken.add(tried.toLowerCase());
      return tried;
    }
  });
}

function allowed(text: string): string {
  const plain = text
    .replace(/[\u0000-\u001F\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF[\]:*?/\\]+/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[' ]+|(?<![' ])[' ]+$/g, "");
  const name = plain.slice(0, MOST).replace(/(?<![' ])[' ]+$/, "");
  // Excel keeps this name for itself.
  return name === "" || /^history$/i.test(name) ? "dti" : name;
}
