import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dti, folder, rows } from "../cli.ts";
import { fileOf, leaf, method, sum } from "../methods.ts";
import { tableEqual } from "../table-equal.ts";

const CODES = ["1.1", "1.2", "2.1", "2.2"];
const NAMES = ["Mạng", "Máy", "Cổng", "Dịch vụ công"];
const METHOD = fileOf(
  method(
    [
      ...CODES.map((code, i) => ({ ...leaf(code, 10), name: { en: NAMES[i] ?? "", vi: NAMES[i] ?? "" } })),
      sum("1", { "1.1": 10, "1.2": 10 }),
      sum("2", { "2.1": 10, "2.2": 10 }),
      sum("total", { "1": 20, "2": 20 }),
    ],
    "points",
  ),
);
const OWN = ["--scheme", "none", "--methodology", "my.json"];

/** The sheet of a unit: what each component has, `undefined` where the sheet has no row of it; and the sums as it prints them. */
function sheet(figures: readonly (string | undefined)[]): string {
  const summed = (from: number): number => [from, from + 1].reduce((all, i) => all + (Number(figures[i]) || 0), 0);
  const row = (i: number): string => (figures[i] === undefined ? "" : `${CODES[i]};${NAMES[i]};${figures[i]}\n`);
  return `Mã;Tiêu chí;Điểm thẩm định\n1;;${summed(0)}\n${row(0)}${row(1)}2;;${summed(2)}\n${row(2)}${row(3)}`;
}

describe("a component that the sheet of one unit lacks", () => {
  const files = { "my.json": METHOD, "s/Xã A.csv": sheet(["9", "8", "7", "6"]) };

  it.each([
    ["has no row", ["9", undefined, "7", "10"]],
    ["is blank", ["9", "", "7", "10"]],
    ["is a dash", ["9", "-", "7", "10"]],
  ])("is a missing value of that unit alone, where it %s", async (_, figures) => {
    const cwd = folder({ ...files, "s/Xã B.csv": sheet(figures) });
    const { out } = await dti(["rank", "s", ...OWN, "--format", "csv"], { cwd });
    tableEqual(out, "rank,unit,total,1,2", "1,Xã A,30.0000,17.0000,13.0000", ",Xã B,,,17.0000");
  });

  it("is named with its unit, and does what --missing says", async () => {
    const cwd = folder({ ...files, "s/Xã B.csv": sheet(["9", undefined, "7", "10"]) });
    const { out } = await dti(["rank", "s", ...OWN], { cwd });
    expect(out.replace(/\s+/g, " ")).toContain("so a missing value of that unit (see --missing): Xã B (Máy)");
    const zero = await rows(["rank", "s", ...OWN, "--missing", "zero"], { cwd });
    expect(zero.map(({ name, values }) => [name, values[1], values.total])).toEqual([
      ["Xã A", 17, 30],
      ["Xã B", 9, 26],
    ]);
    const { code, err } = await dti(["rank", "s", ...OWN, "--missing", "error"], { cwd });
    expect([code, err.split("\n")[0]]).toEqual([1, "s/Xã B.csv:1: Máy: the value is missing"]);
  });

  it("is missing of the only sheet too, where its row is there", async () => {
    const cwd = folder({ "my.json": METHOD, "Xã B.csv": sheet(["9", "", "7", "10"]) });
    const [row] = await rows(["rank", "Xã B.csv", ...OWN], { cwd });
    expect(row).toMatchObject({ rank: null, values: { 1: null, 2: 17, total: null } });
  });

  it("gives the ranks of the table with a row a unit and blank cells", async () => {
    const figure = fc.option(fc.constantFrom("0", "1", "5", "9", "10", "", "-"), { nil: undefined });
    const units = fc.array(fc.tuple(figure, figure, figure, figure), { minLength: 2, maxLength: 4 });
    const complete = ["9", "8", "7", "6"];
    await fc.assert(
      fc.asyncProperty(units, async (drawn) => {
        const all = [complete, ...drawn];
        const table = all.map((figures, i) => `Xã ${"ABCDE"[i]};${figures.map((cell) => cell ?? "").join(";")}\n`);
        const cwd = folder({
          "my.json": METHOD,
          "wide.csv": `Xã;${CODES.join(";")}\n${table.join("")}`,
          ...Object.fromEntries(all.map((figures, i) => [`s/Xã ${"ABCDE"[i]}.csv`, sheet(figures)])),
        });
        const stated = all.flatMap((_, i) => ["--unit", `Xã ${"ABCDE"[i]}`]);
        const [wide, sheets] = [
          await rows(["rank", "wide.csv", ...OWN, ...stated], { cwd }),
          await rows(["rank", "s", ...OWN, ...stated], { cwd }),
        ];
        const told = ({ name, rank, values }: (typeof wide)[number]) => [name, rank, values.total, values[1]];
        expect(sheets.map(told)).toEqual(wide.map(told));
      }),
      { numRuns: 15 },
    );
  });
});
