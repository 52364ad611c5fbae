import { describe, expect, it } from "vitest";
import type { ScenarioFileOptions } from "../../src/jobs/options.ts";
import { rankScenarios } from "../../src/jobs/rank-scenarios.ts";
import { leaf, method, sum } from "../methods.ts";
import { held, refused } from "./held.ts";

const METHOD = method([leaf("a"), leaf("b"), sum("total", { a: 3, b: 1 })]);
const OTHER = { ...method([leaf("a"), leaf("b"), sum("total", { a: 1, b: 3 })]), id: "other" };
const scenarios = (more: Partial<ScenarioFileOptions>) =>
  rankScenarios(
    ["2024.csv"],
    { methodology: METHOD, scheme: "none", ...more },
    held({ "2024.csv": "xã,a,b\nXã X,0.6,0.2\nXã Y,0.5,0.4\n" }),
  );

describe("the scenarios of a file", () => {
  it("are its own methodology and the others, with every alternative", async () => {
    const { choices, scenarios: found } = await scenarios({ scenarios: [OTHER], vary: { ties: ["dense"] } });
    expect(choices.map(({ choice, alternatives }) => [choice, alternatives])).toEqual([
      ["methodology", ["test", "other"]],
      ["ties", ["dense"]],
    ]);
    expect(found.map(({ ranks }) => [...ranks])).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  it("are refused where they are too many, a methodology lacks the ranked measure, or nothing is merged", async () => {
    const decimals = Array.from({ length: 1001 }, (_, i) => i);
    expect(await refused(scenarios({ scenarios: [OTHER], vary: { decimals } }))).toEqual([
      ["too-many-scenarios", { found: 2002, limit: 2000 }],
    ]);
    const without = { ...method([leaf("a"), sum("whole", { a: 1 })]), id: "without" };
    const kinds = async (more: Partial<ScenarioFileOptions>) => (await refused(scenarios(more))).map(([kind]) => kind);
    expect(await kinds({ scenarios: [without] })).toEqual(["scenario-measure"]);
    expect(await kinds({ vary: { merge: ["equal", "population"] } })).toEqual(["nothing-merged"]);
  });
});
