import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Ledger } from "../../../src/types/index.ts";
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
const OWN = ["--scheme", "none", "--year", "2025", "--methodology", "my.json"];
const UNITS = "Xã Một,45.1,30.2\nXã Hai,30.3,20.7\nXã Ba,22.9,11.3\n";

/** Names in the order of their ranks, or the first line of what is wrong. */
async function ranked(rows: string, ...argv: readonly string[]): Promise<readonly string[]> {
  const cwd = folder({ "my.json": METHOD, "t.csv": `xã,people,network\n${rows}` });
  const { out, err, code } = await dti(["rank", "t.csv", ...OWN, ...argv, "--format", "csv"], { cwd });
  if (code !== 0) return [`${code}`, err.split("\n")[0] ?? ""];
  return out
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(",")[2] ?? "");
}

const ALL = ["Xã Một", "Xã Hai", "Xã Ba"];

describe("a row that is no unit on a list of one's own", () => {
  it.each([
    ..."Toàn tỉnh|Cả tỉnh|Trung bình các xã|TB toàn tỉnh|Bình quân chung|Tổng số các xã|TRUNG BÌNH TOÀN TỈNH".split(
      "|",
    ),
    ..."Tối đa (điểm)|Độ lệch|Phương sai|Mục tiêu|Điểm yêu cầu|Tổng hợp|Target|(1) số liệu ước tính".split("|"),
    ..."OECD average|Regional total|Average of communes|World|Khối xã|Điểm trung bình".split("|"),
  ])("is left out by its words: %s", async (label) => {
    const figures = label.startsWith("(1)") ? "," : "40,25";
    expect(await ranked(`${UNITS}${label},${figures}\n`)).toEqual(ALL);
  });

  it("is refused where it is a group that has a code, and left out where it is the sum of its region", async () => {
    const cwd = folder({
      "my.json": METHOD,
      "wb.csv":
        "Country Name,Country Code,people,network\nViet Nam,VNM,45,30\nLaos,LAO,30,20\nWorld,WLD,40,25\nHigh income,HIC,41,26\n",
      "own.csv":
        "Vùng,Xã,people,network\nNúi,Một,45,30\nNúi,Cộng núi,45,30\nBiển,Hai,40,20\nBiển,Ba,10,20\nBiển,Cộng Hòa,50,40\n",
    });
    const { err } = await dti(["rank", "wb.csv", ...OWN], { cwd });
    expect(err).toContain('wb.csv:4: "World" can be the name of a unit');
    expect(err).toContain('wb.csv:5: "High income" can be the name of a unit');
    const { out } = await dti(["rank", "own.csv", ...OWN, "--format", "csv"], { cwd });
    expect(out.match(/(?<=^\d,)[^,]+/gm)).toEqual(["Cộng Hòa", "Một", "Hai", "Ba"]);
  });

  it("is refused where a colon says that it tells of others, and left out where it has no figures", async () => {
    expect(await ranked(`${UNITS}Xã đạt cao nhất: Xã Một,45.1,30.2\n`)).toEqual([
      "1",
      't.csv:5: "Xã đạt cao nhất: Xã Một" can be the name of a unit, or head a row of means, of sums or of a group',
    ]);
    expect(await ranked(`${UNITS}Cộng: 3 xã,,\n`)).toEqual(ALL);
  });

  it("is refused where it is a year over rows of its own, and left out where it is a title", async () => {
    expect(await ranked(`Năm 2024,,\n${UNITS}Năm 2025,,\nXã Bốn,1,2\n`)).toEqual([
      "1",
      't.csv:2: "Năm 2024", "Năm 2025" stand above rows whose year differs from that of other rows',
    ]);
    expect(await ranked(`${UNITS}Kết quả năm 2024,,\nXã Bốn,1,2\n`)).toEqual([
      "1",
      't.csv:5: "Kết quả năm 2024" stands above rows whose year differs from that of other rows',
    ]);
    expect(await ranked(`Kết quả năm 2025,,\n${UNITS}`)).toEqual(ALL);
  });

  it("is refused where its figures are the mean of the others', until it is said what it is", async () => {
    const rows = `${UNITS}Làng Núi,32.8,20.7\n`;
    expect(await ranked(rows)).toEqual([
      "1",
      't.csv:5: "Làng Núi": each of its figures is the mean of those of the 3 other rows, so it may not be a unit',
    ]);
    expect(await ranked(rows, "--not-unit", "Làng Núi")).toEqual(ALL);
    expect(await ranked(rows, "--unit", "làng núi")).toEqual(["Xã Một", "Làng Núi", "Xã Hai", "Xã Ba"]);
  });

  it("is refused where it is called like a group of the others, and is a unit where most are called so", async () => {
    expect(await ranked(`Cụm A,40,25\n${UNITS}`)).toEqual([
      "1",
      't.csv:2: "Cụm A" can be the name of a unit, or head a row of means, of sums or of a group',
    ]);
    expect(await ranked(`Cụm A,40,25\n${UNITS}`, "--not-unit", "Cụm A")).toEqual(ALL);
    expect(await ranked("Cụm A,40,25\nCụm B,30,25\nCụm C,20,25\n")).toEqual(["Cụm A", "Cụm B", "Cụm C"]);
  });

  it("is refused where it has a number as units have, and reads like the whole of them", async () => {
    const stdin = "TT,xã,people,network\n1,Xã Một,45,30\n2,Xã Hai,30,20\n3,Toàn tỉnh,40,25\n";
    const { code, err } = await dti(["rank", "-", ...OWN], { cwd: folder({ "my.json": METHOD }), stdin });
    expect([code, err.split("\n")[0]]).toEqual([
      1,
      '(stdin):4: "Toàn tỉnh" can be the name of a unit, or head a row of means, of sums or of a group',
    ]);
  });

  it("is refused where it is a group of countries, and is a unit among such groups", async () => {
    const countries = "Viet Nam,45.1,30.2\nLao PDR,30.3,20.7\nThailand,22.9,11.3\n";
    for (const label of ["High income", "East Asia & Pacific", "Sub-Saharan Africa", "OECD members"]) {
      expect((await ranked(`${countries}${label},40,25\n`))[1]).toContain(`"${label}" can be the name of a unit`);
    }
    expect(await ranked("High income,40,25\nLow income,30,20\nMiddle income,35,20\n")).toEqual([
      ...["High income", "Middle income", "Low income"],
    ]);
  });

  it("is one all the same where --unit says so, in every command that reads", async () => {
    const rows = "Trung Bình,45,30\nXã Hai,30,20\n";
    expect(await ranked(rows)).toEqual(["1", expect.stringContaining('"Trung Bình" can be the name of a unit')]);
    expect(await ranked(rows, "--unit", "Trung Bình")).toEqual(["Trung Bình", "Xã Hai"]);
    const cwd = folder({ "my.json": METHOD, "t.csv": `xã,people,network\n${rows}` });
    for (const command of ["describe", "robustness", "check"]) {
      expect((await dti([command, "t.csv", ...OWN], { cwd })).code).toBe(1);
      expect((await dti([command, "t.csv", ...OWN, "--unit", "Trung Bình"], { cwd })).code).toBe(0);
    }
  });

  it("must be there: a name that no row has is a fault of the command line", async () => {
    expect(await ranked(UNITS, "--not-unit", "Xã Tư")).toEqual(["2", '--not-unit: no row is called "Xã Tư"']);
    const cwd = folder({ "2022.csv": "province,total\nĐà Nẵng,0.8\n" });
    const { code, err } = await dti(["check", "2022.csv", "--unit", "Huế", "--lang", "vi"], { cwd });
    expect([code, err.split("\n")[0]]).toEqual([2, '--unit: không có dòng nào tên "Huế"']);
  });

  it("may be left out of a list of provinces too", async () => {
    const cwd = folder({ "2022.csv": "province,total\nĐà Nẵng,0.8\nBộ Công an,0.9\n" });
    const { out } = await dti(["rank", "2022.csv", "--not-unit", "Bộ Công an", "--format", "csv"], { cwd });
    expect(out.split("\n").slice(1, -1).length).toBe(1);
  });
});

