import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { unmet } from "../data/examples/simulate.ts";
import { dti, ROOT, type Row } from "./cli.ts";

interface Figure {
  readonly year: string;
  readonly scheme: string;
  readonly code: string;
  readonly name: string;
  readonly measure: string;
  readonly kind: string;
  readonly value: string;
  readonly status: string;
}

/** Every published figure of the years that have an example, on either list. */
const published: readonly Figure[] = parse(readFileSync(join(ROOT, "data/published/provinces.csv"), "utf8"), {
  columns: true,
});
const stated = published.filter(({ year, status }) => status === "stated" && ["2022", "2023", "2024"].includes(year));

/** Figures that no table of one year can show, and why. */
const outside = ({ year, code, kind }: Figure): string | undefined => {
  if (code === "VN") return "the national index, which is not computed from provinces";
  if (year === "2022" && /change/.test(kind)) return "against 2021, for which there is no table";
  return undefined;
};

const same = (
  a: Figure,
  b: {
    readonly year: number;
    readonly scheme: string;
    readonly code: string;
    readonly measure: string;
    readonly kind: string;
    readonly value: string;
  },
): boolean =>
  Number(a.year) === b.year &&
  a.scheme === b.scheme &&
  a.code === b.code &&
  a.measure === b.measure &&
  a.kind === b.kind &&
  a.value === b.value;

interface Result {
  readonly rows: readonly (Row & {
    readonly change?: number | null;
    readonly previous?: { readonly value: number | null };
  })[];
  readonly mean: Readonly<Record<string, number>>;
}

const results = new Map<string, Promise<Result>>();

/** What the command line says of a year on a list, ranked by a measure, beside the year before. */
function ranked(year: string, scheme: string, measure: string): Promise<Result> {
  const previous = `data/examples/${Number(year) - 1}.csv`;
  const argv = ["rank", `data/examples/${year}.csv`, "--as", scheme, "--by", measure, "--format", "json"];
  const key = [...argv, ...(year === "2022" ? [] : ["--previous", previous])];
  const known =
    results.get(key.join(" ")) ?? dti(key).then(({ out, err }) => (err ? Promise.reject(err) : JSON.parse(out)));
  results.set(key.join(" "), known);
  return known;
}

const decimals = (value: string): number => value.split(".")[1]?.length ?? 0;
const places = (value: number, like: string): string => value.toFixed(decimals(like));

/** The figure as the command line computes it, written with as many decimals as the published one. */
async function computed({ year, scheme, code, measure, kind, value }: Figure): Promise<string> {
  const { rows, mean } = await ranked(year, scheme, measure);
  if (code === "VN-mean") {
    if (kind === "score") return places(mean[measure] ?? Number.NaN, value);
    const before = (await ranked(String(Number(year) - 1), scheme, measure)).mean[measure] ?? Number.NaN;
    return places((100 * ((mean[measure] ?? Number.NaN) - before)) / before, value);
  }
  const row = rows.find((one) => one.code === code);
  const score = row?.values[measure] ?? Number.NaN;
  switch (kind) {
    case "score":
      return places(score, value);
    case "rank":
      return String(row?.ranks[measure]);
    case "regional_rank":
      return String(row?.region?.ranks[measure]);
    case "rank_change":
      return String(row?.change);
    case "score_change":
      return places(score - (row?.previous?.value ?? Number.NaN), value);
    default:
      return `unknown kind ${kind}`;
  }
}

describe.each(["2022", "2023", "2024"])("the simulated table of %s", (year) => {
  const figures = stated.filter((figure) => figure.year === year && !outside(figure));
  const kept = figures.filter((figure) => !unmet.some((one) => same(figure, one)));

  it("says that it is simulated", async () => {
    const { out } = await dti(["rank", `data/examples/${year}.csv`]);
    expect(out).toMatch(/note: simulated/);
  });

  it.each([...new Set(kept.map(({ scheme, kind }) => `${kind} on ${scheme}`))])(
    "shows every stated %s",
    async (group) => {
      const wrong: string[] = [];
      for (const figure of kept.filter(({ scheme, kind }) => `${kind} on ${scheme}` === group)) {
        const found = await computed(figure);
        if (found !== figure.value)
          wrong.push(`${figure.name} ${figure.measure}: published ${figure.value}, computed ${found}`);
      }
      expect(wrong).toEqual([]);
    },
  );

  it("leaves out only figures that it names, each with a reason", () => {
    for (const figure of figures) {
      const reason = unmet.find((one) => same(figure, one))?.reason;
      if (reason) console.info(`${year} ${figure.name} ${figure.measure} ${figure.kind} ${figure.value}: ${reason}`);
    }
    expect(unmet.every((one) => stated.some((figure) => same(figure, one)))).toBe(true);
  });
});

it("the stated figures outside any table are the national index and changes against 2021", () => {
  const reasons = stated.map(outside).filter((reason) => reason !== undefined);
  expect(new Set(reasons).size).toBe(2);
  expect(reasons.length).toBeLessThan(40);
});
