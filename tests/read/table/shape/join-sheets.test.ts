import { expect, it } from "vitest";
import { joinSheets, ownAmongAssessed } from "../../../../src/read/table/shape/join-sheets.ts";
import type { Note } from "../../../../src/types/index.ts";

const sheet = (unit: string, column = "Điểm"): Note => ({
  kind: "unit-sheets",
  details: { units: [unit], column, basis: "assessed" },
});
const unproven = (unit: string): Note => ({ kind: "unproven", details: { units: [{ unit, components: 2 }] } });
const other: Note = { kind: "file-note", details: { text: "x" } };

it("sheets of one unit each that are read by one column are said together, and all that is not proven", () => {
  expect(joinSheets([sheet("A"), unproven("A"), other, sheet("B"), sheet("C", "Tổng"), unproven("C")])).toEqual([
    { kind: "unit-sheets", details: { units: ["A", "B"], column: "Điểm", basis: "assessed" } },
    { kind: "unit-sheets", details: { units: ["C"], column: "Tổng", basis: "assessed" } },
    {
      kind: "unproven",
      details: {
        units: [
          { unit: "A", components: 2 },
          { unit: "C", components: 2 },
        ],
      },
    },
    other,
  ]);
});

it("one sheet, or none, is said as it is", () => {
  const notes = [sheet("A"), other];
  expect(joinSheets(notes)).toBe(notes);
});

it("own scores stand among assessed ones where some sheets have only those, not where all have", () => {
  const own = (unit: string): Note => ({
    kind: "unit-sheets",
    details: { units: [unit], column: "Tự", basis: "self" },
  });
  expect(ownAmongAssessed([sheet("A"), own("B"), other, own("C")])).toEqual(["B", "C"]);
  expect(ownAmongAssessed([own("B"), own("C")])).toEqual([]);
  expect(ownAmongAssessed([sheet("A"), sheet("B"), other])).toEqual([]);
});