describe("every row and column of a file", () => {
  it("has its place in the ledger, and every row left out but blank ones its name under the result", async () => {
    const others = [
      "Toàn tỉnh,,50,20,,",
      "Tổ công tác,,1,1,2,",
      "Khối xã,,,,,",
      "Nguồn: Sở,,,,,",
      ",,,,,",
      "Xã,H,people,network,STT,Lý do",
    ];
    const drawn = fc.array(fc.constantFrom(...others), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(drawn, drawn, async (between, below) => {
        const table = [
          "BẢNG ĐIỂM",
          "Xã,Huyện,people,network,STT,Ghi chú",
          "Xã Một,H,45.1,30.2,1,tốt",
          ...between,
          "Xã Hai,H,30.3,20.7,2,",
          ...below,
        ];
        const cwd = folder({ "my.json": METHOD, "t.csv": `${table.join("\n")}\n` });
        const stated = [...between, ...below].some((row) => row.startsWith("Tổ")) ? ["--not-unit", "Tổ công tác"] : [];
        const argv = ["rank", "t.csv", ...OWN, ...stated];
        const json = await dti([...argv, "--format", "json"], { cwd });
        fc.pre(json.code === 0);
        const [reading]: readonly Ledger[] = JSON.parse(json.out).reading;
        const lines = table.flatMap((row, i) => (/[^,]/.test(row) ? [i + 1] : []));
        const left = reading?.rows.map(({ line }) => line) ?? [];
        expect(left).toEqual(
          lines.filter((line) => !["Xã Một", "Xã Hai"].some((name) => table[line - 1]?.startsWith(name)) && line !== 2),
        );
        expect(reading?.columns.map(({ column, fate }) => `${column} ${fate}`)).toEqual([
          "1 used",
          "2 aside",
          "3 used",
          "4 used",
          "5 aside",
          "6 unread",
        ]);
        const { out } = await dti(argv, { cwd, columns: 1000 });
        for (const line of left) expect(out).toContain(`(line ${line})`);
        expect(out).toContain("columns not used: Ghi chú");
      }),
      { numRuns: 12 },
    );
  });
});
