import { describe, expect, it } from "vitest";
import { unlikeNames } from "../../../src/calc/draft/unlike-names.ts";
import type { Measure } from "../../../src/types/index.ts";
import { leaf } from "../../methods.ts";

const measure = (code: string, name: string, aliases?: readonly string[]): Measure => ({
  ...leaf(code),
  name: { en: name, vi: name },
  aliases,
});
const names = (...measures: readonly Measure[]): readonly string[] => unlikeNames(measures).map(({ name }) => name.vi);

describe("the names of measures", () => {
  it("stay where each is its own", () => {
    expect(names(measure("a", "Hạ tầng"), measure("b", "Nhân lực"))).toEqual(["Hạ tầng", "Nhân lực"]);
  });

  it("begin with the code where another has the name too, however it is written, or is headed or coded so", () => {
    expect(names(measure("1.1", "Hạ tầng số"), measure("2.1", "HA TANG SO"))).toEqual(["Hạ tầng số", "2.1 HA TANG SO"]);
    expect(names(measure("a", "Nhân lực"), measure("b", "Khác", ["Nhân lực"]))).toEqual(["a Nhân lực", "Khác"]);
    expect(names(measure("x", "y"), measure("y", "z"))).toEqual(["x y", "z"]);
  });
});
