import { expect, it } from "vitest";
import { fraction } from "../../../../src/core/fraction.ts";
import { rank } from "../../../../src/index.ts";
import { chancesResult } from "../../../../src/write/views/robustness/chances.ts";
import { en } from "../../../../src/write/words/en.ts";
import { fileOf, leaf, method, sum } from "../../../methods.ts";

const METHOD = method([leaf("a"), leaf("b"), sum("total", { a: 3, b: 1 })]);
const view = { words: en, lang: "en", ranks: false, quiet: true, verbose: false } as const;

it("chances of ranks come with the expected rank, the best, the worst and the likeliest", async () => {
  const table = [
    { unit: "A", a: 0.9, b: 0.5 },
    { unit: "B", a: 0.5, b: 0.9 },
    { unit: "C", a: 0.1 },
  ];
  const { exact } = await rank(table, { scheme: "none", methodology: JSON.parse(fileOf(METHOD)) });
  const [member, , aggregate] = METHOD.measures;
  if (!member || !aggregate) throw new Error("no measures");
  const chances = [
    new Map([
      [2, fraction(1n, 3n)],
      [1, fraction(2n, 3n)],
    ]),
    new Map([
      [1, fraction(1n, 3n)],
      [2, fraction(2n, 3n)],
    ]),
    new Map(),
  ];
  const [from, to] = [fraction(0n), fraction(1n)];
  const { sheet } = chancesResult(
    { kind: "chances", ranking: exact, member, aggregate, from, to, first: 1, chances },
    view,
  );
  const { columns, rows } = sheet();
  const cells = (row: number) =>
    Object.fromEntries(columns.map(({ key, machine, human }) => [key, [machine(row), human?.(row)]]));
  expect(cells(0)).toMatchObject({
    // 1 · 2/3 + 2 · 1/3.
    expected: ["1.3333", "1.3"],
    best: ["1", "1"],
    worst: ["2", "2"],
    likeliest: ["1", "1"],
    chance: ["0.666667", "66.7 %"],
    first: ["0.666667", "66.7 %"],
  });
  expect([cells(1).p1?.[0], cells(1).p2?.[0]]).toEqual(["0.333333", "0.666667"]);
  expect([cells(2).expected, [...rows]]).toEqual([
    ["", "–"],
    [0, 1, 2],
  ]);
});
