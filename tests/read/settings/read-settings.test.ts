import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { fromSettings, readSettings } from "../../../src/read/settings/read-settings.ts";
import { failureOf } from "../../failure.ts";
import { ROOT } from "../../root.ts";

const read = (text: string) => readSettings("-", { cwd: ROOT, stdin: () => Buffer.from(text) });

describe("a settings file", () => {
  it("holds keys with their lines, whatever stands under them", () => {
    expect(read('{\n  "year": 2024,\n  "rank": {"by": "x"}\n}')).toEqual([
      { key: "year", value: 2024, line: 2 },
      { key: "rank", value: { by: "x" }, line: 3 },
    ]);
  });

  it.each([
    ["[]", "list"],
    ["null", "nothing"],
    ['"x"', "text"],
    ["true", "boolean"],
    ["1", "number"],
  ])("is an object, and %s is a %s", (text, found) => {
    expect(failureOf(() => read(text))).toMatchObject([{ kind: "settings-shape", details: { found } }]);
  });
});

it.each([
  ["conf/dti.json", "2024.csv", "conf/2024.csv"],
  ["dti.json", "../a.csv", "../a.csv"],
  ["dti.json", "-", "./-"],
  ["conf/dti.json", "-", "conf/-"],
  ["conf/dti.json", resolve("/a.csv"), resolve("/a.csv")],
])("a path in %s is from its folder: %s is %s", (file, path, whole) => expect(fromSettings(file, path)).toBe(whole));
