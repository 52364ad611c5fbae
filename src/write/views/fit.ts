import { fraction, multiply } from "../../core/fraction.ts";
import type { Fit, FittedAggregate, FittedShare, Fraction } from "../../types/index.ts";
import { jsonText } from "../formats/json.ts";
import { decimalText, exactText, localized } from "../formats/number.ts";
import type { Result } from "../formats/render.ts";
import type { Sheet, SheetColumn } from "../formats/sheet.ts";
import { numberColumn, textColumn } from "./columns.ts";
import { methodText } from "./method-text.ts";
import { shownNotes } from "./notes.ts";
import type { RankView } from "./rank-view.ts";

/** Decimals of shares in percent. */
const DECIMALS = 3;

/** The weights that a printed table implies, in every format: a row a weight, as percent of its aggregate. */
export const fitResult = (fit: Fit, view: RankView): Result => ({
  sheet: () => fitSheet(fit, view),
  own: { json: () => [fitJson(fit, view)] },
});

interface ShareOf {
  readonly aggregate: FittedAggregate;
  readonly share: FittedShare;
}

function fitSheet({ methodology, aggregates, notes }: Fit, { words, lang, quiet, verbose }: RankView): Sheet<ShareOf> {
  const { labels } = words;
  const percent = (key: string, label: string, of: (share: FittedShare) => string): SheetColumn<ShareOf> =>
    numberColumn(key, label, lang, ({ share }) => of(share), {
      human: ({ share }) => (of(share) === "" ? "–" : localized(`${of(share)}%`, lang)),
    });
  const said = quiet ? [] : shownNotes(notes, words, verbose);
  return {
    columns: [
      textColumn("aggregate", "", ({ aggregate }) => aggregate.measure.code, { machineOnly: true }),
      textColumn("measure", "", ({ share }) => share.member.code, { machineOnly: true }),
      textColumn("aggregate_name", labels.aggregate, ({ aggregate }) => aggregate.measure.name[lang]),
      textColumn("name", labels.measure, ({ share }) => share.member.name[lang]),
      percent("least", labels.least, ({ least }) => bounded(least, "down")),
      percent("most", labels.most, ({ most }) => bounded(most, "up")),
      percent("fits", labels.fits, ({ simple }) => (simple ? shortest(simple) : "")),
      percent("stated", labels.stated, ({ stated }) => shortest(stated)),
      numberColumn("rows", labels.rows, lang, ({ aggregate }) => String(aggregate.rows)),
    ],
    rows: aggregates.flatMap((aggregate) => aggregate.shares.map((share) => ({ aggregate, share }))),
    captions: [methodText(methodology, { words, lang }), ...said.map(({ message }) => `${words.note}: ${message}`)],
  };
}

const percentOf = (share: Fraction): Fraction => multiply(share, fraction(100n));

/** An end of a range in percent, rounded outwards. */
function bounded(share: Fraction, way: "down" | "up"): string {
  const { n, d } = percentOf(share);
  const unit = 10n ** BigInt(DECIMALS);
  const whole = (n * unit) / d;
  return decimalText(fraction(way === "up" && whole * d !== n * unit ? whole + 1n : whole, unit), DECIMALS);
}

/** A share in percent: as a decimal where it is a short one, else rounded. */
function shortest(share: Fraction): string {
  const percent = percentOf(share);
  return 10n ** BigInt(DECIMALS) % percent.d === 0n ? exactText(percent) : decimalText(percent, DECIMALS);
}

/** The same with exact ends, as fractions; shares of the aggregate, 0–1. */
function fitJson({ methodology, aggregates, notes }: Fit, { words, verbose }: RankView): string {
  const exact = ({ n, d }: Fraction): string => (d === 1n ? String(n) : `${n}/${d}`);
  const content = {
    schemaVersion: 2,
    command: "methodology",
    methodology: methodology.id,
    fit: aggregates.map(({ measure, rows, shares, wrong, together }) => ({
      measure: measure.code,
      rows,
      weights: shares.map(({ member, stated, least, most, simple }) => ({
        measure: member.code,
        least: exact(least),
        most: exact(most),
        fits: simple ? exact(simple) : null,
        stated: exact(stated),
      })),
      contradictions: [
        ...wrong.map(({ figure, cells }) => ({
          line: figure.line,
          unit: figure.name,
          cells: cells.map(({ figure: { measure: code, text }, least, most }) => ({
            measure: code,
            found: text,
            least: exact(least),
            most: exact(most),
          })),
        })),
        ...together.map(({ line, name }) => ({ line, unit: name })),
      ],
    })),
    notes: shownNotes(notes, words, verbose),
  };
  return `${jsonText(content)}\n`;
}
