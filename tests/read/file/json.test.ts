import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Failure } from "../../../src/core/failure.ts";
import { fraction } from "../../../src/core/fraction.ts";
import { parseJson } from "../../../src/read/file/json.ts";
import { dti, folder } from "../../cli.ts";
import { tableEqual } from "../../table-equal.ts";

/** What is wrong with a text, by kind and line. */
function faultsOf(text: string): readonly string[] {
  try {
    parseJson(text, "x.json");
    return [];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return error.problems.map(({ kind, place }) => `${kind} ${place.line}`);
  }
}

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe("JSON", () => {
  it("gives what JSON.parse gives, and refuses what it refuses, once one character is another, gone or new", () => {
    const texts = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.stringify(value, null, 1));
    const character = fc.constantFrom(...'{}[]",:.\\-+eE01 \n\ttrue/u');
    const verdicts = new Set<boolean>();
    const property = fc.property(texts, fc.nat(), fc.nat({ max: 1 }), fc.option(character), (text, at, gone, added) => {
      const place = at % (text.length + 1);
      const changed = text.slice(0, place) + (added ?? "") + text.slice(place + gone);
      const faults = faultsOf(changed).filter((fault) => !/^(key-twice|number-limit)/.test(fault));
      verdicts.add(parses(changed));
      expect(faults.length === 0, changed).toBe(parses(changed));
      if (faultsOf(changed).length === 0) expect(parseJson(changed, "").content).toEqual(JSON.parse(changed));
    });
    fc.assert(property, { numRuns: 1000 });
    expect(verdicts.size).toBe(2);
  });

  it("with a key twice in an object is refused at each second one, whatever the values", () => {
    expect(faultsOf('{\n"a": 60,\n"b": {"a": 1, "a": 1},\n"\\u0061": 10\n}')).toEqual(["key-twice 3", "key-twice 4"]);
    expect(faultsOf('[{"a": 1}, {"a": 1}, {"b": {"a": 2}}]')).toEqual([]);
  });

  it("gives numbers as they are written, not as doubles hold them", () => {
    const { content, numberAt } = parseJson("[9007199254740993, 1e-30, 0.10, -12.5E+1]", "");
    const list = Array.isArray(content) ? content : [];
    expect(["0", "1", "2", "3"].map((key) => numberAt(list, key))).toEqual([
      fraction(9007199254740993n),
      fraction(1n, 10n ** 30n),
      fraction(1n, 10n),
      fraction(-125n),
    ]);
  });

  it.each([
    ["123456789012345678901234567890", true],
    ["1234567890123456789012345678901", false],
    ["0.000000000000000000000000000001", true],
    ["0.0000000000000000000000000000001", false],
    ["1000000000000000000000000000000", true],
    ["10000000000000000000000000000000", false],
    ["0.1e31", true],
    ["12e30", false],
    ["0e999999999999", true],
    ["1e30", true],
    ["1e31", false],
    ["1E-30", true],
    ["1e-31", false],
    ["1e-400", false],
    ["1e99999999999999999999", false],
  ])("takes %s for a number that can be meant: %s", (text, meant) => {
    expect(faultsOf(`[\n${text}]`)).toEqual(meant ? [] : ["number-limit 2"]);
  });

  it("has members of any name, __proto__ too", () => {
    const { content } = parseJson('{"__proto__": {"a": 1}, "constructor": 2}', "");
    expect(Object.entries(content ?? {})).toEqual([
      ["__proto__", { a: 1 }],
      ["constructor", 2],
    ]);
  });
});

const name = { en: "x", vi: "x" };
const method = (weights: string): string => `{
  "id": "m", "title": ${JSON.stringify(name)}, "source": "s", "decimals": 4,
  "ties": "competition", "rankOn": "exact", "scale": "fraction",
  "measures": [
    { "code": "a", "kind": "index", "name": ${JSON.stringify(name)}, "max": 1 },
    { "code": "b", "kind": "index", "name": ${JSON.stringify(name)}, "max": 1 },
    { "code": "total", "kind": "total", "name": ${JSON.stringify(name)}, "of": { ${weights} } }
  ]
}`;

describe("the weights of a methodology", () => {
  it.each([
    // Doubles hold 9007199254740993 as 9007199254740992.
    ['"a": 9007199254740993, "b": 9007199254740992'],
    ['"a": 1.0000000000000000000000000001, "b": 1'],
    ['"a": 2e-30, "b": 1e-30'],
  ])("%s do not tie", async (weights) => {
    const cwd = folder({ "m.json": method(weights), "t.csv": "name,a,b\nP,0,1\nQ,1,0\n" });
    const argv = ["rank", "t.csv", "--scheme", "none", "--methodology", "m.json", "--format", "csv"];
    tableEqual((await dti(argv, { cwd })).out, "rank,unit", "1,Q", "2,P");
  });

  it("are written as they are held, exactly", async () => {
    const cwd = folder({ "m.json": method('"a": 9007199254740993, "b": 1e-30') });
    const { out } = await dti(["methodology", "m.json", "--format", "json"], { cwd });
    expect(out).toContain('"a": 9007199254740993,\n        "b": 0.000000000000000000000000000001\n');
    const again = folder({ "m.json": out });
    expect((await dti(["methodology", "m.json", "--format", "json"], { cwd: again })).out).toBe(out);
  });
});
