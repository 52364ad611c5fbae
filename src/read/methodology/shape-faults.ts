import * as z from "zod";
import { problem } from "../../core/failure.ts";
import { isRecord } from "../../core/record.ts";
import type { Lang, MethodologyFile, Problem } from "../../types/index.ts";
import type { Json } from "../file/json.ts";

// Compiling a schema takes longer than reading the one file it is for.
z.config({ jitless: true });

const text = z.string().min(1);
const name = z.strictObject({ en: text, vi: text });
const measureBase = {
  code: z
    .string()
    .regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u)
    .describe("letters, digits, . - _, as people write it (4.22.10, Đ1); case does not tell two apart"),
  kind: text.describe("what people call this level: component, index, pillar, total, …"),
  name,
  aliases: z.array(text).optional().describe("other column headings that files use for the measure"),
};
const leaf = z.strictObject({
  ...measureBase,
  max: z.number().positive().describe("the points of the measure; bounds its values"),
  merge: z.enum(["mean", "sum"]).optional().describe("how a merged unit comes by its value; sum for counts"),
});
const aggregate = z.strictObject({
  ...measureBase,
  of: z.record(z.string(), z.number()).describe("member code → weight; weight 0 is listed, not scored"),
  mean: z
    .enum(["arithmetic", "geometric", "harmonic", "sum", "median"])
    .optional()
    .describe("how its members make its value; arithmetic where nothing is said"),
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
    title: name,
    source: text.describe("the decision or document that states the method"),
    years: z.tuple([z.int(), z.int()]).optional().describe("first and last data year, both included"),
    assumed: name.nullable().optional().describe("why the weights are not official; null where they are"),
    decimals: z.int().min(0).max(12),
    ties: z.enum(["competition", "dense", "ordinal", "modified", "fractional"]),
    rankOn: z.enum(["printed", "exact"]),
    scale: z.enum(["fraction", "points"]).describe("values are 0–1, or points up to each measure's max"),
    measures: z.array(z.union([leaf, aggregate])).min(1),
  })
  .describe(
    "How measures combine: value = Σ weight·value / Σ weight over the members of an aggregate, or another mean.",
  ) satisfies z.ZodType<MethodologyFile>;

/** What is wrong with the shape of a methodology file: one problem for each fault. */
export function shapeFaults(json: Json, file: string): readonly Problem[] {
  const issues = methodologySchema.safeParse(json.content).error?.issues ?? [];
  return issues.flatMap((issue) => shapeProblems(issue, json, file));
}

type Issue = z.core.$ZodIssue;

function shapeProblems(issue: Issue, json: Json, file: string): readonly Problem[] {
  if (issue.code === "invalid_union") return measureProblems(issue, json, file);
  if (issue.code === "unrecognized_keys") return unknownKeys(issue.keys, issue.path, json, file);
  const { content } = json;
  const place = { file, line: lineAt(json, issue.path) };
  const at = pathText(issue.path, content);
  const value = valueAt(content, issue.path);
  const [, measure, lang] = /^(.*?)\.?(?:name|title)(?:\.(en|vi))?$/.exec(at) ?? [];
  if (measure !== undefined && (value === undefined || value === "")) {
    const langs: readonly Lang[] = lang === "en" || lang === "vi" ? [lang] : ["en", "vi"];
    return langs.map((missing) => problem("missing-name", place, { measure, lang: missing }));
  }
  const found = shown(value);
  return [problem("methodology-shape", place, { at, expected: expectation(issue), found })];
}

/** A measure is a leaf or an aggregate: the faults of the one that it tries to be. */
function measureProblems(issue: Issue & { code: "invalid_union" }, json: Json, file: string): readonly Problem[] {
  const measure = valueAt(json.content, issue.path);
  const faults = issue.errors[isRecord(measure) && "of" in measure ? 1 : 0] ?? [];
  return faults.flatMap((fault) => shapeProblems({ ...fault, path: [...issue.path, ...fault.path] }, json, file));
}

function unknownKeys(
  keys: readonly string[],
  path: readonly PropertyKey[],
  json: Json,
  file: string,
): readonly Problem[] {
  const { content } = json;
  const object = valueAt(content, path);
  const measure = isRecord(object) && "of" in object ? aggregate : leaf;
  const { shape } =
    path.length === 0 ? methodologySchema : path[0] === "measures" && path.length === 2 ? measure : name;
  const expected = Object.keys(shape).join(" | ");
  return keys.map((key) =>
    problem(
      "methodology-shape",
      { file, line: lineAt(json, [...path, key]) },
      { at: pathText(path, content), expected, found: shown(key) },
    ),
  );
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected;
    case "invalid_value":
      return issue.values.map((value) => JSON.stringify(value)).join(" | ");
    case "too_small":
    case "too_big":
      if (issue.origin === "string") return "string";
      if (issue.origin === "array") return issue.path.at(-1) === "years" ? "tuple" : "filled";
      if (issue.code === "too_big") return `≤ ${issue.maximum}`;
      return `${issue.inclusive ? "≥" : ">"} ${issue.minimum}`;
    case "invalid_format":
      return "code";
    default:
      return issue.message;
  }
}

/** A value as a message shows it: short, whatever the file holds. */
function shown(value: unknown): string {
  if (value === undefined) return "";
  if (typeof value === "string") return JSON.stringify(value.length > LONG ? `${value.slice(0, LONG)}…` : value);
  if (typeof value !== "object" || value === null) return String(value);
  const inside = Object.keys(value).length > 0 ? "…" : "";
  return Array.isArray(value) ? `[${inside}]` : `{${inside}}`;
}

/** The line of the value at a path, or of the nearest one above it that is there. */
function lineAt({ content, lineOf }: Json, path: readonly PropertyKey[]): number | undefined {
  let line: number | undefined;
  let value = content;
  for (const key of path) {
    if (typeof value !== "object" || value === null) break;
    line = lineOf(value, String(key)) ?? line;
    value = Reflect.get(value, key);
  }
  return line;
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  let value = content;
  for (const key of path) value = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  return value;
}

/** `measures.government.of`: a measure by its code where it has one. */
function pathText(path: readonly PropertyKey[], content: unknown): string {
  const code = path[0] === "measures" ? valueAt(content, [...path.slice(0, 2), "code"]) : undefined;
  return (typeof code === "string" ? [code, ...path.slice(2)] : path).map(String).join(".");
}

/** Longer texts are cut. */
const LONG = 60;
