import { distance } from "fastest-levenshtein";
import { foldUnit } from "./fold.ts";

/** Up to three of the names that the text may have meant, nearest first. */
export function suggestAmong(text: string, names: Iterable<string>): readonly string[] {
  const folded = foldUnit(text);
  return [...names]
    .map((name) => ({ name, far: distance(foldUnit(name), folded) }))
    .filter(({ far }) => far <= Math.max(2, folded.length / 3))
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ name }) => name);
}
