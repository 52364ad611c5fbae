/** The code pages that UTF-8 is at times taken for. */
export const PAGES = ["windows-1252", "latin1", "windows-1258", "macintosh"] as const;

/** What a program that takes a text's UTF-8 for a code page makes of it. */
export function misread(text: string, page: (typeof PAGES)[number]): string {
  const bytes = Buffer.from(text);
  if (page === "latin1") return bytes.toString("latin1");
  const cp1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
  if (page !== "windows-1252") return new TextDecoder(page).decode(bytes);
  return bytes.toString("latin1").replace(/[\x80-\x9F]/g, (char) => cp1252[char.charCodeAt(0) - 0x80] ?? char);
}
