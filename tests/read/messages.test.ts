import { describe, expect, it } from "vitest";
import { dti, folder, rows } from "../cli.ts";

/** Rows of that many units with a wrong cell each, from line 2. */
const wrong = (units: number): string =>
  `code,name,infrastructure\n${Array.from({ length: units }, (_, i) => `U${i},Unit ${i},"0,7${i}x"`).join("\n")}\n`;

describe("problems", () => {
  const cwd = () => folder({ "2022.csv": wrong(300) });
  const argv = ["rank", "2022.csv", "--scheme", "none"];

  it("say file, line, column, measure, what was expected and found, and on the next line what to do", async () => {
    const { code, out, err } = await dti(argv, { cwd: cwd() });
    expect([code, out]).toEqual([1, ""]);
    expect(err.split("\n").slice(0, 2)).toEqual([
      '2022.csv:2:3: Digital infrastructure: expected a number from 0 to 1, found "0,70x"; 299 more cells of this column are like it (lines 3, 4, 5, 6, 7, 8, 9, 10, …)',
      "  hint: write the number alone; a mark, a range or a word belongs in a column of its own",
    ]);
  });

  it("say it in Vietnamese, with the measure's Vietnamese name", async () => {
    const { err } = await dti([...argv, "--lang", "vi"], { cwd: cwd() });
    expect(err.split("\n").slice(0, 2)).toEqual([
      '2022.csv:2:3: Hạ tầng số: cần một số từ 0 đến 1, nhưng gặp "0,70x"; 299 ô khác của cột này cũng vậy (dòng 3, 4, 5, 6, 7, 8, 9, 10, …)',
      "  gợi ý: chỉ ghi con số; dấu, khoảng giá trị hay chữ đi kèm nên ghi ở cột khác",
    ]);
  });

  it("are 20 at first, the rest counted", async () => {
    const names = Array.from({ length: 300 }, (_, i) => `Xa La ${i},0.5`);
    const nobody = folder({ "2022.csv": ["province,total", ...names, ""].join("\n") });
    const { err } = await dti(["rank", "2022.csv", "--scheme", "63"], { cwd: nobody });
    const lines = err.trimEnd().split("\n");
    expect(lines.filter((line) => line.startsWith("2022.csv:"))).toHaveLength(20);
    expect(lines.at(-2)).toMatch(/^2022\.csv:21: /);
    expect(lines.at(-1)).toBe("… and 280 more problems; --all-problems shows them");
  });

  it("have a hint once, where those that follow have the same", async () => {
    const { err } = await dti(argv, { cwd: cwd() });
    expect(err.match(/hint: /g)).toHaveLength(1);
    const two = folder({ "2022.csv": "code,name,infrastructure\na,A,x\nb,B,2\nc,C,y\n" });
    const mixed = await dti(argv, { cwd: two });
    expect(mixed.err.match(/hint: /g)).toHaveLength(3);
  });

  it("are all there with --all-problems", async () => {
    const { err } = await dti([...argv, "--all-problems"], { cwd: cwd() });
    const places = err.match(/^2022\.csv:\d+:3: /gm);
    expect(places).toHaveLength(300);
    expect(err).not.toContain("more problems");
  });

  it("come in the order of files, lines and columns, whatever found them", async () => {
    const files = folder({
      "a-2022.csv": "province,total,economy\nHà Nội,0.5,0.5\nXa Lạ,0.5,y\nHà Nội,x,0.5\n",
      "b-2022.csv": "province,total\nĐà Nẵng,z\n",
    });
    const { err } = await dti(["rank", "b-2022.csv", "a-2022.csv"], { cwd: files });
    const places = err.split("\n").flatMap((line) => /^[ab]-2022\.csv[:\d]*(?=: )/.exec(line) ?? []);
    expect(places).toEqual(["b-2022.csv:2:2", "a-2022.csv:3", "a-2022.csv:3:3", "a-2022.csv:4", "a-2022.csv:4:2"]);
  });

  it("quote no more of a cell than anybody reads", async () => {
    const files = folder({ "2022.csv": `province,total\nĐà Nẵng,${"x".repeat(500_000)}\n` });
    const { err } = await dti(["rank", "2022.csv"], { cwd: files });
    expect(err.length).toBeLessThan(400);
  });
});

