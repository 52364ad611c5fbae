import { expect, it } from "vitest";
import { endingOf, endingsOf, formatOf } from "../../../src/write/formats/endings.ts";

it.each([
  ["out.csv", "csv", "csv"],
  ["OUT.MD", "md", "markdown"],
  ["a.b/out.xml", "xml", "junit"],
  ["a.b/out", "", undefined],
  ["a.b\\out", "", undefined],
  ["out.tar.gz", "gz", undefined],
  ["out.constructor", "constructor", undefined],
  ["out.", "", undefined],
])("%s ends in %j, which means %s", (file, ending, format) => {
  expect([endingOf(file), formatOf(file)]).toEqual([ending, format]);
});

it("formats are called by their endings", () => {
  expect(endingsOf(["markdown", "csv", "other"])).toEqual([".csv", ".md"]);
});
