import { InvalidArgumentError } from "commander";
import { describe, expect, it } from "vitest";
import { parseVary } from "../../../src/cli/commands/parse-vary.ts";

describe("alternatives of a choice", () => {
  it("stand beside those of others", () => {
    const ties = parseVary("ties=competition, dense");
    expect(parseVary("merge=equal,my.csv", parseVary("decimals=0,12", ties))).toEqual({
      ties: ["competition", "dense"],
      decimals: [0, 12],
      merge: ["equal", "my.csv"],
    });
    expect(parseVary("mean=geometric", parseVary("missing=zero"))).toEqual({ missing: ["zero"], mean: ["geometric"] });
  });

  it.each(["ties=equal", "missing=error", "mean=sum", "decimals=13", "decimals=1.5", "merge=", "order=up", "ties"])(
    "are those that there are: %s",
    (text) => {
      expect(() => parseVary(text)).toThrow(InvalidArgumentError);
    },
  );

  it("are different ones, of each choice once", () => {
    expect(() => parseVary("ties=dense,dense")).toThrow("ties=dense");
    expect(() => parseVary("ties=dense", { ties: ["ordinal"] })).toThrow(InvalidArgumentError);
  });
});
