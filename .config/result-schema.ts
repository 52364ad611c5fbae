import * as z from "zod";

/** The shape of every `--format json` result; the published JSON Schema is made from it. */

const text = z.string().min(1);
const number = z.number().nullable();
const code = text.describe("the unit's code on its list");
const lang = z.strictObject({ en: z.string(), vi: z.string() });
const ranks = z.record(text, number).describe("measure code → rank; null where the value is missing");
const values = z.record(text, number).describe("measure code → value, rounded half up; null where it is missing");
const note = z.strictObject({ kind: text, message: text.describe("in the language of --lang") });
const head = { schemaVersion: z.literal(1) };

const region = z
  .strictObject({ code: text, name: text, rank: number.describe("in the ranked measure"), ranks })
  .describe("the unit's region, and its ranks among the units there");

const rankRow = z.strictObject({
  rank: number.describe("in the ranked measure; null without a value; ends in .5 under --ties fractional"),
  code,
  name: text,
  region: region.optional(),
  values,
  ranks,
  parts: z.array(code).optional().describe("codes of the old units that a merged unit was made from"),
});

const rank = z
  .strictObject({
    ...head,
    command: z.literal("rank"),
    year: z.int().optional(),
    scheme: z.enum(["63", "34", "none"]),
    methodology: text.describe("id"),
    measure: text.describe("code of the measure that is ranked by"),
    rows: z.array(rankRow).describe("best first; units without a rank last"),
    mean: z.record(text, z.number()).describe("measure code → plain mean over the units that have a value"),
    notes: z.array(note),
  })
  .describe("dti rank");

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

export const resultSchema = z.union([rank, provinces, methodologies, methodology]);
