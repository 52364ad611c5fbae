import { describe, expect, it } from "vitest";
import { codeOn, placeOfRow, provinceOf, textOf } from "../../../src/read/table/province-of-row.ts";
import { emptyGroup } from "../../../src/read/table/text-table.ts";
import type { Problem } from "../../../src/types/index.ts";

function province(name: string, code: string, list: "63" | "34" = "63") {
  const group = emptyGroup(2022, undefined, false, false);
  group.names.push(name);
  group.codes.push(code);
  group.lines.push(7);
  group.files.push({ file: "t.csv", from: 0 });
  const problems: Problem[] = [];
  const found = provinceOf(group, 0, list, problems);
  expect([textOf(group, 0), placeOfRow(group, 0).line]).toEqual([{ name, code }, 7]);
  return found ?? problems.map(({ kind, place }) => `${kind} ${place.line}`);
}

describe("the province of a row", () => {
  it.each([
    ["Đà Nẵng", "", "48"],
    ["", "VN-DN", "48"],
    ["TP. Đà Nẵng", "48", "48"],
    ["Hà Nội", "1", "01"],
    ["Đà Nẵng", "01", ["code-name-disagree 7"]],
    ["Xứ Lạ", "", ["unknown-unit 7"]],
    ["", "99", ["unknown-unit 7"]],
    ["Xứ Lạ", "48", ["unknown-unit 7"]],
  ])("%j with the code %j is %s", (name, code, expected) => expect(province(name, code)).toEqual(expected));

  it("is on one list and not on the other", () => {
    expect(province("Hà Giang", "", "34")).toEqual(["unknown-unit 7"]);
    expect([codeOn("63", { name: "Hà Giang", code: "" }), codeOn("34", { name: "Hà Giang", code: "" })]).toEqual([
      "02",
      undefined,
    ]);
  });
});
