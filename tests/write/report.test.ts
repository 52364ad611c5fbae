import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { once } from "../../src/core/once.ts";
import { slope } from "../../src/write/html/charts/slope.ts";
import { reportWords } from "../../src/write/html/page-words.ts";
import { dti, ROOT, rows } from "../cli.ts";
import { HOSTILE, HOSTILE_CHARTS, HOSTILE_FILES, HOSTILE_REPORT } from "../page/hostile.ts";
import { reportOf } from "../page/reports.ts";

const EXAMPLES = ["2022", "2023", "2024"].map((year) => `${ROOT}/data/examples/${year}.csv`);
const exampleDocument = once(async () => parseHTML(await reportOf(EXAMPLES)).document);
const texts = (elements: Iterable<{ readonly textContent: string | null }>): readonly string[] =>
  [...elements].map(({ textContent }) => textContent ?? "");

describe("the page of a report", () => {
  it("has every figure that dti rank has, and every rank and change of dti compare", async () => {
    const document = await exampleDocument();
    const ranking = await rows(["rank", EXAMPLES[2] ?? "", "--measures", "all"]);
    const heads = texts(document.querySelectorAll("#ranking thead th"));
    const found = [...document.querySelectorAll("#ranking tbody tr")].map((row) => texts(row.children));
    expect(found.map((cells) => cells[heads.indexOf("Unit")])).toEqual(ranking.map(({ name }) => name));
    expect(found.map((cells) => Number(cells[0]?.replace("=", "")))).toEqual(ranking.map(({ rank }) => rank));
    for (const [i, { values }] of ranking.entries()) {
      expect(found[i]?.slice(heads.indexOf("DTI")).map(Number)).toEqual(Object.values(values));
    }
    const changes = await dti(["compare", ...EXAMPLES, "--format", "csv", "--quiet"]);
    const [head = "", ...lines] = changes.out.trim().split("\n");
    const at = head.split(",").indexOf("change");
    const shown = [...document.querySelectorAll("#changes tbody tr")].map((row) => texts(row.children));
    const changeAt = texts(document.querySelectorAll("#changes thead th")).indexOf("Change");
    expect(shown.map((cells) => Number(cells[changeAt]))).toEqual(lines.map((line) => Number(line.split(",")[at])));
  });

  it("is the same of a file and of standard input, which is read once", async () => {
    const file = EXAMPLES[2] ?? "";
    const { code, out } = await dti(["report", "-", "--year", "2024"], { stdin: readFileSync(file) });
    expect([code, out]).toEqual([0, await reportOf([file])]);
  });

  it("asks for nothing from elsewhere, and runs only its own script and style", async () => {
    const [text, document] = [await reportOf(EXAMPLES), await exampleDocument()];
    const policy = document.querySelector("meta[http-equiv]")?.getAttribute("content") ?? "";
    const hash = (content: string): string => createHash("sha256").update(content).digest("base64");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`style-src 'sha256-${hash(/<style>(.*?)<\/style>/s.exec(text)?.[1] ?? "")}'`);
    expect(policy).toContain(`script-src 'sha256-${hash(/<script>(.*?)<\/script>/s.exec(text)?.[1] ?? "")}'`);
    expect(text).not.toMatch(/\s(?:src|href|style|on\w+)=/);
    expect(document.querySelectorAll("script, style")).toHaveLength(2);
    expect(text.match(/<script>(.*?)<\/script>/s)?.[1]?.length).toBeLessThan(10_000);
  });

  it("of 63 units, three years and eight indices is smaller than 600 kB", async () => {
    expect(Buffer.byteLength(await reportOf(EXAMPLES))).toBeLessThan(600_000);
  });

  it("speaks the reader's language, and says so", async () => {
    const { document } = parseHTML(await reportOf([EXAMPLES[2] ?? "", "--lang", "vi"]));
    expect(document.documentElement.getAttribute("lang")).toBe("vi");
    expect(texts(document.querySelectorAll("h2"))).toEqual([
      ...["Ghi chú", "Bảng xếp hạng", "Thứ hạng theo từng chỉ số", "Biểu đồ", "Phiếu từng đơn vị"],
    ]);
  });

  it("gives each chart a title, a description and a table with its figures", async () => {
    const document = await exampleDocument();
    const charts = [...document.querySelectorAll("figure svg")];
    expect(charts.map((svg) => svg.querySelector("title")?.getAttribute("id"))).toEqual([
      ...["tiles-title", "bump-title", "intervals-title", "spread-title"],
    ]);
    for (const svg of charts) {
      const named = svg.getAttribute("aria-labelledby")?.split(" ") ?? [];
      expect(named.map((id: string) => document.getElementById(id)?.textContent?.length)).not.toContain(0);
    }
    const ranks = texts(document.querySelectorAll('[data-unit="ha-tinh"]'));
    expect(ranks.some((text) => text.includes("Hà Tĩnh"))).toBe(true);
  });
});

describe("names that would be markup", () => {
  it("are text in the page, in its tables as in its charts", async () => {
    const text = await reportOf(HOSTILE_REPORT, HOSTILE_FILES);
    const { document } = parseHTML(text);
    expect(document.querySelectorAll("img, b, i, u, s, script + script, [onload], [onerror]")).toHaveLength(0);
    expect(document.querySelectorAll("script, style")).toHaveLength(2);
    const names = texts(document.querySelectorAll("#ranking tbody th"));
    expect(new Set(names)).toEqual(new Set(HOSTILE.map((name) => name.replace("\u202E", "\\u202E"))));
    expect(text).not.toContain("\u202E");
  });

  it.each(HOSTILE_CHARTS)("are text in the chart %s", async (chart) => {
    const svg = await reportOf([...HOSTILE_REPORT, "--card", HOSTILE[0] ?? "", "--chart", chart], HOSTILE_FILES);
    const { document } = parseHTML(`<body>${svg}</body>`);
    expect(document.querySelectorAll("img, b, script, style, foreignObject, a, [onload], [onerror]")).toHaveLength(0);
    expect(document.querySelectorAll("svg")).toHaveLength(1);
    expect(svg).not.toContain("\u202E");
  });

  it("are text where old units lead to new ones, too", () => {
    const kin = HOSTILE.map((name, i) => ({
      old: { code: name, name, rank: i + 1, of: HOSTILE.length },
      now: { code: name, name: name.toUpperCase(), rank: 1 + (i % 3), of: 3 },
    }));
    const { svg = "" } = slope(kin, new Map(HOSTILE.map((name) => [name, name])), reportWords("en"), "en") ?? {};
    const { document } = parseHTML(`<body>${svg}</body>`);
    expect(document.querySelectorAll("img, script, style, foreignObject, a, [onload], [onerror]")).toHaveLength(0);
    expect(document.querySelectorAll("svg")).toHaveLength(1);
    const shown = texts(document.querySelectorAll("text"));
    for (const [i, name] of HOSTILE.entries()) {
      const whole = name.replace("\u202E", "\\u202E");
      expect(shown).toContain(`${i + 1} ${whole.length > 60 ? `${whole.slice(0, 59)}…` : whole}`);
    }
    expect(svg).not.toContain("\u202E");
  });
});
