import * as z from "zod";
import { PUBLISHED_KINDS } from "../src/read/table/heading/role.ts";

/** The shape of every `--format json` result; the published JSON Schema is made from it. */

const text = z.string().min(1);
const number = z.number().nullable();
const code = text.describe("the unit's code on its list");
const lang = z.strictObject({ en: z.string(), vi: z.string() });
const ranks = z.record(text, number).describe("measure code → rank; null where the value is missing");
const values = z.record(text, number).describe("measure code → value, rounded half up; null where it is missing");
const note = z.strictObject({ kind: text, message: text.describe("in the language of --lang") });
const reading = z
  .array(
    z.strictObject({
      file: z.string(),
      encoding: text,
      delimiter: text,
      decimal: z.enum(["point", "comma"]).optional().describe("absent where no cell needed it"),
      evidence: z.string().describe("the cell that settled the decimal sign, and its line and column"),
      line: z.int().describe("of the headings"),
      columns: z.array(
        z.strictObject({
          column: z.int(),
          heading: z.string(),
          fate: z
            .enum(["used", "aside", "ignored", "unread"])
            .describe("aside: known, and of no use to the command; unread: not understood"),
          role: text.optional().describe("what it holds; absent where the heading is not understood"),
          measure: text.optional(),
          kind: text.optional(),
          year: z.int().optional(),
          cells: z.int().describe("cells of units that hold anything, where the column is unread"),
          figures: z.int().describe("those of them that hold a figure"),
        }),
      ),
      measures: z.array(z.strictObject({ measure: z.string(), figures: z.int() })).describe("names that nobody knows"),
      units: z.int().describe("rows of units"),
      rows: z
        .array(
          z.strictObject({
            line: z.int(),
            label: z.string(),
            fate: z.enum(["no-unit", "doubtful", "no-figures", "stated"]),
          }),
        )
        .describe("rows that were left out; stated: the user said that it is no unit"),
      stated: z.array(z.string()).describe("labels of rows that the user said are units, or none"),
    }),
  )
  .describe("what became of every column and row of each file");
const head = { schemaVersion: z.literal(2) };

const origin = {
  parts: z.array(code).optional().describe("codes of the units on the other list that this one has its values from"),
  inherited: z.literal(true).optional().describe("values are those of the merged unit, not measurements of this one"),
};

const region = z
  .strictObject({ code: text, name: text, rank: number.describe("in the ranked measure"), ranks })
  .describe("the unit's region, and its ranks among the units there");

const scoredFigures = {
  figures: z.record(text, z.string().nullable()).describe("code of a raw figure → as the table has it"),
  score: number.describe("points"),
};
const rankRow = z.strictObject({
  rank: number.describe("in the ranked measure; null without a value; ends in .5 under --ties fractional"),
  code,
  name: text,
  region: region.optional(),
  values,
  ranks,
  previous: z
    .strictObject({ rank: number, value: number, regionRank: number })
    .optional()
    .describe("last year, on the list of this one"),
  raw: z
    .record(
      text,
      z.union([
        z.strictObject(scoredFigures),
        z
          .strictObject({ score: number, parts: z.array(z.strictObject({ code, name: text, ...scoredFigures })) })
          .describe("carried from another list: the units there that it has its points from, with their figures"),
      ]),
    )
    .optional()
    .describe("--show raw: scored measure → its points, and what they follow from"),
  change: number.optional().describe("old rank − new rank; plus is up"),
  regionChange: number.optional(),
  ...origin,
});

const rank = z
  .strictObject({
    ...head,
    command: z.literal("rank"),
    year: z.int().optional(),
    scheme: z.enum(["63", "34", "none"]),
    methodology: text.describe("id"),
    measure: text.describe("code of the measure that is ranked by"),
    previousYear: z.int().optional(),
    likeForLike: z
      .boolean()
      .optional()
      .describe("whether both years rank the same units on one list, by measured values"),
    rows: z.array(rankRow).describe("best first; units without a rank last"),
    mean: z.record(text, z.number()).describe("measure code → plain mean over the units that have a value"),
    notes: z.array(note),
    reading,
  })
  .describe("dti rank");

const regionMeans = z
  .strictObject({
    ...head,
    command: z.literal("rank"),
    means: z.literal("region"),
    year: z.int().optional(),
    scheme: z.enum(["63", "34", "none"]),
    methodology: text,
    measure: text,
    rows: z.array(
      z.strictObject({
        rank: number.describe("by the mean of the ranked measure"),
        code: text,
        name: text,
        units: z.int().describe("how many have a value in the ranked measure"),
        means: values,
      }),
    ),
    notes: z.array(note),
    reading,
  })
  .describe("dti rank --means region");

