import { codeKey } from "../../core/code.ts";
import { problem } from "../../core/failure.ts";
import { isRecord } from "../../core/record.ts";
import { circleIn, levelsIn } from "../../core/walk.ts";
import type { Problem } from "../../types/index.ts";
import type { Json } from "../file/json.ts";

/** Longer circles are cut, and higher towers of measures are no method. */
const CIRCLE = 8;
const LEVELS = 64;

interface Node {
  readonly code: string;
  readonly line: number | undefined;
  readonly members: readonly Member[] | undefined;
  /** Whether it may take members off. */
  readonly isSum: boolean;
  /** Whether every member has a number, so that there is something to say of the weights together. */
  readonly weighed: boolean;
}

interface Member {
  readonly code: string;
  readonly weight: number;
  readonly line: number | undefined;
}

/** What no single measure shows: how they hang together. Reads leniently, so that these faults are told with the others. */
export function graphFaults(json: Json, file: string): readonly Problem[] {
  const { content } = json;
  const measures: readonly unknown[] = isRecord(content) && Array.isArray(content.measures) ? content.measures : [];
  const nodes = measures.flatMap((measure) => nodeOf(measure, json));
  const codes = new Set(nodes.map(({ code }) => codeKey(code)));
  const counted = new Set(nodes.flatMap(({ members = [] }) => members.map(({ code }) => codeKey(code))));
  const faults: Problem[] = [];
  const seen = new Set<string>();
  for (const { code, line, members, isSum, weighed } of nodes) {
    const place = { file, line };
    if (seen.has(codeKey(code))) faults.push(problem("duplicate-code", place, { code }));
    seen.add(codeKey(code));
    if (members === undefined) {
      if (counted.size > 0 && !counted.has(codeKey(code)))
        faults.push(problem("unreachable-leaf", place, { measure: code }));
      continue;
    }
    const wrong = members.flatMap((member) => memberFaults(code, member, codes, isSum, file));
    for (const fault of wrong.concat(twins(members, file))) faults.push(fault);
    if (weighed && members.every(({ weight }) => weight <= 0)) {
      faults.push(problem("weights-all-zero", place, { measure: code }));
    }
  }
  return [...faults, ...pathFaults(nodes, file)];
}

/** Members that only case tells apart are one, of whose weights one would win. */
function twins(members: readonly Member[], file: string): readonly Problem[] {
  const lines = new Map<string, number>();
  return members.flatMap(({ code, line = 0 }) => {
    const first = lines.get(codeKey(code));
    lines.set(codeKey(code), first ?? line);
    return first === undefined ? [] : [problem("key-twice", { file, line }, { key: code, first })];
  });
}

function memberFaults(
  measure: string,
  { code: member, weight, line }: Member,
  codes: ReadonlySet<string>,
  isSum: boolean,
  file: string,
) {
  const faults: Problem[] = [];
  const place = { file, line };
  if (!codes.has(codeKey(member))) faults.push(problem("unknown-member", place, { measure, member }));
  if (weight < 0 && !isSum) faults.push(problem("weight-negative", place, { measure, member, found: weight }));
  return faults;
}

function pathFaults(nodes: readonly Node[], file: string): readonly Problem[] {
  const written = new Map(nodes.map(({ code }) => [codeKey(code), code]));
  const asWritten = ({ code }: Member): string => written.get(codeKey(code)) ?? code;
  const graph = new Map(nodes.map(({ code, members = [] }) => [code, members.map(asWritten)]));
  const path = circleIn(graph);
  if (path) {
    const line = nodes.find(({ code }) => code === path[0])?.line;
    const cut = path.length > CIRCLE ? [...path.slice(0, CIRCLE / 2), "…", ...path.slice(-2)] : path;
    return [problem("member-circle", { file, line }, { path: cut })];
  }
  const levels = levelsIn(graph);
  return levels > LEVELS ? [problem("too-many-levels", { file }, { limit: LEVELS, found: levels })] : [];
}

/** Leniently: a code, and those members that have a number. Not by a schema, which would skip a member `__proto__`. */
function nodeOf(measure: unknown, { lineOf }: Json): Node[] {
  if (!isRecord(measure) || typeof measure.code !== "string") return [];
  const { code, of, mean } = measure;
  const isSum = mean === "sum";
  const line = lineOf(measure, "code");
  if (of === undefined) return [{ code, line, members: undefined, isSum, weighed: true }];
  const entries = isRecord(of) ? Object.entries(of) : [];
  const lineIn = (member: string) => (isRecord(of) ? lineOf(of, member) : undefined);
  // What has that name is no member, whatever stands there; the schema does not look at it.
  const members = entries.flatMap(([member, weight]): Member[] =>
    typeof weight === "number"
      ? [{ code: member, weight, line: lineIn(member) }]
      : member === "__proto__"
        ? [{ code: member, weight: 0, line: lineIn(member) }]
        : [],
  );
  return [{ code, line, members, isSum, weighed: isRecord(of) && members.length === entries.length }];
}
