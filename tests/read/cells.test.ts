import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dti, folder, rows } from "../cli.ts";
import { READINESS } from "../methods.ts";

const OWN = ["rank", "own.csv", "--scheme", "none", "--year", "2025", "--methodology", "points.json"];
const own = (content: string) => folder({ "own.csv": content, "points.json": JSON.stringify(READINESS) });

describe("a cell with a stroke", () => {
  it.each([
    ["45/60", 45],
    ["45 / 60", 45],
    ["22,5/60", 22.5],
    ["45/60 điểm", 45],
    ["45 điểm", 45],
    ["45 points", 45],
    ["0/60", 0],
    // Nobody has 73 of 7: it is a number written as a fraction.
    ["73/7", 73 / 7],
  ])("%s of at most 60 points is %d", async (cell, value) => {
    const [row] = await rows([...OWN, "--by", "people"], { cwd: own(`xã;people\nXã Một;${cell}\n`) });
    expect(row?.values.people).toBeCloseTo(value, 2);
  });

  it.each(["9/10", "45/100", "2.2/3"])("%s of at most 60 points is refused", async (cell) => {
    const { code, out, err } = await dti(OWN, { cwd: own(`xã;people\nXã Một;${cell}\n`) });
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(`own.csv:2:2: People: "${cell}" reads as points out of another maximum than 60`);
  });

  it("is a share where the file is in percent", async () => {
    const cwd = own("xã;people;network\nXã Một;9/10;75/100\n");
    const [row] = await rows([...OWN, "--scale", "percent"], { cwd });
    expect(row?.values).toMatchObject({ people: 54, network: 30 });
  });

  it("is a fraction in what remap writes", async () => {
    const table = "code,name,people,network\n1,An,10,10\n2,Bo,0,10\n3,Co,0,20\n";
    const cwd = folder({
      "t.csv": table,
      "c.csv": "from,to\n1,9\n2,9\n3,9\n",
      "points.json": JSON.stringify(READINESS),
    });
    const flags = ["--scheme", "none", "--year", "2025", "--methodology", "points.json"];
    const remapped = await dti(["remap", "t.csv", ...flags, "--crosswalk", "c.csv"], { cwd });
    expect(remapped.out).toContain("10/3");
    const [row] = await rows(["rank", "-", ...flags], { cwd, stdin: remapped.out });
    expect(row?.values.people).toBe(3.33);
  });
});

