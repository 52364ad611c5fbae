import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson } from "../../../src/read/file/json.ts";
import { alikeMeasures } from "../../../src/read/methodology/alike-measures.ts";
import { dti, folder, ROOT } from "../../cli.ts";

interface Named {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  readonly aliases?: readonly string[];
}

const methodology = (measures: readonly Named[]): string =>
  JSON.stringify(
    {
      ...{ id: "own", title: { en: "Own", vi: "Riêng" }, source: "s", decimals: 1, ties: "competition" },
      ...{ rankOn: "printed", scale: "points" },
      measures: [
        ...measures.map(({ code, vi, en, aliases }) => ({ code, kind: "index", name: { vi, en }, max: 10, aliases })),
        {
          ...{ code: "total", kind: "total", name: { vi: "Tổng", en: "Total" } },
          of: Object.fromEntries(measures.map(({ code }) => [code, 10])),
        },
      ],
    },
    null,
    1,
  );

const PEOPLE: Named = { code: "people", vi: "Con người", en: "People" };

describe("Measures that a file cannot tell apart are refused by methodology --check", () => {
  it.each<[string, Named, string]>([
    [
      "a name but for accents",
      { code: "b", vi: "Con nguoi", en: "B" },
      '"Con nguoi" cannot be told apart from "Con người"',
    ],
    ["a name but for case", { code: "b", vi: "Hạ tầng", en: "PEOPLE" }, '"PEOPLE" cannot be told apart from "people"'],
    [
      "a code as another's name",
      { code: "con_nguoi", vi: "B", en: "B" },
      '"con_nguoi" cannot be told apart from "Con người"',
    ],
    [
      "an alias",
      { code: "b", vi: "B", en: "B", aliases: ["Con-người"] },
      '"Con-người" cannot be told apart from "Con người"',
    ],
    [
      "the same name",
      { code: "b", vi: "Con người", en: "B" },
      '"Con người" cannot be told apart from the same heading',
    ],
  ])("by %s", async (_, other, message) => {
    const cwd = folder({ "own.json": methodology([PEOPLE, other]) });
    const { code, err } = await dti(["methodology", "--check", "own.json"], { cwd });
    expect([code, err]).toEqual([1, expect.stringContaining(`${other.code}: ${message} of people in a table`)]);
    expect(err).toMatch(/^own\.json:\d+: /);
  });

  it("and a number that two measures have as it is written, while 1.1 and 2.1 are two", async () => {
    const numbered = (second: string): string =>
      methodology([
        { ...PEOPLE, aliases: ["1.1"] },
        { code: "b", vi: "B", en: "B", aliases: [second] },
      ]);
    const cwd = folder({ "two.json": numbered("2.1"), "one.json": numbered("1.1") });
    expect((await dti(["methodology", "--check", "two.json"], { cwd })).code).toBe(0);
    expect((await dti(["methodology", "--check", "one.json"], { cwd })).code).toBe(1);
  });

  it("while two that both have marks are told apart by them, as in a table, where one without marks is neither", async () => {
    const cwd = folder({
      "own.json": methodology([
        { code: "a", vi: "Trụ", en: "Pillar" },
        { code: "b", vi: "Trừ", en: "Minus" },
      ]),
      "2025.csv": "unit,Trừ,Trụ\nSở Một,4,5\nSở Hai,1,2\n",
      "2024.csv": "unit,Trừ,Tru\nSở Một,4,5\nSở Hai,1,2\n",
    });
    const own = ["--scheme", "none", "--methodology", "own.json", "--measures", "all", "--format", "csv"];
    expect((await dti(["methodology", "--check", "own.json"], { cwd })).code).toBe(0);
    const { out } = await dti(["rank", "2025.csv", ...own], { cwd });
    expect(out).toContain("rank,code,unit,total,a,a_rank,b,b_rank\n1,Sở Một,Sở Một,9.0,5.0,1,4.0,1\n");
    const bare = await dti(["rank", "2024.csv", ...own], { cwd });
    expect([bare.code, bare.err]).toEqual([1, expect.stringContaining("the file has no column for")]);
  });

  it("while a table with columns by code is ranked all the same", async () => {
    const cwd = folder({
      "own.json": methodology([PEOPLE, { code: "b", vi: "Con người", en: "B" }]),
      "2025.csv": "unit,people,b\nSở Một,4,5\nSở Hai,1,2\n",
    });
    const { code } = await dti(["rank", "2025.csv", "--scheme", "none", "--methodology", "own.json"], { cwd });
    expect(code).toBe(0);
  });

  it.each(readdirSync(join(ROOT, "data/methodologies")))("and none of %s are alike", (name) => {
    const text = readFileSync(join(ROOT, "data/methodologies", name), "utf8");
    expect(alikeMeasures(parseJson(text, name), name)).toEqual([]);
  });

  it("and exactly those, of any names", () => {
    const word = fc.constantFrom("ha", "hạ", "Hà", "tang", "tầng", "Tặng", "so", "số", "1", "2");
    const text = fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(" "));
    const lower = (name: string): string => name.normalize("NFC").toLowerCase().replace(/ /g, "");
    const isAlike = (one: string, other: string): boolean =>
      plain(one) === plain(other) &&
      (lower(one) === lower(other) || [one, other].some((name) => lower(name) === plain(name)));
    const plain = (name: string): string => {
      const letters = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
      return /[a-z]/.test(letters) ? letters.replace(/ /g, "") : name;
    };
    fc.assert(
      fc.property(fc.array(fc.record({ vi: text, en: text }), { minLength: 2, maxLength: 4 }), (names) => {
        const measures = names.map((name, i) => ({ code: `code${i}x`, ...name }));
        const alike = measures.some((one, i) =>
          measures.slice(0, i).some((other) => {
            const theirs = [other.code, other.vi, other.en];
            return [one.code, one.vi, one.en].some((name) => theirs.some((their) => isAlike(name, their)));
          }),
        );
        const faults = alikeMeasures(parseJson(methodology(measures), "own.json"), "own.json");
        expect(faults.length > 0).toBe(alike);
      }),
      { numRuns: 200 },
    );
  });
});
