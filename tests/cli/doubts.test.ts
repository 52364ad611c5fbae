import { describe, expect, it } from "vitest";
import { dti, folder } from "../cli.ts";

const TABLE = "province,total\nHà Giang,0.5\nCao Bằng,0.6\n";
const said = async (argv: readonly string[], files: Record<string, string>): Promise<string> => {
  const { out, code } = await dti(["rank", ...argv], { cwd: folder(files), columns: 200 });
  expect(code).toBe(0);
  return out;
};

describe("a doubtful statement about a file", () => {
  it("is said where --year is not the year in its name", async () => {
    const note = "note: 2022.csv: taken as data of 2023 (--year), though its name says 2022";
    expect(await said(["2022.csv", "--year", "2023"], { "2022.csv": TABLE })).toContain(note);
    expect(await said(["2022.csv", "--year", "2022"], { "2022.csv": TABLE })).not.toContain("--year");
    expect(await said(["table.csv", "--year", "2022"], { "table.csv": TABLE })).not.toContain("--year");
  });

  it.each([
    ["percent", "1.5"],
    ["points", "150"],
  ])("is said where a file in %s has no value above 1", async (scale, larger) => {
    const note = `note: 2022.csv: no value is above 1; is it really in ${scale} (--scale)?`;
    expect(await said(["2022.csv", "--scale", scale], { "2022.csv": TABLE })).toContain(note);
    expect(await said(["2022.csv", "--scale", scale], { "2022.csv": TABLE.replace("0.6", larger) })).not.toContain(
      "--scale",
    );
  });
});

describe("points of a methodology", () => {
  const leaf = (code: string, max: number) => ({ code, kind: "index", name: { en: code, vi: code }, max });
  const methodology = (max: number): string =>
    JSON.stringify({
      ...{ id: "two", title: { en: "Two", vi: "Hai" }, source: "made for tests", decimals: 2 },
      ...{ ties: "competition", rankOn: "printed", scale: "points" },
      measures: [
        ...[leaf("people", max), leaf("network", 1)],
        { code: "total", kind: "total", name: { en: "Total", vi: "Tổng" }, of: { people: max, network: 1 } },
      ],
    });
  const rank = (max: number, largest: string) =>
    said(["2025.csv", "--scheme", "none", "--methodology", "two.json"], {
      "2025.csv": `unit,people,network\nA,0.5,0.9\nB,${largest},0.2\n`,
      "two.json": methodology(max),
    });

  it("are doubted where a table has no value above 1, though the points go further", async () => {
    expect(await rank(60, "0.75")).toContain("note: 2025.csv: no value is above 1; is it really in points (--scale)?");
    expect(await rank(60, "1.5")).not.toContain("--scale");
    expect(await rank(1, "0.75")).not.toContain("--scale");
  });
});

describe("tables of different units", () => {
  const NEXT = "province,total\nHà Giang,0.5\nCao Bằng,0.6\nLai Châu,0.9\n";

  it("are not called like for like, and why is said", async () => {
    const cwd = folder({ "2022.csv": TABLE, "2023.csv": NEXT });
    for (const argv of [
      ["compare", "2022.csv", "2023.csv"],
      ["rank", "2023.csv", "--previous", "2022.csv"],
    ]) {
      const { likeForLike, notes } = JSON.parse((await dti([...argv, "--format", "json"], { cwd })).out);
      expect(likeForLike).toBe(false);
      expect(notes.map(({ kind }: { kind: string }) => kind)).toContain("different-units");
    }
    const { out } = await dti(["compare", "2022.csv", "2023.csv"], { cwd, columns: 200 });
    expect(out).toContain(
      "ranks are among 2 units in 2022 and 3 units in 2023, so neither they nor their changes compare like for like",
    );
  });

  it("are like for like where the units are the same", async () => {
    const cwd = folder({ "2022.csv": TABLE, "2023.csv": TABLE });
    const { out } = await dti(["compare", "2022.csv", "2023.csv", "--format", "json"], { cwd });
    expect(JSON.parse(out).likeForLike).toBe(true);
  });
});

describe("what a file says of itself", () => {
  it("is said in the language asked for, where the file says it in both", async () => {
    const cwd = folder({ "2022.csv": `# note: simulated here | vi: mô phỏng ở đây\n${TABLE}` });
    const text = async (lang: string) => (await dti(["rank", "2022.csv", "--lang", lang], { cwd, columns: 200 })).out;
    expect(await text("en")).toContain("note: simulated here\n");
    expect(await text("vi")).toContain("ghi chú: mô phỏng ở đây\n");
  });

  const noted = { "2022.csv": `# note: simulated here\n${TABLE}Cả nước,0.5\n`, "2023.csv": TABLE };

  it.each([
    [["rank", "2023.csv", "--previous", "2022.csv"]],
    [["compare", "2022.csv", "2023.csv"]],
    [["remap", "2022.csv", "--to", "34"]],
  ])("is said under everything made from it: %j", async (argv) => {
    const { out } = await dti(argv, { cwd: folder(noted), columns: 200 });
    expect(out).toContain("note: simulated here");
    // In CSV, a double quote would begin a cell.
    expect(out).toMatch(/2022\.csv: rows that are not units: ["']Cả nước["'] \(line 5\)/);
  });
});
