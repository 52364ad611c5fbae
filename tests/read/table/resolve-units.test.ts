import { describe, expect, it } from "vitest";
import { fraction } from "../../../src/core/fraction.ts";
import { CellGatherer } from "../../../src/read/table/column-builder.ts";
import { resolveUnits } from "../../../src/read/table/resolve-units.ts";
import { emptyGroup, type TextTable } from "../../../src/read/table/text-table.ts";
import { provincesOf } from "../../../src/reference/provinces.ts";
import type { Problem, Scheme } from "../../../src/types/index.ts";

/** Rows of one year as they stand in a file from line 2: `name` or `code name`. */
function groupOf(
  names: readonly string[],
  more: { year?: number; scheme?: string; codes?: readonly string[]; split?: boolean } = {},
): TextTable {
  const group = emptyGroup(more.year, more.scheme, false, more.split ?? false);
  group.names.push(...names);
  group.codes.push(...(more.codes ?? []));
  group.lines.push(...names.map((_, i) => i + 2));
  group.files.push({ file: "t.csv", from: 0 });
  return group;
}

function resolved(group: TextTable, scheme?: Scheme) {
  const problems: Problem[] = [];
  const found = resolveUnits(group, { scheme }, problems);
  return {
    scheme: found?.units.scheme,
    codes: found?.units.codes,
    found,
    problems: problems.map(({ kind, place }) => `${kind} ${place.line}`),
  };
}

const all = (list: "63" | "34"): readonly string[] => [...provincesOf(list).values()].map(({ name }) => name);

describe("the list of a table", () => {
  it.each<readonly [string, TextTable, Scheme | undefined]>([
    ["a unit that only the old one has", groupOf(["Hà Nội", "Hà Giang"]), "63"],
    ["all units of the new one", groupOf(all("34")), "34"],
    ["a year before 2024", groupOf(["Hà Nội", "Huế"], { year: 2022 }), "63"],
    ["what it says itself", groupOf(["Hà Nội"], { scheme: "34" }), "34"],
    ["nothing, where both lists have all of its units", groupOf(["Hà Nội", "Huế"], { year: 2024 }), undefined],
    ["nothing, where no year is known", groupOf(["Hà Nội", "Huế"]), undefined],
  ])("is told by %s", (_, group, scheme) => expect(resolved(group).scheme).toBe(scheme));

  it("is what the user says, before all else", () => {
    expect(resolved(groupOf(["Hà Nội"], { year: 2022 }), "34").scheme).toBe("34");
    expect(resolved(groupOf(["Hà Nội"]), "none").codes).toEqual(["Hà Nội"]);
  });

  it.each<readonly [string, TextTable, readonly string[]]>([
    ["has no such name", groupOf(["Hà Nội"], { scheme: "62" }), ["scheme-invalid 2"]],
    ["cannot be told", groupOf(["Hà Nội"], { year: 2024 }), ["scheme-unknown undefined"]],
    ["has a unit that is on neither", groupOf(["Xứ Lạ"], { year: 2022 }), ["unknown-unit 2"]],
  ])("is refused where it %s", (_, group, problems) => expect(resolved(group).problems).toEqual(problems));
});

describe("the units of a table", () => {
  it("are told by code and name, which have to agree", () => {
    const good = resolved(groupOf(["Hà Nội", ""], { scheme: "63", codes: ["1", "48"] }));
    expect([good.codes, good.found?.units.names, good.found?.rows]).toEqual([
      ["01", "48"],
      ["Hà Nội", "Đà Nẵng"],
      [0, 1],
    ]);
    expect(resolved(groupOf(["Hà Nội"], { scheme: "63", codes: ["48"] })).problems).toEqual(["code-name-disagree 2"]);
  });

  it("stand once each, unless their rows have values of different measures", () => {
    const group = (...rows: readonly number[]): TextTable => {
      const made = groupOf(["Hà Nội", "Đà Nẵng", "TP Hà Nội"], { scheme: "63", split: true });
      const column = new CellGatherer();
      for (const row of rows) column.put(row, { value: fraction(1n), whole: 1, decimals: 0 });
      made.columns.set("gov", column);
      return made;
    };
    const one = group(2);
    const { codes, problems, found } = resolved(one);
    expect([codes, problems, one.columns.get("gov")?.has(0)]).toEqual([["01", "48"], [], true]);
    expect([0, 1, 2].map((row) => found?.unitOf(row))).toEqual([0, 1, 0]);
    expect(resolved(group(0, 2)).problems).toEqual(["duplicate-unit 4"]);
    expect(resolved(groupOf(["Hà Nội", "Hà Nội"], { scheme: "63" })).problems).toEqual(["duplicate-unit 3"]);
  });

  it("of one's own are told apart by their code, or else by their name in any letters", () => {
    expect(resolved(groupOf(["Xã A", "Xã B"]), "none").codes).toEqual(["Xã A", "Xã B"]);
    expect(resolved(groupOf(["Xã A", "XÃ A"]), "none").problems).toEqual(["duplicate-unit 3"]);
    expect(resolved(groupOf(["Xã A", "Xã A"], { codes: ["x", "y"] }), "none").codes).toEqual(["x", "y"]);
    expect(resolved(groupOf(["Xã A", "Xã B"], { codes: ["x", ""] }), "none").codes).toEqual(["x", "Xã B"]);
  });

  it("have the parts that a remapped table states", () => {
    const group = groupOf(["A", "B"]);
    group.parts.push("48+49", "");
    group.inherited.push("true", "");
    expect(resolved(group, "none").found?.units).toMatchObject({ parts: [["48", "49"], []], inherited: true });
    expect(resolved(groupOf(["A"]), "none").found?.units).toMatchObject({ inherited: false });
  });

  it("whose names lost their letters are told of by that alone", () => {
    expect(resolved(groupOf(["X? H?i", "X? H?i", "X? B?n"]), "none").problems).toEqual(["encoding-damaged undefined"]);
  });
});
