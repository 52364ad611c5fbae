import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { dti, folder, type Row } from "../cli.ts";
import { fileOf } from "../methods.ts";
import { ranks, roundedHalfUp } from "../naive.ts";
import { compared, csvOf, naiveValues, type Recipe, recipes, type Table, tableOf } from "./tables.ts";

/** TABLES=50000 ranks as many. */
const TABLES = Number(process.env.TABLES ?? 90);

async function ranked(
  table: Table,
  { missing }: Recipe,
  cwd: string,
): Promise<{ rows: readonly Row[]; mean: unknown }> {
  const argv = ["rank", "-", "--scheme", "none", "--methodology", "m.json", "--missing", missing, "--format", "json"];
  const { out, err, code } = await dti([...argv, "--decimal", "point"], { cwd, stdin: csvOf(table) });
  expect([code, err]).toEqual([0, ""]);
  const { rows, mean } = JSON.parse(out);
  return { rows, mean };
}

/** Rows and columns in another order. */
function shuffled({ methodology, headings, rows }: Table, seed: number): Table {
  const turn = <T>(list: readonly T[]): readonly T[] => {
    const at = seed % Math.max(1, list.length);
    return [...list.slice(at), ...list.slice(0, at).reverse()];
  };
  const order = turn(headings.map((_, i) => i)).toReversed();
  const pick = (cells: readonly string[]) => order.map((i) => cells[i] ?? "");
  return { methodology, headings: pick(headings), rows: turn(rows.map(pick)).toReversed() };
}

it(`ranks ${TABLES} tables of up to 98 indicators as plain rationals do, in any order of rows and columns`, async () => {
  const cwd = folder({});
  let units = 0;
  await fc.assert(
    fc.asyncProperty(recipes, async (recipe) => {
      const table = tableOf(recipe);
      const { methodology } = table;
      writeFileSync(join(cwd, "m.json"), fileOf(methodology));
      const result = await ranked(table, recipe, cwd);
      const found = new Map(result.rows.map((row) => [row.code, row]));
      expect(found.size).toBe(table.rows.length);
      units += found.size;

      const codes = table.rows.map(([code = ""]) => code);
      const regions = table.rows.map(([, region = ""]) => region);
      for (const [measure, values] of naiveValues(table, recipe.missing)) {
        const keys = values.map((value) => compared(value, methodology));
        const national = ranks(keys, recipe.ties, codes);
        const regional = regions.map((region, i) => {
          const inside = codes.flatMap((code, j) => (regions[j] === region ? [{ code, j }] : []));
          const within = ranks(
            inside.map(({ j }) => keys[j]),
            recipe.ties,
            inside.map(({ code }) => code),
          );
          return region === "" ? undefined : within[inside.findIndex(({ j }) => j === i)];
        });
        const printed = values.map(
          (value) => value && Number(roundedHalfUp(value, recipe.decimals)) / 10 ** recipe.decimals,
        );
        const rows = codes.map((code) => found.get(code));
        expect([measure, rows.map((row) => row?.ranks[measure] ?? undefined)]).toEqual([measure, national]);
        expect([measure, rows.map((row) => row?.region?.ranks[measure] ?? undefined)]).toEqual([measure, regional]);
        expect([measure, rows.map((row) => row?.values[measure] ?? undefined)]).toEqual([measure, printed]);
      }

      for (const [i, [, region, ...cells]] of table.rows.entries()) {
        const twin = table.rows.findIndex(([, , ...others]) => others.join() === cells.join());
        if (recipe.ties === "ordinal" || twin === i) continue;
        const [mine, other] = [found.get(codes[i] ?? ""), found.get(codes[twin] ?? "")];
        expect(mine?.ranks).toEqual(other?.ranks);
        if (region === regions[twin]) expect(mine?.region?.ranks).toEqual(other?.region?.ranks);
      }

      expect(await ranked(shuffled(table, recipe.seed), recipe, cwd)).toEqual(result);
    }),
    { numRuns: TABLES },
  );
  expect(units).toBeGreaterThan(TABLES);
});
