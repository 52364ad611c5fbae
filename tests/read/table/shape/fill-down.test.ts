import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sniff } from "../../../../src/read/table/dialect.ts";
import { Headings } from "../../../../src/read/table/headings.ts";
import { fillDown, shownForm } from "../../../../src/read/table/shape/fill-down.ts";
import { leaf, method, sum } from "../../../methods.ts";
import { sourceOf } from "../../../rows.ts";

const headings = new Headings([method([leaf("a"), sum("total", { a: 1 })])]);

/** The cells of these rows in the first columns when they are filled, and what is said of them. */
function filled(heads: string, rows: readonly string[]) {
  const dialect = sniff(
    sourceOf(`${heads};Tỉnh;Tổng\n${rows.map((row, i) => `${row};Xã ${i};1\n`).join("")}`),
    headings,
  );
  const fill = fillDown(dialect);
  const width = heads.split(";").length;
  const cells = rows.map((row, i) =>
    fill
      .filled([...row.split(";"), `Xã ${i}`, "1"], i + 2)
      .slice(0, width)
      .join(";"),
  );
  const lines = (all: readonly { readonly place: { readonly line?: number | undefined } }[]) =>
    all.map(({ place }) => place.line);
  return { cells, notes: fill.notes(), regions: lines(fill.regionProblems()), problems: lines(fill.problems()) };
}

describe("cells that a spreadsheet merged", () => {
  it("hold for the rows below the first of their group", () => {
    const region = fc.constantFrom("A", "B", "C", "D");
    const groups = fc.uniqueArray(fc.tuple(region, fc.integer({ min: 1, max: 3 })), {
      selector: ([name]) => name,
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(groups, (all) => {
        const rows = all.flatMap(([name, count]) => Array.from({ length: count }, (_, i) => (i === 0 ? name : "")));
        const found = filled("Vùng", rows);
        expect(found.cells).toEqual(all.flatMap(([name, count]) => Array.from({ length: count }, () => name)));
        expect([found.regions, found.notes.length]).toEqual([[], all.some(([, count]) => count > 1) ? 1 : 0]);
      }),
      { numRuns: 50 },
    );
  });

  it("hold within the group of a column to the left", () => {
    expect(filled("Năm;Vùng", ["2021;A", ";", "2022;A", ";B"])).toMatchObject({
      cells: ["2021;A", "2021;A", "2022;A", "2022;B"],
      regions: [],
      problems: [],
    });
    expect(filled("Năm;Vùng", ["2021;A", "2022;", ";B"]).cells).toEqual(["2021;A", "2022;", "2022;B"]);
  });

  it("are named with their texts", () => {
    expect(filled("Vùng", ["A", "", "B"]).notes).toEqual([
      { kind: "filled-cells", details: { file: "t.csv", heading: "Vùng", values: ["A", "B"] } },
    ]);
  });
});

describe("an empty cell", () => {
  it("is empty where a text is written in every row", () => {
    expect(filled("Vùng", ["A", "A", "", "B"])).toMatchObject({ cells: ["A", "A", "", "B"], regions: [], notes: [] });
  });

  it.each([
    ["a text comes again after it", ["A", "", "B", "", "A"], [6]],
    ["a text goes on after it", ["A", "", "A", "B"], [4]],
    ["the first row is empty too", ["", "A", "", "B"], [4]],
  ])("is unclear in a column of regions where %s", (_, rows, lines) => {
    expect(filled("Vùng", rows)).toMatchObject({ regions: lines, problems: [], notes: [] });
  });

  it.each([
    ["a year comes again", ["2021", "", "2022", "", "2021"], [6]],
    ["years are written in every row but one", ["2021", "2021", "", "2022"], [4]],
    ["the first row has none", ["", "2021", "2022"], [3]],
  ])("is unclear in a column of years where %s", (_, rows, lines) => {
    expect(filled("Năm", rows)).toMatchObject({ regions: [], problems: lines });
  });
});

it("a text file has no merged cells that show, and a sheet has them below its headings only", () => {
  const source = sourceOf("a;b\nc;d\n");
  const [form] = source.forms;
  if (form === undefined) throw new Error("no form");
  expect(shownForm(form, source, 1)).toBe(form);
  const sheet = {
    file: "t.xlsx",
    name: "",
    hidden: false,
    merged: () => [],
    isTyped: () => false,
    zeros: () => 0,
    isCovered: () => false,
    filled: () => ["x"],
    said: () => [],
  };
  const rows: (readonly string[])[] = [];
  shownForm(form, { ...source, sheet }, 1).eachRow(1, (cells) => rows.push(cells));
  expect(rows).toEqual([["a", "b"], ["x"]]);
});
