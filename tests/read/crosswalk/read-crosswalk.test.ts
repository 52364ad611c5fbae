import { describe, expect, it } from "vitest";
import { readCrosswalk } from "../../../src/read/crosswalk/read-crosswalk.ts";
import type { Scheme } from "../../../src/types/index.ts";
import { ROOT } from "../../root.ts";
import { told } from "./told.ts";

describe("a crosswalk file", () => {
  const read = (text: string, to: Scheme = "none") =>
    told(async () => {
      const { targets } = await readCrosswalk("-", to, {}, { cwd: ROOT, stdin: () => Buffer.from(text) });
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

  it("calls the units of a list by their names, and its own as it says", async () => {
    const names = async (text: string, to: Scheme) => {
      const { targets } = await readCrosswalk("-", to, {}, { cwd: ROOT, stdin: () => Buffer.from(text) });
      return targets.map(({ name }) => name);
    };
    expect(await names("from,to,to_name\nA,48,\nB,01,Thủ đô\n", "34")).toEqual(["Đà Nẵng", "Thủ đô"]);
    expect(await names("from,to\nA,N\n", "none")).toEqual(["N"]);
    expect(await read("from,to\nA,N\n", "34")).toEqual(["crosswalk-target 2:"]);
  });
});
