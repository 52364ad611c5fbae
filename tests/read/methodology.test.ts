import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isMethodology } from "virtual:methodology-shape";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { methodologySchema } from "../../src/read/methodology-schema.ts";
import { dti, folder, ROOT } from "../cli.ts";

const known: unknown = JSON.parse(readFileSync(join(ROOT, "data/methodologies/dti-2024.json"), "utf8"));

/** Every way to a value inside a value. */
function pathsOf(value: unknown): readonly (readonly PropertyKey[])[] {
  if (typeof value !== "object" || value === null) return [[]];
  return [[], ...Object.keys(value).flatMap((key) => pathsOf(Reflect.get(value, key)).map((path) => [key, ...path]))];
}

const VALUES = [
  ...[null, true, "", "x", "a b", "A", "a_1", 0, 1, 2, -1, 0.5, 12, 13, 1e300, 2 ** 53, 2 ** 53 + 2],
  ...[[], [2020], [2020, 2021], [2020, 2021, 2022], [2020.5, 2021], {}, { en: "x" }, { en: "x", vi: "" }],
  ...[{ en: "x", vi: "y" }, { en: "x", vi: "y", fr: "z" }, { a: 1 }, { a: "1" }, "mean", "sum", "points", "geometric"],
];

describe("the shape of a methodology file", () => {
  it("is what the schema says, once a value, a key or an item is another, gone or new", () => {
    const change = fc.record({
      path: fc.constantFrom(...pathsOf(known)),
      key: fc.constantFrom(
        "code",
        "max",
        "of",
        "mean",
        "merge",
        "aliases",
        "years",
        "assumed",
        "command",
        "other",
        "0",
      ),
      value: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...VALUES) }, fc.jsonValue()),
      how: fc.constantFrom("replace", "remove", "add"),
    });
    const verdicts = new Set<boolean>();
    const property = fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
      const content = changes.reduce((whole, { path, key, value, how }) => {
        const made: unknown = structuredClone(whole);
        const parent: unknown = path.slice(0, -1).reduce<unknown>(inside, made);
        const last = path.at(-1);
        if (last === undefined || !isObject(parent)) return value;
        if (how === "replace") Reflect.set(parent, last, value);
        else if (how === "remove" && !Array.isArray(parent)) Reflect.deleteProperty(parent, last);
        else if (!Array.isArray(parent)) Reflect.set(parent, key, value);
        return made;
      }, known);
      const expected = methodologySchema.safeParse(content).success;
      verdicts.add(expected);
      expect(isMethodology(content), JSON.stringify(content)).toBe(expected);
    });
    fc.assert(property, { numRuns: 3000 });
    expect([...verdicts].sort()).toEqual([false, true]);
  });
});

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const inside = (value: unknown, key: PropertyKey): unknown => (isObject(value) ? Reflect.get(value, key) : undefined);

describe("codes that differ only in where their signs stand", () => {
  const name = (text: string) => ({ en: text, vi: text });
  const method = {
    ...{ id: "m", title: name("M"), source: "made up", decimals: 4, ties: "competition", rankOn: "printed" },
    scale: "fraction",
    measures: [
      { code: "i1_11", kind: "component", name: name("Eleventh of one"), max: 1 },
      { code: "i11_1", kind: "component", name: name("First of eleven"), max: 1 },
      { code: "all", kind: "total", name: name("All"), of: { i1_11: 3, i11_1: 1 } },
    ],
  };

  it("are two columns, each read as its own", async () => {
    const cwd = folder({
      "m.json": JSON.stringify(method),
      "2024.csv": "name,i11_1,i1_11,i11_1_rank,i1_11_rank\na,0,1,2,1\nb,1,0,1,2\n",
    });
    const argv = ["rank", "2024.csv", "--scheme", "none", "--methodology", "m.json", "--measures", "all"];
    const { out, err } = await dti([...argv, "--format", "csv"], { cwd });
    expect(err).toContain("i11_1_rank, i1_11_rank");
    expect(out).toBe(`rank,code,province,all,i1_11,i1_11_rank,i11_1,i11_1_rank
1,a,a,0.7500,1.0000,1,0.0000,2
2,b,b,0.2500,0.0000,2,1.0000,1
`);
  });
});
