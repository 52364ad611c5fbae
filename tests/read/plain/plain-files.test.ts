import { describe, expect, it } from "vitest";
import { plainFiles, refuseByName } from "../../../src/read/plain/plain-files.ts";
import { readScores } from "../../../src/read/table/scores.ts";
import { failureIn, failureOf } from "../../failure.ts";
import { ROOT } from "../../root.ts";
import { METHOD } from "../table/layouts.ts";

async function plain(text: string) {
  const world = { cwd: ROOT, stdin: () => Buffer.from(""), held: new Map([["2024.csv", Buffer.from(text)]]) };
  const tables = await readScores(["2024.csv"], { methodology: METHOD, scheme: "none" }, world);
  return tables.flatMap(plainFiles);
}
const why = async (text: string) => (await failureIn(() => plain(text))).map(({ kind, details }) => [kind, details]);

describe("a file that an engine reads as it stands", () => {
  it("has its columns by what they hold, counted from 0", async () => {
    const [file] = await plain("code,name,region,rank,gov,eco,rank_2023\n1,A,R,2,0.5,0.25,1\n2,B,R,1,0.75,1,2\n");
    expect(file).toMatchObject({
      path: "2024.csv",
      delimiter: ",",
      decimalSign: "point",
      headings: 7,
      code: 0,
      name: 1,
      region: 2,
      same: [],
    });
    expect(file?.scores.map(({ column, code }) => [column, code])).toEqual([
      [4, "gov"],
      [5, "eco"],
    ]);
    expect(file?.beside).toEqual([6]);
  });

  it.each([
    [
      "a row is no unit",
      "name,gov,eco\nA,0.5,0.5\nTrung bình,0.5,0.5\nB,0.25,1\n",
      { why: "row", found: "Trung bình" },
    ],
    ["a column is not read", "name,gov,eco,xyz\nA,0.5,0.5,1\nB,0.25,1,2\n", { why: "column", found: "xyz" }],
    ["it has a row a value", "name,measure,value\nA,gov,0.5\nA,eco,0.5\n", { why: "long" }],
    ["its headings stand further down", "Bảng\nname,gov,eco\nA,0.5,0.5\nB,0.25,1\n", {}],
  ])("is none where %s", async (_, text, details) => {
    expect(await why(text)).toMatchObject([["engine-cannot", details]]);
  });
});

it.each([
  ["-", "input"],
  ["a.xlsx", "workbook"],
  ["20*.csv", "name"],
])("a file called %s is none: %s", (path, reason) => {
  expect(failureOf(() => refuseByName(["2024.csv", path]))).toMatchObject([
    { kind: "engine-cannot", details: { why: reason } },
  ]);
});
