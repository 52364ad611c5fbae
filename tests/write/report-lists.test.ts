import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { dti, folder, ROOT, rows } from "../cli.ts";
import { COMMUNE_FILES, COMMUNE_REPORT } from "../page/communes.ts";
import { reportOf } from "../page/reports.ts";

const report = async (argv: readonly string[], cwd = ROOT) => {
  const { code, out, err } = await dti(["report", ...argv], { cwd });
  return { code, err, out, document: parseHTML(out).document };
};
const texts = (elements: Iterable<{ readonly textContent: string | null }>): readonly string[] =>
  [...elements].map(({ textContent }) => textContent ?? "");
const ids = ({ document }: Awaited<ReturnType<typeof report>>): readonly string[] =>
  texts(document.querySelectorAll("svg > title"));

const methodology = JSON.stringify({
  ...{ id: "my", title: { en: "My index", vi: "Bộ của tôi" }, source: "tests", decimals: 2, ties: "competition" },
  ...{ rankOn: "printed", scale: "fraction" },
  measures: [
    { code: "a", kind: "index", name: { en: "A", vi: "A" }, max: 1 },
    { code: "b", kind: "index", name: { en: "B", vi: "B" }, max: 1 },
    { code: "t", kind: "total", name: { en: "T", vi: "T" }, of: { a: 1, b: 1 } },
  ],
});

describe("a report of 3,321 communes", () => {
  /** What stands in a page's markup, which is too long to be taken apart. */
  const all = (out: string, pattern: RegExp): readonly string[] =>
    [...out.matchAll(pattern)].map(([, text = ""]) => text);
  const TITLES = /<title id="[^"]*">([^<]*)/g;
  const CARDS = /<summary><h3><bdi>([^<]*)/g;

  it("has every commune in both tables, is smaller than 6 MB, and says what it leaves out", async () => {
    const out = await reportOf(COMMUNE_REPORT, COMMUNE_FILES);
    expect(Buffer.byteLength(out)).toBeLessThan(6_000_000);
    const units = all(out, /<tr data-unit="([^"]*)/g);
    expect([units.length, new Set(units).size]).toEqual([2 * 3321, 3321]);
    expect([all(out, TITLES), all(out, CARDS), out.includes('id="ranks"')]).toEqual([["Scores by region"], [], false]);
    expect(all(out, /<li>([^<]*)/g).at(-1)).toMatch(/^With 3321 units this page leaves out the charts/);
  });

  it("has the card of the commune that it is asked for, and all of a province", async () => {
    const cwd = folder(COMMUNE_FILES);
    const one = await dti(["report", ...COMMUNE_REPORT, "--card", "Xã Số 3000"], { cwd });
    expect(all(one.out, CARDS)).toEqual(["Xã Số 3000"]);
    const about = ["Why the rank changed: Xã Số 3000", "What one measure alone could bring: Xã Số 3000"];
    expect(all(one.out, TITLES)).toEqual(["Scores by region", ...about]);
    const part = await dti(["report", ...COMMUNE_REPORT, "--region", "Tỉnh 7"], { cwd });
    expect(new Set(all(part.out, CARDS)).size).toBe(98);
  });
});

