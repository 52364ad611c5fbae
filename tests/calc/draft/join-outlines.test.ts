import { describe, expect, it } from "vitest";
import { joinOutlines } from "../../../src/calc/draft/join-outlines.ts";
import { fractionOf } from "../../../src/core/fraction.ts";
import type { Outline } from "../../../src/types/index.ts";
import { refusals } from "../../scores.ts";
import { outline, shown } from "./outlines.ts";

const measure = (code: string, largest: number | undefined, max?: number) => shown(code, { largest, max });

describe("outlines of files with the same measures", () => {
  it("are one: of the largest values, the most decimals and all that was left out", () => {
    const first = outline([measure("a", 3), measure("b", undefined)], {
      left: ["Rank", "Note"],
      own: { left: ["A"], kept: ["C"] },
    });
    const second = outline([measure("b", 2), measure("a", 5)], {
      decimals: 3,
      percent: true,
      left: ["Note", "Year"],
      own: { left: ["A", "B"], kept: ["C"] },
    });
    const { measures, file, ...more } = joinOutlines([first, second], "all files");
    expect(measures.map(({ code, largest }) => [code, largest])).toEqual([
      ["a", fractionOf(5)],
      ["b", fractionOf(2)],
    ]);
    expect([file, more]).toEqual([
      "all files",
      { decimals: 3, percent: true, left: ["Rank", "Note", "Year"], own: { left: ["A", "B"], kept: ["C"] } },
    ]);
  });

  it("are refused where one has a measure more, or another maximum, each file that differs", () => {
    const first = outline([measure("a", 3, 10)]);
    const join = (...others: readonly Outline[]) => refusals(() => joinOutlines([first, ...others], "all"));
    expect(join(outline([measure("a", 1, 10)]))).toEqual([]);
    expect(join(outline([measure("a", 1, 20)]), outline([measure("a", 1, 10), measure("b", 1)]))).toEqual([
      "outlines-differ",
      "outlines-differ",
    ]);
    expect(join(outline([measure("a", 1)]))).toEqual(["outlines-differ"]);
    expect(join(outline([]))).toEqual(["outlines-differ"]);
  });
});
