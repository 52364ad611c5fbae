import { codeKey } from "../../core/code.ts";
import { problem } from "../../core/failure.ts";
import { isRecord } from "../../core/record.ts";
import { fold } from "../../reference/fold.ts";
import type { Problem } from "../../types/index.ts";
import type { Json } from "../file/json.ts";

/**
 * Measures that a file cannot tell apart: a code, name or alias of one reads as one of another, but for case, marks and
 * signs. A number is a code as it is written. Reads leniently, so that these faults are told with the others.
 */
export function alikeMeasures({ content, lineOf }: Json, file: string): readonly Problem[] {
  const measures: readonly unknown[] = isRecord(content) && Array.isArray(content.measures) ? content.measures : [];
  const owners = new Map<string, { readonly code: string; readonly heading: string }>();
  const faults: Problem[] = [];
  for (const measure of measures) {
    if (!isRecord(measure) || typeof measure.code !== "string") continue;
    const { code } = measure;
    const told = new Set([codeKey(code)]);
    for (const heading of headingsOf(measure)) {
      const key = keyOf(heading);
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, { code, heading });
      // A code that comes twice is a fault of its own.
      else if (!told.has(codeKey(owner.code))) {
        told.add(codeKey(owner.code));
        const details = { measure: code, heading, other: owner.code, otherHeading: owner.heading };
        faults.push(problem("measures-alike", { file, line: lineOf(measure, "code") }, details));
      }
    }
  }
  return faults;
}

/** The texts that may head a measure's column. */
function headingsOf({ code, name, aliases }: Readonly<Record<string, unknown>>): readonly string[] {
  const names = isRecord(name) ? [name.vi, name.en] : [];
  const texts = [code, ...names, ...(Array.isArray(aliases) ? aliases : [])];
  return texts.filter((text): text is string => typeof text === "string" && text.trim() !== "");
}

/** What of a heading tells it from others. */
const keyOf = (heading: string): string => {
  const folded = fold(heading);
  return /[a-z]/.test(folded) ? folded : heading.trim();
};
