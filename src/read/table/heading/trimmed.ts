const SIGN = /[\s:;,/_–()[\]-]/;

/** A part of a heading without the brackets and signs that part it from the others. */
export function trimmed(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && SIGN.test(text.charAt(from))) from++;
  while (from < to && SIGN.test(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}
