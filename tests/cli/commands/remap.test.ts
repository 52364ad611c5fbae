import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dti, folder, rows } from "../../cli.ts";
import { crosswalkOf, oldCodes } from "../../merger.ts";

const INDICES = ["awareness", "institutions", "infrastructure", "human_resources", "security"];
const ACTIVITIES = ["gov_activity", "econ_activity", "soc_activity"];
const HEADINGS = [...INDICES, ...ACTIVITIES];
const WEIGHTS = [100n, 100n, 100n, 100n, 100n, 200n, 150n, 150n];

/** Scores of the 63 in units of 10⁻⁴, few enough that ties and half-way totals are common. */
const tableOf63 = fc.array(
  fc.array(
    fc.integer({ min: 0, max: 40 }).map((n) => n * 250),
    { minLength: 8, maxLength: 8 },
  ),
  {
    minLength: 63,
    maxLength: 63,
  },
);

const csvOf = (codes: readonly string[], table: readonly (readonly (string | number)[])[]): string =>
  [`code,${HEADINGS.join(",")}`, ...codes.map((code, i) => [code, ...(table[i] ?? [])].join(","))].join("\n");
const decimal = (n: number): string => (n / 10_000).toFixed(4);

/** Totals of merged units by hand: Σ weight·(sum of parts) / (1000·parts), rounded half up to 4 decimals, as whole numbers. */
function mergedTotals(table: readonly (readonly number[])[]): ReadonlyMap<string, bigint> {
  return new Map(
    [...crosswalkOf()].map(([code, parts]) => {
      const sum = parts.reduce(
        (total, old) =>
          total + WEIGHTS.reduce((t, weight, k) => t + weight * BigInt(table[oldCodes.indexOf(old)]?.[k] ?? 0), 0n),
        0n,
      );
      const under = 1000n * BigInt(parts.length);
      return [code, (2n * sum + under) / (2n * under)];
    }),
  );
}

describe("remap --to 34", () => {
  it("then rank gives the totals and ranks of a table merged by hand, thirds and ties included", async () => {
    await fc.assert(
      fc.asyncProperty(tableOf63, async (table) => {
        const cwd = folder({
          "2023.csv": csvOf(
            oldCodes,
            table.map((row) => row.map(decimal)),
          ),
        });
        const expected = mergedTotals(table);
        const remapped = await dti(["remap", "2023.csv", "--to", "34"], { cwd });
        const ranked = await rows(["rank", "-"], { cwd, stdin: remapped.out });
        for (const { code, rank, values } of ranked) {
          const total = expected.get(code) ?? -1n;
          expect(values.total).toBe(Number(total) / 10_000);
          expect(rank).toBe([...expected.values()].filter((other) => other > total).length + 1);
        }
        expect(ranked.length).toBe(34);
      }),
      { numRuns: 25 },
    );
  });

  it("piped into rank equals rank --as 34, byte for byte but for the notes", async () => {
    await fc.assert(
      fc.asyncProperty(tableOf63, async (table) => {
        const cwd = folder({
          "2023.csv": csvOf(
            oldCodes,
            table.map((row) => row.map(decimal)),
          ),
        });
        const { out } = await dti(["remap", "2023.csv", "--to", "34"], { cwd });
        const piped = await dti(["rank", "-", "--format", "json"], { cwd, stdin: out });
        const direct = await dti(["rank", "2023.csv", "--as", "34", "--format", "json"], { cwd });
        const withoutNotes = (text: string): string => text.slice(0, text.indexOf('"notes":'));
        expect(withoutNotes(piped.out)).toBe(withoutNotes(direct.out));
      }),
      { numRuns: 10 },
    );
  });

  it("and back to 63 leaves provinces that did not merge as they were, and marks every value inherited", async () => {
    await fc.assert(
      fc.asyncProperty(tableOf63, async (table) => {
        const cwd = folder({
          "2023.csv": csvOf(
            oldCodes,
            table.map((row) => row.map(decimal)),
          ),
        });
        const to34 = await dti(["remap", "2023.csv", "--to", "34"], { cwd });
        const { out } = await dti(["remap", "-", "--to", "63"], { cwd, stdin: to34.out });
        const back: Record<string, string>[] = parse(out, { columns: true, comment: "#" });
        const single = [...crosswalkOf().values()].filter((parts) => parts.length === 1).flat();
        expect(single.length).toBe(11);
        for (const row of back) {
          expect(row.inherited).toBe("true");
          if (!single.includes(row.code ?? "")) continue;
          const before = table[oldCodes.indexOf(row.code ?? "")] ?? [];
          expect(HEADINGS.map((heading) => Number(row[heading]))).toEqual(before.map((n) => n / 10_000));
        }
        expect(back.length).toBe(63);
      }),
      { numRuns: 10 },
    );
  });

  it("does not depend on the order of rows", async () => {
    const table = oldCodes.map((_, i) => HEADINGS.map((_, k) => decimal(((i * 37 + k * 11) % 97) * 100)));
    const order = [...oldCodes.keys()].sort((a, b) => ((a * 29) % 63) - ((b * 29) % 63));
    const cwd = folder({
      "2023.csv": csvOf(oldCodes, table),
      "other-2023.csv": csvOf(
        order.map((i) => oldCodes[i] ?? ""),
        order.map((i) => table[i] ?? []),
      ),
    });
    const one = await dti(["remap", "2023.csv", "--to", "34"], { cwd });
    const other = await dti(["remap", "other-2023.csv", "--to", "34"], { cwd });
    expect(other.out).toBe(one.out);
    expect(one.code).toBe(0);
  });
});

