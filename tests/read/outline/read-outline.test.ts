import { describe, expect, it } from "vitest";
import { readOutline } from "../../../src/read/outline/read-outline.ts";
import { failureIn } from "../../failure.ts";
import { ROOT } from "../../root.ts";
import { short } from "./outlines.ts";

const read = (text: string, path = "-") =>
  readOutline(
    path,
    {},
    { cwd: ROOT, stdin: () => Buffer.from(text), held: new Map([["a/b/t.csv", Buffer.from(text)]]) },
  );

describe("the measures of a file", () => {
  it("are those of its widest table, whose decimal sign its figures tell", async () => {
    const { measures, decimals } = await read("Tỉnh;Cổng số,a;Mạng lưới\nHuế;1,25;2\nHà Nội;3,5;4\n");
    expect([measures.map(short), decimals]).toEqual([["– Cổng số,a largest 3.5", "– Mạng lưới largest 4"], 2]);
  });

  it("are those of a sheet that lists them, a row each", async () => {
    const { measures } = await read("TT;Tiêu chí;Điểm tối đa\n1.1;Cổng số;10\n1.2;Mạng lưới;2,5\n");
    expect(measures.map(short)).toEqual(["1.1 Cổng số max 10", "1.2 Mạng lưới max 2.5"]);
  });

  it("go with the file's name without its folders", async () => {
    expect((await read("Tỉnh;Cổng số\nHuế;1\n", "a/b/t.csv")).file).toBe("t.csv");
  });

  it.each([
    ["has no column of units or measures", "a;b\n1;2\n", "no-unit-column", "a, b, 1, 2"],
    ["has nothing but units", "Tỉnh;Vùng\nHuế;x\n", "no-measures", "Tỉnh, Vùng"],
  ])("are refused where it %s, with what stands there", async (_, text, kind, found) => {
    expect(await failureIn(() => read(text))).toMatchObject([{ kind, details: { found } }]);
  });
});
