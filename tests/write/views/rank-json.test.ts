import { expect, it } from "vitest";
import { rank } from "../../../src/index.ts";
import { rankJson } from "../../../src/write/views/rank-json.ts";
import { en } from "../../../src/write/words/en.ts";
import { fileOf, leaf, method, sum } from "../../methods.ts";

const methodology = method([leaf("gov"), leaf("eco"), sum("total", { gov: 3, eco: 1 })]);
const view = { words: en, lang: "en" as const, ranks: false, quiet: true, verbose: false };

it("a ranking has a row a unit with its ranks and rounded values, null for what is missing", async () => {
  const table = [
    { unit: "A", region: "R", gov: 0.5, eco: 0.25 },
    { unit: "B", region: "R", gov: 0.75, eco: 0.33333 },
    { unit: "C", region: "S", gov: 0.5 },
  ];
  const { exact } = await rank(table, { scheme: "none", methodology: JSON.parse(fileOf(methodology)) });
  const { head, rows, end } = rankJson(exact, view);
  expect(head).toMatchObject({
    schemaVersion: 2,
    command: "rank",
    scheme: "none",
    methodology: "test",
    measure: "total",
  });
  // (3 · 0.75 + 0.33333) / 4 and (3 · 0.5 + 0.25) / 4, half up.
  expect([...rows()].map(({ rank: place, code, values, region }) => [place, code, values.total, region?.rank])).toEqual(
    [
      [1, "B", 0.6458, 1],
      [2, "A", 0.4375, 2],
      [null, "C", null, null],
    ],
  );
  expect([...rows()][2]).toMatchObject({ values: { gov: 0.5, eco: null }, ranks: { gov: 2, eco: null } });
  expect(end.mean).toMatchObject({ total: 0.5417 });
});
