import type * as z from "zod";
import { problem } from "../../core/failure.ts";
import { isRecord } from "../../core/record.ts";
import type { Lang, Problem } from "../../types/index.ts";
import type { Json } from "../file/json.ts";
import { aggregateSchema, leafSchema, methodologySchema, nameSchema } from "./schema.ts";
import { amountSchema, figureSchema, ruleSchemas, stepSchema } from "./score-schema.ts";

/** What is wrong with the shape of a methodology file: one problem for each fault. */
export function shapeFaults(json: Json, file: string): readonly Problem[] {
  const issues = methodologySchema.safeParse(json.content).error?.issues ?? [];
  return issues.flatMap((issue) => shapeProblems(issue, json, file));
}

type Issue = z.core.$ZodIssue;

function shapeProblems(issue: Issue, json: Json, file: string): readonly Problem[] {
  if (issue.code === "invalid_union") return unionProblems(issue, json, file);
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

const RULES = Object.keys(ruleSchemas);

/** Of what may be one of several things: the faults of the one that it tries to be, else what it may be. */
function unionProblems(issue: Issue & { code: "invalid_union" }, json: Json, file: string): readonly Problem[] {
  const value = valueAt(json.content, issue.path);
  const has = (key: string): boolean => isRecord(value) && key in value;
  const isRule = issue.path[2] === "score" && (issue.path.length === 3 || issue.path.at(-2) === "sum");
  const isMeasure = issue.path.length === 2;
  const tried = isMeasure ? Number(has("of")) : isRule ? RULES.findIndex(has) : isRecord(value) ? 2 : -1;
  const faults = issue.errors[tried];
  if (faults !== undefined && faults.length > 0) {
    return faults.flatMap((fault) => shapeProblems({ ...fault, path: [...issue.path, ...fault.path] }, json, file));
  }
  const expected = isRule
    ? RULES.slice(0, issue.errors.length).join(" | ")
    : [...new Set(issue.errors.flatMap(([fault]) => (fault ? [expectation(fault)] : [])))].join(" | ");
  const found = shown(isRule && isRecord(value) ? (Object.keys(value)[0] ?? value) : value);
  const place = { file, line: lineAt(json, issue.path) };
  return [problem("methodology-shape", place, { at: pathText(issue.path, json.content), expected, found })];
}

function unknownKeys(
  keys: readonly string[],
  path: readonly PropertyKey[],
  json: Json,
  file: string,
): readonly Problem[] {
  const { content } = json;
  const { shape } = schemaAt(path, valueAt(content, path));
  const expected = Object.keys(shape).join(" | ");
  return keys.map((key) =>
    problem(
      "methodology-shape",
      { file, line: lineAt(json, [...path, key]) },
      { at: pathText(path, content), expected, found: shown(key) },
    ),
  );
}

/** The schema of the object at a path. */
function schemaAt(path: readonly PropertyKey[], object: unknown): { readonly shape: object } {
  const has = (key: string): boolean => isRecord(object) && key in object;
  if (path.length === 0) return methodologySchema;
  if (path.length === 2) return path[0] === "figures" ? figureSchema : has("of") ? aggregateSchema : leafSchema;
  const rule = Object.keys(ruleSchemas).find(has);
  if (path[2] === "score") return (rule && ruleSchemas[rule]) || (has("plus") ? amountSchema : stepSchema);
  return nameSchema;
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
      return "codeText";
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
  const code =
    path[0] === "measures" || path[0] === "figures" ? valueAt(content, [...path.slice(0, 2), "code"]) : undefined;
  return (typeof code === "string" ? [code, ...path.slice(2)] : path).map(String).join(".");
}

/** Longer texts are cut. */
const LONG = 60;
