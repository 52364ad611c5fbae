import { distance } from "fastest-levenshtein";
import { fold } from "./fold.ts";

/** A slip of the fingers writes the same letters in another order, or one in three of them wrong. */
const SLIPS = 3;
const SUGGESTED = 3;

/** Which of the values that there are a text was probably meant for: misspelt, or only begun; the nearest first. */
export function nearest(text: string, values: readonly string[]): readonly string[] {
  const own = fold(text);
  // Of numbers each is as near as any other.
  if (own.length < 2 || /^\d+$/.test(own)) return [];
  const found = [...new Set(values)].flatMap((value) => {
    const other = fold(value);
    const far = farFrom(own, other);
    return other !== "" && far <= Math.max(1, Math.floor(own.length / SLIPS)) ? [{ value, far, other }] : [];
  });
  const least = Math.min(...found.map(({ far }) => far));
  const best = found.filter(({ far }) => far === least);
  const alike = best.filter(({ other }) => other[0] === own[0]);
  return (alike.length > 0 ? alike : best).slice(0, SUGGESTED).map(({ value }) => value);
}

function farFrom(own: string, other: string): number {
  const sorted = (text: string): string => [...text].sort().join("");
  if (other.startsWith(own)) return 1;
  const far = distance(own, other);
  return own.length === other.length && sorted(own) === sorted(other) ? Math.min(far, 1) : far;
}
