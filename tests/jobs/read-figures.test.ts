import { describe, expect, it } from "vitest";
import type { CheckOptions } from "../../src/jobs/options.ts";
import { readBases, readTables } from "../../src/jobs/read-figures.ts";
import type { Figure } from "../../src/types/index.ts";
import { leaf, method, sum } from "../methods.ts";
import { held, refused } from "./held.ts";

const METHOD = method([leaf("a"), sum("total", { a: 1 })]);
const OWN = { methodology: METHOD, scheme: "none" } as const;

async function bases(files: Readonly<Record<string, string>>, more: CheckOptions) {
  const world = held(files);
  const options = { ...OWN, ...more };
  return readBases(await readTables(["2024.csv"], options, world), options, METHOD, world);
}
const texts = (figures: readonly Figure[] = []): readonly string[] =>
  figures.map(({ year, scheme, unit, kind, text }) => `${year} ${scheme} ${unit} ${kind} ${text}`);

describe("what published tables are checked against", () => {
  it("is last year's, of the year before where it tells none, and under the codes of the newer year", async () => {
    const files = { "2024.csv": "mã,xã,rank,total\n007,Xã Ba,1,0.5\n", "old.csv": "mã,xã,rank,total\n7,Xã Ba,2,0.4\n" };
    const { own, bases: found } = await bases(files, { previous: "old.csv" });
    expect(texts(own.figures)).toEqual(["2024 none 007 rank 1", "2024 none 007 score 0.5"]);
    expect(found.map(({ name, file, figures, ranks }) => [name, file, texts(figures), ranks])).toEqual([
      ["previous", "old.csv", ["2023 none 007 rank 2", "2023 none 007 score 0.4"], []],
    ]);
  });

  it("has the ranks that follow from it where it states scores alone", async () => {
    const files = { "2024.csv": "xã,rank\nXã Ba,1\n", "old.csv": "xã,total\nXã Ba,0.4\nXã Tư,0.6\n" };
    const [previous] = (await bases(files, { previous: "old.csv" })).bases;
    expect(texts(previous?.ranks)).toEqual(["2023 none Xã Ba rank 2", "2023 none Xã Tư rank 1"]);
  });

  it("is the table of the old units behind the merger, of the tables' year", async () => {
    const files = {
      "2024.csv": "scheme,province,total\n34,Huế,0.5\n",
      "old.csv": "province,total\nThừa Thiên Huế,0.5\n",
    };
    const stated = { mergedFrom: "old.csv", scheme: undefined };
    const [merged] = (await bases(files, stated)).bases;
    expect([merged?.name, texts(merged?.figures)]).toEqual(["mergedFrom", ["2024 63 46 score 0.5"]]);
  });
});

describe("published tables", () => {
  it("have the ranks of the measure that is named", async () => {
    const world = held({ "2024.csv": "xã,rank\nXã Ba,1\n" });
    const measures = async (by?: string) =>
      (await readTables(["2024.csv"], { ...OWN, by }, world)).figures.map(({ measure }) => measure);
    expect([await measures(), await measures("A")]).toEqual([["total"], ["a"]]);
    expect((await refused(readTables(["2024.csv"], { ...OWN, by: "b" }, world)))[0]?.[0]).toBe("unknown-measure");
  });

  it("are no bases of theirs", async () => {
    const world = held({ "2024.csv": "xã,rank\nXã Ba,1\n" });
    const job = readTables(["2024.csv"], { ...OWN, previous: "2024.csv" }, world);
    expect((await refused(job)).map(([kind]) => kind)).toEqual(["file-twice"]);
  });
});
