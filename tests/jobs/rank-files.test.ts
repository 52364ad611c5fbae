import { describe, expect, it } from "vitest";
import { rankFiles } from "../../src/jobs/rank-files.ts";
import { rankRegions } from "../../src/jobs/rank-regions.ts";
import { leaf, method, sum } from "../methods.ts";
import { textsOf } from "../scores.ts";
import { held, refused } from "./held.ts";

const METHOD = method([leaf("a"), sum("total", { a: 1 })]);
const OWN = { methodology: METHOD, scheme: "none" } as const;
const WORLD = held({
  "2023.csv": "xã,a\nXã Ba,0.5\nXã Tư,0.6\n",
  "2024.csv": "xã,a\nXã Ba,0.5\nXã Tư,0.4\n",
  "north-2024.csv": "xã,a\nXã Năm,0.9\n",
  "both.csv": "year,xã,a\n2023,Xã Ba,0.5\n2024,Xã Ba,0.5\n",
});

describe("files of one year", () => {
  it("are one table, ranked beside last year's", async () => {
    const ranking = await rankFiles(["2024.csv", "north-2024.csv"], { ...OWN, previous: "2023.csv" }, WORLD);
    expect(ranking.order.map((i) => ranking.units.names[i])).toEqual(["Xã Năm", "Xã Ba", "Xã Tư"]);
    expect([...(ranking.previous?.change ?? [])]).toEqual([0, -2, Number.NaN]);
  });

  it("are refused where they are of several, or a measure, column or unit that is asked for is not there", async () => {
    const kinds = async (path: string, more: object) =>
      (await refused(rankFiles([path], { ...OWN, ...more }, WORLD))).map(([kind]) => kind);
    expect(await kinds("both.csv", {})).toEqual(["several-years"]);
    expect(await kinds("both.csv", { year: 2024 })).toEqual([]);
    expect(await kinds("2024.csv", { by: "b" })).toEqual(["unknown-measure"]);
    expect(await kinds("2024.csv", { column: { b: "ignore" } })).toEqual(["column-absent"]);
    expect(await kinds("2024.csv", { only: ["Xã Sáu"] })).toEqual(["unknown-named-unit"]);
  });

  it("have the means of their regions", async () => {
    const world = held({ "2024.csv": "xã,region,a\nX,Bắc,0.4\nY,Bắc,0.6\nZ,Nam,0.9\n" });
    const { means } = await rankRegions(["2024.csv"], { ...OWN, top: 1 }, world);
    expect([textsOf(means.means.get("total")), means.shown]).toEqual([["0.5", "0.9"], [1]]);
  });
});
