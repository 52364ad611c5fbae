import { codeKey } from "../../core/code.ts";
import { problem } from "../../core/failure.ts";
import { isRecord } from "../../core/record.ts";
import { fold, toNfd, withoutMarks } from "../../reference/fold.ts";
import type { Problem } from "../../types/index.ts";
import type { Json } from "../file/json.ts";
import { spelling } from "../table/heading/tokens.ts";

/**
 * Measures that a file cannot tell apart: a code, name or alias of one reads as one of another, but for case, signs and
 * marks. `Trụ` and `Trừ` are two, as in a table, since both have marks; `Tru` may be either. A number is a code as it is written. Reads leniently, so that these faults are told with the others.
 */
export function alikeMeasures({ content, lineOf }: Json, file: string): readonly Problem[] {
  const measures: readonly unknown[] = isRecord(content) && Array.isArray(content.measures) ? content.measures : [];
  const owners = new Map<string, { readonly code: string; readonly heading: string }[]>();
  const faults: Problem[] = [];
  for (const measure of measures) {
    if (!isRecord(measure) || typeof measure.code !== "string") continue;
    const { code } = measure;
    const told = new Set([codeKey(code)]);
    for (const heading of headingsOf(measure)) {
      const key = keyOf(heading);
      const known = owners.get(key) ?? [];
      owners.set(key, known);
      const alike = known.filter((owner) => isAlike(owner.heading, heading));
      if (alike.length === 0) known.push({ code, heading });
      // A code that comes twice is a fault of its own.
      for (const owner of alike) {
        if (told.has(codeKey(owner.code))) continue;
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

/** Whether two headings of the same letters are one: their marks tell them apart only where both have some. */
const isAlike = (one: string, other: string): boolean =>
  spelling(one) === spelling(other) || !hasMarks(one) || !hasMarks(other);

const hasMarks = (heading: string): boolean => withoutMarks(heading) !== toNfd(heading);
