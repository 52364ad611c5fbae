import { expect, it } from "vitest";
import type { Leaf } from "../../../src/types/index.ts";
import { dti, folder } from "../../cli.ts";
import { fileOf, leaf, method, sum } from "../../methods.ts";

const TABLE = "Mã,Tên,Vùng,First,Second\n01,Alpha,R,1.5,2\n02,Beta,S,3,1\n03,Gamma,R,,4\n04,Delta,S,9,9\n";
const named = (code: string, name: string): Leaf => ({ ...leaf(code, 10), name: { en: name, vi: name } });

/** The codes of two measures, of which a query could take one for a column of its own, or for one made of the other. */
const PAIRS = ["row unit", "Name region", "best m0", "a a_rank"];

it.each(PAIRS)("an engine ranks measures called %s as they are ranked without it", async (pair) => {
  const [first = "", second = ""] = pair.split(" ");
  const measures = [named(first, "First"), named(second, "Second"), sum("total", { [first]: 1, [second]: 2 })];
  const cwd = folder({ "t.csv": TABLE, "m.json": fileOf(method(measures, "points")) });
  const argv = ["rank", "t.csv", "--year", "2025", "--scheme", "none", "--methodology", "m.json", "--measures", "all"];
  for (const format of ["csv", "json"]) {
    const alone = await dti([...argv, "--format", format], { cwd });
    expect([alone.code, await dti([...argv, "--format", format, "--engine", "duckdb"], { cwd })]).toEqual([0, alone]);
  }
});
