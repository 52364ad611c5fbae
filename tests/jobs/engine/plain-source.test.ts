import { describe, expect, it } from "vitest";
import { plainSource } from "../../../src/jobs/engine/plain-source.ts";
import { folder } from "../../cli.ts";

const rows = ["xã,a", "X,0.1", '"Y\nZ",0.2', "W,0.3", "V,0.4"];

describe("a file of text", () => {
  it("gives its first rows, and others on the lines that they have in the file", async () => {
    const world = { cwd: folder({ "own.csv": `${rows.join("\n")}\n` }), stdin: () => new Uint8Array() };
    const engine = { run: async () => {}, rows: async () => [], each: async () => {}, close: () => {} };
    const source = await plainSource("own.csv", engine, world);
    expect([Buffer.from(source.head).toString(), source.isParquet, source.cell(1)]).toEqual([
      `${rows.join("\n")}\n`,
      false,
      "c1",
    ]);
    const { bytes, lines } = await source.picked(new Set([1, 3]));
    expect([...lines]).toEqual([
      [1, 3],
      [3, 6],
    ]);
    expect(Buffer.from(bytes).toString()).toBe(`${rows.join("\n")}\n`);
  });
});
