import { describe, expect, it } from "vitest";
import { remapFile } from "../../src/jobs/remap-file.ts";
import { leaf, method, sum } from "../methods.ts";
import { textsOf } from "../scores.ts";
import { held, refused } from "./held.ts";

const METHOD = method([leaf("a"), sum("total", { a: 1 })]);
const WORLD = held({
  "2024.csv": "province,a\nHà Giang,0.2\nTuyên Quang,0.6\nCao Bằng,0.5\n",
  "weights.csv": "code,weight\n02,3\n08,1\n04,1\n",
});
const remap = (more: Partial<Parameters<typeof remapFile>[1]>) =>
  remapFile("2024.csv", { methodology: METHOD, scheme: "63", ...more }, WORLD);

describe("a file on another list", () => {
  it("has merged units by the mean of their parts, or by weights of a file", async () => {
    const values = async (merge?: string) => {
      const { units, columns } = await remap({ to: "34", merge });
      return [units.codes, textsOf(columns.get("a"))];
    };
    expect(await values()).toEqual([
      ["04", "08"],
      ["0.5", "0.4"],
    ]);
    expect(await values("weights.csv")).toEqual([
      ["04", "08"],
      ["0.5", "0.3"],
    ]);
  });

  it("is refused on its own list", async () => {
    expect((await refused(remap({ to: "63" }))).map(([kind]) => kind)).toEqual(["same-list"]);
  });
});
