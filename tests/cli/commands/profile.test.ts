import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dti, folder, ROOT } from "../../cli.ts";
import { READINESS } from "../../methods.ts";

const examples = ["data/examples/2022.csv", "data/examples/2023.csv", "data/examples/2024.csv"];

async function card(argv: readonly string[], cwd?: string) {
  const { out, err, code } = await dti(["profile", ...argv, "--format", "json"], cwd === undefined ? {} : { cwd });
  if (code !== 0) throw new Error(err);
  return JSON.parse(out);
}

describe("dti profile", () => {
  it("says of a unit what rank says of it, year by year", async () => {
    const { years, rows } = await card(["Hà Tĩnh", ...examples]);
    for (const [y, file] of examples.entries()) {
      const { out } = await dti(["rank", file, "--format", "json"]);
      const row = JSON.parse(out).rows.find(({ code }: { code: string }) => code === "42");
      expect([years[y].rank, years[y].value, years[y].regionRank]).toEqual([
        row.rank,
        row.values.total,
        row.region.rank,
      ]);
      for (const { measure, values, ranks, regionRanks } of rows) {
        const year = String(2022 + y);
        expect([values[year], ranks[year], regionRanks[year]]).toEqual([
          row.values[measure],
          row.ranks[measure],
          row.region.ranks[measure],
        ]);
      }
    }
  });

  it("knows a unit of either list, and says what became of it", async () => {
    const old = await card(["Quảng Nam", examples[1] ?? "", examples[2] ?? ""]);
    expect([old.name, old.scheme, old.lineage.became.name]).toEqual(["Quảng Nam", "63", "Đà Nẵng"]);
    const now = await card(["Quảng Nam", examples[1] ?? "", examples[2] ?? "", "--as", "34"]);
    expect([now.name, now.lineage.asked, now.lineage.parts]).toEqual([
      "Đà Nẵng",
      "Quảng Nam",
      ["Đà Nẵng", "Quảng Nam"],
    ]);
    expect(now.years.map(({ before }: { before: { rank: number }[] }) => before.map(({ rank }) => rank))).toEqual([
      [1, 30],
      [2, 57],
    ]);
    // 0.8340 on the list of 63, 0.7646 carried.
    expect(now.years[0].list).toBe(-0.0694);
  });

  it("says what the ranked measure would gain if one alone came to its largest value", async () => {
    const measures = (weight: number) => [
      { code: "a", kind: "index", name: { en: "A", vi: "A" }, max: 1 },
      { code: "b", kind: "index", name: { en: "B", vi: "B" }, max: 1 },
      { code: "total", kind: "total", name: { en: "T", vi: "T" }, of: { a: 1, b: weight } },
    ];
    const method = (id: string, weight: number, years: readonly number[]) =>
      JSON.stringify({
        ...{ id, title: { en: id, vi: id }, source: "tests", decimals: 2, ties: "competition", rankOn: "printed" },
        ...{ scale: "fraction", years, measures: measures(weight) },
      });
    const cwd = folder({ "m.json": method("m", 3, [2022, 2023]), "2022.csv": "name,a,b\nX,0.8,0.4\nY,0.6,0.6\n" });
    const one = await card(["X", "2022.csv", "--scheme", "none", "--methodology", "m.json"], cwd);
    // T is (A + 3 B) / 4.
    expect(one.rows.map(({ gain }: { gain: number | null }) => gain)).toEqual([null, 0.05, 0.45]);
  });

  it("says which rank that would give, as a table with that value ranks it", async () => {
    const file = examples[2] ?? "";
    const lines = readFileSync(join(ROOT, file), "utf8").split("\n");
    const heads = lines[1]?.split(",") ?? [];
    const { rows } = await card(["Hà Tĩnh", file]);
    const leaves: { measure: string; gain: number; gainRank: number }[] = rows.filter(
      ({ measure }: { measure: string }) => heads.includes(measure),
    );
    expect(leaves).toHaveLength(8);
    for (const { measure, gain, gainRank } of leaves) {
      const most = lines.map((line) => {
        const cells = line.split(",");
        return cells[1] === "Hà Tĩnh" ? cells.with(heads.indexOf(measure), "1").join(",") : line;
      });
      const { out } = await dti(["rank", "2024.csv", "--format", "json"], {
        cwd: folder({ "2024.csv": most.join("\n") }),
      });
      const row = JSON.parse(out).rows.find(({ code }: { code: string }) => code === "42");
      expect([measure, gainRank, row.values.total]).toEqual([measure, row.rank, expect.closeTo(0.7629 + gain, 3)]);
    }
  });

  it("takes a deduction for better the less there is of it", async () => {
    const measure = (code: string, kind: string, more: object) => ({
      code,
      kind,
      name: { en: code, vi: code },
      ...more,
    });
    const method = {
      id: "m",
      title: { en: "M", vi: "M" },
      source: "tests",
      decimals: 1,
      ties: "competition",
      rankOn: "printed",
      scale: "points",
      measures: [
        measure("p", "index", { max: 80 }),
        measure("k", "index", { max: 20 }),
        measure("total", "total", { of: { p: 1, k: -1 }, mean: "sum", belowZero: false }),
      ],
    };
    const table = "name,p,k\nX,45.4,20\nY,30.2,0\nZ,25.9,3\n";
    const cwd = folder({ "m.json": JSON.stringify(method), "t.csv": table });
    const of = (unit: string) =>
      card([unit, "t.csv", "--methodology", "m.json", "--scheme", "none", "--target", "1"], cwd);
    const { rows, strengths, target } = await of("X");
    const { gain, gainRank, best, next } = rows.find((row: { measure: string }) => row.measure === "k");
    expect([gain, gainRank, best.name, next.name]).toEqual([20, 1, "Y", "Z"]);
    expect(strengths).toEqual(["p"]);
    expect(target.alone).toEqual([
      { measure: "p", value: 45.4, needed: 50.2 },
      { measure: "k", value: 20, needed: 15.2 },
    ]);
    // From 3 to 0 is not enough.
    expect((await of("Z")).target.alone[1]).toEqual({ measure: "k", value: 3, needed: null });
  });

  it("measures distances among all that have a value of the measure, as its ranks do", async () => {
    const lines = ["xã,people,network", "A,30,", "B,25,20", "C,20,10", "D,,40"];
    const cwd = folder({ "2024.csv": `${lines.join("\n")}\n`, "m.json": JSON.stringify(READINESS) });
    const of = async (...argv: readonly string[]) => {
      const { rows } = await card(["C", "2024.csv", "--methodology", "m.json", "--scheme", "none", ...argv], cwd);
      const [, people, network] = rows;
      return [people, network].map(({ ranks, best, median, next }) => [ranks["2024"], best.name, median, next.name]);
    };
    expect(await of()).toEqual([
      [3, "A", 25, "B"],
      [3, "D", 20, "B"],
    ]);
    expect(await of("--peers", "A, D")).toEqual([
      [3, "A", 25, "A"],
      [3, "D", 25, "D"],
    ]);
  });

  describe("of a unit without a value", () => {
    const files = {
      "2024.csv": "xã,people,network\nA,30,30\nB,25,20\nC,20,10\nD,,40\n",
      "m.json": JSON.stringify(READINESS),
    };
    const said = async (...argv: readonly string[]) => {
      const { out, err, code } = await dti(["profile", ...argv, "--methodology", "m.json", "--scheme", "none"], {
        cwd: folder(files),
      });
      return [code, `${out}${err}`.replaceAll(/\s+/g, " ")];
    };

    it.each([
      [["D", "2024.csv", "--target", "2"], "cannot be said: it has no value in People."],
      [["D", "2024.csv", "--target", "2", "--lang", "vi"], "đơn vị không có giá trị ở Con người."],
      [["A", "2024.csv", "--target", "D"], "cannot be said: D has no rank in Total."],
      [["A", "2024.csv", "--target", "D", "--lang", "vi"], "D không được xếp hạng về"],
    ])("says what is missing where a target cannot be answered: %j", async (argv, sentence) => {
      expect(await said(...argv)).toEqual([0, expect.stringContaining(sentence)]);
      expect((await said(...argv))[1]).not.toMatch(/No value gives|Không giá trị nào/);
    });

    it.each([
      [["A", "2024.csv", "--peers", "region"], "There is no other unit to compare it with."],
      [["A", "2024.csv", "--peers", "A", "--lang", "vi"], "Không có đơn vị nào khác để so sánh."],
      [["A", "2024.csv", "--peers", "D"], "Compared with D;"],
      [["D", "2024.csv", "--peers", "B"], "Compared with B;"],
    ])("names those it is compared with, or says that there are none: %j", async (argv, sentence) => {
      const [code, text] = await said(...argv);
      expect([code, text]).toEqual([0, expect.stringContaining(sentence)]);
      expect(text).not.toContain("with ;");
    });
  });

  it("names scores that a rule of steps or words can give", async () => {
    const named = (code: string) => ({ code, name: { en: code, vi: code } });
    const part = (code: string, more: object) => ({ ...named(code), kind: "index", ...more });
    const steps = {
      steps: "f",
      at: [
        { from: 90, points: 9 },
        { from: 50, points: 5 },
      ],
      else: 0,
    };
    const method = {
      ...READINESS,
      figures: [named("f"), { ...named("g"), words: { yes: 1, partly: 0.5, no: 0 } }],
      measures: [
        part("people", { max: 10, score: steps }),
        part("network", { max: 10, score: { choice: "g" } }),
        part("money", { max: 10 }),
        { ...named("total"), kind: "total", of: { people: 10, network: 10, money: 10 } },
      ],
    };
    const cwd = folder({
      "m.json": JSON.stringify(method),
      "2024.csv": "name,f,g,money\nX,60,no,2\nY,60,partly,3\nZ,95,yes,9\n",
    });
    const { rows, target } = await card(
      ["X", "2024.csv", "--methodology", "m.json", "--scheme", "none", "--target", "9.5"],
      cwd,
    );
    const gains = rows.map(({ measure, gain }: { measure: string; gain: number }) => [measure, gain]);
    expect(gains).toEqual([
      ["total", null],
      ["people", 4],
      ["network", 10],
      ["money", 8],
    ]);
    // 2.5 more than 7: people would need 7.5, network 2.5, money 4.5.
    expect(target.alone).toEqual([
      { measure: "people", value: 5, needed: 9 },
      { measure: "network", value: 0, needed: 5 },
      { measure: "money", value: 2, needed: 4.5 },
    ]);
  });

  it("compares with a region, with so many around it, or with named units", async () => {
    const peers = async (text: string) => {
      const { above, below } = await card(["Hà Tĩnh", examples[2] ?? "", "--peers", text]);
      return [above, below].map((list: { name: string }[]) => list.map(({ name }) => name));
    };
    const [above, below] = await peers("region");
    expect(above).toEqual(["Thừa Thiên Huế", "Thanh Hóa"]);
    expect([...(below ?? [])].sort()).toEqual(["Nghệ An", "Quảng Bình", "Quảng Trị"]);
    expect(await peers("1")).toEqual([["Điện Biên"], ["Bắc Giang"]]);
    expect(await peers("Huế, Cà Mau")).toEqual([["Thừa Thiên Huế"], ["Cà Mau"]]);
  });

  it("writes a card for every unit into a folder", async () => {
    const cwd = folder({});
    const { code, out } = await dti(
      ["profile", "--all", examples[1] ?? "", examples[2] ?? "", "--as", "34", "--format", "markdown", "-o", "cards/"],
      { cwd },
    );
    expect([code, out]).toEqual([0, ""]);
    const files = readdirSync(join(cwd, "cards"));
    expect(files.length).toBe(34);
    expect(readFileSync(join(cwd, "cards/42-ha-tinh.md"), "utf8")).toContain("# Hà Tĩnh · DTI · 34 provinces");
  });

  it.each(["cards.md", "cards.XLSX", "cards.docx"])("refuses %s as the name of a folder", async (name) => {
    const cwd = folder({});
    const argv = ["profile", "--all", examples[2] ?? "", "--format", "csv", "-o"];
    const { code, err } = await dti([...argv, name], { cwd });
    expect([code, err]).toEqual([2, expect.stringContaining(`${name}: is not a folder\n`)]);
    expect(existsSync(join(cwd, name))).toBe(false);
    expect((await dti([...argv, `${name}/`], { cwd })).code).toBe(0);
    expect((await dti([...argv, name], { cwd })).code).toBe(0);
    expect(readdirSync(join(cwd, name)).length).toBe(63);
  });

  it("says in Vietnamese what --target takes", async () => {
    const { err } = await dti(["profile", "Hà Tĩnh", examples[2] ?? "", "--target", "0", "--lang", "vi"]);
    expect(err).toBe('dti: --target: cần một thứ hạng như 10, một điểm như 0,75 hoặc TÊN đơn vị, nhưng gặp "0"\n');
  });

  it.each([
    [["profile", "Hà Tĩnh"], "no file is named"],
    [["profile", "Hà Tĩn", examples[2] ?? ""], 'did you mean "Hà Tĩnh"?'],
    [["profile", "Hà Tĩnh", examples[2] ?? "", "--target", "Hà Nộii"], 'did you mean "Hà Nội"?'],
    [["profile", "Hà Tĩnh", examples[2] ?? "", "--target", "0"], "--target"],
    [
      ["profile", "Hà Tĩnh", examples[2] ?? "", "--target", "64"],
      "only 63 units are ranked\n  hint: a score has decimals and goes to 1, as in 1.0",
    ],
    [["profile", "Hà Tĩnh", examples[2] ?? "", "--peers", "Atlantis"], '"Atlantis"'],
    [["profile", "--all", examples[2] ?? ""], "--output"],
  ])("%j is a wrong command line", async (argv, said) => {
    const { code, err } = await dti(argv);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });
});
