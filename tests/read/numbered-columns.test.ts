import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dti, folder } from "../cli.ts";
import { fileOf, leaf, method, sum } from "../methods.ts";

const METHOD = fileOf(
  method([leaf("people", 60), leaf("network", 40), sum("total", { people: 60, network: 40 })], "points"),
);

/** What a ranking of a list of one's own says: its exit code, a line of `rank,unit` each, and what it cannot tell. */
async function ranked(content: string, ...argv: readonly string[]) {
  const cwd = folder({ "own.csv": content, "points.json": METHOD });
  const own = ["--scheme", "none", "--year", "2025", "--methodology", "points.json", "--format", "csv"];
  const { code, out, err } = await dti(["rank", "own.csv", ...own, ...argv], { cwd });
  const rows = out.split("\n").filter((line) => /^\d/.test(line));
  return { code, units: rows.map((row) => `${row.split(",")[0]} ${row.split(",")[2]}`), err };
}

describe("a row that numbers the columns", () => {
  it.each([
    ["numbers, the name first", "unit;people;network\n1;2;3\nXã Một;50;30\nXã Hai;40;39\n"],
    ["numbers, a row number first", "STT;unit;people;network\n1;2;3;4\n1;Xã Một;50;30\n2;Xã Hai;40;39\n"],
    ["numbers, a row number second", "unit;STT;people;network\n1;2;3;4\nXã Một;1;50;30\nXã Hai;2;40;39\n"],
    ["letters and numbers", "unit;people;network\nA;1;2\nXã Một;50;30\nXã Hai;40;39\n"],
    ["numbers in brackets", "unit;people;network\n(1);(2);(3)\nXã Một;50;30\nXã Hai;40;39\n"],
    ["numbers from 2 on", "unit;people;network;note;x\n2;3;4;5;6\nXã Một;50;30;;\nXã Hai;40;39;;\n"],
  ])("is no unit: %s", async (_, content) => {
    expect(await ranked(content)).toMatchObject({ code: 0, units: ["1 Xã Một", "2 Xã Hai"] });
  });

  it("is no unit wherever it stands above the first one, among rows of maxima and of groups", async () => {
    const above = ["1;2;3;4", ";Điểm tối đa;60;40", ";;60;40", "I;KHỐI XÃ;;", ";;;"];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(above), async (lines) => {
        const content = ["STT;unit;people;network", ...lines, "1;Xã Một;50;30", "2;Xã Hai;40;39", ""].join("\n");
        expect(await ranked(content)).toMatchObject({ code: 0, units: ["1 Xã Một", "2 Xã Hai"] });
      }),
      { numRuns: 25 },
    );
  });

  it("of numbers stays one where units are called by letters", async () => {
    expect(await ranked("STT;unit;people;network\n1;2;3;4\n1;A;50;30\n2;B;40;39\n")).toMatchObject({
      code: 0,
      units: ["1 A", "2 B"],
    });
  });

  it.each([
    ["a letter", "unit;people;network\nA;1;2\nB;50;30\n", "A", "B"],
    ["a number", "unit;people;network\n1;2;3\n2;50;30\n", "1", "2"],
  ])("may be a unit where another is called by %s, and is told by its name", async (_, content, first, second) => {
    const unclear = await ranked(content);
    expect([unclear.code, unclear.err.split("\n")[0]]).toEqual([
      1,
      expect.stringContaining(`own.csv:2: "${first}" can be`),
    ]);
    expect(await ranked(content, "--unit", first)).toMatchObject({ code: 0, units: [`1 ${second}`, `2 ${first}`] });
    expect(await ranked(content, "--not-unit", first)).toMatchObject({ code: 0, units: [`1 ${second}`] });
  });

  it("numbers every column from 1: another row of numbers is a unit's", async () => {
    expect(await ranked("unit;people;network\n1;3;4\n2;50;30\n")).toMatchObject({ code: 0, units: ["1 2", "2 1"] });
  });
});
