import * as z from "zod";

const code = z.string().min(1);
const term = z.union([code, z.number()]);
export const amountSchema = z.strictObject({
  plus: z.array(term).min(1).describe("figures or numbers, added"),
  minus: z.array(term).optional().describe("figures or numbers, taken off"),
  times: z.number().positive().optional(),
  per: term.optional().describe("what all of it is divided by, such as the population"),
});
const operand = z
  .union([code, z.number(), amountSchema])
  .describe("a figure by its code, a number, or { plus, minus, times, per }");
const points = z.number().describe("what a full score is worth; the measure's max where nothing is said").optional();
const better = z.enum(["higher", "lower"]).optional().describe("the good end; higher where nothing is said");
const outside = z
  .enum(["clamp", "refuse"])
  .optional()
  .describe("what lies beyond an end: counts as that end, or is an error, as where nothing is said");
const over = z.enum(["year", "years"]).optional().describe("the units of each year alone, or of all years together");
const decimals = z.int().min(0).max(12).optional().describe("rounds the score half up");

export const stepSchema = z.strictObject({
  is: z.number().optional(),
  from: z.number().optional(),
  above: z.number().optional(),
  upTo: z.number().optional(),
  below: z.number().optional(),
  points: z.number(),
});

/** Every kind of rule that a sum may hold, by the key that it is told by. */
const parts = {
  ratio: z.strictObject({
    ratio: operand,
    of: operand,
    points,
    better,
    outside,
    decimals,
    zero: z.enum(["missing", "full", "none"]).optional().describe("what a ratio over 0 means; else it is an error"),
  }),
  between: z.strictObject({
    between: operand,
    points,
    better,
    outside,
    over,
    decimals,
    from: z.union([z.number(), z.literal("least")]),
    to: z.union([z.number(), z.literal("most")]),
    log: z.boolean().optional().describe("compares logarithms"),
    range: z.tuple([z.number(), z.number()]).optional().describe("what the two ends are worth"),
  }),
  steps: z.strictObject({
    steps: operand,
    decimals,
    at: z
      .array(stepSchema)
      .min(1)
      .describe("the first step that a value is on counts: is =, from ≥, above >, upTo ≤, below <"),
    else: z.number().optional().describe("points of a value on no step; else it is an error"),
  }),
  choice: z.strictObject({ choice: code.describe("a figure that has words"), points, better, decimals }),
  zscore: z.strictObject({
    zscore: operand,
    better,
    over,
    decimals,
    mean: z.number().optional(),
    spread: z.number().positive().optional(),
  }),
  rank: z.strictObject({ rank: operand, better, over, decimals }),
  percentile: z.strictObject({ percentile: operand, points, better, over, decimals }),
};

const { ratio, between, steps, choice, zscore, rank, percentile } = parts;
const sum = z.strictObject({
  sum: z
    .array(z.union([ratio, between, steps, choice, zscore, rank, percentile]))
    .min(1)
    .describe("rules whose points are added, up to the measure's max"),
  decimals,
});

/** How a measure's points follow from raw figures. */
export const scoreSchema = z.union([ratio, between, steps, choice, zscore, rank, percentile, sum]);

/** Every kind of rule, by the key that tells it. */
export const ruleSchemas: Readonly<Record<string, z.ZodObject>> = { ...parts, sum };

const text = z.string().min(1);

/** A raw figure that a table may have. */
export const figureSchema = z.strictObject({
  code,
  name: z.strictObject({ en: text, vi: text }),
  aliases: z.array(text).optional().describe("other column headings that files use for the figure"),
  max: z.number().positive().optional().describe("its largest value; without it, any number is one"),
  words: z
    .record(z.string(), z.number())
    .optional()
    .describe("the words it is given in, and what each counts for, 0–1"),
});
