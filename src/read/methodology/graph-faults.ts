import { problem } from "../../core/failure.ts";
import { circleIn, levelsIn } from "../../core/graph.ts";
import { isRecord } from "../../core/record.ts";
import type { Problem } from "../../types/index.ts";

/** Longer circles are cut, and higher towers of measures are no method. */
const CIRCLE = 8;
const LEVELS = 64;

interface Node {
  readonly code: string;
  readonly of: Readonly<Record<string, number>> | undefined;
  /** Whether every member has a number, so that there is something to say of the weights together. */
  readonly weighed: boolean;
}

/** What no single measure shows: how they hang together. Reads leniently, so that these faults are told with the others. */
export function graphFaults(content: unknown, file: string): readonly Problem[] {
  const nodes = isRecord(content) && Array.isArray(content.measures) ? content.measures.flatMap(nodeOf) : [];
  const codes = new Set(nodes.map(({ code }) => code));
  const members = new Set(nodes.flatMap(({ of }) => Object.keys(of ?? {})));
  const faults: Problem[] = [];
  const seen = new Set<string>();
  for (const { code, of, weighed } of nodes) {
    if (seen.has(code)) faults.push(problem("duplicate-code", { file }, { code }));
    seen.add(code);
    if (of === undefined) {
      if (members.size > 0 && !members.has(code)) faults.push(problem("unreachable-leaf", { file }, { measure: code }));
      continue;
    }
    for (const [member, found] of Object.entries(of)) {
      if (!codes.has(member)) faults.push(problem("unknown-member", { file }, { measure: code, member }));
      if (found < 0) faults.push(problem("weight-negative", { file }, { measure: code, member, found }));
    }
    if (weighed && Object.values(of).every((weight) => weight === 0)) {
      faults.push(problem("weights-all-zero", { file }, { measure: code }));
    }
  }
  const path = circleIn({ measures: nodes });
  if (path) {
    const cut = path.length > CIRCLE ? [...path.slice(0, CIRCLE / 2), "…", ...path.slice(-2)] : path;
    return [...faults, problem("member-circle", { file }, { path: cut })];
  }
  const levels = levelsIn({ measures: nodes });
  return levels > LEVELS ? [...faults, problem("too-many-levels", { file }, { limit: LEVELS, found: levels })] : faults;
}

/** Leniently: a code, and those members that have a number. Not by a schema, which would skip a member `__proto__`. */
function nodeOf(measure: unknown): Node[] {
  if (!isRecord(measure) || typeof measure.code !== "string") return [];
  const { code, of } = measure;
  if (of === undefined) return [{ code, of, weighed: true }];
  const members = isRecord(of) ? Object.entries(of) : [];
  // What has that name is no member, whatever stands there; the schema does not look at it.
  const weights = members.flatMap(([member, weight]): [string, number][] =>
    typeof weight === "number" ? [[member, weight]] : member === "__proto__" ? [[member, 0]] : [],
  );
  return [{ code, of: Object.fromEntries(weights), weighed: isRecord(of) && weights.length === members.length }];
}
