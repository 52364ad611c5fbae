import { describe, expect, it } from "vitest";
import { fraction } from "../../src/core/fraction.ts";
import type { RobustnessOptions } from "../../src/jobs/options.ts";
import { simulateRanks } from "../../src/jobs/simulate-ranks.ts";
import { leaf, method, sum } from "../methods.ts";
import { held, refused } from "./held.ts";

const METHOD = method([leaf("a"), leaf("b"), leaf("c"), sum("x", { a: 1, b: 1 }), sum("total", { x: 1, c: 1, b: 1 })]);
const DRAWS = "x/a,x/b,x,c,total/b\n900,1,900,1,1\n1,900,900,1,1\n1,1,1,900,1\n1,1,1,1,900\n";
const simulated = (more: Partial<RobustnessOptions> = {}) =>
  simulateRanks(
    ["2024.csv"],
    { methodology: METHOD, scheme: "none", draws: 20, ...more },
    held({ "2024.csv": "xã,a,b,c\nXã X,0.9,0.1,0.5\nXã Y,0.1,0.9,0.6\nXã Z,,0.5,0.5\n", "draws.csv": DRAWS }),
  );

describe("ranks under draws of weights", () => {
  it("are those of each draw of a file: how often a unit is the first, and before the next", async () => {
    const { spreads, draws, seed, weights, exact } = await simulated({ drawsFile: "draws.csv", first: 1 });
    expect([draws, seed, weights]).toEqual([4, undefined, 5]);
    expect(exact(0)).toEqual([900n, 1n, 900n, 1n, 1n].map((n) => fraction(n)));
    // X is before Y where a weighs most, Y where b or c does.
    expect(spreads.map((one) => one && [one.first, one.best, one.worst])).toEqual([[1, 1, 2], [3, 1, 2], undefined]);
    expect(spreads.map((one) => one?.beatsNext)).toEqual([undefined, 3, undefined]);
  });

  it("are the same for the same seed, and name a weight by its aggregate where a member has several", async () => {
    const [one, other] = [await simulated({ seed: 7 }), await simulated({ seed: 7 })];
    expect(one.spreads).toEqual(other.spreads);
    expect(one.exact(3)).toEqual(other.exact(3));
    expect((await simulated({ seed: 8 })).exact(3)).not.toEqual(one.exact(3));
    expect(one.names).toEqual(["a", "x/b", "x", "c", "total/b"]);
  });

  it("are of the weights of some kinds where these are named", async () => {
    const { exact, weights } = await simulated({ levels: ["pillar"] });
    expect(weights).toBe(1);
    const still = [0, 1, 3, 4];
    for (let draw = 0; draw < 20; draw++)
      expect(still.map((edge) => exact(draw)[edge])).toEqual(still.map(() => fraction(1n)));
    expect(await refused(simulated({ levels: ["goal"] }))).toEqual([
      ["bad-option", { option: "levels", found: "goal", expected: "index, pillar" }],
    ]);
  });

  it("are refused where there are more than can be held", async () => {
    expect((await refused(simulated({ draws: 50_000_000 })))[0]).toMatchObject(["bad-option", { option: "draws" }]);
  });
});