describe("a remapped table", () => {
  const methodology = {
    ...{ id: "two-level", title: { en: "Two levels", vi: "Hai cấp" }, source: "made for this test" },
    ...{ decimals: 6, ties: "competition", rankOn: "exact", scale: "points" },
    measures: [
      { code: "a", kind: "component", name: { en: "A", vi: "A" }, max: 10 },
      { code: "b", kind: "component", name: { en: "B", vi: "B" }, max: 30 },
      { code: "reports", kind: "count", name: { en: "Reports", vi: "Báo cáo" }, max: 100000, merge: "sum" },
      { code: "index", kind: "index", name: { en: "Index", vi: "Chỉ số" }, of: { a: 10, b: 30 }, max: 40 },
      { code: "total", kind: "total", name: { en: "Total", vi: "Tổng" }, of: { index: 1, reports: 0 } },
    ],
  };
  const scores = "code,name,a,b,reports,index\nx1,Xã Một,3,10,5,13\nx2,Xã Hai,4,20,7,24\nx3,Xã Ba,5,30,11,35\n";
  const crosswalk =
    "from,to,weight,to_name\nx1,n1,,Phường Một\nx2,n1,0.25,Phường Một\nx2,n2,0.75,Phường Hai\nx3,n2,,Phường Hai\n";
  const args = ["--scheme", "none", "--year", "2024", "--methodology", "m.json"];

  it("splits a source by its weights, adds counts up, and computes aggregates anew from merged components", async () => {
    const cwd = folder({ "m.json": JSON.stringify(methodology), "s.csv": scores, "c.csv": crosswalk });
    const { out, code } = await dti(["remap", "s.csv", "--crosswalk", "c.csv", ...args], { cwd });
    expect(code).toBe(0);
    const table: Record<string, string>[] = parse(out, { columns: true, comment: "#" });
    // a of n1: (3·1 + 4·¼)/(1¼) = 3.2; reports of n1: 5 + 7·¼ = 6.75; index = a + b, as its points are theirs.
    expect(table).toMatchObject([
      { code: "n1", unit: "Phường Một", parts: "x1+x2", a: "3.2", b: "12", reports: "6.75", index: "15.2" },
      { code: "n2", unit: "Phường Hai", parts: "x2+x3", a: "32/7", b: "180/7", reports: "16.25", index: "212/7" },
    ]);
  });

  it("has the same aggregates through components as through their mean", async () => {
    const cwd = folder({ "m.json": JSON.stringify(methodology), "s.csv": scores, "c.csv": crosswalk });
    const { out } = await dti(["remap", "s.csv", "--crosswalk", "c.csv", ...args], { cwd });
    const [first] = await rows(["rank", "-", ...args], { cwd, stdin: out });
    expect(first).toMatchObject({
      code: "n2",
      values: { a: 4.571429, b: 25.714286, index: 30.285714, total: 30.285714 },
    });
  });
});

it("A crosswalk that calls one target by two names is refused, and one that names it once names it for all rows", async () => {
  const carried = (crosswalk: string) =>
    dti(
      [
        "remap",
        "2025.csv",
        "--scheme",
        "none",
        "--methodology",
        "dti-2022",
        "--crosswalk",
        "cw.csv",
        "--format",
        "csv",
      ],
      {
        cwd: folder({ "2025.csv": "code,unit,total\n1,Một,0.5\n2,Hai,0.7\n", "cw.csv": crosswalk }),
      },
    );
  const { code, err } = await carried("from,to,to_name\n1,X,Xã X\n2,X,Xã Z\n");
  expect([code, err]).toEqual([1, expect.stringContaining('cw.csv:3: "X" is called "Xã Z" here and "Xã X" on line 2')]);
  const { out } = await carried("from,to,to_name\n1,X,\n2,X,Xã X\n");
  expect(out).toContain("X,Xã X,1+2,0.6");
});
