import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { Sources } from "../../src/library/source.ts";
import { refusals } from "../scores.ts";

const BYTES = Buffer.from("xã,a\n");
const ROWS = [{ xã: "Xã Ba", a: 1 }];

describe("the sources of a call", () => {
  it("are known by their path, the path of their URL, or their name; what has none is numbered", () => {
    const sources = new Sources();
    const paths = sources.pathsOf([
      "a.csv",
      pathToFileURL("/b.csv"),
      { name: "2024.csv", content: BYTES },
      BYTES,
      ROWS,
    ]);
    expect(paths).toEqual(["a.csv", "/b.csv", "2024.csv", "(table 1)", "(table 2)"]);
    expect([...sources.held.keys()]).toEqual(["2024.csv", "(table 1)", "(table 2)"]);
    expect(sources.held.get("(table 2)")).toBe(ROWS);
  });

  it("are one where a table is given, whose rows are no sources", () => {
    expect([new Sources().pathsOf(ROWS), new Sources().pathsOf([]), new Sources().pathsOf("a.csv")]).toEqual([
      ["(table 1)"],
      ["(table 1)"],
      ["a.csv"],
    ]);
    expect(new Sources().pathsOf([ROWS, ROWS])).toEqual(["(table 1)", "(table 2)"]);
  });

  it("may have one name for one content, and not for two", () => {
    const sources = new Sources();
    const named = { name: "2024.csv", content: BYTES };
    expect([sources.pathOf(named), sources.pathOf({ ...named })]).toEqual(["2024.csv", "2024.csv"]);
    expect(refusals(() => sources.pathOf({ name: "2024.csv", content: ROWS }))).toEqual(["file-twice"]);
  });
});
