import { fraction } from "../../core/fraction.ts";
import type { Robustness } from "../../types/index.ts";
import { decimalText } from "../formats/number.ts";
import { readingJson, shownNotes } from "./notes.ts";
import type { RankView } from "./rank-view.ts";

/** How far ranks move as JSON, a row a line, in pieces. Shares of draws are 0–1. */
export function* robustnessJson(robustness: Robustness, view: RankView): Generator<string> {
  const { ranking, draws, seed, spread, weights, first, spreads } = robustness;
  const { year, units, methodology, by, standings, order, notes } = ranking;
  const head = {
    ...{ schemaVersion: 2, command: "robustness", ...(year === undefined ? {} : { year }) },
    ...{ scheme: units.scheme, methodology: methodology.id, measure: by.code },
    ...{ draws, seed, spread, weights, first },
  };
  yield `${JSON.stringify(head).slice(0, -1)},"rows":[`;
  const share = (times: number | undefined): number | null =>
    times === undefined ? null : Number(decimalText(fraction(BigInt(times), BigInt(draws)), 6));
  const ranks = standings.get(by.code)?.ranks;
  let separator = "\n";
  for (const row of order) {
    const [rank = Number.NaN, found] = [ranks?.[row], spreads[row]];
    const own = {
      rank: Number.isNaN(rank) ? null : rank,
      code: units.codes[row],
      name: units.names[row],
    };
    const drawn = found && {
      mean: found.mean,
      median: found.median,
      low: found.low,
      high: found.high,
      best: found.best,
      worst: found.worst,
      first: share(found.first),
      beatsNext: share(found.beatsNext),
    };
    yield separator + JSON.stringify({ ...own, drawn: drawn ?? null });
    separator = ",\n";
  }
  const said = shownNotes(notes, view.words, view.verbose);
  yield `\n],"notes":${JSON.stringify(said)},"reading":${readingJson(notes)}}\n`;
}
