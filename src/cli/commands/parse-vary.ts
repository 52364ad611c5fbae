import { InvalidArgumentError } from "commander";
import type { Vary } from "../../jobs/options.ts";

const TIES = ["competition", "dense", "ordinal", "modified", "fractional"] as const;
const MISSING = ["unranked", "zero", "rescale"] as const;
const MEANS = ["arithmetic", "geometric", "harmonic", "median"] as const;
const FORM = "ties=…, decimals=2,4, missing=…, mean=arithmetic,geometric, merge=equal,population";

/** `ties=competition,dense`: the alternatives of one choice, beside those of others. */
export function parseVary(text: string, before: Vary = {}): Vary {
  const [choice = "", list = ""] = text.split("=", 2);
  const items = list.split(",").map((item) => item.trim());
  if (Object.hasOwn(before, choice)) throw new InvalidArgumentError(FORM);
  const different = new Set(items);
  if (different.size < items.length) throw new InvalidArgumentError(`${choice}=${[...different].join()}`);
  switch (choice) {
    case "ties":
      return { ...before, ties: items.map((item) => oneOf(item, TIES)) };
    case "missing":
      return { ...before, missing: items.map((item) => oneOf(item, MISSING)) };
    case "mean":
      return { ...before, mean: items.map((item) => oneOf(item, MEANS)) };
    case "decimals":
      return { ...before, decimals: items.map(decimalsOf) };
    case "merge":
      return { ...before, merge: items.map(named) };
    default:
      throw new InvalidArgumentError(FORM);
  }
}

function oneOf<T extends string>(text: string, known: readonly T[]): T {
  const found = known.find((one) => one === text);
  if (found === undefined) throw new InvalidArgumentError(known.join(", "));
  return found;
}

function named(text: string): string {
  if (text === "") throw new InvalidArgumentError(FORM);
  return text;
}

function decimalsOf(text: string): number {
  if (!/^(?:\d|1[0-2])$/.test(text)) throw new InvalidArgumentError("0–12");
  return Number(text);
}
