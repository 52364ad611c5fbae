import { figureRole, type Meaning } from "./figure-role.ts";
import type { Lexicon, Sense } from "./lexicon.ts";
import type { Role } from "./role.ts";
import type { Token, Tokens } from "./tokens.ts";
import type { Level, Word } from "./words.ts";

/** A heading of more words is a sentence. */
const MOST_WORDS = 24;

/** What a heading says a column holds, every word of it considered. */
export function roleFrom(tokens: Tokens, lexicon: Lexicon): Role {
  const senses = tokens.words.length > MOST_WORDS ? [UNREADABLE] : phrasesOf(tokens.words, tokens.accented, lexicon);
  // A number before or after the words is a measure's code, or decoration.
  const numbers = tokens.numbers.flatMap((number): Sense[] => {
    const code = lexicon.codes.get(number);
    return code === undefined ? [] : [{ is: "measure", code }];
  });
  const { lead } = tokens;
  // `1.3 Portal` where the portal is 1.2, and there is no 1.3.
  const isStray = (sense: Sense): boolean =>
    sense.is === "measure" && lead !== undefined && !lexicon.codes.has(lead) && lexicon.isOtherCode(lead, sense.code);
  const stray = senses.some(isStray) ? [UNREADABLE] : [];
  const meaning = together([...numbers, ...stray, ...senses], tokens);
  const units = unitsOf(meaning, tokens);
  return units ?? figureRole(meaning, tokens);
}

/** Whether every word of a heading is in a phrase. */
export const isKnown = ({ words, accented, strange }: Tokens, lexicon: Lexicon): boolean =>
  strange === "" &&
  words.length <= MOST_WORDS &&
  phrasesOf(words, accented, lexicon).every(({ is }) => is !== "unknown");

const UNREADABLE: Sense = { is: "unknown" };

/** The words in phrases: as few unknown words as can be, then as few phrases. */
function phrasesOf(words: readonly Token[], accented: boolean, lexicon: Lexicon): readonly Sense[] {
  type Best = { readonly cost: number; readonly senses: readonly Sense[] };
  const best: Best[] = [];
  best[words.length] = { cost: 0, senses: [] };
  for (let i = words.length - 1; i >= 0; i--) {
    let found: Best = { cost: Number.POSITIVE_INFINITY, senses: [] };
    for (let j = i + 1; j <= words.length; j++) {
      const known = lexicon.senseOf(words.slice(i, j), accented);
      if (known === undefined && j > i + 1) continue;
      const rest = best[j] ?? { cost: 0, senses: [] };
      const cost = rest.cost + (known === undefined ? 100 : 1);
      if (cost < found.cost) found = { cost, senses: [known ?? UNREADABLE, ...rest.senses] };
    }
    best[i] = found;
  }
  return best[0]?.senses ?? [];
}

function together(senses: readonly Sense[], { percent, change, strange }: Tokens): Meaning {
  const words = new Set<Word>();
  const years: number[] = [];
  let against: number | undefined;
  let counted = false;
  for (const sense of senses) {
    if (sense.is === "word") words.add(sense.word);
    if (sense.is === "year" && counted) against = sense.year;
    else if (sense.is === "year") years.push(sense.year);
    counted = sense.is === "word" && (sense.word === "against" || (counted && sense.word === "plain"));
  }
  if (change || words.has("against")) words.add("change");
  if (percent) words.add("percent");
  for (const word of ["plain", "against"] as const) words.delete(word);
  return {
    measures: new Set(senses.flatMap((sense) => (sense.is === "measure" ? [sense.code] : []))),
    words,
    years: [...new Set(years)],
    against,
    lists: senses.flatMap((sense) => (sense.is === "list" ? [sense.list] : [])),
    senses: strange === "" ? senses : [...senses, UNREADABLE],
  };
}

/** The finer of two levels. */
const ORDER: readonly Level[] = ["any", "country", "province", "district", "commune"];
const finest = (levels: readonly Level[]): Level =>
  levels.reduce<Level>((best, level) => (ORDER.indexOf(level) > ORDER.indexOf(best) ? level : best), "any");

/** A heading of names, codes or regions of units. */
function unitsOf({ measures, words, years, senses }: Meaning, { outOf }: Tokens): Role | undefined {
  if (measures.size > 0 || years.length > 0 || outOf !== undefined) return undefined;
  if (senses.some(({ is }) => is === "unknown")) return undefined;
  const levels = senses.flatMap((sense) => (sense.is === "noun" || sense.is === "code" ? [sense.level] : []));
  const has = (is: Sense["is"]): boolean => senses.some((sense) => sense.is === is);
  if (words.size > 0) {
    const region = words.has("region") || words.has("cluster");
    if (words.size > 1 || !region || levels.length > 0 || has("name") || has("code")) return undefined;
    return { is: "region", cluster: words.has("cluster") };
  }
  if (has("code") && has("name")) return undefined;
  if (has("code")) return { is: "code", level: finest(levels) };
  if (levels.length === 0 && !has("name")) return undefined;
  const lang = senses.find((sense) => sense.is === "language")?.lang;
  return { is: "name", level: finest(levels), lang };
}
