import { expect, it } from "vitest";
import { spelling } from "../../../../src/read/table/heading/tokens.ts";
import { CODES, COLUMNS, LANGUAGES, NAMES, NOUNS, TOTAL, WORDS } from "../../../../src/read/table/heading/words.ts";

/** Phrases that stand under two of these meanings: only the first would ever be read. */
function ofTwo(...tables: readonly Readonly<Record<string, readonly string[]>>[]): readonly string[] {
  const meanings = new Map<string, Set<string>>();
  for (const table of tables) {
    for (const [meaning, phrases] of Object.entries(table)) {
      for (const phrase of phrases) {
        const key = spelling(phrase);
        meanings.set(key, (meanings.get(key) ?? new Set()).add(meaning));
      }
    }
  }
  return [...meanings].flatMap(([phrase, of]) => (of.size > 1 ? [`${phrase}: ${[...of].join(", ")}`] : []));
}

it("a phrase of a heading means one thing", () => {
  expect(ofTwo(WORDS, NOUNS, { name: NAMES, code: CODES }, LANGUAGES)).toEqual([]);
});

it("a whole heading is of one column, and of none that is the total's", () => {
  expect(ofTwo(COLUMNS, { total: TOTAL })).toEqual([]);
});