const exact = text.describe("the same as a fraction, exactly");
const part = z.strictObject({ measure: text, change: z.number(), exact });
const together = z
  .strictObject({ measures: z.array(text), change: z.number(), exact })
  .optional()
  .describe("where more members changed than are tried in every combination: those that did least, as one");
const rankSplit = {
  method: z.number().describe("what it did that another method was applied to the older data"),
  own: z.number().describe("what the unit's own scores did"),
  others: z.number().describe("what the others' scores did"),
  exact: z.strictObject({ method: text, own: text, others: text }).describe("as fractions, which add up to the change"),
  members: z.array(part).nullable().describe("Shapley values of the measure's members, in places; they add up to own"),
  together,
};
const scoreSplit = z
  .strictObject({
    measure: text,
    change: z.number(),
    exact,
    method: number,
    exactMethod: exact.nullable(),
    members: z.array(part).nullable().describe("weight × change of each member; with method they add up to the change"),
    together,
  })
  .describe("a change of score and its parts");
const byYear = z.record(text, number).describe("year → number");
const compareRow = z.strictObject({
  code,
  name: text,
  region: z.strictObject({ code: text, name: text }).optional(),
  measure: text,
  ranks: byYear,
  regionRanks: byYear,
  values: byYear,
  change: number.describe("rank in the first year − rank in the last; plus is up"),
  changes: z.record(text, number).describe("the same from year to year: 2022-2023 → number"),
  regionChange: number,
  scoreChange: number.describe("value in the last year − value in the first"),
  ...origin,
  explain: z
    .strictObject({ ...rankSplit, oldListRank: number })
    .optional()
    .describe("the change split into the unit's own scores and the others' scores"),
});
const compare = z
  .strictObject({
    ...head,
    command: z.literal("compare"),
    scheme: z.enum(["63", "34", "none"]),
    measure: text,
    years: z.array(
      z.strictObject({ year: z.int().optional(), scheme: z.enum(["63", "34", "none"]), methodology: text }),
    ),
    likeForLike: z.boolean(),
    scoreComparable: z.boolean().describe("whether one method made all scores"),
    rows: z.array(compareRow).describe("a row for each unit and measure"),
    climbers: z.array(code),
    fallers: z.array(code),
    story: z
      .strictObject({
        code,
        passed: z.array(text),
        passedBy: z.array(text),
        score: scoreSplit.optional(),
        figures: z
          .array(z.strictObject({ measure: code, figure: text, from: text.nullable(), to: text.nullable() }))
          .optional()
          .describe("raw figures that changed, as the tables have them"),
      })
      .optional(),
    notes: z.array(note),
    reading,
  })
  .describe("dti compare");

const province = z.strictObject({ code, name: text, fullName: text, english: text });
const division = z.strictObject({ code: text, name: lang });
const provinces = z
  .strictObject({
    ...head,
    command: z.literal("provinces"),
    rows: z.array(
      z.strictObject({
        old: province.describe("until 30 June 2025"),
        now: province.describe("since 1 July 2025"),
        iso: text,
        regions: z.strictObject({ eight: division, sixOld: division, sixNew: division }),
        population: z.number().describe("of the old unit, 2024, persons"),
        area: z.number().describe("of the old unit, km²"),
        grdp: z.number().describe("of the old unit, 2024, billion VND"),
      }),
    ),
  })
  .describe("dti provinces");

/** A methodology is described by its own schema; here stands only what is around it. */
const methodology = z
  .looseObject({ ...head, command: z.literal("methodology"), effectiveWeights: z.record(text, z.number()) })
  .describe("dti methodology ID: a methodology file, and each leaf's share in the main measure, 0–1");
const methodologies = z
  .strictObject({ ...head, command: z.literal("methodology"), methodologies: z.array(z.looseObject({ id: text })) })
  .describe("dti methodology");
