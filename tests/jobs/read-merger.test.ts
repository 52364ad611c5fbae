import { describe, expect, it } from "vitest";
import { readMerger } from "../../src/jobs/read-merger.ts";
import { exactText } from "../../src/write/formats/number.ts";
import { held, refused } from "./held.ts";

const WORLD = held({ "weights.csv": "code,weight\n02,3\n08,1.5\n", "map.csv": "from,to\nA,X\nB,X\n" });
const weights = async (merge?: string) => {
  const { rule, weightOf } = await readMerger({ merge }, WORLD);
  return [rule, ...["02", "08", "99"].map((code) => weightOf(code)).map((weight) => weight && exactText(weight))];
};

describe("how merged units come by a mean", () => {
  it("is by equal parts, by a figure of the provinces, or by the weights of a file", async () => {
    expect(await weights()).toEqual(["equal", "1", "1", "1"]);
    expect((await weights("area")).slice(0, 1)).toEqual(["area"]);
    expect(new Set(await weights("population")).size).toBe(4);
    expect(await weights("weights.csv")).toEqual(["file", "3", "1.5", undefined]);
  });

  it("is between the lists of a crosswalk of one's own", async () => {
    const { own } = await readMerger({ crosswalk: "map.csv" }, WORLD);
    expect(own?.targets.map(({ code, parts }) => [code, parts.map((part) => part.code)])).toEqual([["X", ["A", "B"]]]);
    expect((await readMerger({}, WORLD)).own).toBeUndefined();
  });

  it("is refused for a rule that is a slip from one, and for a file that is not there", async () => {
    const kinds = async (merge: string) => (await refused(readMerger({ merge }, WORLD))).map(([kind]) => kind);
    expect([await kinds("populaton"), await kinds("nowhere.csv")]).toEqual([["merge-unknown"], ["file-missing"]]);
  });
});
