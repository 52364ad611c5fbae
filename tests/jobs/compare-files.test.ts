import { describe, expect, it } from "vitest";
import { compareFiles, readYears } from "../../src/jobs/compare-files.ts";
import { leaf, method, sum } from "../methods.ts";
import { held, refused } from "./held.ts";

const METHOD = method([leaf("a"), sum("total", { a: 1 })]);
const OWN = { methodology: METHOD, scheme: "none" } as const;
const WORLD = held({
  "2023.csv": "xã,a,a 2022\nXã Ba,0.5,0.3\nXã Tư,0.4,0.6\n",
  "2024.csv": "xã,a\nXã Ba,0.5\nXã Tư,0.9\n",
});
const years = async (...paths: readonly string[]) => (await readYears(paths, OWN, WORLD)).map(({ year }) => year);

describe("files of years", () => {
  it("are each of its own year beside others, and of all years that it states alone", async () => {
    expect([await years("2023.csv"), await years("2023.csv", "2024.csv")]).toEqual([
      [2022, 2023],
      [2023, 2024],
    ]);
  });

  it("are compared, unless one is given twice or is not there", async () => {
    const { histories } = await compareFiles(["2023.csv", "2024.csv"], OWN, WORLD);
    expect([...(histories[0]?.change ?? [])]).toEqual([-1, 1]);
    expect((await refused(compareFiles(["2023.csv", "2023.csv"], OWN, WORLD))).map(([kind]) => kind)).toEqual([
      "file-twice",
    ]);
    const missing = compareFiles(["2021.csv", "2024.csv", "2022.csv"], OWN, WORLD);
    expect((await refused(missing)).map(([kind]) => kind)).toEqual(["file-missing", "file-missing"]);
  });
});