describe("an unquoted decimal comma between cells that commas part", () => {
  const score = fc.record({ whole: fc.integer({ min: 0, max: 39 }), part: fc.stringMatching(/^\d{1,4}$/) });
  /** Headings, and what stands before and after the scores of a row. */
  const shape = fc.constantFrom(
    { head: "TT,xã,people,network,ghi chú", before: "1,", after: "," },
    { head: "xã,people,network,Ghi chú,", before: "", after: ",," },
    { head: "xã,people,network,vùng", before: "", after: "" },
    { head: "xã,people,network,", before: "", after: "," },
  );

  it("ends in a refusal, whatever stands at the end of the row", async () => {
    await fc.assert(
      fc.asyncProperty(
        shape,
        fc.array(score, { minLength: 1, maxLength: 4 }),
        async ({ head, before, after }, scores) => {
          const lines = scores.map(({ whole, part }, i) => `${before}Xã ${i},${whole},${part},20${after}`);
          const { code, out } = await dti(OWN, { cwd: own([head, ...lines, ""].join("\n")) });
          expect([code, out]).toEqual([1, ""]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    ["tỉnh,DTI,hạng\nĐà Nẵng,0,8002\nHuế,0,7163\n"],
    ["tỉnh,DTI,vùng\nĐà Nẵng,0,8002\nHuế,0,7163\n"],
    ["tỉnh,DTI,số hộ\nĐà Nẵng,0,0512\nHuế,0,0163\n"],
    ["TT,tỉnh,DTI,Ghi chú\n1,Đà Nẵng,0,8002,\n"],
  ])("is told with its cell and what to do: %j", async (content) => {
    const { code, err } = await dti(["rank", "2022.csv"], { cwd: folder({ "2022.csv": content }) });
    expect([code, err]).toEqual([1, expect.stringMatching(/^2022\.csv:2:\d: ".+quote the numbers or use ;/s)]);
  });

  it.each([
    ["tỉnh,DTI,hạng,\nĐà Nẵng,0.8,1,\n"],
    ["tỉnh,DTI,Ghi chú\nĐà Nẵng,0.8,12,\n"],
    ["tỉnh,DTI,số hộ\nĐà Nẵng,0.8,8002\n"],
    ["tỉnh,DTI,hạng\nĐà Nẵng,1,1\n"],
    ["tỉnh;DTI;Ghi chú\nĐà Nẵng;0;8002\n"],
  ])("is not seen where there is none: %j", async (content) => {
    expect((await dti(["rank", "2022.csv"], { cwd: folder({ "2022.csv": content }) })).code).toBe(0);
  });
});

describe("what a spreadsheet makes a number", () => {
  it("is a code of a province and a year all the same", async () => {
    const cwd = folder({ "x.csv": "mã;năm;DTI\n48.0;2022.0;0,8\n1,0;2022,0;0,5\n" });
    const { year } = JSON.parse((await dti(["rank", "x.csv", "--format", "json"], { cwd })).out);
    expect(year).toBe(2022);
    expect((await rows(["rank", "x.csv"], { cwd })).map(({ name }) => name)).toEqual(["Đà Nẵng", "Hà Nội"]);
  });
});

describe("rows of regions and means as the statistics office writes them", () => {
  it("are left out and named", async () => {
    const regions = [
      "Northern midlands and mountain areas",
      "North Central and Central coastal areas",
      "Mekong River Delta",
    ];
    const more = [
      "Bắc Trung Bộ và duyên hải miền Trung",
      "Trung du và miền núi phía Bắc",
      "WHOLE COUNTRY",
      "TB cả nước",
    ];
    const lines = [...regions, ...more, "Điểm trung bình"].map((label) => `${label};0,5`);
    const cwd = folder({ "2022.csv": ["tỉnh;DTI", "Hà Giang;0,4", ...lines, "Hà Nội;0,6", ""].join("\n") });
    expect((await rows(["rank", "2022.csv"], { cwd })).map(({ name }) => name)).toEqual(["Hà Nội", "Hà Giang"]);
    expect((await dti(["rank", "2022.csv"], { cwd })).out).toContain('"WHOLE COUNTRY" (line 8)');
  });
});

describe("a row of a list of one's own", () => {
  it.each([
    "Toàn tỉnh",
    "Trung bình toàn tỉnh",
    "Cộng",
    "Thang điểm",
    "Khối xã",
    "Grand total",
    "World",
    "OECD average",
    "EU27",
  ])("that is no unit is not ranked, and named: %s", async (label) => {
    const cwd = own(`unit;people;network\nXã Một;45;30\n${label};60;40\nXã Công;30;20\n`);
    expect((await rows(OWN, { cwd })).map(({ name }) => name)).toEqual(["Xã Một", "Xã Công"]);
    expect((await dti(OWN, { cwd })).out.replace(/\s+/g, " ")).toContain(`"${label}"`);
  });

  it.each(["Trung bình", "Điểm cao nhất", "Max", "Mức trung bình", "Điểm TB toàn tỉnh", "Độ lệch chuẩn"])(
    "that reads like a statistic and has a row number is asked for: %s",
    async (label) => {
      const cwd = own(`STT;unit;people;network\n1;Xã Một;45;30\n2;Xã Hai;30;20\n3;${label};40;22\n`);
      const { code, err } = await dti(OWN, { cwd });
      expect([code, err]).toEqual([1, expect.stringContaining(`--not-unit "${label}"`)]);
    },
  );

  it("is asked for where it is called as groups are and has a code, and is one by its name else", async () => {
    const cwd = own("mã;unit;people;network\nK1;Khối xã;45;30\nK2;Công;30;20\n");
    expect(await dti(OWN, { cwd })).toMatchObject({ code: 1, err: expect.stringContaining('--unit "Khối xã"') });
    const names = (await rows([...OWN, "--unit", "Khối xã"], { cwd })).map(({ name }) => name);
    expect(names).toEqual(["Khối xã", "Công"]);
  });
});

describe("regions in merged cells", () => {
  const table = (...regions: readonly string[]) =>
    own(["vùng;xã;people;network", ...regions.map((region, i) => `${region};Xã ${i};${30 + i};20`), ""].join("\n"));
  const regionsOf = async (cwd: string) =>
    Object.fromEntries((await rows(OWN, { cwd })).map(({ name, region }) => [name, region?.name]));

  it("hold for the rows below, and a note says so", async () => {
    const cwd = table("Miền núi", "", "", "Đồng bằng", "");
    const [up, down] = ["Miền núi", "Đồng bằng"];
    expect(await regionsOf(cwd)).toEqual({ "Xã 0": up, "Xã 1": up, "Xã 2": up, "Xã 3": down, "Xã 4": down });
    expect((await dti(OWN, { cwd })).out).toContain('"vùng" stands in the first row of each group only');
  });

  it("are not seen where a region is written twice", async () => {
    const found = await regionsOf(table("A", "A", "", "B"));
    expect([found["Xã 1"], found["Xã 2"] ?? ""]).toEqual(["A", ""]);
  });

  it.each([
    ["comes again after empty cells", ["A", "", "B", "", "A"]],
    ["is empty in the first row and further down", ["", "A", "", "B"]],
    ["goes on after empty cells", ["A", "", "A", "B"]],
  ])("are refused where a region %s", async (_, regions) => {
    const { code, err } = await dti(OWN, { cwd: table(...regions) });
    expect([code, err]).toEqual([1, expect.stringContaining('"vùng" is empty in some rows')]);
  });
});

describe("headings that come again further down", () => {
  const table = (...lines: readonly string[]) => own(["unit;people;network", "Xã Một;45;30", ...lines, ""].join("\n"));

  it("are left out where they say the same", async () => {
    const cwd = table("unit;people;network", "Xã Hai;30;20");
    expect((await rows(OWN, { cwd })).map(({ name }) => name)).toEqual(["Xã Một", "Xã Hai"]);
  });

  it.each(["unit;network;people", "unit;Hạng people;Hạng network", "unit;people 2021;network"])(
    "are refused where they say something else: %s",
    async (headings) => {
      expect((await dti(OWN, { cwd: table(headings, "Xã Hai;30;20") })).code).toBe(1);
    },
  );
});
