import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aggregate } from "../../../src/check/rules/aggregate.ts";
import { dti, folder } from "../../cli.ts";
import { sum } from "../../methods.ts";
import { contradictions, found, method, short } from "../figures.ts";

const weighted = method(["a", "b"], { total: { a: 1, b: 1 } });
const geometric = method(["a", "b"], { total: { a: 1, b: 1 } }, "geometric");
const shared = method(["f", "g", "e"], { p: { f: 1, g: 1 }, q: { f: 1, e: 1 }, total: { f: 1, g: 1, e: 1 } });

const rules = (csv: string, methodology = weighted) => found(csv, methodology).map(({ rule }) => rule);
const row = (head: string, cells: string) => `name,${head}\nX,${cells}\n`;

describe("a mean of printed parts", () => {
  it.each([
    ["0.5000,0.6001,0.5500", true],
    ["0.5000,0.6001,0.5501", true],
    ["0.5000,0.6001,0.5499", false],
    ["0.5000,0.6001,0.5502", false],
    // 0.54995 ≤ mean < 0.55005 is 0.5500 and nothing else.
    ["0.5000,0.6000,0.5500", true],
    ["0.5000,0.6000,0.5501", false],
    ["0.5000,0.6000,0.5499", false],
  ])("a,b,total = %s can be true: %s", (cells, possible) => {
    expect(rules(row("a,b,total", cells))).toEqual(possible ? [] : ["aggregate"]);
  });

  it("of ones is one: no value above the range can round down to 0.9999", () => {
    expect(rules(row("a,b,total", "1.0000,1.0000,1.0000"))).toEqual([]);
    expect(rules(row("a,b,total", "1.0000,1.0000,0.9999"))).toEqual(["aggregate"]);
  });

  it("of zeros is zero: no value below the range can round up", () => {
    expect(rules(row("a,b,total", "0.0000,0.0000,0.0000"))).toEqual([]);
    expect(rules(row("a,b,total", "0.0000,0.0000,0.0001"))).toEqual(["aggregate"]);
  });

  it("allows more where fewer decimals are printed", () => {
    expect(rules(row("a,b,total", "0.50,0.6001,0.5526"))).toEqual([]);
    expect(rules(row("a,b,total", "0.50,0.6001,0.5527"))).toEqual(["aggregate"]);
  });

  it("says what the whole could print, and what a part would have to be", () => {
    const [finding] = found(row("a,b,total", "0.5000,0.6001,0.5600"), weighted);
    expect(finding?.figure.measure).toBe("total");
    expect(finding?.expected).toEqual({ least: { n: 11n, d: 20n }, most: { n: 5501n, d: 10_000n }, decimals: 4 });
  });
});

describe("a geometric mean of printed parts", () => {
  it.each([
    // √(0.39995 · 0.89995) = 0.599946 and √(0.40005 · 0.90005) = 0.600054
    ["0.4000,0.9000,0.6000", true],
    ["0.4000,0.9000,0.5999", true],
    ["0.4000,0.9000,0.6001", true],
    ["0.4000,0.9000,0.5998", false],
    ["0.4000,0.9000,0.6002", false],
    // Of equal parts it is rational, and the ends are exact: 0.49995 ≤ mean < 0.50005.
    ["0.5000,0.5000,0.5000", true],
    ["0.5000,0.5000,0.4999", false],
    ["0.5000,0.5000,0.5001", false],
    ["0.0000,0.9000,0.0000", true],
    ["0.0000,0.9000,0.0067", true],
    ["0.0000,0.9000,0.0068", false],
  ])("a,b,total = %s can be true: %s", (cells, possible) => {
    expect(rules(row("a,b,total", cells), geometric)).toEqual(possible ? [] : ["aggregate"]);
  });

  it("over arithmetic means is followed through both", () => {
    const mixed = {
      ...shared,
      measures: shared.measures.map((measure) =>
        measure.code === "total" ? sum("total", { p: 1, q: 1 }, { mean: "geometric" }) : measure,
      ),
    };
    expect(rules(row("f,g,e,p,q,total", "0.5000,0.5000,0.5000,0.5000,0.5000,0.5000"), mixed)).toEqual([]);
    expect(rules(row("f,g,e,total", "0.5000,0.5000,0.5000,0.5001"), mixed)).toEqual(["identity"]);
  });
});

