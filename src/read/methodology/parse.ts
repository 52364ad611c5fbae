import { isMethodology } from "virtual:methodology-shape";
import { fail, failIfAny, problem } from "../../core/failure.ts";
import { withoutScale } from "../../core/graph.ts";
import type { Methodology, Problem } from "../../types/index.ts";
import { type Json, parseJson } from "../file/json.ts";
import { methodologyOf } from "./from-file.ts";
import { graphFaults } from "./graph-faults.ts";

/** Finds faults in a methodology file. */
type Faults = (json: Json, file: string) => readonly Problem[];

/** A methodology from JSON text; what else is wrong with it, `more` says. @throws Failure with one problem for each fault */
export async function parseMethodology(text: string, file: string, more: Faults = () => []): Promise<Methodology> {
  const json = parseJson(text, file);
  const { content } = json;
  const whole = isMethodology(content) ? content : undefined;
  // The schema that can say what is wrong starts slowly.
  const shape = whole ? [] : (await import("./shape-faults.ts")).shapeFaults(json, file);
  failIfAny([...shape, ...graphFaults(json, file), ...more(json, file)]);
  if (whole === undefined) return fail("methodology-shape", { file }, { at: "", expected: "", found: "" });
  const methodology = methodologyOf(whole, json.numberAt);
  failIfAny(withoutScale(methodology).map((measure) => problem("max-unclear", { file }, { measure })));
  return methodology;
}
