import { letters } from "../../core/letters.ts";

/** How much of a text is looked at for signs of an old encoding. */
export const LOOKED_AT = 1 << 16;

/** Encodings of Vietnamese from before Unicode, which are not read. */
export type Legacy = "TCVN3" | "VNI";

/** Bytes that are Vietnamese letters in TCVN3 (ABC) and seldom stand beside a letter in other code pages: ă â ê ô ơ ư đ à ả ã á ạ ằ … */
const TCVN3 = new Set([
  ...[0xa7, 0xa8, 0xa9, 0xaa, 0xab, 0xac, 0xad, 0xae],
  ...[0xb5, 0xb6, 0xb7, 0xb8, 0xb9, 0xbb, 0xbc, 0xbd, 0xbe],
]);
const isLetter = (byte = 0): boolean => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte > 0xa0;

/** The encoding that the bytes of a text seem to be written in, if it is an old one. */
export function legacyOf(bytes: Buffer): Legacy | undefined {
  if (looksTcvn3(bytes)) return "TCVN3";
  return looksVni(bytes.toString("latin1", 0, LOOKED_AT)) && !hasPairs(bytes) ? "VNI" : undefined;
}

/** The same for a Unicode text whose letters are such bytes, each taken for a Latin-1 letter: a sheet in a font of its own. */
export function legacyInUnicode(text: Buffer): Legacy | undefined {
  const head = text.subarray(0, LOOKED_AT);
  // Latin-1 letters begin with these bytes.
  if (!head.includes(0xc2) && !head.includes(0xc3)) return undefined;
  const letters = head.toString("utf8");
  if (VIETNAMESE.test(letters)) return undefined;
  if (head.includes(0xc2) && looksTcvn3(Buffer.from(letters, "latin1"))) return "TCVN3";
  return looksVni(letters) ? "VNI" : undefined;
}

/** Letters that only Unicode Vietnamese has: đ ơ ư and the range from ạ to ỹ. */
const VIETNAMESE = /[ĐđƠơƯưẠ-ỹ]/;

/** Whether single bytes above ASCII are spread as in Vietnamese written in TCVN3. */
function looksTcvn3(bytes: Uint8Array): boolean {
  let [high, typical, pairs] = [0, 0, 0];
  for (let i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    high++;
    if (isPair(bytes, i)) pairs++;
    if (TCVN3.has(byte) && (isLetter(bytes[i - 1]) || isLetter(bytes[i + 1]))) typical++;
  }
  // Where bytes go together as in UTF-8, it is UTF-8 with a fault.
  return typical >= 2 && typical * 4 >= high && pairs * 5 < high;
}

const isPair = (bytes: Uint8Array, i: number): boolean => {
  const byte = bytes[i] ?? 0;
  return byte >= 0xc2 && byte <= 0xf4 && ((bytes[i + 1] ?? 0) & 0xc0) === 0x80;
};

/** Whether bytes above ASCII mostly go together as in UTF-8: then it is UTF-8 with a fault. */
export function hasPairs(bytes: Uint8Array): boolean {
  let [pairs, others] = [0, 0];
  for (let i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
    if ((bytes[i] ?? 0) < 0xc0) continue;
    if (isPair(bytes, i)) pairs++;
    else others++;
  }
  return pairs > others;
}

/** VNI writes a vowel, then its sign as a letter of its own: aø is à. No language has these pairs, but some others. */
const VNI_SIGN = /a[øùûõåäãáàâêéèúü]|e[øùûõâåãä]|o[øùûâåä]|u[øùûõ]|y[øùûõ]|[ôö][øùûõï]/i;
const VNI_PAIR = /[aeo][ïë]/i;
const words = letters("[\\p{L}\\p{M}]+", "g");

/** Whether words with letters beyond ASCII are mostly such as VNI makes. */
function looksVni(text: string): boolean {
  let [count, signs, pairs] = [0, 0, 0];
  for (const [word] of text.matchAll(words(text))) {
    if (/^[a-z]*$/i.test(word)) continue;
    count++;
    if (VNI_SIGN.test(word)) signs++;
    else if (VNI_PAIR.test(word)) pairs++;
  }
  return signs >= 2 && 2 * (signs + pairs) >= count;
}
