import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, it } from "vitest";
import { dti, ROOT, type Row, rows } from "../cli.ts";

const YEARS = ["2022", "2023", "2024"];
const EXAMPLES = YEARS.map((year) => `${ROOT}/data/examples/${year}.csv`);
const UNIT = "Đà Nẵng";

type Document = ReturnType<typeof parseHTML>["document"];
type Element = NonNullable<ReturnType<Document["querySelector"]>>;

const printed = async (argv: readonly string[]): Promise<string> => {
  const { code, out, err } = await dti(argv);
  if (code !== 0) throw new Error(err);
  return out;
};
const json = async (...argv: readonly string[]) =>
  JSON.parse(await printed([...argv, "--as", "34", "--format", "json"]));
const texts = (elements: Iterable<Element>): readonly string[] =>
  [...elements].map(({ textContent }) => textContent ?? "");
const numbers = (elements: Iterable<Element>): readonly number[] =>
  texts(elements).map((text) => Number(text.replace("–", "NaN")));
const figure = (element: Element, name: string): number => Number(element.getAttribute(name));
const anchor = (name: string): string =>
  name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("đ", "d")
    .replaceAll(/[^a-z]+/g, "-");

/** Expects that figures lie where one line, the same for all of them, puts them: to a hundredth of a pixel at each end. */
function expectOnLine(places: readonly number[], values: readonly number[]): void {
  expect(places).toHaveLength(values.length);
  const [low, high] = [values.indexOf(Math.min(...values)), values.indexOf(Math.max(...values))];
  const [from, to] = [places[low] ?? Number.NaN, places[high] ?? Number.NaN];
  const [least, most] = [values[low] ?? 0, values[high] ?? 1];
  expect(Math.abs(to - from)).toBeGreaterThan(10);
  for (const [i, value] of values.entries()) {
    expect(Math.abs((places[i] ?? Number.NaN) - from - ((value - least) / (most - least)) * (to - from))).toBeLessThan(
      0.05,
    );
  }
}

