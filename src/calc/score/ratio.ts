import { problem } from "../../core/failure.ts";
import { compare, divide, fraction, multiply, subtract } from "../../core/fraction.ts";
import type { Fraction, Ratio } from "../../types/index.ts";
import { figureIn, Refusal, type RuleInput, type Scorer } from "./rule.ts";

const [ZERO, ONE] = [fraction(0n), fraction(1n)];

/** a/b of the points, or (b − a)/b where lower is better. An a beyond b counts as b, or is refused. */
export function ratio(rule: Ratio<Fraction>, { points, reader }: RuleInput): Scorer {
  const [a, b] = [reader(rule.ratio), reader(rule.of)];
  const worth = rule.points ?? points;
  const isFull = { full: true, none: false };
  const made = (share: Fraction): Fraction => multiply(share, worth);
  return (unit) => {
    const [part, whole] = [a(unit), b(unit)];
    if (part instanceof Refusal) return part;
    if (whole instanceof Refusal) return whole;
    if (part === undefined || whole === undefined) return undefined;
    if (whole.n === 0n && rule.zero === "missing") return undefined;
    if (whole.n < 0n || (whole.n === 0n && rule.zero === undefined)) {
      return new Refusal(figureIn(rule.of) ?? figureIn(rule.ratio), (place, measure) =>
        problem("score-over-zero", place, { measure, found: whole, zeroHint: whole.n === 0n }),
      );
    }
    const isBeyond = part.n < 0n || compare(part, whole) > 0;
    if (isBeyond && rule.outside !== "clamp") {
      return new Refusal(figureIn(rule.ratio), (place, measure) =>
        problem("score-beyond", place, { measure, found: part, most: whole }),
      );
    }
    if (whole.n === 0n) return made(rule.zero !== "missing" && isFull[rule.zero ?? "none"] ? ONE : ZERO);
    const share = isBeyond ? (part.n < 0n ? ZERO : ONE) : divide(part, whole);
    return made(rule.better === "lower" ? subtract(ONE, share) : share);
  };
}
