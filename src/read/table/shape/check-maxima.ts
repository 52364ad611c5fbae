import { problem } from "../../../core/failure.ts";
import { compare, fraction, nearestDouble } from "../../../core/fraction.ts";
import type { Problem } from "../../../types/index.ts";
import type { Headings } from "../headings.ts";
import type { Dialect, TurnedParts } from "../layout.ts";
import type { Limit } from "../limits.ts";
import { type DecimalSign, NumberReader } from "../number.ts";

/**
 * Maxima that a sheet prints beside its measures and that are not those of the methodology; of those that other tables
 * print, which may be points over shares, only where values are points.
 */
export function checkMaxima(
  { turned, source }: Dialect,
  headings: Headings,
  limits: ReadonlyMap<string, Limit>,
  sign: DecimalSign | undefined,
  printed: TurnedParts["maxima"] = [],
): readonly Problem[] {
  const numbers = new NumberReader(sign);
  return [...(turned?.maxima ?? []), ...printed].flatMap((maximum): Problem[] => {
    const { label, text, place } = maximum;
    const role = headings.roleOf(label);
    const limit = role.is === "score" ? limits.get(role.code) : undefined;
    const stored = source.sheet !== undefined && !source.sheet.isTyped(place.line ?? 0, place.column ?? 0);
    const outcome = stored ? numbers.readStored(text) : numbers.read(text);
    if (limit === undefined || outcome !== "number" || limit.raw?.free) return [];
    if (printed.includes(maximum) && compare(limit.max, fraction(1n)) <= 0) return [];
    const { digits, decimals, big } = numbers;
    if (compare(fraction(big ?? BigInt(digits), 10n ** BigInt(decimals)), limit.max) === 0) return [];
    const max = nearestDouble(limit.max);
    return [problem("max-differs", place, { measure: limit.name, max, found: text.trim() })];
  });
}
