import { describe, expect, it } from "vitest";
import { sniff } from "../../../src/read/table/dialect.ts";
import { Headings } from "../../../src/read/table/headings.ts";
import { failureOf } from "../../failure.ts";
import { leaf, method, sum } from "../../methods.ts";
import { sourceOf } from "../../rows.ts";

const gov = { ...leaf("gov"), name: { vi: "Chính quyền số", en: "Digital government" } };
const eco = { ...leaf("eco"), name: { vi: "Kinh tế số", en: "Digital economy" } };
const headings = new Headings([method([gov, eco, sum("total", { gov: 1, eco: 1 })])]);
const found = (text: string) => sniff(sourceOf(text), headings);

describe("how a file is read", () => {
  it("is by the delimiter under which most headings are known", () => {
    expect(found("Tỉnh;Tổng;Chính quyền số\nHuế;0,7;0,5\n").delimiter).toBe(";");
    expect(found("Tỉnh,Tổng;Chính quyền số,Kinh tế số\nHuế,1,2\n").delimiter).toBe(",");
  });

  it("is not by one under which fewer are known, though there is a column of units under it too", () => {
    expect(found("Tỉnh;Tổng;Chính quyền số,Tỉnh\nHuế;1;2,x\n").delimiter).toBe(";");
  });

  it("is by the one that gives most rows as many cells as headings, where several know as many", () => {
    // Between commas it is a column of departments, between semicolons one of figures too.
    const text = "Sở, ban, ngành;Tổng\nSở A;0,7\nSở B;0,8\n";
    expect(found(text)).toMatchObject({ delimiter: ";", layout: { headings: ["Sở, ban, ngành", "Tổng"] } });
  });

  it("is refused where two delimiters serve equally well", () => {
    expect(failureOf(() => found("Tỉnh|Tổng\tTỉnh\nHuế|1\tHuế\n"))[0]).toMatchObject({ kind: "delimiter-ambiguous" });
  });

  it("is refused without a column of units, with what a person sees as headings", () => {
    expect(failureOf(() => found("a b;Tổng;c,d\n1;2;3\n"))).toMatchObject([
      { kind: "no-unit-column", details: { found: "a b, Tổng, c,d" } },
    ]);
    expect(failureOf(() => found("a;b,c,d\n"))[0]?.details).toEqual({ found: "a;b, c, d" });
    expect(failureOf(() => found("x;y;z;t\na;Tổng\n"))[0]?.details).toEqual({ found: "a, Tổng" });
    expect(failureOf(() => found("abc\n"))[0]?.details).toEqual({ found: "abc" });
  });

  it("finds headings below so many rows, and no further", () => {
    const below = (rows: number) => `${"x;y\n".repeat(rows)}Tỉnh;Tổng\nHuế;0,7\n`;
    expect(found(below(39)).layout.line).toBe(40);
    expect(failureOf(() => found(below(40)))[0]?.kind).toBe("no-unit-column");
  });
});

describe("the shape of a table", () => {
  it("is a row a unit, a row a value, or a row a measure", () => {
    const wide = found("Tỉnh;Chính quyền số;Kinh tế số\nHuế;1;2\n");
    const long = found("Tỉnh;Chỉ số;Giá trị\nHuế;gov;1\nHuế;eco;2\n");
    const turned = found("Chỉ số;Huế;Đà Nẵng\nChính quyền số;1;2\nKinh tế số;3;4\n");
    expect([wide.split, wide.turned]).toEqual([false, undefined]);
    expect([long.split, long.layout.long, long.turned]).toEqual([true, true, undefined]);
    expect([turned.split, turned.turned?.columns.length]).toEqual([true, 3]);
  });

  it("is one table of the lists that stand side by side", () => {
    const { notes, split } = found("TT;Tỉnh;Tổng;TT;Tỉnh;Tổng\n1;Huế;0,7;2;Đà Nẵng;0,8\n");
    expect([notes.map(({ kind }) => kind), split]).toEqual([["lists-joined"], false]);
  });
});
