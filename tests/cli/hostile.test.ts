import { describe, expect, it } from "vitest";
import { dti, folder } from "../cli.ts";
import { fileOf, leaf, method, sum } from "../methods.ts";

/** Thirty levels of two measures that both count both below: 2³⁰ paths from top to bottom. */
const diamonds = [
  ...[leaf("a0", 10), leaf("b0", 10)],
  ...Array.from({ length: 30 }, (_, i) => [
    sum(`a${i + 1}`, { [`a${i}`]: 1, [`b${i}`]: 2 }),
    sum(`b${i + 1}`, { [`a${i}`]: 1, [`b${i}`]: 3 }),
  ]).flat(),
  sum("total", { a30: 1, b30: 1 }),
];
const codes = Array.from({ length: 10_000 }, (_, i) => `m${i}`);
const weights = Object.fromEntries(codes.map((code) => [code, 1]));
const chain = codes.map((code, i) => (i === 0 ? leaf(code) : sum(code, { [`m${i - 1}`]: 1 })));
const ring = codes.map((code, i) => sum(code, { [`m${(i + 1) % codes.length}`]: 1 }));

const files = {
  "diamonds.json": fileOf(method(diamonds, "points")),
  "wide.json": fileOf(method([...codes.map((code) => leaf(code)), sum("total", weights)])),
  "chain.json": fileOf(method(chain)),
  "ring.json": fileOf(method(ring)),
  "prototype.json": fileOf(method([leaf("a"), sum("total", { a: 1 })])).replace('"a": 1', '"a": 1, "__proto__": 5'),
  "constructor.json": fileOf(method([leaf("constructor"), sum("total", { constructor: 1 })])),
  "deep.json": `{"id":${"[".repeat(200_000)}${"]".repeat(200_000)}}`,
  "huge.json": fileOf(method([leaf("a", 1e29), leaf("b", 1e-29), sum("total", { a: 1e29, b: 1e-29 })], "points")),
  "infinite.json": fileOf(method([leaf("a")])).replace('"max": 100', '"max": 1e999'),
  "faults.json": JSON.stringify({ measures: codes.map((code) => ({ code: code.toUpperCase() })) }),
  "text.json": fileOf(method([leaf("a")])).replace('"competition"', `"${"x".repeat(1_000_000)}"`),
};
const run = (...argv: readonly string[]) =>
  dti(argv, { cwd: folder({ ...files, "d.csv": "name,a0,b0\nx,1,2\ny,3,4\n" }) });

describe("a methodology file", () => {
  it("of 2³⁰ paths is checked, shown and ranked by at once", async () => {
    expect((await run("methodology", "--check", "diamonds.json")).code).toBe(0);
    const { out } = await run("methodology", "diamonds.json");
    expect(out.split("\n").length).toBeLessThan(140);
    const csv = ["rank", "d.csv", "--scheme", "none", "--methodology", "diamonds.json", "--format", "csv"];
    expect((await run(...csv)).out).toMatch(/^rank,code,unit,total,.*\n1,y,y,/);
    const missing = await run("rank", "d.csv", "--scheme", "none", "--methodology", "wide.json");
    expect(missing.code).toBe(1);
  });

  it("of 10,000 measures side by side is valid", async () => {
    expect((await run("methodology", "--check", "wide.json")).out).toBe("wide.json: test is a valid methodology\n");
    expect((await run("methodology", "wide.json", "--format", "csv")).out.split("\n")).toHaveLength(10_003);
  });

  it.each([
    ["of 10,000 levels", "chain.json", "expected at most 64 levels of measures above one another, found 10000"],
    ["that is a circle of 10,000", "ring.json", "in a circle: m0 → m1 → m2 → m3 → … → m9999 → m0"],
    ["with a member __proto__", "prototype.json", '"total" counts "__proto__", and no measure has that code'],
    ["of 200,000 nested lists", "deep.json", "is not JSON: objects and lists are nested too deeply"],
    ["with an endless number", "infinite.json", "at most 30 digits between 1e-30 and 1e30, found 1e999"],
    ["with 50,000 faults", "faults.json", "more problems; --all-problems shows them"],
    ["with a text of a million letters", "text.json", `found "${"x".repeat(60)}…"`],
  ])("%s is refused in a few words", async (_, file, message) => {
    const { code, out, err } = await run("methodology", "--check", file);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(message);
    expect(err.length).toBeLessThan(3_000);
  });

  it("may call a measure constructor", async () => {
    const { out } = await run("methodology", "constructor.json", "--format", "csv");
    expect(out).toContain("constructor,constructor,index,1,100.00%");
  });

  it("of weights no double holds ranks by them exactly", async () => {
    const cwd = folder({ ...files, "b.csv": "name,a,b\nx,1,0\ny,3,0\n" });
    const argv = [
      "rank",
      "b.csv",
      "--scheme",
      "none",
      "--methodology",
      "huge.json",
      "--by",
      "total",
      "--format",
      "csv",
    ];
    expect((await dti(argv, { cwd })).out).toBe(
      "rank,code,unit,total,a,b\n1,y,y,3.0000,3.0000,0.0000\n2,x,x,1.0000,1.0000,0.0000\n",
    );
  });
});
