import { fraction } from "../../../core/fraction.ts";
import type { ResultEnd, Robustness, RobustnessHead, RobustnessRow } from "../../../types/index.ts";
import { decimalText } from "../../formats/number.ts";
import type { JsonResult } from "../../formats/row-result.ts";
import { endOf } from "../notes.ts";
import type { RankView } from "../rank-view.ts";

/** How far ranks move as JSON has it. Shares of draws are 0–1. */
export function robustnessJson(
  robustness: Robustness,
  view: RankView,
): JsonResult<RobustnessHead, RobustnessRow, ResultEnd> {
  const { ranking, draws, seed, spread, weights, first } = robustness;
  const { year, units, methodology, by, notes } = ranking;
  return {
    head: {
      schemaVersion: 2,
      command: "robustness",
      ...(year === undefined ? {} : { year }),
      scheme: units.scheme,
      methodology: methodology.id,
      measure: by.code,
      draws,
      seed: seed ?? null,
      spread: spread ?? null,
      weights,
      first,
    },
    rows: () => rowsOf(robustness),
    end: endOf(notes, view),
  };
}

function* rowsOf({ ranking, draws, spreads }: Robustness): Generator<RobustnessRow> {
  const { units, by, standings, order } = ranking;
  const share = (times: number | undefined): number | null =>
    times === undefined ? null : Number(decimalText(fraction(BigInt(times), BigInt(draws)), 6));
  const ranks = standings.get(by.code)?.ranks;
  for (const row of order) {
    const [rank = Number.NaN, found] = [ranks?.[row], spreads[row]];
    yield {
      rank: Number.isNaN(rank) ? null : rank,
      code: units.codes[row] ?? "",
      name: units.names[row] ?? "",
      drawn: found
        ? {
            mean: found.mean,
            median: found.median,
            low: found.low,
            high: found.high,
            best: found.best,
            worst: found.worst,
            first: share(found.first),
            beatsNext: share(found.beatsNext),
          }
        : null,
    };
  }
}