describe("a report", () => {
  it("of one file has a ranking, cards and charts, and no changes", async () => {
    const page = await report(["data/examples/2024.csv"]);
    expect(texts(page.document.querySelectorAll("h2"))).toEqual([
      "Notes",
      "Ranking",
      "Ranks in each measure",
      "Charts",
      "Cards",
    ]);
    expect(ids(page)).toEqual(["Map of tiles by rank", "How sure the ranks are", "Scores by region"]);
    expect(texts(page.document.querySelectorAll(".card:first-of-type caption"))).not.toContain("Why it moved");
  });

  it("of units of no list, without regions, has what can be drawn of them", async () => {
    const cwd = folder({ "my.json": methodology, "2024.csv": "name,a,b\nX,0.5,0.4\nY,0.6,0.2\n" });
    const page = await report(["2024.csv", "--scheme", "none", "--methodology", "my.json"], cwd);
    expect([page.code, ids(page)]).toEqual([0, ["How sure the ranks are"]]);
    expect(texts(page.document.querySelectorAll(".card summary"))).toEqual(["X", "Y"]);
    expect(page.document.querySelector("#region")).toBe(null);
  });

  it.each([
    [["data/examples/2024.csv", "--lang", "vi"], "DTI cấp tỉnh, bộ chỉ số năm 2024"],
    [["data/examples/2023.csv"], "Provincial DTI, edition 2022 · data of 2023"],
    [["data/examples/2023.csv", "--lang", "vi"], "DTI cấp tỉnh, bộ chỉ số năm 2022 · số liệu năm 2023"],
  ])("%s says once of which year it is", async (argv, title) => {
    const { document } = await report([...argv, "--region", "BTB"]);
    expect([document.querySelector("h1")?.textContent, document.title]).toEqual([title, title]);
    expect(texts(document.querySelectorAll(".notes li")).filter((note) => !/^\p{Lu}/u.test(note))).toEqual([]);
  });

  it("of more measures than anybody reads side by side has those that are computed, and says where the rest are", async () => {
    const { document } = await report([
      "data/examples/commune-2026.csv",
      "--methodology",
      "data/examples/commune.json",
    ]);
    expect(texts(document.querySelectorAll("#ranks thead th"))).toHaveLength(1 + 7);
    expect(texts(document.querySelectorAll("#ranking thead th"))).toHaveLength(2 + 7);
    // Of one year, without regions and without weights to vary, there is nothing to draw.
    expect(texts(document.querySelectorAll("h2"))).not.toContain("Charts");
    expect(texts(document.querySelectorAll(".notes li")).at(-1)).toMatch(/^Tables of all units have 7 of 70 measures/);
    expect(texts(document.querySelectorAll(".card:first-of-type tbody th"))).toContain("Use of AI");
  });

  it("lists units without a value last, marks shared ranks, and keeps both out of charts that need a rank", async () => {
    const cwd = folder({
      "my.json": methodology,
      "2023.csv": "name,region,a,b\nX,N,0.5,0.5\nY,N,0.6,0.2\nZ,S,0.3,0.3\nW,S,0.1,0.1\n",
      "2024.csv": "name,region,a,b\nX,N,0.5,0.4\nY,N,0.4,0.5\nZ,S,,0.3\nW,S,0.9,0.9\n",
    });
    const argv = ["2023.csv", "2024.csv", "--scheme", "none", "--methodology", "my.json"];
    const { document, code } = await report(argv, cwd);
    expect(code).toBe(0);
    const ranking = await rows(["rank", ...argv.slice(1)], { cwd });
    expect(ranking.map(({ name, rank }) => [name, rank])).toEqual([
      ["W", 1],
      ["X", 2],
      ["Y", 2],
      ["Z", null],
    ]);
    const table = [...document.querySelectorAll("#ranking tbody tr")].map((row) => texts(row.children).slice(0, 2));
    expect(table).toEqual([
      ["1", "W"],
      ["=2", "X"],
      ["=2", "Y"],
      ["–", "Z"],
    ]);
    const units = (chart: string): ReadonlySet<string | null> =>
      new Set(
        [...document.querySelectorAll(`svg[aria-labelledby^="${chart}-title"] [data-unit]`)].map((mark) =>
          mark.getAttribute("data-unit"),
        ),
      );
    expect(texts(document.querySelectorAll("#changes thead th"))[0]).toBe("Unit");
    expect(texts(document.querySelectorAll("#ranking tbody tr:last-child td")).slice(1, 5)).toEqual([
      "S",
      "–",
      "–",
      "–",
    ]);
    expect(units("bump")).toEqual(new Set(["w", "x", "y", "z"]));
    expect([units("intervals"), units("spread")]).toEqual([new Set(["w", "x", "y"]), new Set(["w", "x", "y"])]);
    const card = [...document.querySelectorAll(".card")].find((one) => one.getAttribute("data-unit") === "z");
    expect(texts(card?.querySelectorAll("p") ?? [])[0]).toBe("In 2024 Z has no rank in T, as it has no value.");
    // X, which is 2nd with 0.45, would have (1 + 0.4) / 2 = 0.7, and Y the same: W has 0.9.
    const brings = [...document.querySelectorAll(".card")].map((one) =>
      texts(one.querySelectorAll("[data-from] tr > :last-child")),
    );
    expect(brings).toEqual([["Rank then", "1", "1"], ["Rank then", "2", "2"], ["Rank then", "2", "2"], []]);
  });

  it("refuses a chart that it has nothing for, and says what it needs", async () => {
    const { code, err } = await report(["data/examples/2024.csv", "--chart", "waterfall"]);
    expect([code, err]).toEqual([1, expect.stringContaining("--card NAME")]);
  });

  it("refuses a card of a unit that is not there, and says which it may be", async () => {
    const { code, err } = await report(["data/examples/2024.csv", "--card", "Hà Tỉnhh"]);
    expect([code, err]).toEqual([2, expect.stringContaining("Hà Tĩnh")]);
  });
});
