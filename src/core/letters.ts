import { once } from "./once.ts";

/** What letters, marks and numbers are among the signs of Latin script, in which Vietnamese is written. */
const LATIN_CLASSES: readonly (readonly [string, string])[] = [
  ["\\p{L}", "A-Za-zªµºÀ-ÖØ-öø-ˁˆ-ˑˠ-ˤˬˮḀ-ỿ"],
  ["\\p{M}", "\\u0300-\\u036f"],
  ["\\p{N}", "0-9²³¹¼-¾"],
];
const LATIN = /^[\0-\u036fḀ-ỿ‐-‧]*$/;

/**
 * An expression with `\p{L}`, `\p{M}` or `\p{N}` in its brackets, for one text after the other. Node takes half a
 * millisecond to find out what such a class of Unicode holds: texts of Latin script are matched by a shorter list of the
 * same signs.
 *
 * @example
 * const words = letters("[\\p{L}\\p{M}]+", "g");
 * "Hà Tĩnh".match(words("Hà Tĩnh")); // → ["Hà", "Tĩnh"]
 */
export function letters(source: string, flags = ""): (text: string) => RegExp {
  const latin = once(
    () =>
      new RegExp(
        LATIN_CLASSES.reduce((made, [of, signs]) => made.replaceAll(of, signs), source),
        flags,
      ),
  );
  const any = once(() => new RegExp(source, `${flags}u`));
  return (text) => (LATIN.test(text) ? latin() : any());
}

/** Any letter of a text. */
export const letter = letters("[\\p{L}]");
/** Every mark of a text. */
export const marks = letters("[\\p{M}]", "g");
/** The marks of the five tones of Vietnamese, apart from their vowels. */
export const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
