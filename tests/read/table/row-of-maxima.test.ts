import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limitsOf } from "../../../src/read/table/limits.ts";
import { isOfMaxima } from "../../../src/read/table/row-of-maxima.ts";
import { dti, folder, rows } from "../../cli.ts";
import { leaf, method, READINESS, sum } from "../../methods.ts";

const METHOD = method([leaf("a", 20), leaf("b", 7.5), leaf("c", 1000), sum("total", { a: 20, b: 7.5 })], "points");
const limits = limitsOf([METHOD], undefined);
const score = (code: string) => ({ is: "score" as const, code, year: undefined, basis: undefined, outOf: undefined });
const roles = [{ is: "name" as const, level: "any" as const, lang: undefined }, score("a"), score("b"), score("c")];
const told = (...cells: readonly string[]): boolean => isOfMaxima("", ["", ...cells], { roles }, limits);

describe("a row of maxima that names no unit", () => {
  it.each([
    [["20", "7,5", "1000"], true],
    [["20", "7.50", "1.000"], true],
    [["20 điểm", "7,5đ", ""], true],
    [["20", "7,5", "999"], false],
    [["20", "8", "1000"], false],
    [["20", "", ""], false],
    [["20", "x", "1000"], false],
    [["", "", ""], false],
  ])("with %j is one: %s", (cells, expected) => expect(told(...cells)).toBe(expected));

  it("is one only where each figure is the maximum of its measure", () => {
    const cell = fc.constantFrom("20", "7,5", "1000", "0", "19,9");
    fc.assert(
      fc.property(cell, cell, cell, (a, b, c) => {
        expect(told(a, b, c)).toBe(a === "20" && b === "7,5" && c === "1000");
      }),
    );
  });

  const OWN = ["--scheme", "none", "--methodology", "my.json", "--year", "2025"];
  const table = (row: string): string => `TT;Xã;People;Network\n${row}\n1;Xã Một;40;30\n2;Xã Hai;30;20\n`;

  it("is left out and named under the headings, and refused with other figures or below units", async () => {
    const cwd = folder({
      "my.json": JSON.stringify(READINESS),
      "t.csv": table(";;60;40"),
      "called.csv": table(";Điểm chuẩn tối đa theo Quyết định 12;60;40"),
      "unit.csv": table("3;Xã Tối Cao;60;40"),
      "other.csv": table(";;50;40"),
      "below.csv": `${table("3;Xã Ba;1;2")};;60;40\n`,
    });
    expect((await rows(["rank", "t.csv", ...OWN], { cwd })).map(({ name }) => name)).toEqual(["Xã Một", "Xã Hai"]);
    expect((await dti(["rank", "t.csv", ...OWN], { cwd })).out).toContain('"60 40" (line 2)');
    expect((await rows(["rank", "called.csv", ...OWN], { cwd })).length).toBe(2);
    expect((await rows(["rank", "unit.csv", ...OWN], { cwd })).length).toBe(3);
    for (const [file, line] of [
      ["other.csv", 2],
      ["below.csv", 5],
    ] as const) {
      const { code, err } = await dti(["rank", file, ...OWN], { cwd });
      expect([code, err.split("\n")[0]]).toEqual([1, `${file}:${line}: a row with scores names no unit`]);
    }
  });
});
