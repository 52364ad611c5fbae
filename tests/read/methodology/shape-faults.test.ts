import { describe, expect, it } from "vitest";
import { parseJson } from "../../../src/read/file/json.ts";
import { shapeFaults } from "../../../src/read/methodology/shape-faults.ts";
import { READINESS } from "../../methods.ts";

/** What is wrong with a file of indented JSON: where, what was expected, what was found. */
function faults(content: unknown) {
  const json = parseJson(JSON.stringify(content, undefined, 1), "m.json");
  return shapeFaults(json, "m.json").map(({ kind, place, details }) => ({ kind, line: place.line, ...details }));
}
const [people, network, total] = READINESS.measures;
const measured = (measure: object) => faults({ ...READINESS, measures: [measure, network, total] });
const said = (found: ReturnType<typeof faults>) =>
  found.map((one) => ("at" in one ? [one.at, one.expected, one.found] : [one.kind]));

describe("the shape of a methodology file", () => {
  it("is right as it should be", () => expect(faults(READINESS)).toEqual([]));

  it.each<readonly [string, object, readonly string[]]>([
    ["a number is too large", { decimals: 13 }, ["decimals", "≤ 12", "13"]],
    [
      "a word is none of those",
      { ties: "fair" },
      ["ties", '"competition" | "dense" | "ordinal" | "modified" | "fractional"', '"fair"'],
    ],
    ["a list has not so many items", { years: [2021] }, ["years", "tuple", "[…]"]],
    ["there is no measure", { measures: [] }, ["measures", "filled", "[]"]],
  ])("is told where %s", (_, change, expected) => {
    expect(said(faults({ ...READINESS, ...change }))).toEqual([expected]);
  });

  it("is told of a measure by its code, at its line", () => {
    expect(measured({ ...people, max: -1 })).toEqual([
      { kind: "methodology-shape", line: 20, at: "people.max", expected: "> 0", found: "-1" },
    ]);
    expect(said(measured({ ...people, code: "a b" }))).toEqual([["a b.code", "codeText", '"a b"']]);
  });

  it("is told of an aggregate or a leaf by what it tries to be", () => {
    expect(said(measured({ ...people, max: undefined }))).toEqual([["people.max", "number", ""]]);
    expect(said(measured({ ...people, max: undefined, of: { network: "x" } }))).toEqual([
      ["people.of.network", "number", '"x"'],
    ]);
  });

  it("is told of keys that nobody knows, with those that there are", () => {
    const [[at, expected, found] = []] = said(measured({ ...people, weight: 1 }));
    expect([at, found]).toEqual(["people", '"weight"']);
    expect(expected).toBe("code | kind | name | aliases | max | merge | score | rule");
  });

  it("is told of a rule by the kind that it is of", () => {
    const rule = (score: unknown) => said(measured({ ...people, score }));
    expect(rule({ ratio: "a", of: "b", best: 1 })[0]?.[0]).toBe("people.score");
    expect(rule({ steps: "a", at: [] })).toEqual([["people.score.at", "filled", "[]"]]);
    expect(rule({ share: "a" })).toEqual([
      ["people.score", "ratio | between | steps | choice | zscore | rank | percentile | sum", '"share"'],
    ]);
  });

  it("has names in both languages, each of which is told", () => {
    const { name: _, ...nameless } = people ?? {};
    expect(
      measured(nameless).map((one) => ("lang" in one ? `${one.kind} ${one.measure} ${one.lang}` : one.kind)),
    ).toEqual(["missing-name people en", "missing-name people vi"]);
    expect(faults({ ...READINESS, title: { en: "", vi: "x" } })).toMatchObject([
      { kind: "missing-name", lang: "en", line: 4 },
    ]);
  });

  it("shows what it found cut, however long it is", () => {
    expect(said(faults({ ...READINESS, decimals: "x".repeat(100) }))[0]?.[2]).toBe(`"${"x".repeat(60)}…"`);
  });
});
