import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Failure } from "../../../src/core/failure.ts";
import { parseJson } from "../../../src/read/file/json.ts";
import { plainJson } from "../../../src/read/file/plain-json.ts";
import { Lexicon } from "../../../src/read/table/heading/lexicon.ts";
import { roleFrom } from "../../../src/read/table/heading/meaning.ts";
import { tokensOf } from "../../../src/read/table/heading/tokens.ts";
import { Headings, PLAIN } from "../../../src/read/table/headings.ts";
import { editions } from "../../../src/reference/editions.ts";

const slowly = (text: string) => {
  try {
    return parseJson(text, "x.json");
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
};

describe("JSON read quickly", () => {
  it.each([
    ['{"a": 1, "a": 2}'],
    ['{"a": {"b": 1, "b": 1}}'],
    ['{"a": 0.1234567890123456}'],
    ['{"a": 1e400}'],
    ['{"a": 12345678901234567}'],
    ['{"a": 1,}'],
    ["{"],
    ["// x\n{}"],
    ["undefined"],
  ])("is none of %s", (text) => expect(plainJson(text)).toBeUndefined());

  it.each([
    ["lists 200,000 deep in one another", `${"[".repeat(200_000)}${"]".repeat(200_000)}`],
    ["a text of 20 million letters", `"${"x".repeat(20_000_000)}"`],
  ])("is none of %s, which take more stack than there is", (_, text) => expect(plainJson(text)).toBeUndefined());

  it.each([
    ['{"a": ": b", "c": ["\\"x\\":", 0.25], "__proto__": {"d": 1.10}}', "c", "1", "1/4"],
    ['{"a": {"weights": {"x": 33.333333}}}', "a", "weights", undefined],
  ])("is all of %s", (text, key, inside, number) => {
    const json = plainJson(text);
    expect(json?.content).toEqual(JSON.parse(text));
    const value: unknown = Reflect.get(Object(json?.content), key);
    const found = json?.numberAt(Object(value), inside);
    expect(found && `${found.n}/${found.d}`).toBe(number);
  });

  it("is what is read slowly, or nothing", () => {
    const text = fc.json({ maxDepth: 3 }).map((json) => json.replace(/([[{,])/g, "$1 "));
    fc.assert(
      fc.property(text, (json) => {
        const [quick, slow] = [plainJson(json), slowly(json)];
        if (quick) expect(quick.content).toEqual(slow?.content);
      }),
      { numRuns: 300 },
    );
  });
});

it("The headings that are known at once are understood as any other", () => {
  const [headings, lexicon] = [new Headings(editions), new Lexicon(editions)];
  for (const [text, role] of PLAIN) {
    expect([text, headings.roleOf(`${text} `)]).toEqual([text, role]);
    const slow = roleFrom(tokensOf(text), lexicon);
    if (slow.is !== "unknown") expect([text, slow]).toEqual([text, role]);
  }
});
