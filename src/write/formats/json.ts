import type { Fraction } from "../../types/index.ts";
import { exactText } from "./number.ts";

/**
 * JSON text as `JSON.stringify` makes it with two spaces, without what is undefined. A map is an object that keeps its
 * order, a fraction that is a decimal a number of any length.
 */
export function jsonText(value: unknown, indent = ""): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  if (isFraction(value)) return exactText(value);
  const inner = `${indent}  `;
  const block = (open: string, items: readonly string[], close: string): string =>
    items.length === 0 ? open + close : `${open}\n${inner}${items.join(`,\n${inner}`)}\n${indent}${close}`;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => jsonText(item, inner));
    return block("[", items, "]");
  }
  const entries: readonly (readonly [unknown, unknown])[] = value instanceof Map ? [...value] : Object.entries(value);
  const stated = entries.filter(([, item]) => item !== undefined);
  const members = stated.map(([key, item]) => `${JSON.stringify(key)}: ${jsonText(item, inner)}`);
  return block("{", members, "}");
}

const isFraction = (value: object): value is Fraction => "n" in value && typeof value.n === "bigint";
