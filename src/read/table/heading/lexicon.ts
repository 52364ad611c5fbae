import { once } from "../../../core/once.ts";
import { fold, toNfc } from "../../../reference/fold.ts";
import type { Methodology } from "../../../types/index.ts";
import { spelling, type Token } from "./tokens.ts";
import { CODES, LANGUAGES, type Level, NAMES, NOUNS, TOTAL, WORDS, type Word } from "./words.ts";

/** What a phrase of a heading says. */
export type Sense =
  | { readonly is: "measure"; readonly code: string }
  | { readonly is: "word"; readonly word: Word }
  | { readonly is: "noun"; readonly level: Level }
  | { readonly is: "name" }
  | { readonly is: "code"; readonly level: Level }
  | { readonly is: "language"; readonly lang: "vi" | "en" }
  | { readonly is: "year"; readonly year: number }
  | { readonly is: "list"; readonly list: string }
  | { readonly is: "unknown" };

/** A heading and the measure, or raw figure, that it names. */
type Called = readonly [heading: string, code: string];

/** The phrases of headings: the word tables, and every measure and raw figure by code, name and alias. */
export class Lexicon {
  /** By code and alias as written. */
  readonly codes = new Map<string, string>();
  /** By name as written; undefined where two measures have it. */
  readonly names = new Map<string, string | undefined>();
  /** The codes, names and aliases, folded. */
  private readonly folded: () => ReadonlySet<string>;
  /** The measures by the letters of their headings: needed only for a heading that is neither a code nor a name. */
  private readonly byLetters: () => ByLetters;
  /** How the codes that are numbers are written. */
  private readonly forms: () => ReadonlySet<string>;

  constructor(methodologies: readonly Methodology[]) {
    const measures = methodologies.flatMap((methodology) => methodology.measures);
    const named = [...measures, ...methodologies.flatMap(({ figures = [] }) => figures)];
    for (const { code } of named) this.codes.set(code, code);
    for (const { code, name, aliases = [] } of named) {
      for (const alias of aliases) if (!this.codes.has(alias.trim())) this.codes.set(alias.trim(), code);
      for (const said of [name.vi, name.en]) keepOne(this.names, toNfc(said).replace(/\s+/g, " ").trim(), code);
    }
    const total = measures.find(({ kind }) => kind === "total")?.code;
    const called = named.flatMap(({ code, name, aliases = [] }) =>
      [code, name.vi, name.en, ...aliases].map((heading): Called => [heading, code]),
    );
    this.folded = once(() => new Set(called.map(([heading]) => fold(heading))));
    this.byLetters = once(() => byLetters(called, total));
    this.forms = once(() => new Set([...this.codes.keys()].flatMap((code) => formOf(code) ?? [])));
  }

  /**
   * Whether a number beside a measure's name says another: it is written as codes of measures are, that of this measure
   * too, and is not its code.
   */
  isOtherCode(number: string, measure: string): boolean {
    const claimed = this.codes.get(number);
    if (claimed !== undefined) return claimed !== measure;
    return formOf(measure) !== undefined && this.forms().has(formOf(number) ?? "");
  }

  /** Whether a text is the code, name or alias of a measure, or one that several have. */
  isMeasure(text: string): boolean {
    return this.folded().has(fold(text));
  }

  /** What consecutive words say, if they are a phrase. */
  senseOf(words: readonly Token[], accented: boolean): Sense | undefined {
    const folded = words.map((word) => word.folded).join("");
    const exact = words.map((word) => word.exact).join("");
    const measures = this.byLetters();
    const code = measures.spelt.get(exact) ?? measures.folded.get(folded);
    if (code !== undefined) return { is: "measure", code };
    const phrases = table().get(folded);
    // With diacritics `hàng` is not `hạng`; without any, it may be.
    return (accented ? phrases?.find((phrase) => phrase.exact === exact) : phrases?.[0])?.sense ?? yearOf(words);
  }
}

/** Measures by their headings but for case, and by folded letters; undefined where two measures have them. */
interface ByLetters {
  readonly spelt: ReadonlyMap<string, string | undefined>;
  readonly folded: ReadonlyMap<string, string | undefined>;
}

function byLetters(called: readonly Called[], total: string | undefined): ByLetters {
  const [spelt, folded] = [new Map<string, string | undefined>(), new Map<string, string | undefined>()];
  const put = (heading: string, code: string): void => {
    const key = fold(heading);
    // A number is a code as it is written, or none.
    if (!/[a-z]/.test(key)) return;
    keepOne(folded, key, code);
    keepOne(spelt, spelling(heading), code);
  };
  for (const [heading, code] of called) put(heading, code);
  if (total !== undefined) for (const heading of TOTAL) if (!folded.has(fold(heading))) put(heading, total);
  return { spelt, folded };
}

/** How a code that is a number is written: `1.3` and `4.22` alike, `GOV.03` and `GOV.11`; undefined of a word. */
const formOf = (code: string): string | undefined =>
  /\d|^[IVX]+$|^[A-H]$/.test(code) ? code.replace(/\d+/g, "9").replace(/^[IVX]+(?=\.|$)/, "I") : undefined;

/** What two measures have is of neither. */
const keepOne = (map: Map<string, string | undefined>, text: string, code: string): void => {
  map.set(text, !map.has(text) || map.get(text) === code ? code : undefined);
};

/** `2022`, `năm 2022`, `63`. */
function yearOf(words: readonly Token[]): Sense | undefined {
  const [first, second] = words;
  const [year, before] = second === undefined ? [first, undefined] : [second, first];
  if (words.length > 2 || year === undefined) return undefined;
  if (before !== undefined && before.folded !== "nam" && before.folded !== "year") return undefined;
  if (/^(?:19|20)\d\d$/.test(year.folded)) return { is: "year", year: Number(year.folded) };
  return before === undefined && /^(?:63|34)$/.test(year.folded) ? { is: "list", list: year.folded } : undefined;
}

/** The word tables by folded letters. */
const table = once(() => {
  const phrases = new Map<string, { readonly exact: string; readonly sense: Sense }[]>();
  const put = (texts: readonly string[], sense: Sense): void => {
    for (const text of texts) {
      const key = fold(text);
      phrases.set(key, [...(phrases.get(key) ?? []), { exact: spelling(text), sense }]);
    }
  };
  for (const [word, texts] of entries(WORDS)) put(texts, { is: "word", word });
  for (const [level, nouns] of entries(NOUNS)) {
    put(nouns, { is: "noun", level });
    // Names of columns in databases are written in one word: `tentinh`, `maxa`.
    for (const noun of nouns) {
      put([`tên ${noun}`], { is: "noun", level });
      put([`mã ${noun}`], { is: "code", level });
    }
  }
  put(NAMES, { is: "name" });
  put(CODES, { is: "code", level: "any" });
  for (const [lang, texts] of entries(LANGUAGES)) put(texts, { is: "language", lang });
  return phrases;
});

const entries = <K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] => Object.entries(record) as [K, V][];
