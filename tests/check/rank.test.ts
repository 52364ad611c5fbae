import { describe, expect, it } from "vitest";
import { dti, folder } from "../cli.ts";

/** What `dti check` says of what `dti rank` wrote: how many errors and warnings. */
async function checked(
  argv: readonly string[],
  more: readonly string[] = [],
  name = "table.csv",
): Promise<[number, number]> {
  const { out, code, err } = await dti(["rank", ...argv]);
  if (code !== 0) throw new Error(err);
  const { out: json, err: problems } = await dti(["check", name, ...more, "--format", "json"], {
    cwd: folder({ [name]: out }),
  });
  if (problems !== "") throw new Error(problems);
  const { findings }: { findings: readonly { severity: string }[] } = JSON.parse(json);
  const count = (severity: string): number => findings.filter((one) => one.severity === severity).length;
  return [count("error"), count("warning")];
}

const YEAR = ["--year", "2024", "--scheme", "63"];
const EXAMPLE = ["data/examples/2024.csv", "--measures", "all"];

describe("what dti rank writes is right to dti check", () => {
  it.each([
    ["competition", 0],
    ["dense", 7],
    ["modified", 7],
    ["fractional", 7],
  ])(
    "under --ties %s; if that is not stated, a rule other than the methodology's is a warning a measure",
    async (ties, warnings) => {
      const argv = [...EXAMPLE, "--format", "csv", "--ties", ties];
      expect(await checked(argv, YEAR)).toEqual([0, warnings]);
      expect(await checked(argv, [...YEAR, "--ties", ties])).toEqual([0, 0]);
    },
  );

  it("under --ties ordinal; if that is not stated, scores printed alike and ranked apart are warnings", async () => {
    const argv = [...EXAMPLE, "--format", "csv", "--ties", "ordinal"];
    expect(await checked(argv, [...YEAR, "--ties", "ordinal"])).toEqual([0, 0]);
    expect((await checked(argv, YEAR))[0]).toBe(0);
  });

  it.each([
    ["with a comma for the decimal and a semicolon between cells", ["--format", "csv", "--excel"]],
    ["with tabs between cells", ["--format", "tsv"]],
    ["with headings in Vietnamese", ["--format", "csv", "--lang", "vi"]],
    ["with three decimals", ["--format", "csv", "--decimals", "3"]],
    ["with six decimals", ["--format", "csv", "--decimals", "6"]],
    ["within the six regions", ["--format", "csv", "--regions", "six"]],
    ["as the first ten", ["--format", "csv", "--top", "10"]],
    ["as one region", ["--format", "csv", "--region", "Bắc Trung Bộ"]],
  ])("%s", async (_, flags) => {
    expect(await checked([...EXAMPLE, ...flags], YEAR)).toEqual([0, 0]);
  });

  it("ranked by a pillar", async () => {
    const argv = [...EXAMPLE, "--format", "csv", "--by", "government"];
    expect(await checked(argv, [...YEAR, "--by", "government"])).toEqual([0, 0]);
  });

  it("ranked on exact values, but for scores printed alike", async () => {
    const [errors] = await checked([...EXAMPLE, "--format", "csv", "--rank-on", "exact", "--decimals", "2"], YEAR);
    expect(errors).toBe(0);
  });

  it("in percent", async () => {
    const scores =
      "code,province,government,economy,society\n48,Đà Nẵng,53.46,41.55,49.64\n46,Thừa Thiên Huế,52.20,30.40,36.55\n";
    const cwd = folder({ "2020.csv": scores });
    const { out } = await dti(["rank", "2020.csv", "--scale", "percent", "--format", "csv"], { cwd });
    expect(out).toContain("0.5346");
    const same = folder({
      "2020.csv": scores
        .replace("society", "society,total")
        .replace("49.64", "49.64,48.74")
        .replace("36.55", "36.55,41.00"),
    });
    const { out: said } = await dti(["check", "2020.csv", "--scale", "percent", "--format", "github"], { cwd: same });
    expect(said).toContain("expected 40.96 to 40.97, found 41.00");
  });
});
