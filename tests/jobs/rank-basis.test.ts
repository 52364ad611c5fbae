import { describe, expect, it } from "vitest";
import { basisRanks } from "../../src/jobs/rank-basis.ts";
import { provincesOf } from "../../src/reference/provinces.ts";
import { figure } from "../check/figures.ts";
import { leaf, method, sum } from "../methods.ts";
import { held } from "./held.ts";

const METHOD = method([leaf("a"), leaf("b"), sum("total", { a: 1, b: 1 })]);
const OWN = { methodology: METHOD, scheme: "none", otherwise: 2023 } as const;
const SCORES = [figure("0.5")];

const ranks = async (csv: string, more: Partial<Parameters<typeof basisRanks>[2]> = {}, figures = SCORES) =>
  (await basisRanks(["old.csv"], figures, { ...OWN, ...more }, held({ "old.csv": csv }))).map(
    ({ unit, measure, kind, text, year, line }) => `${year}:${line} ${unit} ${measure} ${kind} ${text}`,
  );
const CSV = "xã,a,b\nXã Ba,0.5,0.5\nXã Tư,0.5,0.3\nXã Năm,,0.9\n";

describe("the ranks of a file of scores that states none", () => {
  it("are those of every measure that follows, in the rows of the units", async () => {
    expect(await ranks(CSV)).toEqual([
      "2023:2 Xã Ba a rank 1",
      "2023:3 Xã Tư a rank 1",
      "2023:2 Xã Ba b rank 2",
      "2023:3 Xã Tư b rank 3",
      "2023:4 Xã Năm b rank 1",
      "2023:2 Xã Ba total rank 1",
      "2023:3 Xã Tư total rank 2",
    ]);
  });

  it("are by the rules that are asked for, halves too", async () => {
    const found = await ranks(CSV, { ties: "fractional", missing: "zero" });
    expect(found.slice(0, 3)).toEqual(["2023:2 Xã Ba a rank 1.5", "2023:3 Xã Tư a rank 1.5", "2023:4 Xã Năm a rank 3"]);
    expect(found.at(-1)).toBe("2023:4 Xã Năm total rank 2");
  });

  it("are none where the file states figures of another kind, has no scores, or cannot be ranked", async () => {
    expect(await ranks(CSV, {}, [figure("1", { kind: "rank" }), ...SCORES])).toEqual([]);
    expect(await ranks(CSV, {}, [])).toEqual([]);
    expect(await ranks("xã,z\nXã Ba,1\n")).toEqual([]);
  });

  it("are none of a part of a list of provinces", async () => {
    const names = [...provincesOf("34").values()].map(({ name }) => name);
    const csv = (some: readonly string[]) =>
      `province,total\n${some.map((name, i) => `${name},0.${10 + i}\n`).join("")}`;
    const on = (some: readonly string[]) => ranks(csv(some), { scheme: "34", methodology: METHOD });
    expect([(await on(names)).length, (await on(names.slice(1))).length]).toEqual([34, 0]);
  });
});
