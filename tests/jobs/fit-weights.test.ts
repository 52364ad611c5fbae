import { describe, expect, it } from "vitest";
import { fitWeights } from "../../src/jobs/fit-weights.ts";
import { dti, folder } from "../cli.ts";
import { leaf, method, sum } from "../methods.ts";
import { held, refused } from "./held.ts";

const METHOD = method([leaf("a"), leaf("b"), sum("total", { a: 1, b: 1 })]);
const fitted = (csv: string, more: Partial<Parameters<typeof fitWeights>[1]> = {}) =>
  fitWeights("own.csv", { methodology: METHOD, scheme: "none", ...more }, held({ "own.csv": csv }));
const kinds = async (csv: string) =>
  (await fitted(csv)).notes.map(({ kind }) => kind).filter((kind) => /^fit/.test(kind));

const NAMES = ["Hà Nội", "Hà Giang", "Cao Bằng", "Bắc Kạn"];
const PARTS = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
  [0.5, 0.5, 0],
];

describe("the weights that a printed table implies", () => {
  it("are said with how few rows there are, which row is wrong, or which are together", async () => {
    expect(await kinds("xã,a,b,total\nX,1.000,0.000,0.500\n")).toEqual(["fit-rows"]);
    expect(await kinds("xã,a,b,total\nX,0.500,0.500,0.900\nY,0.200,0.800,0.500\nZ,0.400,0.200,0.300\n")).toEqual([
      "fit-contradiction",
    ]);
    expect(await kinds("xã,a,b,total\nX,1.000,0.000,0.600\nY,0.500,0.250,0.400\n")).toEqual(["fit-differs"]);
    expect(await kinds("xã,a,b,total\nX,1.000,0.000,0.500\nY,0.500,0.250,0.375\n")).toEqual([]);
  });

  it("are refused where no row prints a whole with its parts, or no year tells the edition", async () => {
    expect(await refused(fitted("xã,a,b\nX,0.5,0.5\n"))).toEqual([["fit-absent", { methodology: "test" }]]);
    const unknown = fitted("province,government,economy,society,total\nHuế,0.5,0.5,0.5,0.5\n", {
      methodology: undefined,
      scheme: "63",
    });
    expect((await refused(unknown)).map(([kind]) => kind)).toEqual(["year-unknown"]);
  });
});

describe("The fit of a printed table", () => {
  it.each([
    [[40, 30, 30], undefined],
    [
      [50, 25, 25],
      "DTI: the weights of the methodology are not those of the table: Digital government has 50%, and 40% is stated, " +
        "Digital economy has 25%, and 30% is stated, Digital society has 25%, and 30% is stated",
    ],
  ])("says of weights that the table rules out what they are there: %j", async (weights, said) => {
    const rows = PARTS.map((parts, i) => {
      const total = parts.reduce((sum, part, m) => sum + (part * (weights[m] ?? 0)) / 100, 0);
      return [NAMES[i], ...[...parts, total].map((value) => value.toFixed(6))].join(",");
    });
    const cwd = folder({ "t.csv": `province,government,economy,society,total\n${rows.join("\n")}\n` });
    const argv = ["methodology", "--fit", "t.csv", "dti-2020", "--year", "2020", "--format", "json"];
    const { out } = await dti(argv, { cwd });
    const { notes }: { notes: readonly { kind: string; message: string }[] } = JSON.parse(out);
    expect(notes.find(({ kind }) => kind === "fit-differs")?.message).toBe(said);
  });
});
