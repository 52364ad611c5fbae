import { formerProvinces } from "virtual:reference";
import { foldUnit } from "./fold.ts";
import { type List, newCodeOf, provincesOf } from "./provinces.ts";

/** The names on a list of what a province of before 2008 became; empty where there was none of that name. */
export function whatBecameOf(text: string, list: List): readonly string[] {
  const folded = foldUnit(text);
  const [, codes = []] = formerProvinces.find(([name]) => foldUnit(name) === folded) ?? [];
  const on = codes.map((code) => (list === "34" ? (newCodeOf().get(code) ?? code) : code));
  return [...new Set(on)].map((code) => provincesOf(list).get(code)?.name ?? code);
}
