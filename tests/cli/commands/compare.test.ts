import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dti, folder, ROOT } from "../../cli.ts";
import { crosswalkOf, oldCodes } from "../../merger.ts";

interface ComparedRow {
  readonly code: string;
  readonly change: number | null;
  readonly ranks: Readonly<Record<string, number | null>>;
  readonly explain?: { readonly own: number; readonly others: number; readonly oldListRank: number | null };
}

async function compared(argv: readonly string[], cwd: string): Promise<readonly ComparedRow[]> {
  const { out, err, code } = await dti(["compare", ...argv, "--format", "json"], { cwd });
  if (code !== 0) throw new Error(err);
  return JSON.parse(out).rows;
}

const newCodes = [...crosswalkOf().keys()];
/** Totals with many ties and gaps: an empty text is a missing score. */
const totals = (n: number) =>
  fc.array(fc.option(fc.integer({ min: 0, max: 12 }), { freq: 8, nil: undefined }), { minLength: n, maxLength: n });
const csv = (codes: readonly string[], values: readonly (number | undefined)[]): string =>
  `code,total\n${codes.map((code, i) => `${code},${values[i] === undefined ? "" : values[i] / 100}`).join("\n")}\n`;

describe("compare --explain", () => {
  it("splits every change into parts that add up, with ties and missing units, on one list", async () => {
    await fc.assert(
      fc.asyncProperty(totals(63), totals(63), async (old, now) => {
        fc.pre(old.some((value) => value !== undefined) && now.some((value) => value !== undefined));
        const cwd = folder({ "2022.csv": csv(oldCodes, old), "2023.csv": csv(oldCodes, now) });
        for (const { change, explain, ranks } of await compared(["2022.csv", "2023.csv", "--explain"], cwd)) {
          if (change === null) expect(explain).toBeUndefined();
          else {
            expect((explain?.own ?? Number.NaN) + (explain?.others ?? Number.NaN)).toBe(change);
            expect(change).toBe((ranks["2022"] ?? Number.NaN) - (ranks["2023"] ?? Number.NaN));
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it("keeps the change of list apart across the merger, with parts that still add up", async () => {
    await fc.assert(
      fc.asyncProperty(totals(63), totals(34), async (old, now) => {
        fc.pre(old.some((value) => value !== undefined) && now.some((value) => value !== undefined));
        const cwd = folder({ "2023.csv": csv(oldCodes, old), "2024.csv": csv(newCodes, now) });
        const explained = await compared(["2023.csv", "2024.csv", "--explain"], cwd);
        expect(explained.length).toBe(34);
        for (const { change, explain } of explained) {
          if (change !== null) expect((explain?.own ?? Number.NaN) + (explain?.others ?? Number.NaN)).toBe(change);
        }
      }),
      { numRuns: 10 },
    );
  });
});

describe("the three weights of a merged mean", () => {
  const figures: readonly Record<string, string>[] = parse(readFileSync(join(ROOT, "data/provinces_63.csv"), "utf8"), {
    columns: true,
  });
  const values: Readonly<Record<string, number>> = { "74": 6000, "77": 3000, "79": 9000 };
  const table = `code,total\n${Object.entries(values)
    .map(([code, value]) => `${code},${value / 10_000}`)
    .join("\n")}\n`;

  it.each([
    ["population", "population_2024"],
    ["area", "area_km2_2024"],
    ["grdp", "grdp_2024_bn_vnd"],
  ])("weigh Hồ Chí Minh by %s", async (rule, column) => {
    const cwd = folder({ "2024.csv": table });
    const { out, err } = await dti(
      ["remap", "2024.csv", "--scheme", "63", "--to", "34", "--merge", rule, "--decimals", "4"],
      { cwd },
    );
    expect(err).toBe("");
    const weight = (code: string): bigint =>
      BigInt(Math.round(Number(figures.find((row) => row.code === code)?.[column]) * 10));
    const [sum, weights] = Object.entries(values).reduce(
      ([top, under], [code, value]) => [top + weight(code) * BigInt(value), under + weight(code)],
      [0n, 0n],
    );
    const expected = Number((2n * sum + weights) / (2n * weights)) / 10_000;
    expect(out).toContain(`\n2024,34,79,Hồ Chí Minh,74+77+79,${expected.toFixed(4)}\n`);
    expect(out).toContain("not the official rule");
  });

  it("are one third each by the official rule, where the old city has 0.70 of the people", async () => {
    const cwd = folder({ "2024.csv": table });
    const { out } = await dti(["remap", "2024.csv", "--scheme", "63", "--to", "34"], { cwd });
    expect(out).toContain("79,Hồ Chí Minh,74+77+79,0.6\n");
    const people = (code: string): number => Number(figures.find((row) => row.code === code)?.population_2024);
    expect((people("79") / (people("74") + people("77") + people("79"))).toFixed(2)).toBe("0.70");
  });

  it("can come from a file of one's own", async () => {
    const cwd = folder({ "2024.csv": table, "w.csv": "code;weight\n74;1\n77;0,5\n79;2,5\n" });
    const { out } = await dti(["remap", "2024.csv", "--scheme", "63", "--to", "34", "--merge", "w.csv"], { cwd });
    expect(out).toContain("79,Hồ Chí Minh,74+77+79,0.7500\n".replace("0.7500", "0.75"));
  });
});

describe("a wrong comparison or crosswalk", () => {
  const year = (values: string) => `code,name,total\n${values}`;
  const files = {
    "2022.csv": year("49,Quảng Nam,0.5\n48,Đà Nẵng,0.8\n"),
    "2023.csv": year("49,Quảng Nam,0.6\n48,Đà Nẵng,0.7\n"),
    "pillars-2023.csv": "code,name,government\n49,Quảng Nam,0.6\n48,Đà Nẵng,0.7\n",
    "mixed-2024.csv": year("15,Lào Cai,0.5\n49,Quảng Nam,0.8\n"),
    "bad.csv": "from,to,weight\n49,48,0.5\n48,48,\n48,48,\n50,99,1\n",
    "short.csv": "from,to\n48,48\n",
    "columns.csv": "a,b\n1,2\n",
  };

  it.each([
    [["compare", "2023.csv", "2022.csv"], 2, ["the years are not in rising order: 2023, 2022"]],
    [["compare", "2022.csv", "2022.csv"], 2, ["2022.csv: is named twice"]],
    [["compare", "2022.csv"], 2, ["expected two years or more, found 1"]],
    [["compare", "2022.csv", "pillars-2023.csv"], 1, ["the tables of 2022, 2023 have no measure in common"]],
    [
      ["compare", "2022.csv", "2023.csv", "--explain", "Đà Nẵn"],
      2,
      ['no unit of the tables is called "Đà Nẵn"', 'did you mean "Đà Nẵng"?'],
    ],
    [["rank", "2022.csv", "--previous", "2023.csv"], 2, ["the years are not in rising order: 2023, 2022"]],
    [
      ["remap", "mixed-2024.csv", "--to", "34"],
      1,
      ['"Quảng Nam" (line 3) is only on the list of 63, "Lào Cai" (line 2) only on that of 34'],
    ],
    [["remap", "2023.csv", "--to", "35"], 2, ['--to: expected 34, 63, found "35"']],
    [["remap", "2023.csv", "--to", "63"], 2, ["the table is on list 63 already"]],
    [["remap", "2023.csv"], 2, ["--to"]],
    [
      ["remap", "2023.csv", "--to", "34", "--crosswalk", "bad.csv"],
      1,
      [
        'bad.csv:2: the weights of "49" sum to 1/2',
        'bad.csv:4: "48" goes to "48" twice',
        'bad.csv:5: "99" is no code of the list of 34',
      ],
    ],
    [["remap", "2023.csv", "--to", "34", "--crosswalk", "short.csv"], 1, ['the crosswalk says nothing of unit "49"']],
    [
      ["remap", "2023.csv", "--to", "34", "--crosswalk", "columns.csv"],
      1,
      ["columns.csv:1: expected the columns from (mã cũ), to (mã mới)"],
    ],
    [
      ["remap", "2023.csv", "--to", "34", "--merge", "columns.csv"],
      1,
      ["columns.csv:1: expected the columns code (mã), weight (trọng số)"],
    ],
  ] as const)("%j exits %d and says so, and writes nothing", async (argv, exit, messages) => {
    const cwd = folder(files);
    const { code, out, err } = await dti([...argv, "-o", "result.csv"], { cwd });
    expect({ code, out }).toEqual({ code: exit, out: "" });
    for (const message of messages) expect(err).toContain(message);
    expect(existsSync(join(cwd, "result.csv"))).toBe(false);
  });
});

describe("tables whose units differ", () => {
  it("lists units that appear or vanish, and drops none", async () => {
    const cwd = folder({
      "2022.csv": "code,total\n48,0.8\n49,0.5\n",
      "2023.csv": "code,total\n48,0.7\n01,0.9\n",
    });
    const { out } = await dti(["compare", "2022.csv", "2023.csv"], { cwd });
    expect(out).toContain("note: not in 2022: Hà Nội");
    expect(out).toContain("note: not in 2023: Quảng Nam");
    expect((await compared(["2022.csv", "2023.csv"], cwd)).map(({ code }) => code)).toEqual(["01", "48", "49"]);
  });
});
