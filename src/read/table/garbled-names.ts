import { problem } from "../../core/failure.ts";
import type { Problem } from "../../types/index.ts";

/** What names have that VIQR wrote, or whose letters became question marks; few others have any of it. */
const SIGN = /[?`~^(+]/;
/** A syllable of Vietnamese in VIQR, with a sign that good text does not have there: `Na(~ng`, `Ti~nh`, `Ho^`. */
const syllablesIn = (name: string): number =>
  name.match(
    /(?<![\p{L}\d])(?=[a-z])(?=(?:[^\p{L}\s]*\p{L}){2})(?=[a-z]*(?:[aeiouy][`~]|[aeo]\^|a\(|[ou]\+))(?:[bcdghklmnpqrstvx]{0,3})(?:[aeiouy][(^+]?[`'?~.]?){1,3}(?:[cmnpt]|ng|nh|ch)?(?![\p{L}\d`~^(+)])/giu,
  )?.length ?? 0;
/** A question mark where a letter was: `X? M?t`. */
const isLost = (name: string): boolean => /\p{L}\?\p{L}|(?<![^\s])\?\p{L}|\p{L}\?(?=\s)/u.test(name);

/** What is wrong with names that an earlier program wrote in letters of its own, or lost letters of; if it shows in two. VIQR has to
 *  show in half of the names and in three syllables, as single signs stand beside letters in good names too. */
export function garbledNames(names: readonly string[], file: string | undefined): Problem | undefined {
  let viqr = 0;
  let syllables = 0;
  const lost: string[] = [];
  for (const name of names) {
    if (!SIGN.test(name)) continue;
    const found = syllablesIn(name);
    syllables += found;
    if (found > 0) viqr++;
    else if (isLost(name)) lost.push(name);
  }
  if (viqr >= 2 && 2 * viqr >= names.length && syllables >= 3)
    return problem("encoding-legacy", { file }, { encoding: "VIQR" });
  return lost.length >= 2 ? problem("encoding-damaged", { file }, { found: lost[0] ?? "" }) : undefined;
}
