import type { EngineLimit } from "./engine.ts";
import type { Name } from "./model.ts";

/** What cannot be ranked by SQL or in an engine, and what must be known to say it. */
export interface EngineProblems {
  "sql-cannot": {
    why:
      | "mean"
      | "rule"
      | "reduced"
      | "needs"
      | "not-given"
      | "given-twice"
      | "width"
      | "sum"
      | "name"
      | "merged-rescale";
    measure: Name | undefined;
  };
  /** An engine that is not installed, or that does not load for a reason. */
  "engine-missing": { package: string; reason: string | undefined };
  "engine-cannot": { why: EngineLimit; found: string };
}
