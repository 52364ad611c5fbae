import { describe, expect, it } from "vitest";
import { settingsBeside } from "../../../src/read/settings/settings-beside.ts";
import { folder } from "../../cli.ts";
import { failureOf } from "../../failure.ts";

const world = (cwd: string) => ({ cwd, stdin: () => Buffer.from("") });

describe("the settings of a run", () => {
  it("stand beside its files, else in the current folder", () => {
    const cwd = folder({ "a/2024.csv": "", "a/dti.json": "{}", "b/2023.csv": "", "dti.json": "{}" });
    expect(settingsBeside(["a/2024.csv"], [], world(cwd))).toBe("a/dti.json");
    expect(settingsBeside(["a"], [], world(cwd))).toBe("a/dti.json");
    expect(settingsBeside(["b/2023.csv"], [], world(cwd))).toBe("dti.json");
    expect(settingsBeside(["-"], [], world(cwd))).toBe("dti.json");
    expect(settingsBeside(["b/2023.csv", "a/2024.csv"], [], world(cwd))).toBe("a/dti.json");
  });

  it("are none where there is no such file, or the command line names it as something else", () => {
    const cwd = folder({ "2024.csv": "", "dti.json": "{}", "c/x.csv": "", "c/dti.json/y.csv": "" });
    expect(settingsBeside(["2024.csv"], ["./dti.json"], world(cwd))).toBeUndefined();
    expect(settingsBeside(["dti.json"], [], world(cwd))).toBeUndefined();
    // A folder of that name is no file.
    expect(settingsBeside(["c/x.csv"], [], world(cwd))).toBe("dti.json");
  });

  it("are refused where files stand beside several of them", () => {
    const cwd = folder({ "a/1.csv": "", "a/dti.json": "{}", "b/2.csv": "", "b/dti.json": "{}" });
    expect(failureOf(() => settingsBeside(["a/1.csv", "b/2.csv"], [], world(cwd)))).toMatchObject([
      { kind: "settings-several", details: { files: ["a/dti.json", "b/dti.json"] } },
    ]);
  });
});
