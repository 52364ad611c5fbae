import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { outputFolder } from "../../../src/cli/world/output-folder.ts";
import { folder } from "../../cli.ts";
import { refused } from "../../jobs/held.ts";

const NAMES: Readonly<Record<string, string>> = {
  "42": "Hà Tĩnh",
  "42-": "Hà Tĩnh",
  con: "con",
  "??": "??",
  "x/../y": "Xã Ba",
};

function written(cwd: string, target = "cards", format = "markdown") {
  const out = { write: () => {}, isTTY: false, columns: undefined };
  const io = { cwd, stdin: () => new Uint8Array(), env: {}, stdout: out, stderr: out };
  const write = async (code: string) => ({ code, name: NAMES[code] ?? "", written: [`card of ${code}`] });
  return outputFolder(Object.keys(NAMES), write, target, format, io);
}

describe("a folder of files", () => {
  it("has one for each unit, of letters, digits and dashes, told apart by a number, and none that Windows keeps", async () => {
    const cwd = folder({});
    await written(cwd);
    expect(readdirSync(join(cwd, "cards")).toSorted()).toEqual([
      "42-ha-tinh-2.md",
      "42-ha-tinh.md",
      "unit-.md",
      "unit-con.md",
      "x-y-xa-ba.md",
    ]);
    expect(readFileSync(join(cwd, "cards", "unit-con.md"), "utf8")).toBe("card of con");
  });

  it("is refused where a file is there, or the name is that of one", async () => {
    const kinds = async (target: string) =>
      (await refused(written(folder({ cards: "" }), target))).map(([kind]) => kind);
    expect([await kinds("cards"), await kinds("cards.csv"), await kinds("cards.csv/")]).toEqual([
      ["output-not-folder"],
      ["output-not-folder"],
      [],
    ]);
  });
});
