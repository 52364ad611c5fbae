import { fractionOfText } from "../core/fraction.ts";
import type { Target } from "../types/index.ts";

/** What a text says that a unit aims at: a whole number is a rank, one with decimals a score, a name a unit. */
export function targetIn(text: string): Target | undefined {
  if (/^[1-9]\d{0,8}$/.test(text)) return { kind: "rank", rank: Number(text) };
  if (/^\d{1,9}[.,]\d{1,12}$/.test(text)) return { kind: "score", score: fractionOfText(text.replace(",", ".")) };
  return /^[-+\d.,]*$/.test(text) ? undefined : { kind: "unit", unit: text };
}
