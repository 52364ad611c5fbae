import fc from "fast-check";
import { expect, it } from "vitest";
import { dti, folder } from "../cli.ts";
import { fileOf, leaf, method } from "../methods.ts";

it("what remap writes is read again, the same, however long the weights are", async () => {
  const weight = fc.oneof(fc.bigInt({ min: 1n, max: 10n ** 17n }), fc.bigInt({ min: 1n, max: 10n ** 60n }));
  const methodology = fileOf({ ...method([leaf("total", 1)]), rankOn: "exact", decimals: 12 });
  await fc.assert(
    fc.asyncProperty(fc.tuple(weight, weight, weight, fc.integer({ min: 0, max: 9999 })), async ([a, b, c, score]) => {
      const cwd = folder({
        "m.json": methodology,
        "2024.csv": `code,total\nA,0.${score}1\nB,0.3333\nC,0.7\n`,
        "c.csv": "from,to\nA,N\nB,N\nC,N\n",
        "w.csv": `code,weight\nA,${a}\nB,${b}\nC,${c}\n`,
      });
      const fixed = ["--scheme", "none", "--methodology", "m.json"];
      const remapped = await dti(["remap", "2024.csv", "--crosswalk", "c.csv", "--merge", "w.csv", ...fixed], { cwd });
      const again = await dti(["rank", "-", ...fixed, "--format", "json"], { cwd, stdin: remapped.out });
      expect([remapped.code, again.code, again.err]).toEqual([0, 0, ""]);
      const shown = await dti(
        ["remap", "2024.csv", "--crosswalk", "c.csv", "--merge", "w.csv", "--decimals", "12", ...fixed],
        { cwd },
      );
      const expected = Number(shown.out.trim().split(",").at(-1));
      expect(JSON.parse(again.out).rows[0].values.total).toBe(expected);
    }),
    { numRuns: 60 },
  );
});
