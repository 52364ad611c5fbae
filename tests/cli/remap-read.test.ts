import fc from "fast-check";
import { expect, it } from "vitest";
import { dti, folder } from "../cli.ts";
import { fileOf, leaf, method, sum } from "../methods.ts";
import { less, plus, type Ratio, ratioOf, same, ZERO } from "../naive.ts";

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
    { numRuns: 30 },
  );
});

const decimal = (digits: number, decimals: number): string => (digits / 10 ** decimals).toFixed(decimals);

const tables = fc.record({
  merges: fc.tuple(fc.constantFrom("mean", "sum", undefined), fc.constantFrom("mean", "sum", undefined)),
  mean: fc.constantFrom(undefined, "geometric", "harmonic", "sum", "median"),
  max: fc.constantFrom("100", "60", "0.5", "12.25"),
  scale: fc.constantFrom("points", "fraction"),
  // Shares of the maximum in thousandths; −1 is a missing value.
  shares: fc.array(fc.tuple(fc.integer({ min: -1, max: 1000 }), fc.integer({ min: -1, max: 1000 })), {
    ...{ minLength: 5, maxLength: 5 },
  }),
  split: fc.boolean(),
  weights: fc.option(fc.array(fc.integer({ min: 1, max: 10 ** 9 }), { minLength: 5, maxLength: 5 }), {
    nil: undefined,
  }),
  names: fc.uniqueArray(fc.constantFrom("Xã Một", "#1 Best", "=1+1", 'a "b"', "x;y,z", "Đà-n\u1eb5ng", "1.5", "'-3"), {
    ...{ minLength: 2, maxLength: 2 },
  }),
  decimals: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
  missing: fc.constantFrom("unranked", "zero", "rescale"),
  form: fc.constantFrom<readonly string[]>(["--format", "csv"], ["--format", "tsv"], ["--excel"]),
});

const CODES = ["A", "B", "C", "D", "E"];
/** N is made of A, B and C, and half of E where that is split; M of D and the rest of E. */
const partsOf = (split: boolean) => [
  { to: "N", parts: [["A", 10], ["B", 10], ["C", 10], ...(split ? [["E", 5] as const] : [])] as const },
  {
    to: "M",
    parts: [
      ["D", 10],
      ["E", split ? 5 : 10],
    ] as const,
  },
];

it("what remap writes is read again, the same, by whatever rule values are merged; a sum above the maximum is refused", async () => {
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(tables, async ({ merges, mean, max, scale, shares, split, weights, names, ...more }) => {
      const largest = scale === "fraction" ? "1" : max;
      const cells = shares.map((pair) =>
        pair.map((share) => (share < 0 ? "" : decimal(Math.round(share * Number(largest) * 1000), 6))),
      );
      const targets = partsOf(split);
      const share = (tenths: number): string => (tenths === 10 ? "1" : "0.5");
      const cwd = folder({
        "m.json": fileOf(
          method(
            [
              leaf("people", Number(max), merges[0]),
              leaf("tools", Number(max), merges[1]),
              sum("total", { people: 2, tools: 1 }, { mean, ...(mean === "sum" ? {} : { max: Number(max) }) }),
            ],
            scale,
          ),
        ),
        "2024.csv": `code,people,tools\n${CODES.map((code, i) => `${code},${cells[i]?.join(",")}`).join("\n")}\n`,
        "c.csv": `from,to,weight,name\n${targets
          .flatMap(({ to, parts }, i) =>
            parts.map(([code, tenths]) => `${code},${to},${share(tenths)},"${(names[i] ?? "").replaceAll('"', '""')}"`),
          )
          .join("\n")}\n`,
        "w.csv": `code,weight\n${CODES.map((code, i) => `${code},${weights?.[i] ?? 1}`).join("\n")}\n`,
        "same.csv": "from,to\nN,N\nM,M\n",
      });
      const fixed = ["--scheme", "none", "--methodology", "m.json", "--missing", more.missing];
      const shown = [...more.form, ...(more.decimals === undefined ? [] : ["--decimals", `${more.decimals}`])];
      const weighed = weights === undefined ? [] : ["--merge", "w.csv"];
      const remap = (file: string, crosswalk: string, stdin: string, extra: readonly string[]) =>
        dti(["remap", file, "--crosswalk", crosswalk, ...fixed, ...shown, ...extra], { cwd, stdin });
      const once = await remap("2024.csv", "c.csv", "", weighed);

      const over = targets.filter(({ parts }) =>
        merges.some((merge, m) => {
          if (merge !== "sum") return false;
          const all = parts.map(([code, tenths]) => ({ cell: cells[CODES.indexOf(code)]?.[m] ?? "", tenths }));
          const given = all.filter(({ cell }) => cell !== "");
          if (given.length < all.length && more.missing === "unranked") return false;
          const total = given.reduce((so: Ratio, { cell, tenths }) => {
            const { n, d } = ratioOf(cell);
            return plus(so, { n: n * BigInt(tenths), d: d * 10n });
          }, ZERO);
          return less(ratioOf(largest), total) && !same(ratioOf(largest), total);
        }),
      );
      expect(once.code, once.err).toBe(over.length > 0 ? 1 : 0);
      if (over.length > 0) {
        refused++;
        expect(once.err).toContain("above the maximum");
        return;
      }
      const twice = await remap("-", "same.csv", once.out, ["--year", "2024"]);
      expect([twice.code, twice.err]).toEqual([0, ""]);
      const delimiter = more.form.includes("--excel") ? ";" : more.form.includes("tsv") ? "\t" : ",";
      // To a spreadsheet numbers are rounded, with zeros at their end where they had more digits.
      const tidy = (cell: string): string => (/\d[.,]\d+$/.test(cell) ? cell.replace(/[.,]?0+$/, "") : cell);
      const values = (text: string) =>
        text
          .split("\n")
          .filter((line) => !/^"?#/.test(line))
          .map((line) => line.split(delimiter).slice(-2).map(tidy));
      expect(values(twice.out)).toEqual(values(once.out));
    }),
    { numRuns: 70 },
  );
  expect(refused).toBeGreaterThan(5);
});
