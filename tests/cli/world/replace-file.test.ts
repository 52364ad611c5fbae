import { chmodSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { replaceFile } from "../../../src/cli/world/replace-file.ts";
import { folder } from "../../cli.ts";

const IO = {
  cwd: "/",
  stdin: () => new Uint8Array(),
  env: {},
  stdout: { write: () => {}, isTTY: false, columns: undefined },
  stderr: { write: () => {}, isTTY: false, columns: undefined },
};
const contents = (path: string) => readdirSync(path).filter((name) => name !== "data");

describe("a file that is written", () => {
  it("holds all its pieces, texts and bytes, and keeps the permissions of the one that it replaces", async () => {
    const path = folder({ "r.csv": "old" });
    const file = join(path, "r.csv");
    chmodSync(file, 0o640);
    await replaceFile(file, ["Hà ", Buffer.from("Tĩnh"), ...Array.from({ length: 40 }, () => "x")], IO);
    expect(readFileSync(file, "utf8")).toBe(`Hà Tĩnh${"x".repeat(40)}`);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(contents(path)).toEqual(["r.csv"]);
  });

  it("is as it was where its pieces fail, and nothing else is left", async () => {
    const path = folder({ "r.csv": "old" });
    const pieces = function* () {
      yield "new";
      throw new RangeError("no more");
    };
    await expect(replaceFile(join(path, "r.csv"), pieces(), IO)).rejects.toThrow("no more");
    expect([readFileSync(join(path, "r.csv"), "utf8"), contents(path)]).toEqual(["old", ["r.csv"]]);
  });

  it("can be undone by an interruption until it is there", async () => {
    const path = folder({});
    let undone = 0;
    const beforeInterrupt = (undo: () => void) => {
      undo();
      undone++;
      return () => undone++;
    };
    await expect(replaceFile(join(path, "r.csv"), ["x"], { ...IO, beforeInterrupt })).rejects.toThrow("ENOENT");
    expect([undone, contents(path)]).toEqual([2, []]);
  });
});
