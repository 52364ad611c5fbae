import { isMethodology } from "virtual:methodology-shape";
import { fail, failIfAny, problem } from "../../core/failure.ts";
import { withoutScale } from "../../core/graph.ts";
import type { Methodology, MethodologyFile, Problem } from "../../types/index.ts";
import type { Json } from "../file/json.ts";
import { plainJson } from "../file/plain-json.ts";
import { methodologyOf } from "./from-file.ts";
import { graphFaults } from "./graph-faults.ts";

/** Finds faults in a methodology file. */
type Faults = (json: Json, file: string) => readonly Problem[];

/** A methodology from JSON text; what else is wrong with it, `more` says. @throws Failure with one problem for each fault */
export async function parseMethodology(text: string, file: string, more: Faults = () => []): Promise<Methodology> {
  const plain = plainJson(text);
  if (plain && isMethodology(plain.content) && graphFaults(plain, file).length + more(plain, file).length === 0) {
    return made(plain.content, plain, file);
  }
  // What knows the lines of faults is slow.
  const json = (await import("../file/json.ts")).parseJson(text, file);
  const { content } = json;
  const whole = isMethodology(content) ? content : undefined;
  // The schema that can say what is wrong starts slowly.
  const shape = whole ? [] : (await import("./shape-faults.ts")).shapeFaults(json, file);
  failIfAny([...shape, ...graphFaults(json, file), ...more(json, file)]);
  if (whole === undefined) return fail("methodology-shape", { file }, { at: "", expected: "", found: "" });
  return made(whole, json, file);
}

function made(whole: MethodologyFile, { numberAt }: Json, file: string): Methodology {
  const methodology = methodologyOf(whole, numberAt);
  failIfAny(withoutScale(methodology).map((measure) => problem("max-unclear", { file }, { measure })));
  return methodology;
}