describe("every figure of a page is that of the command that makes it:", () => {
  let document: Document;
  let ranking: readonly Row[] = [];
  const chart = (id: string, marks: string): readonly Element[] => [
    ...document.querySelectorAll(`svg[aria-labelledby^="${id}-title"] ${marks}`),
  ];
  const table = (selector: string): readonly (readonly string[])[] =>
    [...document.querySelectorAll(`${selector} tbody tr`)].map((row) => texts(row.children));

  beforeAll(async () => {
    document = parseHTML(await printed(["report", ...EXAMPLES, "--as", "34", "--card", UNIT])).document;
    ranking = await rows(["rank", EXAMPLES[2] ?? "", "--as", "34", "--measures", "all"]);
  });

  it("ranks in each measure", () => {
    const found = [...document.querySelectorAll("#ranks tbody tr")];
    expect(found.map((row) => numbers(row.querySelectorAll("td")))).toEqual(
      ranking.map(({ ranks }) => Object.values(ranks)),
    );
  });

  it("ranks in each measure as a chart, darker from the first to the last", async () => {
    const svg = await printed(["report", EXAMPLES[2] ?? "", "--as", "34", "--chart", "heat"]);
    const drawn = parseHTML(`<body>${svg}</body>`).document;
    const shown = [...drawn.querySelectorAll("text[data-unit]")];
    const ranks = ranking.map(({ ranks: own }) => Object.values(own));
    expect(numbers(shown)).toEqual(ranks.flat());
    expect(shown.map((text) => text.getAttribute("data-unit"))).toEqual(
      ranking.flatMap(({ name, ranks: own }) => Object.keys(own).map(() => anchor(name))),
    );
    const reds = [...drawn.querySelectorAll("rect[data-unit]")].map((cell) =>
      Number(cell.getAttribute("fill")?.match(/\d+/)?.[0]),
    );
    for (const [i, rank] of ranks.flat().entries()) {
      const red = 255 - (((rank ?? Number.NaN) - 1) / 33) * (255 - 29);
      expect(Math.abs((reds[i] ?? Number.NaN) - red)).toBeLessThan(1);
    }
  });

  it("tiles", () => {
    const shown = new Map<string, string[]>();
    for (const text of chart("tiles", "text[data-unit]")) {
      const unit = text.getAttribute("data-unit") ?? "";
      shown.set(unit, [...(shown.get(unit) ?? []), text.textContent ?? ""]);
    }
    expect(shown).toEqual(new Map(ranking.map(({ name, rank }) => [anchor(name), [expect.any(String), String(rank)]])));
    expect(texts(chart("tiles", "text")).join()).toMatch(/Hoàng Sa.*Đà Nẵng.*Trường Sa.*Khánh Hòa/s);
  });

  it("ranks over the years", async () => {
    const compared: { name: string; ranks: Record<string, number> }[] = (await json("compare", ...EXAMPLES)).rows;
    const points = chart("bump", "circle");
    const own = (name: string) => points.filter((point) => point.getAttribute("data-unit") === anchor(name));
    expect(points).toHaveLength(3 * 34);
    expectOnLine(
      compared.flatMap(({ name }) => own(name).map((point) => figure(point, "cy"))),
      compared.flatMap(({ ranks }) => YEARS.map((year) => ranks[year] ?? Number.NaN)),
    );
    for (const { name } of compared) {
      const line = chart("bump", "path").find((path) => path.getAttribute("data-unit") === anchor(name));
      const through = own(name).flatMap((point) => [figure(point, "cx"), figure(point, "cy")]);
      expect(line?.getAttribute("d")?.slice(1).split(/[L,]/).map(Number)).toEqual(
        through.map((at) => expect.closeTo(at, 1)),
      );
    }
  });

  it("ranks on the old list and on the new one", async () => {
    const old = await rows(["rank", EXAMPLES[2] ?? ""]);
    const newRank = new Map(ranking.flatMap(({ rank, parts = [] }) => parts.map((part) => [part, rank] as const)));
    expect(table("#slope-figures").map(([before, name, , now]) => [Number(before), name, Number(now)])).toEqual(
      old.map(({ rank, name, code }) => [rank, name, newRank.get(code)]),
    );
    const ends = chart("slope", "path[data-unit]").map(
      (path) => path.getAttribute("d")?.split(/[ML,]/).map(Number) ?? [],
    );
    expectOnLine(
      ends.map(([, , left]) => left ?? Number.NaN),
      old.map(({ rank }) => rank ?? Number.NaN),
    );
    expectOnLine(
      ends.map(([, , , , right]) => right ?? Number.NaN),
      old.map(({ code }) => newRank.get(code) ?? Number.NaN),
    );
  });

  it("ranks that draws of weights reach", async () => {
    const drawn: { rank: number; name: string; drawn: { low: number; high: number; median: number } }[] = (
      await json("robustness", EXAMPLES[2] ?? "")
    ).rows;
    const dots = chart("intervals", "circle");
    const bars = chart("intervals", "line[data-unit]");
    expect(dots.map((dot) => dot.getAttribute("data-unit"))).toEqual(drawn.map(({ name }) => anchor(name)));
    expectOnLine(
      [...dots.map((dot) => figure(dot, "cx")), ...["x1", "x2"].flatMap((end) => bars.map((bar) => figure(bar, end)))],
      [...drawn.map(({ rank }) => rank), ...drawn.map((one) => one.drawn.low), ...drawn.map((one) => one.drawn.high)],
    );
    expect(table("#intervals-figures").map(([rank, , name, median, between]) => [rank, name, median, between])).toEqual(
      drawn.map(({ rank, name, drawn: { median, low, high } }) => {
        const shared = drawn.filter((other) => other.rank === rank).length > 1;
        return [`${shared ? "=" : ""}${rank}`, name, `${median}`, `${low}–${high}`];
      }),
    );
  });

  it("scores by region", () => {
    const dots = chart("spread", "circle");
    expect(dots.map((dot) => dot.getAttribute("data-unit"))).toEqual(ranking.map(({ name }) => anchor(name)));
    expectOnLine(
      dots.map((dot) => figure(dot, "cx")),
      ranking.map(({ values }) => values.total ?? Number.NaN),
    );
    const heights = new Map(ranking.map(({ region }, i) => [region?.code, figure(dots[i] ?? expect.fail(), "cy")]));
    expect(dots.map((dot) => figure(dot, "cy"))).toEqual(ranking.map(({ region }) => heights.get(region?.code)));
    expect(new Set(heights.values()).size).toBe(heights.size);
  });

  describe("the card", () => {
    const captions = (): readonly string[] => texts(document.querySelectorAll(".card caption"));
    const cardTable = (caption: string) => {
      const at = captions().findIndex((text) => text.startsWith(caption));
      const found = [...document.querySelectorAll(".card table")][at] ?? expect.fail();
      return [...found.querySelectorAll("tbody tr")].map((row) => texts(row.children));
    };

    it("of the unit alone is there, and open", () => {
      expect(texts(document.querySelectorAll(".card summary"))).toEqual([UNIT]);
      expect(document.querySelector(".card")?.hasAttribute("open")).toBe(true);
    });

    it("has the measures of dti profile", async () => {
      const { rows: measures } = await json("profile", UNIT, ...EXAMPLES);
      expect(
        cardTable("Measure by measure").map(([name, value, rank, region]) => [name, Number(value), rank, region]),
      ).toEqual(
        measures.map((one: { name: string } & Record<"values" | "ranks" | "regionRanks", Record<string, number>>) => [
          one.name,
          one.values["2024"],
          String(one.ranks["2024"]),
          String(one.regionRanks["2024"]),
        ]),
      );
    });

    it("has what each measure alone could bring, in the table as in the chart", async () => {
      const { rows: measures } = await json("profile", UNIT, ...EXAMPLES);
      const gains: { name: string; gain: number; gainRank: number }[] = measures
        .filter(({ gain }: { gain: number | null }) => gain !== null && gain > 0)
        .toSorted((a: { gain: number }, b: { gain: number }) => b.gain - a.gain);
      expect(cardTable("If one measure").map(([name, , gain, rank]) => [name, Number(gain), Number(rank)])).toEqual(
        gains.map(({ name, gain, gainRank }) => [name, gain, gainRank]),
      );
      const now = chart("what-if", "line[stroke-dasharray], g[stroke-dasharray] line")[0] ?? expect.fail();
      expectOnLine(
        [...chart("what-if", "circle").map((dot) => figure(dot, "cx")), figure(now, "x1")],
        [...gains.map(({ gainRank }) => gainRank), measures[0].ranks["2024"]],
      );
    });

    it("has what moved its rank, in the table as in the chart, and it adds up", async () => {
      const { moves, rows: measures } = await json("profile", UNIT, ...EXAMPLES);
      const { rank } = moves.at(-1);
      const parts = cardTable("Why it moved").map((cells) => [cells[0] ?? "", Number(cells.at(-1))] as const);
      const shown = new Map(parts);
      const name = (code: string): string => measures.find(({ measure }: { measure: string }) => measure === code).name;
      for (const { measure, change } of rank.members) {
        expect(Math.abs((shown.get(name(measure)) ?? Number.NaN) - change)).toBeLessThan(0.1);
      }
      expect(parts.at(-1)).toEqual(["Together", measures[0].ranks["2022"] - measures[0].ranks["2024"]]);
      const bars = chart("waterfall", "rect");
      const drawn = parts.filter(([, places]) => !Number.isNaN(places));
      expect(bars).toHaveLength(drawn.length);
      let sum = 0;
      const ends = drawn.map(([, places], i) => {
        const from = i === drawn.length - 1 ? 0 : sum;
        sum = from + places;
        return [Math.min(from, sum), Math.max(from, sum)];
      });
      expectOnLine(
        [...bars.map((bar) => figure(bar, "x")), ...bars.map((bar) => figure(bar, "x") + figure(bar, "width"))],
        [...ends.map(([low = 0]) => low), ...ends.map(([, high = 0]) => high)],
      );
    });
  });
});
