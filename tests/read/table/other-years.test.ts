import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ranked } from "./readiness.ts";

const two = (heads: string): string => `Xã;${heads}\nA;1;50\nB;2;40\n`;
const RIGHT = "1,A,A,50.00 2,B,B,40.00";
const OLDER = "1,B,B,2.00 2,A,A,1.00";

describe("of two columns of a total", () => {
  it.each([
    "Tổng kỳ trước;Tổng kỳ này",
    "Tổng năm trước;Tổng năm nay",
    "Previous total;Current total",
    "Tổng điểm kỳ trước;Tổng điểm kỳ này",
    "Tổng năm 2024;Tổng hiện tại",
    "Tổng cũ;Tổng",
  ])("that of the table's own year is ranked: %s", async (heads) => {
    expect(await ranked("t-2025.csv", two(heads))).toBe(RIGHT);
  });

  it.each([
    ["Tổng cũ;Tổng mới", "--column 'Tổng mới=total'"],
    ["Tổng trước;Tổng sau", "--column 'Tổng sau=total'"],
    ["Tổng năm trước;Ghi chú", "--column 'HEADING=total'"],
    ["Tổng kỳ trước;Tổng (sơ bộ)", "--column 'Tổng (sơ bộ)=total'"],
    ["DTI 2024;DTI (sơ bộ 2025)", "--column 'DTI (sơ bộ 2025)=total:2025'"],
    ["DTI 2024;DTI chính thức", "--column 'DTI chính thức=total'"],
  ])("the older is not ranked in place of one that is not understood: %s", async (heads, way) => {
    const said = await ranked("t-2025.csv", two(heads));
    expect(said).toContain("t-2025.csv:1:2: no scores known to be of the table's own year, only of 2024: ");
    expect(said).toContain(way);
  });

  it.each([
    ["t.csv", "Xã;Tổng cũ;Tổng mới\nA;1;50\nB;2;40\n", []],
    ["t.csv", "Xã;Tổng cũ;Tổng mới\nA;1;50\nB;2;40\n", ["--year", "2025"]],
    ["t.csv", "Xã;DTI 2024;DTI (sơ bộ 2025)\nA;1;50\nB;2;40\n", []],
    ["t.csv", "Năm;Xã;Tổng cũ;Tổng mới\n2025;A;1;50\n2025;B;2;40\n", []],
    ["t-2025.csv", "Xã;Chỉ số;Giá trị kỳ trước;Giá trị mới\nA;total;1;50\nB;total;2;40\n", []],
  ])("the older is not ranked whichever way the year is stated: %s %s %s", async (file, table, more) => {
    expect(await ranked(file, table, ...more)).toContain("no scores known to be of the table's own year, only of ");
  });

  it("each is ranked by what the hint says", async () => {
    const table = two("Tổng cũ;Tổng mới");
    expect(await ranked("t-2025.csv", table, "--column", "Tổng mới=total")).toBe(RIGHT);
    expect(await ranked("t-2025.csv", table, "--column", "Tổng cũ=total", "--year", "2024")).toBe(OLDER);
    const stated = two("DTI 2024;DTI (sơ bộ 2025)");
    expect(await ranked("t-2025.csv", stated, "--column", "DTI (sơ bộ 2025)=total:2025")).toBe(RIGHT);
    expect(await ranked("t-2025.csv", stated, "--year", "2024")).toBe(OLDER);
  });

  it("an older one that states its year is ranked beside a target, or alone in a later year's report", async () => {
    expect(await ranked("t-2025.csv", two("DTI 2024;Mục tiêu DTI 2025"))).toBe(OLDER);
    expect(await ranked("t-2025.csv", two("DTI 2024;Ghi chú"))).toBe(OLDER);
  });
});

it("The parts of a total are of the table's own year too, and so under headings over several columns", async () => {
  const rows = "A;1;1;50;20\nB;2;2;40;20\n";
  for (const heads of [
    "Xã;Con người kỳ trước;Hạ tầng kỳ trước;Con người kỳ này;Hạ tầng kỳ này",
    "Xã;Kỳ trước;;Kỳ này;\n;Con người;Hạ tầng;Con người;Hạ tầng",
  ]) {
    expect(await ranked("t-2025.csv", `${heads}\n${rows}`)).toBe("1,A,A,70.00 2,B,B,60.00");
  }
});

it("Whatever is said beside a column of the year before, its scores are not ranked as the table's", async () => {
  const before = fc.constantFrom("năm trước", "kỳ trước", "cũ", "trước", "previous", "last year", "kỳ liền trước");
  const own = fc.constantFrom("kỳ này", "hiện nay", "mới", "sau", "current", "this year", "new", "lần 2", "(sơ bộ)");
  const total = fc.constantFrom("Tổng", "Tổng điểm", "DTI", "Total");
  const file = fc.constantFrom("t.csv", "t-2025.csv");
  const property = fc.asyncProperty(before, own, total, file, fc.boolean(), async (old, now, name, named, turned) => {
    const heads = [`${name} ${old}`, `${name} ${now}`];
    const table = turned ? `Xã;${heads.toReversed().join(";")}\nA;50;1\nB;40;2\n` : two(heads.join(";"));
    expect(await ranked(named, table)).toMatch(/^1,A,|no scores known to be of the table's own/);
  });
  await fc.assert(property, { numRuns: 15 });
});
