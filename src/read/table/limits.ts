import { divide, fraction } from "../../core/fraction.ts";
import { pointsOf, scaleOf } from "../../core/graph.ts";
import type { Fraction, Methodology, Name, RawFigure, Scale } from "../../types/index.ts";
import { tokensOf } from "./heading/tokens.ts";

/** How the cells of a measure are bounded, and turned into the methodology's scale. */
export interface Limit {
  readonly name: Name;
  /** The largest value a cell may state. */
  readonly max: Fraction;
  /** The same as a number where that is exact with 15 decimals, else −1. */
  readonly whole: number;
  /** Cell × factor is the value on the methodology's scale. */
  readonly factor: Fraction;
  /** Whether values are stated in percent, so that `9/10` says 90 of 100. */
  readonly percent: boolean;
  /** Where it bounds a raw figure: whether any number is one, and what its words count for. */
  readonly raw?: { readonly free: boolean; readonly words: FigureWords | undefined };
}

/** The words of a raw figure, as written, and what each counts for. */
export interface FigureWords {
  readonly written: readonly string[];
  readonly counts: ReadonlyMap<string, Decimal>;
  /** The same by cells that were read, of which most are alike. */
  readonly seen: Map<string, Decimal | undefined>;
}

/** A number that is whole / 10^decimals; the whole is NaN where doubles do not hold it. */
export interface Decimal {
  readonly value: Fraction;
  readonly whole: number;
  readonly decimals: number;
}

/**
 * What a cell `45/60` says. `share`: 45 of 60, where 60 is the measure's maximum, or values are in percent. `quotient`:
 * a number written as a fraction, as by `dti remap` in a table with its column of parts; or nothing else it can be, since
 * nobody scores more than the maximum, or of at most 1 both are the same. `unclear`: 45 of 60 of another maximum.
 */
export function strokeOf(value: Fraction, below: bigint, { max, percent }: Limit, quotients: boolean) {
  if (quotients || value.n > value.d) return "quotient";
  if (percent || (max.d === 1n && max.n === below)) return "share";
  return max.n === max.d ? "quotient" : "unclear";
}

/** The limit of every measure of the methodologies, when a file states its values on `scale`; the first one counts. */
export function limitsOf(methodologies: readonly Methodology[], scale: Scale | undefined): ReadonlyMap<string, Limit> {
  const limits = new Map<string, Limit>();
  for (const methodology of methodologies) {
    for (const figure of methodology.figures ?? [])
      if (!limits.has(figure.code)) limits.set(figure.code, limitOf(figure));
    for (const { code, name } of methodology.measures) {
      if (limits.has(code)) continue;
      const own = scaleOf(methodology, code);
      const max = scale === undefined ? own : largestOn(scale, methodology, code);
      const whole = max.d === 1n && max.n <= 1_000n ? Number(max.n) : -1;
      limits.set(code, { name, max, whole, factor: divide(own, max), percent: scale === "percent" });
    }
  }
  return limits;
}

/** Raw figures are on no scale; without a maximum they have no bound either. */
function limitOf({ name, max, words }: RawFigure): Limit {
  const one = fraction(1n);
  const counts = new Map([...(words ?? [])].map(([word, value]) => [wordKey(word), decimalOf(value)]));
  const raw = { free: max === undefined, words: words && { written: [...words.keys()], counts, seen: new Map() } };
  return { name, max: max ?? one, whole: -1, factor: one, percent: false, raw };
}

/** What a word counts for, which a file writes as a decimal. */
function decimalOf(value: Fraction): Decimal {
  const { n, d } = value;
  let decimals = 0;
  while (decimals < EXACT && 10n ** BigInt(decimals) % d !== 0n) decimals++;
  const whole = Number((n * 10n ** BigInt(decimals)) / d);
  return decimals < EXACT && Number.isSafeInteger(whole)
    ? { value, whole, decimals }
    : { value, whole: Number.NaN, decimals: 0 };
}

/** So many decimals, doubles do not hold. */
const EXACT = 16;

/** What tells the words of a figure apart: not their case, nor their spaces, nor where a tone mark stands. */
export const wordKey = (text: string): string =>
  tokensOf(text)
    .words.map(({ exact }) => exact)
    .join(" ");

function largestOn(scale: Scale, methodology: Methodology, code: string): Fraction {
  if (scale === "fraction") return fraction(1n);
  if (scale === "percent") return fraction(100n);
  return methodology.scale === "points" ? scaleOf(methodology, code) : pointsOf(methodology, code);
}
