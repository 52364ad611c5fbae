import { describe, expect, it } from "vitest";
import { movedCodes } from "../../src/calc/moved-codes.ts";
import type { Problem } from "../../src/types/index.ts";
import { listOf, numbered, type Unit } from "./lists.ts";

/** What is said of lists whose codes are matched as they are. */
function moved(older: readonly Unit[], newer: readonly Unit[]): Problem | undefined {
  const bare = ({ code = "" }: Unit): number => Number(code);
  const match = Int32Array.from(older, (unit) => newer.findIndex((other) => other.code && bare(other) === bare(unit)));
  return movedCodes({ older: { ...listOf(older), year: 2023 }, newer: { ...listOf(newer), year: 2024 } }, match);
}

describe("codes that are row numbers", () => {
  it.each<readonly [string, readonly Unit[], readonly Unit[]]>([
    ["after two changed places", numbered("Xã Một", "Xã Hai"), numbered("Xã Hai", "Xã Một")],
    ["after a unit vanished", numbered("Xã Một", "Xã Hai", "Xã Ba"), numbered("Xã Hai", "Xã Ba")],
    ["after one in the middle vanished", numbered("Xã Một", "Xã Hai", "Xã Ba"), numbered("Xã Một", "Xã Ba")],
    ["after one came between", numbered("Xã Một", "Xã Ba"), numbered("Xã Một", "Xã Hai", "Xã Ba")],
    ["after one came first", numbered("Xã Ba"), numbered("Xã An", "Xã Ba")],
    ["after one vanished, in a list without signs", numbered("Xa Mot", "Xa Hai", "Xa Tu"), numbered("Xã Một", "Xã Tư")],
    ["after one of two kinds vanished", numbered("Xã Ba", "Phường Ba"), numbered("Phường Ba")],
    [
      "of a unit that has no code on the other list",
      numbered("Xã Một", "Xã Hai"),
      [...numbered("Xã Một", "Xã Tư"), { name: "Xã Hai" }],
    ],
    [
      "beside names in other spellings",
      [
        { code: "01", name: "Xã Hoà Bình" },
        { code: "02", name: "Xã Thuỷ An" },
      ],
      numbered("Thủy An", "Hòa Bình"),
    ],
  ])("are told, %s", (_, older, newer) => {
    expect(moved(older, newer)?.kind).toBe("codes-moved");
  });

  it.each<readonly [string, readonly Unit[], readonly Unit[]]>([
    ["a new name", numbered("Xã Cũ", "Xã Hai"), numbered("Xã Mới", "Xã Hai")],
    ["another spelling", numbered("Xã Hoà Bình"), numbered("Hòa Bình")],
    [
      "a new name that another unit has in both years",
      [
        { code: "4", name: "Xã Năm" },
        { code: "5", name: "Xã Ba" },
      ],
      [
        { code: "4", name: "Xã Ba" },
        { code: "5", name: "Xã Ba" },
      ],
    ],
    [
      "a new name where another unit keeps the old one",
      [
        { code: "4", name: "Xã Ba" },
        { code: "5", name: "Xã Ba" },
      ],
      [
        { code: "4", name: "Xã Năm" },
        { code: "5", name: "Xã Ba" },
      ],
    ],
  ])("are not seen in %s", (_, older, newer) => {
    expect(moved(older, newer)).toBeUndefined();
  });

  it("are said by the first unit whose code is another's, with how many there are", () => {
    expect(moved(numbered("Xã Một", "Xã Hai", "Xã Ba"), numbered("Xã Hai", "Xã Ba"))?.details).toEqual({
      code: "1",
      was: "Xã Một",
      is: "Xã Hai",
      name: "Xã Hai",
      moved: "2",
      year: 2023,
      other: 2024,
      of: 2023,
      units: 2,
    });
  });
});
