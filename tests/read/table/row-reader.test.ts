import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dti, folder } from "../../cli.ts";

const METHOD = JSON.stringify({
  ...{ id: "my", title: { en: "Readiness", vi: "Sẵn sàng" }, source: "made for tests", decimals: 2 },
  ...{ ties: "competition", rankOn: "printed", scale: "points" },
  measures: [
    { code: "people", kind: "index", name: { en: "People", vi: "Con người" }, max: 60 },
    { code: "network", kind: "index", name: { en: "Network", vi: "Hạ tầng" }, max: 40 },
    { code: "total", kind: "total", name: { en: "Total", vi: "Tổng" }, of: { people: 60, network: 40 } },
  ],
});

/** What a ranking of a table in long form shows: the units with their totals, and the notes on the file. */
async function ranked(table: string) {
  const cwd = folder({ "my.json": METHOD, "t.csv": table });
  const argv = ["rank", "t.csv", "--scheme", "none", "--methodology", "my.json", "--format", "csv"];
  const { out, err, code } = await dti(argv, { cwd });
  const units = out
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(",")[1] ?? "");
  return { code, units, notes: err.split("\n").filter((line) => line.startsWith("note: t.csv: ")) };
}

const RANKS = "note: t.csv: ranks and changes in the file are not used: ";
const OTHERS = "note: t.csv: columns not used: ";
const UNITS = "note: t.csv: rows of units with no figure that is read: ";

describe("a row in long form is read, or is named", () => {
  it.each([
    [
      "of ranks by their kind",
      "xã;chỉ số;loại;giá trị\nA;people;điểm;50\nA;network;điểm;30\nC;people;hạng;1\nC;network;hạng;1\n",
      [`${RANKS}people (hạng), network (hạng)`, `${UNITS}"C" (line 4)`],
    ],
    [
      "of ranks and of the year before",
      "xã;chỉ số;giá trị\nA;people;50\nA;network;30\nC;people năm trước;60\nC;Hạng;1\nC;Quy mô;1\n",
      [`${RANKS}Hạng`, `${OTHERS}people năm trước, Quy mô`, `${UNITS}"C" (line 4)`],
    ],
    [
      "of another year than that of the row",
      "năm;xã;chỉ số;giá trị\n2024;A;people;50\n2024;A;network;30\n2024;A;people 2023;49\n2024;C;people 2023;60\n",
      [`${OTHERS}people 2023`, `${UNITS}"C" (line 5)`],
    ],
  ])("%s", async (_, table, notes) => {
    expect(await ranked(table)).toEqual({ code: 0, units: ["A"], notes });
  });

  it("of any kind, of units with other rows and without", async () => {
    const kinds = ["people", "network", "Hạng", "Hạng people", "people năm trước", "Quy mô", "people (tự đánh giá)"];
    const row = fc.record({ unit: fc.constantFrom("B", "C", "D"), measure: fc.constantFrom(...kinds) });
    const tables = fc.uniqueArray(row, { maxLength: 8, selector: ({ unit, measure }) => `${unit} ${measure}` });
    await fc.assert(
      fc.asyncProperty(tables, async (rows) => {
        const table = `xã;chỉ số;giá trị\nA;people;50\nA;network;30\n${rows.map(({ unit, measure }) => `${unit};${measure};1\n`).join("")}`;
        const { units, notes } = await ranked(table);
        const isRead = (measure: string): boolean => measure === "people" || measure === "network";
        const withScores = new Set(["A", ...rows.flatMap(({ unit, measure }) => (isRead(measure) ? [unit] : []))]);
        expect(new Set(units)).toEqual(withScores);
        const silent = notes.find((note) => note.startsWith(UNITS)) ?? "";
        for (const { unit } of rows) expect(silent.includes(`"${unit}"`)).toBe(!withScores.has(unit));
        const named = notes
          .filter((note) => !note.startsWith(UNITS))
          .flatMap((note) => note.split(": ")[3]?.split(", "));
        expect(new Set(named)).toEqual(new Set(rows.map(({ measure }) => measure).filter((one) => !isRead(one))));
      }),
      { numRuns: 25 },
    );
  });
});
