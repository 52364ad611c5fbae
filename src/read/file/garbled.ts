import { isUtf8 } from "node:buffer";
import { fail } from "../../core/failure.ts";

/** A code page that UTF-8 is at times read in: its characters of 0x80 to 0xFF. */
interface CodePage {
  readonly name: string;
  readonly high: string;
}

/** The characters of 0x80 to 0x9F in windows-1252; a space where there is none, and Latin-1 has a control character. */
export const FROM_0X80 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** All that Vietnamese adds to the letters of English. */
const LETTERS = [
  ..."àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ",
  ..."ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ",
];

/** What a letter may become, by what it begins with: whatever a code page makes of 0xC3 to 0xC6 and 0xE1 0xBA, 0xE1 0xBB. */
const BEGINNINGS = ["Ã", "Ä", "Å", "Æ", "áº", "á»", "Ă", "√", "ƒ", "≈", "∆", "·∫", "·ª"].map((text) =>
  Buffer.from(text),
);
/** What √, ƒ and · become where Mac Roman was taken for the encoding twice. */
const TWICE = ["‚àö", "∆í", "¬∑"];
/** A byte order mark of UTF-8, read so. */
const MARKS = ["ï»¿", "Ôªø"];
/** What may follow a capital letter in good text: `XÃ` and a space or a quotation mark. */
const ENDS_A_WORD = /[\s“”„‚’‹›«»–—…]$/;

/**
 * Refuses a text whose letters are UTF-8 that an earlier program took for another encoding, and so wrote as two or
 * three letters each: `XÃ£` for `Xã`. @throws Failure with the first such word
 */
export function refuseGarbled(text: Buffer, file: string): void {
  const at = firstGarbled(text);
  if (at === undefined) return;
  const start = text.lastIndexOf(10, at) + 1;
  const line = text.subarray(0, start).filter((byte) => byte === 10).length + 1;
  const found = wordAt(text.subarray(start), at - start);
  fail("encoding-garbled", { file, line }, { found, ...repaired(found) });
}

function firstGarbled(text: Buffer): number | undefined {
  const marked = MARKS.some((mark) => text.subarray(0, 8).toString("utf8").startsWith(mark));
  if (marked) return 0;
  const found = [...BEGINNINGS, ...TWICE].flatMap((beginning) => {
    for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
      if (isGarbled(text.toString("utf8", at, at + 12))) return [at];
    }
    return [];
  });
  return found.toSorted((a, b) => a - b)[0];
}

let known: ReadonlySet<string> | undefined;

/** Whether a text begins with what a Vietnamese letter becomes. */
function isGarbled(text: string): boolean {
  if (TWICE.some((twice) => text.startsWith(twice))) return true;
  known ??= new Set(pages().flatMap((page) => LETTERS.map((letter) => readAs(letter, page))));
  return [2, 3].some((length) => {
    const letter = text.slice(0, length);
    // Of Ä no good text in Vietnamese has any; of Ã many, in capitals.
    return known?.has(letter) && (letter.startsWith("Ä") || !ENDS_A_WORD.test(letter));
  });
}

let tables: readonly CodePage[] | undefined;

function pages(): readonly CodePage[] {
  const upper = Buffer.from(Array.from({ length: 128 }, (_, i) => 128 + i));
  const latin1 = upper.toString("latin1");
  tables ??= [
    { name: "windows-1252", high: [...latin1].map((char, i) => FROM_0X80[i]?.trim() || char).join("") },
    { name: "iso-8859-1", high: latin1 },
    { name: "windows-1258", high: new TextDecoder("windows-1258").decode(upper) },
    { name: "mac-roman", high: new TextDecoder("macintosh").decode(upper) },
  ];
  return tables;
}

const readAs = (letter: string, { high }: CodePage): string =>
  [...Buffer.from(letter)].map((byte) => high[byte - 128] ?? "").join("");

/** What the word was before, how often and in which code page it was read. */
function repaired(word: string): { meant: string | undefined; encoding: string; times: number } {
  for (const page of pages()) {
    let [text, times] = [word, 0];
    for (let next = unread(text, page); next !== undefined && next !== text && times < 4; next = unread(text, page)) {
      text = next;
      times++;
    }
    if (times > 0) return { meant: text.replace(/^\uFEFF/, ""), encoding: page.name, times };
  }
  return { meant: undefined, encoding: "windows-1252", times: 1 };
}

/** The text whose UTF-8 bytes, read in a code page, are these characters; undefined where there is none. */
function unread(text: string, { name, high }: CodePage): string | undefined {
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    const place = high.indexOf(char);
    // Programs that do not know a byte in windows-1252 keep its control character.
    const byte = code < 0x80 ? code : place >= 0 ? place + 128 : code < 0xa0 && name !== "mac-roman" ? code : undefined;
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  const buffer = Buffer.from(bytes);
  return isUtf8(buffer) ? buffer.toString("utf8") : undefined;
}

/** The cell around a place of a line, up to 60 bytes to either side. */
function wordAt(line: Buffer, at: number): string {
  const before = line.toString("utf8", Math.max(0, at - 60), at).split(/[;,\t|"\uFFFD]/);
  const [after = ""] = line.toString("utf8", at, at + 120).split(/[;,\t|"\r\n\uFFFD]/);
  return `${before.at(-1) ?? ""}${after}`.trim();
}
