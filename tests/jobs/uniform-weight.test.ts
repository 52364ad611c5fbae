import { describe, expect, it } from "vitest";
import { fraction } from "../../src/core/fraction.ts";
import { uniformWeightIn } from "../../src/jobs/uniform-weight.ts";

describe("a weight that is uniform between shares", () => {
  it.each([
    ["security=0-0.3", fraction(0n), fraction(3n, 10n)],
    ["security=10%-50%", fraction(1n, 10n), fraction(1n, 2n)],
    ["security=0,1 – 0,25", fraction(1n, 10n), fraction(1n, 4n)],
    ["security=0.1:100%", fraction(1n, 10n), fraction(1n)],
  ])("is read as people write it: %s", (text, from, to) => {
    expect(uniformWeightIn(text)).toEqual({ member: "security", from, to });
  });

  it("has the whole range where none is written; its name may hold the sign", () => {
    expect(uniformWeightIn("security")).toEqual({ member: "security" });
    expect(uniformWeightIn("a=b=0-1")).toMatchObject({ member: "a=b" });
  });

  it.each(["security=0.3-0.1", "security=0.2-0.2", "security=0-1.1", "security=50-60", "security=x", "security=-1-1"])(
    "is none where the range is none: %s",
    (text) => {
      expect(uniformWeightIn(text)).toBeUndefined();
    },
  );
});
