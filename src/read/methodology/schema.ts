import * as z from "zod";
import type { MethodologyFile } from "../../types/index.ts";
import { figureSchema, scoreSchema } from "./score-schema.ts";

// Compiling a schema takes longer than reading the one file it is for.
z.config({ jitless: true });

const text = z.string().min(1);
export const nameSchema = z.strictObject({ en: text, vi: text });
const measureBase = {
  code: z
    .string()
    .regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u)
    .describe("letters, digits, . - _, as people write it (4.22.10, Đ1); case does not tell two apart"),
  kind: text.describe("what people call this level: component, index, pillar, total, …"),
  name: nameSchema,
  aliases: z.array(text).optional().describe("other column headings that files use for the measure"),
};
export const leafSchema = z.strictObject({
  ...measureBase,
  max: z.number().positive().describe("the points of the measure; bounds its values"),
  merge: z.enum(["mean", "sum"]).optional().describe("how a merged unit comes by its value; sum for counts"),
  score: scoreSchema.optional().describe("how its points follow from raw figures of the table"),
  rule: nameSchema.optional().describe("the same in the words of the decision"),
});
export const aggregateSchema = z.strictObject({
  ...measureBase,
  of: z
    .record(z.string(), z.number())
    .describe("member code → weight; weight 0 is listed, not scored; in a sum a weight below 0 takes a member off"),
  mean: z
    .enum(["arithmetic", "geometric", "harmonic", "sum", "median"])
    .optional()
    .describe("how its members make its value; arithmetic where nothing is said"),
  belowZero: z
    .boolean()
    .optional()
    .describe("whether its value may fall below 0 where members are taken off; else it is 0 there"),
  needs: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe("a unit with less than this share of its indicators has no value"),
  max: z
    .number()
    .positive()
    .optional()
    .describe("its largest value in points; otherwise the sum of its weights, where these are its members' points"),
});

/** The shape of a methodology file; the published JSON Schema is made from it. */
export const methodologySchema = z
  .strictObject({
    $schema: z.string().optional(),
    schemaVersion: z.literal([1, 2]).optional(),
    command: z.literal("methodology").optional().describe("in what `dti methodology --format json` writes"),
    effectiveWeights: z.unknown().optional().describe("written there for readers; not read"),
    id: text,
    title: nameSchema,
    source: z
      .union([text, nameSchema])
      .describe("the decision or document that states the method, in one language or both"),
    years: z.tuple([z.int(), z.int()]).optional().describe("first and last data year, both included"),
    assumed: nameSchema.nullable().optional().describe("why the weights are not official; null where they are"),
    decimals: z.int().min(0).max(12),
    ties: z.enum(["competition", "dense", "ordinal", "modified", "fractional"]),
    rankOn: z.enum(["printed", "exact"]),
    scale: z.enum(["fraction", "points"]).describe("values are 0–1, or points up to each measure's max"),
    figures: z.array(figureSchema).optional().describe("raw figures that scores follow from"),
    measures: z.array(z.union([leafSchema, aggregateSchema])).min(1),
  })
  .describe(
    "How measures combine: value = Σ weight·value / Σ weight over the members of an aggregate, or another mean.",
  ) satisfies z.ZodType<MethodologyFile>;
