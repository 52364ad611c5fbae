import { describe, expect, it } from "vitest";
import { type Steps, stepsOf } from "./steps.ts";

// Loaded when counting has begun.
const { dti, folder } = await import("./cli.ts");
const { fileOf, leaf, method, sum } = await import("./methods.ts");

/** Doubling the input may double the work, and 20 % more: what is sorted takes a little longer. */
const MOST = 2 * 1.2;

/** What a single function may do more: sorting compares n log n times, which is most of the work of some. */
const MOST_ALONE = 2.6;

/** Functions that did more than twice the work on twice the input, of those that did any to speak of. */
function beyond([little, once, twice]: readonly [Steps, Steps, Steps], size: number): readonly string[] {
  const more = (steps: Steps, name: string) => (steps.get(name) ?? 0) - (little.get(name) ?? 0);
  return [...twice.keys()].flatMap((name) => {
    const [first, second] = [more(once, name), more(twice, name)];
    // The engine counts nothing of a function that it had inlined: what it saw once only says nothing.
    return first > 0 && second > 100 * size && second > MOST_ALONE * first ? [`${name}: ${first} → ${second}`] : [];
  });
}

const total = (steps: Steps): number => [...steps.values()].reduce((sum, one) => sum + one, 0);

/** A command line and its files for an input of some size. */
type Input = (size: number) => { readonly argv: readonly string[]; readonly files: Readonly<Record<string, string>> };

const OWN = ["--scheme", "none", "--methodology", "m.json"];
const METHOD = fileOf({
  ...method([leaf("people"), leaf("tools"), sum("total", { people: 1, tools: 2 }, { max: 100 })], "points"),
  decimals: 2,
});

/** Whole numbers below `below` that look like chance, the same each time. */
const chance = (i: number, below: number): number => Math.imul(i + 1, 2654435761) % below;
const any = (i: number, below: number): number => Math.abs(chance(i, below));
const unit = (i: number): string => `U${String(i).padStart(6, "0")}`;
const lines = (head: string, size: number, line: (i: number) => string): string =>
  `${head}\n${Array.from({ length: size }, (_, i) => line(i)).join("\n")}\n`;

const scores = (size: number, value: (i: number) => string): string =>
  lines("code,people,tools", size, (i) => `${unit(i)},${value(i)},${value(i + 7)}`);
const random = (i: number): string => (any(i, 10_000) / 100).toFixed(2);
const tied = (): string => "50.00";
const halfTied = (i: number): string => (i % 2 === 0 ? "50.00" : random(i));
const on =
  (argv: string, files: Readonly<Record<string, (size: number) => string>>): Input =>
  (size) => ({
    argv: [...argv.split(" "), ...(argv.includes("--scheme") ? [] : OWN)],
    files: Object.fromEntries([["m.json", METHOD], ...Object.entries(files).map(([name, text]) => [name, text(size)])]),
  });
const printed =
  (value: (i: number) => string, rank: (i: number, size: number, sorted: readonly number[]) => number) =>
  (size: number): string => {
    const sorted = Array.from({ length: size }, (_, i) => Number(value(i))).sort((a, b) => b - a);
    return lines("region,code,total,rank", size, (i) => `R${i % 2},${unit(i)},${value(i)},${rank(i, size, sorted)}`);
  };
const first = (value: (i: number) => string) => (i: number, _: number, sorted: readonly number[]) =>
  1 + sorted.indexOf(Number(value(i)));

