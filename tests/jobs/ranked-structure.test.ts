import { describe, expect, it } from "vitest";
import { rankedStructure, weightedStructure } from "../../src/jobs/ranked-structure.ts";
import { leaf, method, sum } from "../methods.ts";
import { held, refused } from "./held.ts";

const METHOD = method([leaf("a"), leaf("b"), sum("total", { a: 3, b: 1 })]);
const OPTIONS = { methodology: METHOD, scheme: "none" } as const;
const of = (csv: string, more: Parameters<typeof weightedStructure>[1] = OPTIONS) =>
  weightedStructure(["2024.csv"], more, held({ "2024.csv": csv }));

describe("a ranking by weights", () => {
  it("has every weight that counts", async () => {
    const { structure, ranking } = await of("xã,a,b\nXã X,0.6,0.2\nXã Y,0.5,0.4\n");
    expect(structure.edges.map(({ member }) => member)).toEqual(["a", "b"]);
    expect([...(ranking.standings.get("total")?.ranks ?? [])]).toEqual([1, 2]);
  });

  it("is refused where no weights make the ranked measure: an index, a printed total, or members that are not there", async () => {
    const kinds = async (...args: Parameters<typeof of>) =>
      (await refused(of(...args))).map(([kind, details]) => ({ kind, ...details }));
    expect(await kinds("xã,a\nXã X,0.6\n", { ...OPTIONS, by: "a" })).toMatchObject([
      { kind: "no-weights", indicator: true },
    ]);
    expect(await kinds("xã,total\nXã X,0.6\n")).toMatchObject([
      { kind: "no-weights", indicator: false, absent: [{ en: "a" }, { en: "b" }], units: [] },
    ]);
    expect(await kinds("xã,total,a,b\nXã X,0.6,,0.5\nXã Y,0.5,0.5,0.5\n")).toMatchObject([
      { kind: "no-weights", absent: [], units: ["Xã X"] },
    ]);
  });

  it("is refused where something is taken off, without which ranks may still be made", async () => {
    const taken = method([leaf("a"), leaf("k"), sum("total", { a: 1, k: -1 }, { mean: "sum" })]);
    const world = held({ "2024.csv": "xã,a,k\nXã X,0.6,0.2\n" });
    const stated = { methodology: taken, scheme: "none" } as const;
    expect((await refused(rankedStructure(["2024.csv"], stated, world)))[0]?.[0]).toBe("weight-below-zero");
  });
});
