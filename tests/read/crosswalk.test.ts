import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Failure } from "../../src/core/failure.ts";
import { mergeWeights } from "../../src/read/crosswalk/merge-weights.ts";
import { readCrosswalk } from "../../src/read/crosswalk/read-crosswalk.ts";
import type { ReadOptions } from "../../src/read/options.ts";
import { dti, folder } from "../cli.ts";

const world = (text: string) => ({ cwd: "/", stdin: () => Buffer.from(text) });

/** The weights of units in a file, or the kinds of what is wrong with it and where. */
async function weightsIn(text: string, codes: readonly string[], options: ReadOptions = {}) {
  return told(async () => {
    const weightOf = await mergeWeights("file", "-", options, world(text));
    return codes.map((code) => {
      const weight = weightOf(code);
      return weight === undefined ? "none" : `${weight.n}/${weight.d}`;
    });
  });
}

async function told(read: () => Promise<readonly string[]>): Promise<readonly string[]> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return error.problems.map(({ kind, place }) => `${kind} ${place.line}:${place.column ?? ""}`);
  }
}

describe("a file of weights", () => {
  it.each([
    ["names a code twice", "code,weight\n01,1\n02,2\n01,3\n", ["weight-twice 4:"]],
    ["names a code twice, once without its zero", "code,weight\n01,1\n1,1\n", ["weight-twice 3:"]],
    ["names a code twice, once by ISO", "code,weight\n01,1\nVN-HN,1\n", ["weight-twice 3:"]],
    ["has two columns of weights", "code,weight,weight\n01,1,2\n", ["duplicate-column 1:3"]],
    ["has two columns of weights of two years", "weight (2023),code,Weight (2024)\n1,01,2\n", ["duplicate-column 1:3"]],
    ["has two columns of codes", "code,code,weight\n01,02,2\n", ["duplicate-column 1:2"]],
    [
      "has a weight of 0, below 0 or of words",
      "code,weight\n01,0\n02,-1\n03,x\n04,\n",
      [2, 3, 4, 5].map((line) => `weight-invalid ${line}:2`),
    ],
    ["has two decimal signs", "code;weight\n01;0,5\n02;0.5\n", ["decimal-contradictory 3:2"]],
    ["does not tell its decimal sign", "code;weight\n01;1,234\n02;3,456\n", ["decimal-ambiguous 2:2"]],
  ])("that %s is refused", async (_, text, problems) => {
    expect(await weightsIn(text, ["01", "02"])).toEqual(problems);
  });

  it("may have other columns, of one heading too where it is empty", async () => {
    expect(await weightsIn("code,name,,weight,\n01,Hà Nội,,2,\n", ["01", "02"])).toEqual(["2/1", "none"]);
  });

  it("has one decimal sign, whatever the order of its rows", async () => {
    const rows = ["01;1.234", "02;0,5", "03;12.345,25", "04;7", "05;1/3"];
    const expected = ["1234/1", "1/2", "49381/4", "7/1", "1/3"];
    const order = fc.shuffledSubarray(rows, { minLength: rows.length });
    await fc.assert(
      fc.asyncProperty(order, async (shuffled) => {
        const text = `code;weight\n${shuffled.join("\n")}\n`;
        expect(await weightsIn(text, ["01", "02", "03", "04", "05"])).toEqual(expected);
      }),
      { numRuns: 60 },
    );
    expect(await weightsIn("code;weight\n01;1,234\n", ["01"], { decimal: "comma" })).toEqual(["617/500"]);
  });
});

describe("a crosswalk file", () => {
  const read = (text: string) =>
    told(async () => {
      const { targets } = await readCrosswalk("-", "none", {}, world(text));
      return targets.map(
        ({ code, parts }) => `${code}: ${parts.map((part) => `${part.code} ${part.share.n}/${part.share.d}`)}`,
      );
    });

  it.each([
    ["names a pair twice", "from,to\nA,N\nB,N\nA,N\n", ["crosswalk-twice 4:"]],
    ["has an empty target", "from,to\nA,\nB,N\n", ["crosswalk-empty 2:"]],
    ["has an empty source", "from,to\n,N\nB,N\n", ["crosswalk-empty 2:"]],
    ["has two columns of targets", "from,to,to\nA,N,M\n", ["duplicate-column 1:3"]],
    ["has weights that do not sum to 1", "from,to,weight\nA,N,0.5\nA,M,0.4\n", ["crosswalk-weights 2:"]],
  ])("that %s is refused", async (_, text, problems) => {
    expect(await read(text)).toEqual(problems);
  });

  it("has one decimal sign, whatever the order of its rows", async () => {
    expect(await read("from;to;weight\nA;N;1/4\nA;M;0,75\nB;N;\n")).toEqual(["N: A 1/4,B 1/1", "M: A 3/4"]);
  });
});

describe("regions of a file", () => {
  it("fold as names of units do: `R1`, `r1` and ` R 1` are one", async () => {
    const cwd = folder({ "2022.csv": "unit,region,total\na,R1,0.5\nb,r1,0.6\nc,R 1,0.7\nd,Đông,0.4\ne,đông,0.3\n" });
    const argv = ["rank", "2022.csv", "--scheme", "none", "--methodology", "dti-2022", "--format", "csv"];
    const { out } = await dti(argv, { cwd });
    expect(out.split("\n").map((line) => line.split(",").slice(1, 5).join())).toEqual([
      "code,unit,region,region_rank",
      "c,c,R1,1",
      "b,b,R1,2",
      "a,a,R1,3",
      "d,d,Đông,1",
      "e,e,Đông,2",
      "",
    ]);
  });
});
