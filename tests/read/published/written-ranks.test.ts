import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dti, folder } from "../../cli.ts";
import { READINESS } from "../../methods.ts";

/** What `dti check` finds in a table with these ranks beside totals in falling order: the rules that it breaks, or what is said. */
async function found(ranks: readonly string[]) {
  const rows = ranks.map((rank, i) => `${rank};Xã ${"ABCDEFGHIJKL"[i]};${90 - i}`).join("\n");
  const cwd = folder({ "t-2025.csv": `Xếp hạng;Xã;Tổng\n${rows}\n`, "m.json": JSON.stringify(READINESS) });
  const argv = ["check", "t-2025.csv", "--methodology", "m.json", "--scheme", "none", "--format", "json"];
  const { code, out, err } = await dti(argv, { cwd });
  if (out === "") return { code, said: err.split("\n")[0] };
  const { findings, coverage } = JSON.parse(out);
  const { checked } = coverage.find(({ rule }: { rule: string }) => rule === "rank-order");
  return { code, rules: [...new Set(findings.map(({ rule }: { rule: string }) => rule))], checked };
}

describe("Ranks that a whole column writes otherwise than in digits are read", () => {
  it.each([
    ["in Roman numerals", ["I", "II", "III", "IV"]],
    ["in words", ["Nhất", "Nhì", "Ba", "Tư"]],
    ["in words after that for a rank", ["Hạng Nhất", "Hạng Nhì", "Hạng Ba"]],
    ["in English", ["First", "Second", "third"]],
  ])("%s", async (_, ranks) => expect(await found(ranks)).toEqual({ code: 0, rules: [], checked: ranks.length }));

  it("and are checked as others are", async () => {
    expect((await found(["I", "III", "II"])).rules).toContain("rank-order");
    expect((await found(["Nhất", "Ba", "Nhì"])).rules).toContain("rank-order");
  });

  it.each([
    [["I", "Xuất sắc", "III"], "I"],
    [["I", "II", "3"], "I"],
    [["Nhất", "Nhì", "Khuyến khích"], "Nhất"],
    [["I", "Nhì"], "I"],
    [["IIII", "V"], "IIII"],
    [["L", "C"], "L"],
    [["1%", "2%"], "1%"],
  ])("and not where one cell is written otherwise: %j", async (ranks, first) => {
    const { code, said } = await found(ranks);
    expect([code, said]).toEqual([
      1,
      `t-2025.csv:2:1: Total: expected a rank, a whole number from 1, found "${first}"`,
    ]);
  });
});

it("Any ranks in Roman numerals or words are those in digits", async () => {
  const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
  const WORDS = ["Nhất", "Nhì", "Ba", "Bốn", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười"];
  const ranks = fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 2, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(ranks, fc.constantFrom(ROMAN, WORDS), fc.constantFrom("", "Hạng "), async (some, way, before) => {
      const written = some.map((rank) => `${before}${way[rank - 1]}`);
      expect(await found(written)).toEqual(await found(some.map(String)));
    }),
    { numRuns: 12 },
  );
});