describe("--missing", () => {
  // The total is 100 points of five foundations, 200 and twice 150 of activities, over 1000.
  const HEAD =
    "code,awareness,institutions,infrastructure,human_resources,security,gov_activity,econ_activity,soc_activity";
  const files = { "2022.csv": `${HEAD}\n01,1,1,1,1,1,1,1,1\n02,0.5,0.5,0.5,0.5,0.5,0.5,0.5,–\n04,0,0,0,0,0,0,0,0\n` };
  const total = async (rule: readonly string[]) => {
    const found = await rows(["rank", "2022.csv", ...rule], { cwd: folder(files) });
    const unit = found.find(({ code }) => code === "02");
    return [unit?.rank, unit?.values.total];
  };

  it("leaves a unit without a value unranked", async () => {
    expect(await total([])).toEqual([null, null]);
    expect(await total(["--missing", "unranked"])).toEqual([null, null]);
    const { out } = await dti(["rank", "2022.csv"], { cwd: folder(files) });
    expect(out.replace(/\s+/g, " ")).toContain("note: no value, so no rank, in DTI: Hà Giang");
  });

  it("zero counts it as 0", async () => {
    expect(await total(["--missing", "zero"])).toEqual([2, 0.425]);
  });

  it("rescale shares its weight among the others", async () => {
    expect(await total(["--missing", "rescale"])).toEqual([2, 0.5]);
  });

  it("error names every missing cell", async () => {
    const { code, err } = await dti(["rank", "2022.csv", "--missing", "error"], { cwd: folder(files) });
    expect([code, err.split("\n")[0]]).toEqual([1, "2022.csv:3: Digital society activity: the value is missing"]);
  });
});

describe("notes", () => {
  it("always say which rows are no units, and under --verbose the whole ledger, with the cell that decided the sign", async () => {
    const cwd = folder({ "2022.csv": "Bảng DTI;\nTỉnh;DTI\nĐà Nẵng;0,8\nCả nước;0,8\n" });
    const rows = 'note: 2022.csv: rows that are not units: "Bảng DTI" (line 1), "Cả nước" (line 4)';
    const form = 'note: 2022.csv: utf-8, cells between ";", decimal comma ("0,8" 3:2)';
    const ledger = `${form}; columns: 1 "Tỉnh" units, 2 "DTI" score of total; rows: 1 read, left out: line 1 "Bảng DTI", line 4 "Cả nước"`;
    const table = (await dti(["rank", "2022.csv", "--verbose"], { cwd })).out.replace(/\s+/g, " ");
    const csv = await dti(["rank", "2022.csv", "--verbose", "--format", "csv"], { cwd });
    for (const note of [rows, ledger]) {
      expect(table).toContain(note);
      expect(csv.err).toContain(`${note}\n`);
    }
    const usual = (await dti(["rank", "2022.csv"], { cwd })).out.replace(/\s+/g, " ");
    expect([usual.includes(rows), usual.includes(form)]).toEqual([true, false]);
    expect((await dti(["rank", "2022.csv", "--format", "csv", "--quiet"], { cwd })).err).toBe("");
  });
});

it("one draw and one decimal are singular in English", async () => {
  const measures = ["a", "b"].map((code) => ({ code, kind: "i", name: { en: code, vi: code }, max: 10 }));
  const total = { code: "t", kind: "total", name: { en: "T", vi: "T" }, of: { a: 10, b: 10 } };
  const method = {
    ...{ id: "m", title: { en: "M", vi: "M" }, source: "made for tests", decimals: 1, ties: "competition" },
    ...{ rankOn: "printed", scale: "points", measures: [...measures, total] },
  };
  const cwd = folder({ "m.json": JSON.stringify(method), "2024.csv": "unit,a,b\nP,5,4\nQ,1,2\n" });
  const flat = async (command: string, ...argv: readonly string[]) => {
    const { out } = await dti([command, "2024.csv", "--scheme", "none", "--methodology", "m.json", ...argv], { cwd });
    return out.replace(/\s+/g, " ");
  };
  expect(await flat("robustness", "--draws", "1")).toContain(" 1 draw of 2 weights");
  expect(await flat("rank")).toContain("rounded to 1 decimal;");
});

it.each([
  ["45*", "write the number alone"],
  ["0,7 (tạm)", "write the number alone"],
  ["2025-05-04", "a spreadsheet may have made a date of the number"],
  ["4-May", "a spreadsheet may have made a date of the number"],
  ["#DIV/0!", "leave the cell empty"],
  ["chưa có", "leave the cell empty"],
])("of a cell %s say what becomes of it, never to empty one that holds a figure", async (cell, hint) => {
  const { err } = await dti(["rank", "-", "--year", "2022"], { stdin: `Tỉnh;DTI\nHà Nội;0,6\nĐà Nẵng;${cell}\n` });
  expect(err.split("\n")[1]).toContain(`hint: ${hint}`);
});
