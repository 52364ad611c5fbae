import { isMethodology } from "virtual:methodology-shape";
import { fail, failIfAny, problem } from "../../core/failure.ts";
import { withoutScale } from "../../core/graph.ts";
import { isRecord } from "../../core/record.ts";
import type { Methodology, Problem } from "../../types/index.ts";
import type { Json } from "../file/json.ts";
import { plainJson } from "../file/plain-json.ts";
import { methodologyFrom } from "./from-file.ts";
import { graphFaults } from "./graph-faults.ts";
import { ruleFaults } from "./rule-faults.ts";

/** Finds faults in a methodology file. */
type Faults = (json: Json, file: string) => readonly Problem[];

/** A methodology from JSON text; what else is wrong with it, `more` says. @throws Failure with one problem for each fault */
export async function parseMethodology(text: string, file: string, more: Faults = () => []): Promise<Methodology> {
  const plain = plainJson(text);
  if (plain && isMethodology(plain.content) && graphFaults(plain, file).length + more(plain, file).length === 0) {
    const methodology = methodologyFrom(plain.content, plain.numberAt);
    if (wholeFaults(methodology, plain, file).length === 0) return methodology;
  }
  // What knows the lines of faults is slow.
  const json = (await import("../file/json.ts")).parseJson(text, file);
  const { content } = json;
  const whole = isMethodology(content) ? content : undefined;
  // The schema that can say what is wrong starts slowly.
  const shape = whole ? [] : (await import("./shape-faults.ts")).shapeFaults(json, file);
  failIfAny([...shape, ...graphFaults(json, file), ...more(json, file)]);
  if (whole === undefined) return fail("methodology-shape", { file }, { at: "", expected: "", found: "" });
  const methodology = methodologyFrom(whole, json.numberAt);
  failIfAny(wholeFaults(methodology, json, file));
  return methodology;
}

/** What is wrong with a methodology whose measures are right each by itself. */
function wholeFaults(methodology: Methodology, json: Json, file: string): readonly Problem[] {
  const unclear = withoutScale(methodology).map((measure) => problem("max-unclear", { file }, { measure }));
  return [...yearFaults(methodology, json, file), ...unclear, ...ruleFaults(methodology, json, file)];
}

function yearFaults({ years }: Methodology, { content, lineOf }: Json, file: string): readonly Problem[] {
  if (years === undefined || years[0] <= years[1]) return [];
  const line = isRecord(content) ? lineOf(content, "years") : undefined;
  return [problem("years-reversed", { file, line }, { first: years[0], last: years[1] })];
}
