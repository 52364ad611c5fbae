import { InvalidArgumentError } from "commander";
import { describe, expect, it } from "vitest";
import { varied } from "../../../src/cli/commands/varied.ts";

describe("alternatives of a choice", () => {
  it("stand beside those of others", () => {
    const ties = varied("ties=competition, dense");
    expect(varied("merge=equal,my.csv", varied("decimals=0,12", ties))).toEqual({
      ties: ["competition", "dense"],
      decimals: [0, 12],
      merge: ["equal", "my.csv"],
    });
    expect(varied("mean=geometric", varied("missing=zero"))).toEqual({ missing: ["zero"], mean: ["geometric"] });
  });

  it.each(["ties=equal", "missing=error", "mean=sum", "decimals=13", "decimals=1.5", "merge=", "order=up", "ties"])(
    "are those that there are: %s",
    (text) => {
      expect(() => varied(text)).toThrow(InvalidArgumentError);
    },
  );

  it("are different ones, of each choice once", () => {
    expect(() => varied("ties=dense,dense")).toThrow("ties=dense");
    expect(() => varied("ties=dense", { ties: ["ordinal"] })).toThrow(InvalidArgumentError);
  });
});
