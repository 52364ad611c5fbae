import { expect, it } from "vitest";
import { checkMaxima } from "../../../../src/read/table/shape/check-maxima.ts";
import { dialectOf, headings, limits } from "../layouts.ts";

const found = (first: string, second: string) =>
  checkMaxima(
    dialectOf(`Tiêu chí;Điểm tối đa;Huế\nChính quyền số;${first};1\nKinh tế số;${second};1\n`),
    headings,
    limits,
    "comma",
  ).map(({ kind, place, details }) => [kind, place.line, place.column, "found" in details ? details.found : ""]);

it("a maximum that a sheet prints is that of the methodology, or told at its cell", () => {
  expect(found("1", "1,0")).toEqual([]);
  expect(found("1", "10")).toEqual([["max-differs", 3, 2, "10"]]);
  expect(found("-", "không")).toEqual([]);
});
