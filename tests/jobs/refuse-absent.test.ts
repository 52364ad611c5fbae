import { describe, expect, it } from "vitest";
import { rankFiles } from "../../src/jobs/rank-files.ts";
import { refuseAbsent } from "../../src/jobs/refuse-absent.ts";
import type { Note } from "../../src/types/index.ts";
import { leaf, method, sum } from "../methods.ts";
import { refusals } from "../scores.ts";
import { held } from "./held.ts";

const METHOD = method([leaf("a"), sum("total", { a: 1 })]);
const CSV = "xã,a,Ghi chú\nXã Ba,0.5,x\nTổng Bình,0.4,y\n";

/** What is said of reading a table in which a row is called a unit, and a column is left out. */
async function notes(): Promise<readonly Note[]> {
  const stated = { unit: ["Tổng Bình"], column: { "Ghi chú": "ignore" } };
  const ranking = await rankFiles(
    ["2024.csv"],
    { ...stated, methodology: METHOD, scheme: "none" },
    held({ "2024.csv": CSV }),
  );
  return ranking.notes;
}

describe("what is stated of columns and rows", () => {
  it("is of ones that a file has, however they are written there", async () => {
    const found = await notes();
    expect(refusals(() => refuseAbsent({ column: { "Ghi chú": "ignore" }, unit: ["Tổng Bình"] }, found))).toEqual([]);
    expect(refusals(() => refuseAbsent({ column: { " Ghi  chú ": "ignore" } }, found))).toEqual([]);
  });

  it("is refused where no file has them, unless they may lack", async () => {
    const found = await notes();
    const absent = { column: { Điểm: "ignore" } };
    expect(refusals(() => refuseAbsent(absent, found))).toEqual(["column-absent"]);
    expect(refusals(() => refuseAbsent({ ...absent, mayLack: ["Điểm"] }, found))).toEqual([]);
    expect(refusals(() => refuseAbsent({ unit: ["Tổng Minh"] }, found))).toEqual(["row-absent"]);
    expect(refusals(() => refuseAbsent({ notUnit: ["Xã Ba"] }, found))).toEqual(["row-absent"]);
    expect(refusals(() => refuseAbsent({ notUnit: ["Xã Ba"], mayLack: ["Xã Ba"] }, found))).toEqual([]);
  });
});
