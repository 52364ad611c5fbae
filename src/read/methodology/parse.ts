import { isMethodology } from "virtual:methodology-shape";
import { fail, failIfAny, problem } from "../../core/failure.ts";
import { withoutScale } from "../../core/graph.ts";
import type { Methodology } from "../../types/index.ts";
import { graphFaults } from "./graph-faults.ts";

/** A methodology from JSON text. @throws Failure with one problem for each fault */
export async function parseMethodology(json: string, file: string): Promise<Methodology> {
  const content = fromJson(json, file);
  const whole = isMethodology(content) ? content : undefined;
  // The schema that can say what is wrong starts slowly.
  const shape = whole ? [] : (await import("./shape-faults.ts")).shapeFaults(content, file);
  failIfAny([...shape, ...graphFaults(content, file)]);
  if (whole === undefined) return fail("methodology-shape", { file }, { at: "", expected: "", found: "" });
  failIfAny(withoutScale(whole).map((measure) => problem("max-unclear", { file }, { measure })));
  return whole;
}

function fromJson(json: string, file: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    const [reason = "", position] = (error instanceof Error ? error.message : "").split(" in JSON at position ");
    const before = position === undefined ? [] : json.slice(0, Number.parseInt(position, 10)).split("\n");
    const line = before.length > 0 ? before.length : undefined;
    return fail("methodology-not-json", { file, line }, { reason });
  }
}
