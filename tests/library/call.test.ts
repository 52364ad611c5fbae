import { describe, expect, it } from "vitest";
import { fail } from "../../src/core/failure.ts";
import { call, heldMethodology, pathOf, statedIn } from "../../src/library/call.ts";
import { DtiError } from "../../src/library/error.ts";
import { leaf, method, READINESS } from "../methods.ts";

describe("a call", () => {
  it("throws what is wrong as data and in words of its language, and a bug as it is", async () => {
    const wrong = call({ lang: "vi" }, async () => fail("no-rows", { file: "own.csv" }, {}));
    const error: unknown = await wrong.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DtiError);
    expect(error).toMatchObject({ name: "DtiError", problems: [{ kind: "no-rows" }] });
    expect(String(error)).toMatch(/^DtiError: own\.csv: .*không/s);
    const bug = call({}, async () => {
      throw new RangeError("a bug");
    });
    await expect(bug).rejects.toThrow(RangeError);
  });

  it("has what is given as content by a path", async () => {
    const weights = [{ code: "01", weight: 1 }];
    await call({}, async (given) => {
      const stated = statedIn({ merge: weights, methodology: "dti-2022" }, given);
      expect(stated).toEqual({ merge: "(table 1)", crosswalk: undefined, methodology: "dti-2022" });
      expect(given.sources.held.get("(table 1)")).toBe(weights);
      expect([pathOf(undefined, given), pathOf("a.csv", given)]).toEqual([undefined, "a.csv"]);
    });
  });

  it("takes a methodology by id, as it was read, or as the content of a file, which is held", async () => {
    const read = method([leaf("a")]);
    await call({}, async (given) => {
      expect(heldMethodology("dti-2022", given)).toBe("dti-2022");
      expect(heldMethodology(read, given)).toBe(read);
      const path = heldMethodology(JSON.parse(JSON.stringify(READINESS)), given);
      if (typeof path !== "string") throw new Error("a path");
      expect(JSON.parse(String(given.sources.held.get(path)))).toEqual(READINESS);
    });
  });
});
