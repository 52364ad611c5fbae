import { describe, expect, it } from "vitest";
import { dti, folder } from "../cli.ts";

const NAMES = ["Hà Nội", "Hà Giang", "Cao Bằng", "Bắc Kạn"];
const PARTS = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
  [0.5, 0.5, 0],
];

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
