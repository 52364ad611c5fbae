import { problem } from "../../../core/failure.ts";
import { compare, fraction, nearestDouble } from "../../../core/fraction.ts";
import type { Problem } from "../../../types/index.ts";
import type { Headings } from "../headings.ts";
import type { Dialect } from "../layout.ts";
import type { Limit } from "../limits.ts";
import { type DecimalSign, NumberReader } from "../number.ts";

/** Maxima that a sheet prints beside its measures and that are not those of the methodology. */
export function checkMaxima(
  { turned, source }: Dialect,
  headings: Headings,
  limits: ReadonlyMap<string, Limit>,
  sign: DecimalSign | undefined,
): readonly Problem[] {
  const numbers = new NumberReader(sign);
  return (turned?.maxima ?? []).flatMap(({ label, text, place }): Problem[] => {
    const role = headings.roleOf(label);
    const limit = role.is === "score" ? limits.get(role.code) : undefined;
    const stored = source.sheet !== undefined && !source.sheet.isTyped(place.line ?? 0, place.column ?? 0);
    const outcome = stored ? numbers.readStored(text) : numbers.read(text);
    if (limit === undefined || outcome !== "number") return [];
    const { digits, decimals, big } = numbers;
    if (compare(fraction(big ?? BigInt(digits), 10n ** BigInt(decimals)), limit.max) === 0) return [];
    const max = nearestDouble(limit.max);
    return [problem("max-differs", place, { measure: limit.name, max, found: text.trim() })];
  });
}