const shareText = text.describe("a share of the aggregate, 0–1, as an exact fraction such as 2/5");
const fit = z
  .strictObject({
    ...head,
    command: z.literal("methodology"),
    methodology: text.describe("id of the methodology whose shape the table has"),
    fit: z.array(
      z.strictObject({
        measure: text.describe("code of the aggregate"),
        rows: z.int().describe("rows that print the aggregate and each of its members"),
        weights: z
          .array(
            z.strictObject({
              measure: text.describe("code of the member"),
              least: shareText,
              most: shareText,
              fits: shareText.nullable().describe("the one simple value that fits; null where none or several do"),
              stated: shareText,
            }),
          )
          .describe("empty where no weights fit all rows"),
        contradictions: z
          .array(
            z.strictObject({
              line: z.int(),
              unit: text,
              cells: z
                .array(
                  z.strictObject({
                    measure: text.describe("code"),
                    found: text.describe("as it is printed"),
                    least: text.describe("what it would have to be at least to fit the other rows, exactly"),
                    most: text,
                  }),
                )
                .optional()
                .describe("absent where no row alone is to blame, and these do not fit together"),
            }),
          )
          .describe("rows that do not fit the others"),
      }),
    ),
    notes: z.array(note),
  })
  .describe("dti methodology --fit");

const printed = text.describe("a figure as it is printed");
const place = { file: text, line: z.int(), column: z.int().describe("cells of the row, from 1") };
const about = {
  year: z.int().nullable(),
  measure: text.describe("code, or the name in the file"),
  kind: z.enum(["score", ...PUBLISHED_KINDS]),
  found: printed,
};
const finding = z.strictObject({
  rule: text.describe("a heading of data/rules.md"),
  severity: z.enum(["error", "warning"]),
  ...place,
  unit: z.strictObject({ code, name: text }).describe("VN-mean is the national mean"),
  scheme: z.enum(["63", "34", "none"]),
  ...about,
  expected: z
    .union([printed, z.tuple([printed, printed])])
    .nullable()
    .describe("what it could rightly be: one figure, or the least and the most; null where nothing tells"),
  message: text.describe("why, in the language of --lang"),
  hint: text.describe("what to do, in the language of --lang"),
  help: text,
  also: z.array(text).describe("other rules that the figure breaks"),
  related: z
    .array(z.strictObject({ ...place, unit: code, ...about }))
    .describe("the other figures of the contradiction"),
  details: z.record(text, z.unknown()).describe("what the message is made of, by rule"),
});
const check = z
  .strictObject({
    ...head,
    command: z.literal("check"),
    findings: z.array(finding).describe("in the order of files and lines"),
    coverage: z
      .array(
        z.strictObject({
          rule: text,
          checked: z.int(),
          given: z.int(),
          skipped: z.int().describe("figures that it left out, as an exact answer would cost too much"),
        }),
      )
      .describe("how many of the figures that a rule is about it could check"),
    figures: z.int().describe("how many figures the tables hold"),
    unread: z
      .strictObject({ columns: z.int(), figures: z.int(), rows: z.int() })
      .describe("columns of figures that were not read, with how many figures, and rows that may be units"),
    accepted: z.int().describe("findings that the baseline accepts"),
    notes: z.array(note),
    reading,
  })
  .describe("dti check");

const robustness = z
  .strictObject({
    ...head,
    command: z.literal("robustness"),
    year: z.int().optional(),
    scheme: z.enum(["63", "34", "none"]),
    methodology: text,
    measure: code.describe("code of the ranked measure"),
    draws: z.int().describe("how many sets of weights were drawn"),
    seed: z.int().nullable().describe("null where the draws are of a file"),
    spread: number.describe("percent by which each weight may be more or less than the given one; null for a file"),
    weights: z.int().describe("how many weights were drawn"),
    first: z.int().describe("how many units count as the first"),
    rows: z.array(
      z.strictObject({
        rank: number.describe("by the given weights; null without a value"),
        code,
        name: text,
        drawn: z
          .strictObject({
            mean: z.number(),
            median: z.number(),
            low: z.number().describe("the rank that 5 % of the draws reach"),
            high: z.number().describe("the rank that 95 % of the draws reach"),
            best: z.number(),
            worst: z.number(),
            first: z.number().describe("share of the draws, 0–1, in which it is among the first units"),
            beatsNext: number.describe("share in which it ranks before the unit next after it; null for the last"),
          })
          .nullable()
          .describe("its ranks in the draws; null where it has none"),
      }),
    ),
    notes: z.array(note),
    reading,
  })
  .describe("dti robustness");

