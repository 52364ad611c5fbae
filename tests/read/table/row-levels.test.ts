import * as fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { dti, folder } from "../../cli.ts";

const METHOD = {
  ...{ id: "one", title: { en: "One", vi: "Một" }, source: "made for tests", decimals: 0 },
  ...{ ties: "competition", rankOn: "printed", scale: "points" },
  measures: [{ code: "people", kind: "total", name: { en: "People", vi: "Con người" }, max: 1000 }],
};
const ARGV = ["rank", "-", "--scheme", "none", "--year", "2025", "--methodology", "one.json", "--format", "csv"];

let cwd: string;
beforeEach(() => {
  cwd = folder({ "one.json": JSON.stringify(METHOD) });
});

const table = (rows: readonly (readonly (string | number)[])[], head = "STT;Đơn vị;people"): string =>
  [head, ...rows.map((cells) => cells.join(";"))].join("\n");

/** Names and figures as they are ranked; a refusal by its first line. */
async function ranked(text: string, ...flags: readonly string[]): Promise<readonly string[] | string> {
  const { code, out, err } = await dti([...ARGV, ...flags, "--quiet"], { cwd, stdin: text });
  if (code !== 0) return err.split("\n")[0] ?? "";
  return out
    .trim()
    .split("\n")
    .slice(1)
    .map((row) => row.split(",").slice(2).join(" ").replace(/^'/, ""))
    .toSorted();
}

describe("rows that head groups of the others, with figures of their own", () => {
  it.each([
    ["I", "1", "2", "II", "1", "2"],
    ["I", "1", "2", "II", "3", "4"],
    ["A", "1", "2", "B", "1", "2"],
    ["1", "1.1", "1.2", "2", "2.1", "2.2"],
    ["I", "I.1", "I.2", "II", "II.1", "II.2"],
    ["1", "1,1", "1,2", "2", "2,1", "2,2"],
    ["1", "a", "b", "2", "a", "b"],
    ["", "1", "2", "", "3", "4"],
    ["I.", "1.", "2.", "II.", "1.", "2."],
  ])("are told by their numbers: %s, %s, %s, %s, %s, %s", async (...numbers) => {
    const units = ["Bắc", "Phù Vân", "Lam Hạ", "Nam", "Ba Sao", "Tân Sơn"];
    const rows = units.map((unit, i) => [numbers[i] ?? "", unit, [700, 711, 650, 500, 320, 410][i] ?? 0]);
    const groups = ["--not-unit", "Bắc", "--not-unit", "Nam"];
    expect(await ranked(table(rows))).toContain('(stdin):2: "Bắc", "Nam" may head groups');
    expect(await ranked(table(rows), ...groups)).toEqual(["Ba Sao 320", "Lam Hạ 650", "Phù Vân 711", "Tân Sơn 410"]);
    expect(await ranked(table(rows), "--unit", "Bắc", "--unit", "Nam")).toHaveLength(6);
    expect(await ranked(table(rows, ";Đơn vị;people"))).toContain("may head groups");
    const counted = rows.map((row, i) => [i + 1, ...row]);
    expect(await ranked(table(counted, "#;STT;Đơn vị;people"))).toContain("may head groups");
  });

  it.each([
    ["I. Bắc", "1. Lam Hạ", "2. Ba Sao"],
    ["Bắc", "- Lam Hạ", "- Ba Sao"],
    ["Huyện Bắc", "Xã Lam Hạ", "Phường Ba Sao"],
    ["Thành phố Bắc", "1. Xã Lam Hạ", "2. Xã Ba Sao"],
  ])("are told by their names: %s, %s, %s", async (...names) => {
    const rows = names.map((name, i) => [name, [700, 711, 650][i] ?? 0]);
    const group = names[0] ?? "";
    expect(await ranked(table(rows, "Đơn vị;people"))).toContain(`(stdin):2: "${group}" may head groups`);
    expect(await ranked(table(rows, "Đơn vị;people"), "--not-unit", group)).toHaveLength(2);
  });

  it("are left out by name where they have no figures", async () => {
    const rows = [
      ["I", "Huyện Bắc", ""],
      [1, "Xã Lam Hạ", 700],
      ["II", "Huyện Nam", ""],
      [1, "Xã Ba Sao", 600],
    ];
    expect(await ranked(table(rows))).toEqual(["Xã Ba Sao 600", "Xã Lam Hạ 700"]);
    expect((await dti(ARGV, { cwd, stdin: table(rows) })).err).toContain('"Huyện Bắc" (line 2), "Huyện Nam" (line 4)');
  });

  it("are never ranked as units without a word, whatever their figures", async () => {
    const nested = fc.record({
      style: fc.constantFrom(["I", "II", "III"], ["A", "B", "C"], ["", "", ""], ["I.", "II.", "III."]),
      groups: fc.array(fc.array(fc.nat(1000), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
      figures: fc.array(fc.nat(1000), { minLength: 3, maxLength: 3 }),
      anew: fc.boolean(),
    });
    const property = fc.asyncProperty(nested, async ({ style, groups, figures, anew }) => {
      let count = 0;
      const rows = groups.flatMap((values, g) => [
        [style[g] ?? "", `Khu Đông ${g}`, figures[g] ?? 0],
        ...values.map((value, i) => [anew ? i + 1 : ++count, `Đơn vị ${g}${i}`, value]),
      ]);
      const flat = groups.flatMap((values, g) => values.map((value, i) => `Đơn vị ${g}${i} ${value}`));
      expect(await ranked(table(rows))).toContain("may head groups");
      const flags = groups.flatMap((_, g) => ["--not-unit", `Khu Đông ${g}`]);
      const left = await ranked(table(rows), ...flags, ...flat.flatMap((one) => ["--unit", one.replace(/ \d+$/, "")]));
      expect(left).toEqual(flat.toSorted());
    });
    await fc.assert(property, { numRuns: 25 });
  });
});

describe("rows that are all numbered or called in one way", () => {
  it.each([
    ["1", "2", "3"],
    ["I", "II", "III"],
    ["A", "B", "C"],
    ["1.0", "2.0", "3.0"],
    ["1.1", "1.2", "1.3"],
    ["01", "02", "10"],
    ["", "", ""],
    ["*", "1", "2"],
  ])("are units: %s, %s, %s", async (...numbers) => {
    const rows = ["Sở Y tế", "Huyện Ba Vì", "X. Tân Phú"].map((unit, i) => [
      numbers[i] ?? "",
      unit,
      100 * i + 7 * i * i,
    ]);
    expect(await ranked(table(rows))).toHaveLength(3);
  });

  it.each([
    ["P. 1", "X. Hai", "Q. 3"],
    ["Huyện Bắc", "Huyện Nam", "Thành phố Tây"],
    ["Huyện Bắc", "Sở Y tế", "Sở Nội vụ"],
    ["Tỉnh Bắc", "Tỉnh Nam", "TP Tây"],
  ])("are units: %s, %s, %s", async (...names) => {
    const rows = names.map((name, i) => [name, 100 * i + 7 * i * i]);
    expect(await ranked(table(rows, "Đơn vị;people"))).toHaveLength(3);
  });
});
