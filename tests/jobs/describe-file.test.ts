import { expect, it } from "vitest";
import { describeFile } from "../../src/jobs/describe-file.ts";
import { leaf, method, sum } from "../methods.ts";
import { held } from "./held.ts";

it("a table is described measure by measure, on its scale, and in every region where that is asked for", async () => {
  const methodology = method([leaf("a", 20), leaf("b", 10), sum("total", { a: 20, b: 10 })], "points");
  const csv = "xã,region,a,b\nXã X,Bắc,20,4\nXã Y,Nam,10,4\nXã Z,Bắc,0,4\n";
  const described = (byRegion?: boolean) =>
    describeFile(["2024.csv"], { methodology, scheme: "none", byRegion }, held({ "2024.csv": csv }));
  const { ranking, statistics, flags, regions } = await described();
  expect([...ranking.standings.keys()]).toEqual(["total", "a", "b"]);
  expect(statistics.map(({ count, mean, atZero, atLargest }) => [count, mean, atZero, atLargest])).toEqual([
    [3, 14, 0, 0],
    [3, 10, 1 / 3, 1 / 3],
    [3, 4, 0, 0],
  ]);
  expect(flags.map(({ kind, measure }) => [kind, measure.code])).toContainEqual(["no-spread", "b"]);
  expect(regions).toBeUndefined();
  const means = (await described(true)).regions?.map(
    (one) => `${one.measure.code} ${one.region.code} ${one.statistics.mean}`,
  );
  expect(means).toEqual(["total Bắc 14", "total Nam 14", "a Bắc 10", "a Nam 10", "b Bắc 4", "b Nam 4"]);
});
