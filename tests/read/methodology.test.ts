import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isMethodology } from "virtual:methodology-shape";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { methodologySchema } from "../../src/read/methodology/schema.ts";
import { dti, folder, ROOT } from "../cli.ts";
import { tableEqual } from "../table-equal.ts";

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
    fc.assert(property, { numRuns: 1000 });
    expect([...verdicts].sort()).toEqual([false, true]);
  });
});

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const inside = (value: unknown, key: PropertyKey): unknown => (isObject(value) ? Reflect.get(value, key) : undefined);

const name = (text: string) => ({ en: text, vi: text });
const leaf = (code: string, more: object = {}) => ({
  code,
  kind: "index",
  name: name(`Index ${code}`),
  max: 1,
  ...more,
});
const method = (...measures: readonly object[]): string =>
  JSON.stringify({
    ...{ id: "m", title: name("M"), source: "made up", decimals: 4, ties: "competition", rankOn: "printed" },
    ...{ scale: "fraction", measures },
  });
const total = (code: string, of: Readonly<Record<string, number>>) => ({ code, kind: "total", name: name("All"), of });

/** The ranking of a table under a method, as CSV. */
async function ranked(table: string, measures: string, ...argv: readonly string[]) {
  const cwd = folder({ "m.json": measures, "2024.csv": table });
  const fixed = ["--scheme", "none", "--methodology", "m.json", "--format", "csv"];
  return await dti(["rank", "2024.csv", ...fixed, ...argv], { cwd });
}

describe("a member called __proto__", () => {
  it.each(["1", '"x"', "{}"])("with the weight %s is no measure", async (weight) => {
    const text = method(leaf("a"), total("all", { a: 1 })).replace('{"a":1}', `{"a":1,"__proto__":${weight}}`);
    const { code, err } = await dti(["methodology", "--check", "m.json"], { cwd: folder({ "m.json": text }) });
    expect([code, err.split("\n")[0]]).toEqual([1, 'm.json:1: "all" counts "__proto__", and no measure has that code']);
  });
});

describe("codes that differ only in where their signs stand", () => {
  const measures = method(leaf("i1_11"), leaf("i11_1"), total("all", { i1_11: 3, i11_1: 1 }));

  it("are two columns, each read as its own, and so are what is published of them", async () => {
    const table = "name, i11_1 ,i1_11,i11_1_rank,i1_11_rank\na,0,1,2,1\nb,1,0,1,2\n";
    const { out, err } = await ranked(table, measures, "--measures", "all");
    expect(err).toContain("i11_1_rank, i1_11_rank");
    expect(out).toBe(`rank,code,unit,all,i1_11,i1_11_rank,i11_1,i11_1_rank
1,a,a,0.7500,1.0000,1,0.0000,2
2,b,b,0.2500,0.0000,2,1.0000,1
`);
  });

  it("are neither of them in another spelling", async () => {
    const { code, err } = await ranked("name,I11_1,i1_11\na,0,1\n", measures);
    expect([code, err.split("\n")[0]]).toEqual([
      1,
      "2024.csv: All cannot be computed: the file has no column for i11_1",
    ]);
    const by = await ranked("name,i11_1,i1_11\na,0,1\n", measures, "--by", "I11-1");
    expect([by.code, by.err.split("\n")[1]]).toEqual([
      2,
      "  hint: did you mean i1_11 or i11_1? the measures are: i1_11, i11_1",
    ]);
  });
});

describe("a heading that a method names", () => {
  it("is that measure, though it reads like the rank of another", async () => {
    const measures = method(
      leaf("government"),
      leaf("position", { aliases: ["government_rank"] }),
      total("all", { government: 1, position: 1 }),
    );
    const { out } = await ranked("name,government,government_rank\na,0.5,0.1\nb,0.4,0.9\n", measures);
    tableEqual(out, "unit,all,government,position", "b,0.6500,0.4000,0.9000", "a,0.3000,0.5000,0.1000");
  });

  it("is a general word first, though it reads like the change of a measure", async () => {
    const measures = method(leaf("a"), leaf("b"), total("score", { a: 1, b: 1 }));
    const cwd = folder({
      "m.json": measures,
      "c_2021.csv": "province,a,b,score,rank\nHà Nội,0.50,0.30,0.40,1\nCà Mau,0.10,0.12,0.11,2\n",
      "c_2022.csv":
        "province,a,b,score,rank,score_change\nHà Nội,0.50,0.70,0.60,1,0.20\nCà Mau,0.10,0.50,0.30,2,0.19\n",
    });
    const argv = ["check", "c_2022.csv", "--methodology", "m.json", "--previous", "c_2021.csv", "--format", "json"];
    const { code, out } = await dti(argv, { cwd });
    const { coverage } = JSON.parse(out);
    expect(code).toBe(0);
    expect(coverage).toContainEqual(expect.objectContaining({ rule: "score-change", checked: 2 }));
  });
});
