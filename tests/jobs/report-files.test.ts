import { describe, expect, it } from "vitest";
import { reportFiles } from "../../src/jobs/report-files.ts";
import type { Methodology } from "../../src/types/index.ts";
import { leaf, method, sum } from "../methods.ts";
import { held, refused } from "./held.ts";

const METHOD = method([leaf("a"), leaf("b"), sum("total", { a: 1, b: 1 })]);
const rows = (n: number): string => Array.from({ length: n }, (_, i) => `Xã ${i},0.${100 + i},0.5\n`).join("");
const report = (units: number, card?: string, methodology: Methodology = METHOD, heading = "xã,a,b") =>
  reportFiles(["2024.csv"], { methodology, scheme: "none", card }, held({ "2024.csv": `${heading}\n${rows(units)}` }));

describe("a report", () => {
  it("has a card of each unit, best first, and of none of a long list, unless it is about one", async () => {
    const { cards, about, comparison } = await report(3);
    expect([cards.map(({ name }) => name), about, comparison]).toEqual([
      ["Xã 2", "Xã 1", "Xã 0"],
      undefined,
      undefined,
    ]);
    const long = await report(201);
    expect([long.cards.length, long.about]).toEqual([0, undefined]);
    const one = await report(201, "Xã 7");
    expect([one.cards.length, one.about?.name]).toEqual([0, "Xã 7"]);
    expect((await refused(report(3, "Xã 9"))).map(([kind]) => kind)).toEqual(["unknown-named-unit"]);
  });

  it("says how sure ranks are where weights come into them that are drawn", async () => {
    expect((await report(3)).robustness?.draws).toBe(1000);
    const given = method([leaf("a"), leaf("total")]);
    expect((await report(3, undefined, given, "xã,a,total")).robustness).toBeUndefined();
    const taken = method([leaf("a"), leaf("b"), sum("total", { a: 1, b: -1 }, { mean: "sum" })]);
    expect((await report(3, undefined, taken)).robustness).toBeUndefined();
  });
});
