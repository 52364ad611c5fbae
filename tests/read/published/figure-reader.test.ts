import { describe, expect, it } from "vitest";
import { fraction } from "../../../src/core/fraction.ts";
import { FigureReader, type PrintedNumber } from "../../../src/read/published/figure-reader.ts";
import { limitsOf } from "../../../src/read/table/limits.ts";
import type { FigureKind, Fraction, Problem } from "../../../src/types/index.ts";
import { leaf, method, sum } from "../../methods.ts";

const of = (n: bigint, d = 1n): Fraction => fraction(n, d);
const limits = limitsOf([method([leaf("people", 60), sum("total", { people: 1 })], "points")], undefined);

/** Cells of one column as they are printed, from line 2, and what is wrong with them. */
function read(cells: readonly string[], kind: FigureKind = "score", code: string | undefined = "people") {
  const problems: Problem[] = [];
  const reader = new FigureReader(undefined, undefined, false, problems);
  const found: (PrintedNumber | undefined)[] = cells.map(() => undefined);
  for (const [i, cell] of cells.entries()) {
    reader.read(
      cell,
      kind,
      code === undefined ? undefined : limits.get(code),
      { file: "t.csv", line: i + 2, column: 3 },
      (number) => {
        found[i] = number;
      },
    );
  }
  reader.finish();
  return { found, problems: problems.map(({ kind: is, place }) => `${is} ${place.line}`) };
}

describe("a printed score", () => {
  it.each([
    ["45.5", of(91n, 2n), of(1n, 20n), 1],
    ["45", of(45n), of(1n, 2n), 0],
    ["76.3%", of(2289n, 50n), of(3n, 100n), 1],
    ["45/60", of(45n), of(1n, 2n), 0],
  ])("%s is its value, and may be off by half of its last digit", (cell, value, half, decimals) => {
    expect(read([cell]).found[0]).toMatchObject({ value, half, decimals });
  });

  it("of another maximum is unclear, and words are none", () => {
    expect(read(["9/10", "tốt", "-", "1".repeat(101)])).toEqual({
      found: [undefined, undefined, undefined, undefined],
      problems: ["share-unclear 2", "not-a-number 3", "number-too-long 5"],
    });
  });

  it("waits for the decimal sign, which is one for all", () => {
    expect(read(["1,234", "0,5", "0.5"])).toMatchObject({
      found: [{ value: of(617n, 500n) }, { value: of(1n, 2n) }, undefined],
      problems: ["decimal-contradictory 4"],
    });
  });
});

describe("a printed figure other than a score", () => {
  it.each<readonly [string, FigureKind, Fraction, Fraction]>([
    ["hạng 12", "rank", of(12n), of(0n)],
    ["2/63", "regional_rank", of(2n), of(0n)],
    ["tăng 3 bậc", "rank_change", of(3n), of(0n)],
    ["-0,25", "score_change", of(-1n, 4n), of(1n, 200n)],
    ["5%", "score_change", of(3n), of(3n, 10n)],
    ["2,5%", "score_change_pct", of(5n, 2n), of(1n, 20n)],
  ])("%s of kind %s is exact, or as exact as it is printed", (cell, kind, value, half) => {
    expect(read([cell], kind).found[0]).toMatchObject({ value, half });
  });

  it("is named by its kind where it is none, of whatever measure", () => {
    expect(read(["nhất"], "rank").problems).toEqual(["not-a-figure 2"]);
    expect(read(["nhất"], "rank", undefined).problems).toEqual(["not-a-figure 2"]);
  });
});

it("a workbook's cell is a stored number, with the zeros that it shows, or part of a merged one", () => {
  const problems: Problem[] = [];
  const found: PrintedNumber[] = [];
  const sheet = {
    file: "t.xlsx",
    name: "",
    hidden: false,
    merged: () => [],
    said: () => [],
    filled: (cells: readonly string[]) => cells,
    isTyped: () => false,
    zeros: () => 2,
    isCovered: (line: number) => line === 3,
  };
  const reader = new FigureReader(sheet, undefined, false, problems);
  for (const line of [2, 3])
    reader.read("45", "score", limits.get("people"), { file: "t.xlsx", line, column: 1 }, (number) =>
      found.push(number),
    );
  expect(found).toMatchObject([{ value: of(45n), decimals: 2, half: of(1n, 200n), stored: true }]);
  expect(problems.map(({ kind }) => kind)).toEqual(["merged-cell"]);
});
