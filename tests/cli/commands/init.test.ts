import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dti, folder, ROOT } from "../../cli.ts";
import { workbook } from "../../workbook.ts";

/** What `dti init` makes of a file, after `--check` has accepted it, and what the command that it names prints. */
async function made(content: string | Uint8Array, argv: readonly string[] = [], name = "scores.csv") {
  const cwd = folder({ [name]: content });
  const { code, out, err } = await dti(["init", name, "-o", "my.json", ...argv], { cwd });
  expect([code, err]).toEqual([0, ""]);
  const checked = await dti(["methodology", "--check", "my.json"], { cwd });
  expect([checked.code, checked.err]).toEqual([0, ""]);
  const command = /^next: dti (.*)$/m.exec(out)?.[1] ?? "";
  const next = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, text, bare]) => text ?? bare ?? "");
  const ranked = next.length === 0 ? undefined : await dti([...next, "--format", "csv", "--measures", "all"], { cwd });
  const method = JSON.parse(readFileSync(join(cwd, "my.json"), "utf8"));
  const tree = Object.fromEntries(
    method.measures.flatMap(({ code: own, of }: { code: string; of?: object }) => (of ? [[own, of]] : [])),
  );
  return { cwd, out, method, tree, ranked };
}

const measureOf = ({ measures }: { measures: { code: string }[] }, code: string) =>
  measures.find((measure) => measure.code === code);