const analysisHead = {
  ...head,
  command: z.literal("robustness"),
  year: z.int().optional(),
  scheme: z.enum(["63", "34", "none"]),
  methodology: text,
  measure: code.describe("code of the ranked measure"),
};
const fractionText = text.describe("a fraction, exactly, such as 13/12");
const interval = z.strictObject({
  from: fractionText,
  to: fractionText,
  below: z.array(text).describe("the two units that change places there"),
  above: z.array(text),
});
const analyses = [
  z
    .strictObject({
      ...analysisHead,
      analysis: z.literal("intervals"),
      rows: z.array(
        z.strictObject({
          measure: text,
          aggregate: text.describe("the measure that it is a weight in"),
          share: fractionText,
          top: interval.nullable().describe("while the first units stay; null where a tie leaves open which they are"),
          order: interval.describe("while the whole order stays"),
        }),
      ),
      notes: z.array(note),
      reading,
    })
    .describe("dti robustness --intervals"),
  z
    .strictObject({
      ...analysisHead,
      analysis: z.literal("chances"),
      rows: z.array(
        z.strictObject({
          code,
          name: text,
          expected: fractionText.nullable().describe("mean rank"),
          first: fractionText.nullable().describe("chance to be among the first"),
          chances: z.record(text, fractionText).describe("rank → chance, 0–1"),
        }),
      ),
      notes: z.array(note),
      reading,
    })
    .describe("dti robustness --chances"),
  z
    .strictObject({
      ...analysisHead,
      analysis: z.literal("extremes"),
      rows: z.array(z.strictObject({ rank: number, code, name: text, best: number, worst: number })),
      notes: z.array(note),
      reading,
    })
    .describe("dti robustness --extremes"),
  z
    .strictObject({
      ...analysisHead,
      analysis: z.literal("leave-out"),
      rows: z.array(
        z.strictObject({
          measure: text,
          mean: z.number().describe("mean shift of ranks, in places"),
          exact: fractionText,
          largest: z.number(),
          units: z.array(text).describe("names of those that shift most"),
        }),
      ),
      notes: z.array(note),
      reading,
    })
    .describe("dti robustness --leave-out"),
  z
    .strictObject({
      ...analysisHead,
      analysis: z.literal("scenarios"),
      choices: z.array(
        z.strictObject({
          choice: text,
          alternatives: z.array(text),
          first: number.describe("share of the variance of the mean shift, alone (Sobol index)"),
          total: number.describe("the same with all that it acts together with"),
        }),
      ),
      scenarios: z
        .array(
          z.strictObject({
            alternatives: z.array(text),
            ranked: z.int(),
            moved: z.int().describe("units with another rank than nominally"),
            mean: fractionText.describe("mean shift of ranks, in places"),
            largest: z.number(),
            units: z.array(text),
            weights: z.int().describe("weights with another share than nominally"),
            means: z.int().describe("measures by another mean"),
          }),
        )
        .describe("every combination, the last choice changing fastest"),
      rows: z.array(
        z.strictObject({ rank: number, code, name: text, ranks: z.array(number).describe("one a scenario") }),
      ),
      notes: z.array(note),
      reading,
    })
    .describe("dti robustness --scenario"),
] as const;

const end = z.strictObject({ value: z.number(), code, name: text }).nullable();

const describe = z
  .strictObject({
    ...head,
    command: z.literal("describe"),
    year: z.int().optional(),
    scheme: z.enum(["63", "34", "none"]),
    methodology: text,
    rows: z.array(
      z.strictObject({
        measure: code.describe("code of the measure"),
        name: text,
        count: z.int().describe("units with a value"),
        missing: z.int(),
        mean: number,
        median: number,
        deviation: number.describe("standard deviation of a sample, as STDEV.S"),
        least: end.describe("the least value, and the first unit that has it"),
        most: end.describe("the largest value, and the first unit that has it"),
        skewness: number.describe("as SKEW in Excel; null without spread or with fewer than three values"),
        kurtosis: number.describe("as KURT in Excel; null without spread or with fewer than four values"),
        atZero: number.describe("share of the units at 0, 0–1"),
        atLargest: number.describe("share of the units at the measure's largest value, 0–1"),
      }),
    ),
    groups: z
      .array(
        z.strictObject({
          measure: text,
          alpha: number.describe("Cronbach's alpha"),
          members: z.array(z.strictObject({ measure: text, withGroup: number, withOthers: z.record(text, number) })),
        }),
      )
      .describe("for each aggregate with several members; Pearson's correlations, −1 to 1"),
    flags: z
      .array(
        z.strictObject({
          kind: z.enum(["no-spread", "against", "alike", "outlier", "low-alpha"]),
          ...{ measure: text, other: text.optional(), message: text },
        }),
      )
      .describe("what is to be looked at"),
    regions: z
      .array(
        z.strictObject({
          measure: text,
          region: z.strictObject({ code: text, name: text }),
          ...{ count: z.int(), mean: number, median: number, deviation: number },
        }),
      )
      .optional(),
    notes: z.array(note),
    reading,
  })
  .describe("dti describe");

