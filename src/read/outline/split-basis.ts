import { once } from "../../core/once.ts";
import { fold, toNfc } from "../../reference/fold.ts";
import { Lexicon } from "../table/heading/lexicon.ts";
import type { ScoreBasis } from "../table/heading/role.ts";
import { LONGEST, tokensOf, word } from "../table/heading/tokens.ts";
import { NOUNS, WORDS } from "../table/heading/words.ts";

/** A heading's text without the words that say whose score it is. */
export interface SplitHeading {
  /** `both` where a heading speaks of own and of assessed scores, as a difference does. */
  readonly basis: ScoreBasis | "both" | undefined;
  readonly rest: string;
  /** Whether one word says it that may be of a name as well: `own` in `Own revenue`. */
  readonly isDoubtful: boolean;
}

/** The phrases by their folded letters, before they are looked at more closely. */
const phrases = once(() => new Set([...WORDS.self, ...WORDS.assessed].map(fold)));
const lexicon = once(() => new Lexicon([]));
/** No phrase has more words. */
const MOST_WORDS = 6;

/** Takes a heading apart: `Hạ tầng số (tự chấm)` is `Hạ tầng số`, self; `Tổng điểm thẩm định` is `Tổng`, assessed. */
export function splitBasis(heading: string): SplitHeading {
  const text = toNfc(heading).replace(/\s+/g, " ").trim();
  const found = text.length > LONGEST ? undefined : phraseIn(text, 0);
  if (found === undefined) return { basis: undefined, rest: text, isDoubtful: false };
  const another = phraseIn(text, found.end);
  if (another && another.basis !== found.basis) return { basis: "both", rest: text, isDoubtful: false };
  const { basis, start, end } = found;
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const isDoubtful = !/[^\p{L}]/u.test(text.slice(start, end)) && basis === "self" && !/^\s*(?:$|[)\]:])/.test(after);
  const ahead = before.replace(BY, "").replace(assessor(), "$1").replace(SCORE_BEFORE, "");
  return { basis, rest: tidy(`${ahead} ${after.replace(BY_AFTER, "").replace(SCORE_AFTER, "")}`), isDoubtful };
}

/** Who gave a score, and the word for a score: `điểm do Sở TTTT`, `điểm tỉnh`, `kết quả`; `by the board`, `score`. */
const BY = /(?<![\p{L}\p{M}])(?<!tự )(?:do|by)\s[^()[\],;:]*$/iu;
const BY_AFTER = /^\s+(?:by|bởi)\s[^()[\],;:]*/iu;
const SCORE_BEFORE = /(?<![\p{L}\p{M}])(?:điểm|diem|kết quả|ket qua|scores?|results?)(?:\s+(?:do|của|of|by))?[\s_]*$/iu;
const SCORE_AFTER = /^[\s_]+(?:điểm|scores?|points|values?)(?![\p{L}\p{M}])/iu;
const assessor = once(() => {
  const nouns = Object.values(NOUNS).flat().join("|");
  return new RegExp(String.raw`(?<![\p{L}\p{M}])(điểm|kết quả)\s+(?:${nouns})\s*$`, "iu");
});

/** A name without the word for a score: `Điểm Hạ tầng số`, `Hạ tầng số (điểm)`. */
export const withoutScore = (name: string): string =>
  tidy(name.replace(/^(?:điểm|scores?)[\s:–-]{1,9}(?=\S)|[\s:–-]{1,9}[([]?(?:điểm|scores?)[)\]]?$/iu, ""));

/** A text without the brackets and the signs between words that nothing is left in or beside. */
const tidy = (text: string): string =>
  text
    .replace(/([([])[\s,;:/_–-]+/g, "$1")
    .replace(/[\s,;:/_–-]{1,9}([)\]])/g, "$1")
    .replace(/\(\)|\[\]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s,;:/_–-]+|(?<![\s,;:/_–-])[\s,;:/_–-]+$/g, "");

interface Phrase {
  readonly basis: ScoreBasis;
  readonly start: number;
  readonly end: number;
}

/** The first phrase from a place on that says whose a score is, with as many words as say it. */
function phraseIn(text: string, from: number): Phrase | undefined {
  const words = [...text.matchAll(word(text))].map(({ 0: one, index }) => ({ start: index, end: index + one.length }));
  const { accented } = tokensOf(text);
  for (const [i, { start }] of words.entries()) {
    if (start < from) continue;
    for (const { end } of words.slice(i, i + MOST_WORDS).toReversed()) {
      const basis = basisOf(text.slice(start, end), accented);
      if (basis) return { basis, start, end };
    }
  }
  return undefined;
}

function basisOf(said: string, accented: boolean): ScoreBasis | undefined {
  if (!phrases().has(fold(said))) return undefined;
  const { words, strange, outOf } = tokensOf(said);
  if (strange !== "" || outOf !== undefined || /[()[\],;:]/.test(said)) return undefined;
  const sense = lexicon().senseOf(words, accented);
  if (sense?.is !== "word") return undefined;
  return sense.word === "self" || sense.word === "assessed" ? sense.word : undefined;
}