describe("dti init", () => {
  it.each(readdirSync(join(ROOT, "data/examples")).filter((name) => name.endsWith(".csv")))(
    "makes of data/examples/%s a methodology that ranks it as it stands",
    async (name) => {
      const { ranked, method } = await made(readFileSync(join(ROOT, "data/examples", name)), [], name);
      // The communes' table holds raw figures, which are larger than 1.
      expect([ranked?.code, method.scale]).toEqual([0, name === "commune-2026.csv" ? "points" : "fraction"]);
      expect(ranked?.out.split("\n").length).toBeGreaterThan(5);
    },
  );

  it("takes codes, names and maxima from headings and a row, and the hierarchy from the codes", async () => {
    const table = [
      "STT,Xã,1.1. Cổng thông tin,1.2. Dịch vụ công,2.1.1 Mạng,2.1.2 Máy tính,Tổng điểm,Xếp hạng",
      ",Điểm tối đa,10,20,5,7.5,42.5,",
      "1,Xã A,9,18.5,4,7,38.5,1",
      "2,Xã B,8,20,3,6,37,2",
    ].join("\n");
    const { method, tree, ranked, out } = await made(table);
    expect(method).toMatchObject({ id: "my", scale: "points", assumed: null, source: "scores.csv", decimals: 2 });
    expect(tree).toEqual({
      "1": { "1.1": 10, "1.2": 20 },
      "2.1": { "2.1.1": 5, "2.1.2": 7.5 },
      "2": { "2.1": 12.5 },
      total: { "1": 30, "2": 12.5 },
    });
    expect(measureOf(method, "1.2")).toMatchObject({ name: { vi: "Dịch vụ công" }, max: 20 });
    expect(out).toContain("columns of figures that are not taken as measures: Xếp hạng");
    expect(ranked?.out).toMatch(/^rank,code,unit,total,[\s\S]*\n1,Xã A,Xã A,38\.50,/);
  });

  it("says where the maximum of a measure or of the total is not the sum of those of its members", async () => {
    const table = ["Xã;A1.1;A1.2;B;Tổng điểm", "Điểm tối đa;10;20;5;40", "Xã A;9;18;4;31", "Xã B;8;20;3;31"].join("\n");
    const { out, method } = await made(table);
    const said = "Tổng điểm: the file states 40 points, its members add up to 35; the methodology takes 35";
    expect(out.replace(/\s+/g, " ")).toContain(said);
    expect(method.assumed?.en).toContain(said);
    const right = await made(table.replace(";40\n", ";35\n"));
    expect(right.out).not.toContain("the methodology takes");
  });

  it("takes the hierarchy from the headings above columns, merged in a workbook too", async () => {
    const rows = [
      ["Kết quả đánh giá năm 2024"],
      ["STT", "Tỉnh", "Chính quyền số", null, "Kinh tế số", null],
      [null, null, "Thể chế", "Dịch vụ", "Doanh nghiệp", "Thương mại"],
      [1, "Hà Nội", 0.5, 0.75, 0.25, 1],
      [2, "Huế", 0.4, 0.7, 0.5, 0.5],
    ] as const;
    const merged = ["C2:D2", "E2:F2", "A2:A3", "B2:B3"];
    const book = await made(workbook({ name: "Điểm", rows, merged }), [], "2024.xlsx");
    const text = await made(rows.map((row) => row.join(",")).join("\n"), [], "2024.csv");
    for (const { tree, ranked } of [book, text]) {
      expect(tree).toEqual({
        chinh_quyen_so: { the_che: 1, dich_vu: 1 },
        kinh_te_so: { doanh_nghiep: 1, thuong_mai: 1 },
        total: { chinh_quyen_so: 1, kinh_te_so: 1 },
      });
      expect(ranked?.code).toBe(0);
      expect(ranked?.out).toContain("Hà Nội");
      expect(ranked?.out).toContain(",0.6250,0.6250,");
    }
  });

  it("takes them from the index column of a sheet with measures as rows", async () => {
    const sheet = [
      "Mã;Chỉ số thành phần;Chỉ số chính;Điểm tối đa;Điểm tự đánh giá;Trạng thái",
      "1.1;Mạng;Hạ tầng số;10;9,5;Hoàn thành",
      "1.2;Máy tính;Hạ tầng số;20;20;Hoàn thành",
      "2.1;Cán bộ;Nhân lực số;5;4;Đang thực hiện",
      "2.10.1;Lớp học;Nhân lực số;2,5;2;Hoàn thành",
      "2.10.2;Người học;Nhân lực số;2,5;1;Hoàn thành",
    ].join("\n");
    const { method, tree, ranked } = await made(sheet, [], "Xã A.csv");
    expect([ranked?.code, ranked?.out]).toEqual([0, expect.stringMatching(/\n1,Xã A,Xã A,36\.50,/)]);
    expect(tree).toEqual({
      "1": { "1.1": 10, "1.2": 20 },
      "2.10": { "2.10.1": 2.5, "2.10.2": 2.5 },
      "2": { "2.1": 5, "2.10": 5 },
      total: { "1": 30, "2": 10 },
    });
    expect(measureOf(method, "2")).toMatchObject({ name: { vi: "Nhân lực số" }, kind: "pillar" });
    expect(method.assumed).toBeNull();
  });

  it("takes them from rows of groups, whose numbers tell repeated ones apart", async () => {
    const sheet =
      "STT,Tiêu chí,Điểm tối đa\nI,Hạ tầng,30\n1,Mạng,10\n2,Máy,20\nII,Nhân lực,5\n1,Cán bộ,5\n,Tổng cộng,35\n";
    const { tree } = await made(sheet);
    expect(tree).toEqual({ I: { "I.1": 10, "I.2": 20 }, II: { "II.1": 5 }, total: { I: 30, II: 5 } });
  });

  it("says what it could not know, in the file in both languages too", async () => {
    const { out, method, ranked } = await made("Đơn vị,Hạ tầng,Nhân lực\nSở A,62,58.5\nSở B,71,90\n");
    expect(method.assumed.en).toMatch(
      /all weights are taken as equal; the largest possible value .* taken as 100: Hạ tầng, /,
    );
    expect(method.assumed.vi).toMatch(/mọi trọng số bằng nhau; .* coi là 100: Hạ tầng/);
    expect(out).toContain("were made from their names");
    expect(ranked?.out).toContain("1,Sở B,Sở B,80.50,");
  });

  it.each([
    ["percent", 80.5, 100],
    ["points", 80.5, 100],
  ] as const)("takes a stated scale of %s", async (scale, total, max) => {
    const { method, ranked } = await made("Đơn vị,A1,A2\nSở A,0.5,1\nSở B,71,90\n", ["--scale", scale]);
    expect(measureOf(method, "A1")).toMatchObject({ max });
    expect(ranked?.out).toContain(`,${total.toFixed(2)},`);
  });

  it("ranks 98 components by their points", async () => {
    const codes = Array.from({ length: 98 }, (_, i) => `${1 + Math.floor(i / 14)}.${1 + (i % 14)}`);
    const row = (name: string, cell: (i: number) => number) => [name, ...codes.map((_, i) => cell(i))].join(";");
    const table = [
      `Xã;${codes.join(";")}`,
      row("Điểm tối đa", () => 10),
      row("Xã A", () => 9),
      row("Xã B", (i) => i % 11),
    ];
    const { tree, ranked, method } = await made(table.join("\n"));
    expect(Object.keys(tree)).toEqual(["1", "2", "3", "4", "5", "6", "7", "total"]);
    expect(tree.total).toEqual(Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((n) => [n, 140])));
    expect([method.assumed, ranked?.code]).toEqual([null, 0]);
    expect(ranked?.out).toContain("1,Xã A,Xã A,882.00,");
  });

  it("makes of any names and codes a methodology that ranks the file as it stands", async () => {
    const word = fc.constantFrom("Hạ tầng", "Nhân lực", "Dịch vụ", "Thể chế", "An toàn", "Kinh tế", "Đô thị", "Y tế");
    const code = fc.constantFrom(
      "1.1",
      "1.2",
      "1.2.1",
      "2.10",
      "2.9",
      "I.1",
      "II.3",
      "GOV.01",
      "I01",
      "Đ1",
      "a-b",
      "X_1",
    );
    const heading = fc.oneof(
      code,
      word,
      fc.tuple(code, word).map(([one, other]) => `${one} ${other} số`),
      fc.tuple(word, word).map(([one, other]) => `${one} và ${other} (10 điểm)`),
    );
    const plan = fc
      .uniqueArray(heading, { minLength: 1, maxLength: 7, selector: (text) => text.split(" ")[0]?.toLowerCase() })
      .chain((headings) =>
        fc.record({
          headings: fc.constant(headings),
          rows: fc.array(fc.array(fc.nat(10), { minLength: headings.length, maxLength: headings.length }), {
            minLength: 2,
            maxLength: 4,
          }),
        }),
      );
    await fc.assert(
      fc.asyncProperty(plan, async ({ headings, rows }) => {
        const lines = rows.map((cells, i) => [`Xã ${"ABCD"[i]}`, ...cells].join(","));
        const { method, ranked } = await made([`Xã,${headings.join(",")}`, ...lines].join("\n"));
        expect([ranked?.code, ranked?.err]).toEqual([0, expect.not.stringContaining("columns not used")]);
        expect(ranked?.out.trim().split("\n")).toHaveLength(rows.length + 1);
        const leaves = method.measures.filter((measure: object) => !("of" in measure));
        expect(leaves.length).toBeLessThanOrEqual(headings.length);
      }),
      { numRuns: 20 },
    );
  });

  it("writes nothing over a file that is there", async () => {
    const cwd = folder({ "scores.csv": "Tỉnh,a1\nHuế,1\n", "my.json": "mine" });
    for (const argv of [["scores.csv"], ["--from", "dti-2022"]]) {
      const { code, out, err } = await dti(["init", ...argv, "-o", "my.json"], { cwd });
      expect([code, out, err.split("\n")[0]]).toEqual([
        2,
        "",
        "my.json: is there already, and nothing is written over it",
      ]);
    }
    expect(readFileSync(join(cwd, "my.json"), "utf8")).toBe("mine");
  });

  it("copies a methodology to change, told apart by its name", async () => {
    const cwd = folder({});
    const { code, out } = await dti(["init", "--from", "dti-2022", "-o", "mine.json"], { cwd });
    expect([code, out]).toEqual([0, expect.stringContaining("next: dti rank FILE --methodology mine.json")]);
    const copy = JSON.parse(readFileSync(join(cwd, "mine.json"), "utf8"));
    const original = JSON.parse(readFileSync(join(ROOT, "data/methodologies/dti-2022.json"), "utf8"));
    expect([copy.id, copy.source]).toEqual([
      "mine",
      { en: `${original.source.en} (dti-2022)`, vi: `${original.source.vi} (dti-2022)` },
    ]);
    expect(copy.measures).toEqual(original.measures);
    expect((await dti(["methodology", "--check", "mine.json"], { cwd })).code).toBe(0);
    const argv = ["rank", "data/examples/2022.csv", "--format", "csv"];
    const [own, theirs] = [await dti([...argv, "--methodology", "mine.json"], { cwd }), await dti(argv, { cwd })];
    expect(own.out).toBe(theirs.out);
  });

  it("writes JSON alone to standard output where no file is named", async () => {
    const cwd = folder({ "scores.csv": "Xã,a1\nPhú Xuân,1\n" });
    const { out, err } = await dti(["init", "scores.csv"], { cwd });
    expect(JSON.parse(out).id).toBe("scores");
    expect(err).toContain("next: dti rank scores.csv --methodology scores.json --scheme none\n");
    writeFileSync(join(cwd, "scores.json"), out);
    expect((await dti(["rank", "scores.csv", "--methodology", "scores.json", "--scheme", "none"], { cwd })).code).toBe(
      0,
    );
  });

  it.each([
    [[], 2],
    [["scores.csv", "--from", "dti-2022"], 2],
    [["--from", "dti-1999"], 2],
    [["missing.csv"], 1],
    [["scores.csv", "-o", "my.csv"], 2],
  ])("refuses %j", async (argv, code) => {
    const cwd = folder({ "scores.csv": "Tỉnh,a1\nHuế,1\n" });
    const run = await dti(["init", ...argv], { cwd });
    expect([run.code, run.out]).toEqual([code, ""]);
  });
});
