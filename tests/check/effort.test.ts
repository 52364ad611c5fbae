import { expect, it } from "vitest";
import { dti, folder } from "../cli.ts";
import { fileOf, leaf, method, sum } from "../methods.ts";

const check = (methodology: string, table: string) =>
  dti(["check", "2024.csv", "--scheme", "none", "--methodology", "m.json", "--format", "json"], {
    cwd: folder({ "m.json": methodology, "2024.csv": table }),
  });

/** Two means a level, each of both of the level below: as many ways to the top as two to the power of the levels. */
function tower(levels: number, mean: "geometric" | undefined): string {
  const measures = [leaf("a0"), leaf("b0")];
  const means = Array.from({ length: levels }, (_, i) => {
    const below = { [`a${i}`]: 1, [`b${i}`]: 1 };
    const of = i === levels - 1 ? ["total"] : [`a${i + 1}`, `b${i + 1}`];
    return of.map((code) => sum(code, below, { mean, max: 100, ...(code === "total" ? {} : { kind: `level${i}` }) }));
  });
  return fileOf(method([...measures, ...means.flat()], "points"));
}

it.each(["geometric", undefined] as const)(
  "towers of shared members take work by their size, not by the ways to the top: %s means",
  async (mean) => {
    const { out } = await check(tower(24, mean), "code,total,a0,b0\nA,50.50,50,51\nB,60,50,51\n");
    const { findings } = JSON.parse(out);
    expect(findings.map(({ line }: { line: number }) => line)).toEqual([3]);
  },
);

it("a total of 2,000 members of which 100 are printed is compared with what these leave possible", async () => {
  const codes = Array.from({ length: 2000 }, (_, i) => `m${i}`);
  const of = Object.fromEntries(codes.map((code, i) => [code, 1 + (i % 3)]));
  const printed = codes.slice(0, 100);
  const row = (name: string, total: string, value: number) => [name, total, ...printed.map(() => value)].join(",");
  const { out } = await check(
    fileOf(method([...codes.map((code) => leaf(code)), sum("total", of, { max: 100 })], "points")),
    // The printed twentieth alone makes 2.5 of 100, and leaves at most 97.5.
    `code,total,${printed.join(",")}\n${row("A", "50.0", 50)}\n${row("B", "98.5", 50)}\n${row("C", "2.0", 50)}\n`,
  );
  const { findings } = JSON.parse(out);
  expect(findings.map(({ line, rule }: { line: number; rule: string }) => [line, rule])).toEqual([
    [3, "identity"],
    [4, "identity"],
  ]);
});