const standing = z.strictObject({ code, name: text, rank: number, value: number });
const profile = z
  .strictObject({
    ...head,
    command: z.literal("profile"),
    scheme: z.enum(["63", "34", "none"]),
    code,
    name: text,
    region: z.strictObject({ code: text, name: text }).optional(),
    measure: text.describe("code of the measure that is ranked by"),
    likeForLike: z.boolean(),
    lineage: z.strictObject({
      asked: text.nullable().describe("the unit that was asked for, where it is on the other list"),
      parts: z.array(text).describe("names of the old units that it was made of"),
      became: z
        .strictObject({ name: text, parts: z.array(text) })
        .nullable()
        .describe("what an old unit is in now"),
    }),
    years: z.array(
      standing.extend({
        year: z.int().optional(),
        scheme: z.enum(["63", "34", "none"]).describe("the list that the table was on"),
        methodology: text,
        of: z.int().describe("how many units are ranked"),
        regionRank: number,
        regionOf: z.int(),
        before: z.array(standing).describe("units of the table's own list that it has its values from"),
        beforeOf: z.int(),
        list: number.describe("what the change of list did to the value"),
      }),
    ),
    rows: z.array(
      z.strictObject({
        measure: text.describe("code"),
        name: text,
        kind: text,
        values: byYear,
        ranks: byYear,
        regionRanks: byYear,
        change: number.describe("rank of the year before − rank; plus is up"),
        best: standing.nullable().describe("among the units that it is compared with"),
        median: number,
        next: standing.nullable().describe("the nearest that is better"),
        gain: number.describe("what the ranked measure would gain if this one alone came to its largest value"),
        gainRank: number.describe("the rank in the ranked measure that this gain would give, the others as they are"),
      }),
    ),
    strengths: z.array(text).describe("codes of given measures with the best ranks"),
    gaps: z.array(text).describe("codes of given measures with the most to gain"),
    above: z.array(standing),
    below: z.array(standing),
    moves: z.array(
      z.strictObject({
        from: z.int().describe("a year, counted from 0"),
        to: z.int(),
        rank: z.strictObject(rankSplit).nullable(),
        scores: z.array(scoreSplit),
      }),
    ),
    target: z
      .strictObject({
        kind: z.enum(["rank", "unit", "score"]),
        target: z.union([z.number(), text]),
        needed: number.describe("the least value that reaches it; null where none does"),
        lacking: number.describe("that less the own value; 0 or less where it is reached"),
        alone: z
          .array(z.strictObject({ measure: text, value: number, needed: number }))
          .describe("for each measure that counts, the least value of it alone; null where none is enough"),
        years: z.array(z.strictObject({ needed: number, lacking: number })),
      })
      .optional(),
    published: z.array(z.strictObject({ year: z.int(), scheme: z.enum(["63", "34", "none"]), rank: text })),
    notes: z.array(note),
    reading,
  })
  .describe("dti profile");

const scoreComparison = z
  .strictObject({
    ...head,
    command: z.literal("compare"),
    year: z.int().optional(),
    methodology: text,
    unit: text,
    from: z.string().describe("heading of the first score"),
    to: z.string().describe("heading of the second score"),
    rows: z
      .array(
        z.strictObject({
          measure: text.describe("code of the measure"),
          name: text,
          kind: text,
          of: text.nullable().describe("code of the aggregate that counts it"),
          from: number,
          to: number,
          difference: number.describe("to − from: minus is lost"),
          max: z.number(),
          share: number.describe("to as a share of the maximum, 0–1"),
          state: z.string().describe("as the sheet states it"),
          unproven: z.boolean().describe("it has 0 because evidence is to be added"),
        }),
      )
      .describe("the total, then indices, then components, each the most lost first"),
    notes: z.array(note),
    reading,
  })
  .describe("dti compare --from --to");

const remap = z
  .strictObject({
    ...head,
    command: z.literal("remap"),
    year: z.int().optional(),
    scheme: z.enum(["63", "34", "none"]),
    rows: z.array(
      z.strictObject({
        code,
        name: text,
        ...origin,
        values: z
          .record(text, z.union([z.number(), text, z.null()]))
          .describe("measure code → exact value; one that is no decimal is a text such as 2.2851/3"),
      }),
    ),
    notes: z.array(note),
    reading,
  })
  .describe("dti remap");

export const resultSchema = z.union([
  rank,
  regionMeans,
  compare,
  scoreComparison,
  profile,
  robustness,
  ...analyses,
  describe,
  remap,
  check,
  provinces,
  methodologies,
  fit,
  methodology,
]);