const INPUTS: Readonly<Record<string, Input>> = {
  "reading and ranking": on("rank 2024.csv --format csv", { "2024.csv": (n) => scores(n, random) }),
  "ranking ties by code": on("rank 2024.csv --ties ordinal --format csv", { "2024.csv": (n) => scores(n, tied) }),
  "ranking in regions": on("rank 2024.csv --format json", {
    "2024.csv": (n) =>
      lines("region,code,people,tools", n, (i) => `R${i % 5},${unit(i)},${random(i)},${random(i + 3)}`),
  }),
  "reading values one a row": on("rank 2024.csv --format csv", {
    "2024.csv": (n) =>
      lines("code,measure,value", 2 * n, (i) => `${unit(i >> 1)},${i % 2 ? "people" : "tools"},${random(i)}`),
  }),
  "reading names that are no province": on("rank 2024.csv --scheme 63", {
    "2024.csv": (n) => lines("province,total", n, (i) => `Tỉnh Lạ ${i},0.5`),
  }),
  "reading rows that are no unit": on("rank 2024.csv", {
    "2024.csv": (n) => lines("code,people,tools", n, (i) => (i % 2 === 0 ? `${unit(i)},1,2` : "Ghi chú (x),,")),
  }),
  "reading comments": on("rank 2024.csv", { "2024.csv": (n) => `${scores(5, random)}${"# x,1\n".repeat(n)}` }),
  "reading notes": on("rank 2024.csv --format csv", {
    "2024.csv": (n) => `${"# note: x\n".repeat(n)}${scores(5, random)}`,
  }),
  "reading many columns": on("rank 2024.csv", {
    "2024.csv": (n) =>
      `code,people,tools,${Array.from({ length: n }, (_, i) => `x${i}`).join(",")}\nA,1,2${",3".repeat(n)}\nB,3,4${",3".repeat(n)}\n`,
  }),
  comparing: on("compare 2023.csv 2024.csv --explain --ties ordinal --format csv", {
    "2023.csv": (n) => scores(n, halfTied),
    "2024.csv": (n) => scores(n, (i) => halfTied(i + 1)),
  }),
  "comparing for people": on("compare 2023.csv 2024.csv", {
    "2023.csv": (n) => scores(n, random),
    "2024.csv": (n) => scores(n, (i) => random(i + 9)),
  }),
  "checking a clean list": on("check 2024.csv", { "2024.csv": printed(random, first(random)) }),
  "checking a tied list": on("check 2024.csv", { "2024.csv": printed(tied, first(tied)) }),
  "checking ranks that mean nothing": on("check 2024.csv", {
    "2024.csv": printed(random, (i, size) => 1 + any(i + 5, size)),
  }),
  "checking values given twice": on("check 2024.csv", {
    "2024.csv": (n) => lines("code,kind,measure,value", n, (i) => `A,score,total,${(50 + i / 10_000).toFixed(4)}`),
  }),
  "checking a folder of files": (size) => ({
    argv: ["check", "tables", ...OWN, "--year", "2024"],
    files: Object.fromEntries([
      ["m.json", METHOD],
      ...Array.from({ length: size / 5 }, (_, i) => [`tables/${i}.csv`, `code,total,rank\nA${i},60,1\nB${i},50,2\n`]),
    ]),
  }),
  describing: on("describe 2024.csv", { "2024.csv": (n) => scores(n, random) }),
  remapping: on("remap 2024.csv --crosswalk c.csv --format csv", {
    "2024.csv": (n) => scores(n, random),
    "c.csv": (n) => lines("from,to", n, (i) => `${unit(i)},T${i >> 1}`),
  }),
  "writing for people": on("rank 2024.csv", { "2024.csv": (n) => scores(n, random) }),
  "writing Markdown": on("rank 2024.csv --format markdown", { "2024.csv": (n) => scores(n, random) }),
};

describe("twice the input takes at most twice the work", () => {
  it.each(Object.entries(INPUTS))("%s", async (_, input) => {
    const size = 250;
    const run = async (n: number): Promise<Steps> => {
      const { argv, files } = input(n);
      const cwd = folder(files);
      return stepsOf(async () => expect((await dti(argv, { cwd })).code).toBeLessThan(2));
    };
    await run(10);
    const steps = [await run(10), await run(size), await run(2 * size)] as const;
    expect(beyond(steps, size)).toEqual([]);
    const [little, once, twice] = steps.map(total);
    expect(((twice ?? 0) - (little ?? 0)) / ((once ?? 0) - (little ?? 0))).toBeLessThan(MOST);
  });
});

it("sees what takes more", async () => {
  const squared = async (n: number) =>
    stepsOf(async () =>
      Array.from({ length: n }, (_, i) =>
        Array(n)
          .fill(0)
          .indexOf(i + 1),
      ),
    );
  const steps = [await squared(1), await squared(250), await squared(500)] as const;
  expect(beyond(steps, 250)).toEqual(["built-in Array indexOf: 62499 → 249999"]);
});
