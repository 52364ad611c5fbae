import { describe, expect, it } from "vitest";
import { alignYears } from "../../../src/calc/align-years.ts";
import { peersOf } from "../../../src/calc/profile/peers.ts";
import type { Peers } from "../../../src/types/index.ts";
import { leaf, method, sum } from "../../methods.ts";
import { MERGER, refusals, scoresOf } from "../../scores.ts";

const METHOD = method([leaf("a"), sum("total", { a: 1 })]);
const CODES = ["A", "B", "C", "D", "E", "F"];
const REGIONS = ["North", "South", "North", "South", "North", ""];
const TABLE = scoresOf(METHOD, { codes: CODES, regions: REGIONS }, { a: ["0.6", "0.5", "0.4", "0.3", "", ""] });

/** Those among whom a unit is, and those above and below it, by code; the ranked ones are A, B, C and D. */
function peers(code: string, asked: Peers): readonly string[] {
  const aligned = alignYears([TABLE], {}, MERGER);
  const { among, above, below } = peersOf(CODES.indexOf(code), asked, aligned, [0, 1, 2, 3]);
  return [among, above, below].map((places) => places?.map((i) => CODES[i] ?? "").join("") ?? "all");
}

describe("the units that one is compared with", () => {
  it("are all, of which the three next to it on each side are listed", () => {
    expect(peers("B", "all")).toEqual(["all", "A", "CD"]);
    expect(peers("D", "all")).toEqual(["all", "ABC", ""]);
  });

  it("are as many next to it as are asked for, and only these", () => {
    expect(peers("C", 1)).toEqual(["BCD", "B", "D"]);
    expect(peers("A", 2)).toEqual(["ABC", "", "BC"]);
  });

  it("are those of its region, with or without a rank; one without a region has nobody", () => {
    expect(peers("C", "region")).toEqual(["ACE", "A", "E"]);
    expect(peers("F", "region")).toEqual(["F", "", ""]);
  });

  it("are the named ones, best first", () => {
    expect(peers("B", ["D", "A", "E"])).toEqual(["ABDE", "A", "DE"]);
    expect(refusals(() => peers("B", ["Z"]))).toEqual(["unknown-named-unit"]);
  });

  it("stand before one without a rank", () => {
    expect(peers("E", "region")).toEqual(["ACE", "AC", ""]);
    expect(peers("E", 2)).toEqual(["E", "", ""]);
  });
});