describe("totals and pillars that share parts", () => {
  it.each([
    // f + g ≥ 1.9999 and f + e < 1.0001 leave f + g + e between 1.9999 and 2.0001, so the total at 0.66663 to 0.66670.
    ["1.0000,0.5000,0.6666", true],
    ["1.0000,0.5000,0.6667", true],
    ["1.0000,0.5000,0.6665", false],
    ["1.0000,0.5000,0.6668", false],
    // f is at least 0.9999, so q cannot be below 0.49995.
    ["1.0000,0.5000,", true],
    ["1.0000,0.4999,", false],
  ])("p,q,total = %s can be true: %s", (cells, possible) => {
    expect(rules(row("p,q,total", cells), shared)).toEqual(possible ? [] : ["identity"]);
  });

  it("are not called impossible where a point on a grid makes them possible", () => {
    const tenth = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(tenth, tenth, tenth, (p, q, total) => {
        const csv = row("p,q,total", [p, q, total].map((n) => (n / 10).toFixed(1)).join(","));
        const said = rules(csv, shared).length > 0;
        if (said) expect(onGrid(p, q, total)).toBe(false);
        else expect(nearly(p, q, total)).toBe(true);
      }),
      { numRuns: 75 },
    );
  });

  it("are explained by activity indices under the pillars' names, as Tuyên Quang's of 2023", () => {
    const csv = "year,province,total,government,economy,society\n2023,Tuyên Quang,0.6735,0.7089,0.6197,0.4443\n";
    const [finding, ...others] = found(csv);
    expect(others).toEqual([]);
    expect(finding?.rule).toBe("identity");
    expect(finding?.details).toMatchObject({
      readAs: [
        { measure: { en: "Digital government" }, as: { en: "Digital government activity" } },
        { measure: { en: "Digital economy" }, as: { en: "Digital economy activity" } },
        { measure: { en: "Digital society" }, as: { en: "Digital society activity" } },
      ],
    });
  });

  it("under assumed weights are a warning", () => {
    const csv = "year,scheme,province,total,government,economy,society\n2024,63,Hà Nội,0.6735,0.7089,0.6197,0.4443\n";
    expect(found(csv).map(({ rule, severity }) => [rule, severity])).toEqual([["identity", "warning"]]);
  });

  it("hold for national means too, as they are linear", () => {
    const csv =
      "year,scheme,province,total,government,economy,society\n2024,63,National mean,0.6961,0.7582,0.7723,0.7692\n";
    expect(found(csv)).toEqual([]);
  });
});

describe("published rows of edition 2022", () => {
  const head = "awareness,institutions,infrastructure,human_resources,security,gov_activity,econ_activity,soc_activity";
  const danang = "1.0000,0.9000,0.8253,0.8487,0.7578,0.8575,0.7836,0.5197";
  const csv = (totals: string) => `year,province,${head},total,government\n2022,Đà Nẵng,${danang},${totals}\n`;

  it("agree", () => expect(found(csv("0.8002,0.8638"))).toEqual([]));

  it("show the one total that does not", () => {
    expect(short(found(csv("0.8012,0.8638")))).toEqual(["aggregate: Đà Nẵng total score 0.8012"]);
    expect(short(found(csv("0.8002,0.8648")))).toEqual(["aggregate: Đà Nẵng government score 0.8648"]);
  });
});

/** Whether f, g, e on a grid of 1/200 print p, q and total, given in tenths. */
function onGrid(p: number, q: number, total: number): boolean {
  for (let f = 0; f <= 200; f += 1) {
    for (let g = 0; g <= 200; g += 1) {
      if (Math.floor((f + g) / 40 + 0.5) !== p) continue;
      for (let e = 0; e <= 200; e += 1) {
        if (Math.floor((f + e) / 40 + 0.5) === q && Math.floor((f + g + e) / 60 + 0.5) === total) return true;
      }
    }
  }
  return false;
}

/** The same with ends included and a little room: what is possible at all is possible here. */
function nearly(p: number, q: number, total: number): boolean {
  const near = (value: number, print: number): boolean => Math.abs(value - print) <= 0.5 + 0.051;
  for (let f = 0; f <= 200; f += 1) {
    for (let g = 0; g <= 200; g += 1) {
      if (!near(((f + g) / 40) * 1, p)) continue;
      for (let e = 0; e <= 200; e += 1) if (near((f + e) / 40, q) && near((f + g + e) / 60, total)) return true;
    }
  }
  return false;
}

describe("geometric means whose weights have many digits", () => {
  it.each(["0.123456789", "1e30", "123456789012345678901234567891"])(
    "are not checked, and that is said: %s",
    async (weight) => {
      const leaf = (code: string) => ({ code, kind: "index", name: { en: code, vi: code }, max: 1 });
      const method = JSON.stringify({
        ...{ id: "m", title: { en: "M", vi: "M" }, source: "made for tests", decimals: 4 },
        ...{ ties: "competition", rankOn: "printed", scale: "fraction" },
        measures: [
          leaf("a"),
          leaf("b"),
          { code: "total", kind: "total", name: { en: "T", vi: "T" }, mean: "geometric", of: { a: "WEIGHT", b: 1 } },
        ],
      }).replace('"WEIGHT"', weight);
      const cwd = folder({ "m.json": method, "2022.csv": "code,a,b,total\nU1,0.5123,0.6234,0.5\nU2,0.4,0.3,0.3\n" });
      const argv = ["check", "2022.csv", "--scheme", "none", "--methodology", "m.json"];
      const { code, out } = await dti(argv, { cwd });
      expect(code).toBe(0);
      expect(out.replace(/\s+/g, " ")).toContain("not checked, as an exact answer would take too long: aggregate (");
    },
  );
});

describe("a total that cannot stand beside others", () => {
  it("is told what it would have to be by all that the row prints, a part that only it counts too", () => {
    const own = method(["a", "b", "c", "d", "e"], { p: { a: 1, e: 1, b: 1 }, q: { b: 1, c: 1, d: 1 } });
    const [said = ""] = contradictions(aggregate, "name,p,q,c\nA,0.90,0.20,0.25\n", own);
    // p leaves b 0.685 at least; c is 0.245 to 0.255, and of d nothing is known.
    expect(said).toContain("A score 0.20 → 0.31–0.75");
  });
});
