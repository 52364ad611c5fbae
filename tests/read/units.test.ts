import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dti } from "../cli.ts";

const PROVINCES = ["Hà Giang", "Cao Bằng", "Bắc Kạn", "Lai Châu", "Hà Nội", "Đà Nẵng", "Cần Thơ", "Cà Mau"];
const COMMUNES = ["An Phú", "Trung Bình", "Tổng Cọt", "日本", "Maxim", "1", "I. Bắc", "* Nam"];

/** Cells and lines that official tables and people put between rows. */
const CELLS = [
  ...[
    "",
    " ",
    "-",
    "–",
    "n/a",
    "I",
    "II.",
    "Cả nước",
    "Trung bình",
    "Trung Bình",
    "Tổng cộng",
    "Tây Nguyên",
    "TT",
    "Tỉnh",
  ],
  ...[
    "Nguồn: Bộ",
    "Ghi chú",
    "* làm tròn",
    "(1)",
    "(2)",
    "A",
    "B",
    "1",
    "2",
    "99",
    "0,5",
    "0.5",
    "1,5",
    "85 %",
    "x",
    "Mã",
  ],
  ...["DTI", "Kinh tế số", "Giá trị", "(0–1)", "Hà Giang", "#", "---", "Năm 2022", "Sơn La", "Điểm tối đa", "\u200B"],
];
const line = fc.array(fc.constantFrom(...CELLS), { minLength: 0, maxLength: 6 }).map((cells) => cells.join(";"));
const junk = fc.array(fc.record({ at: fc.nat(12), line }), { maxLength: 4 });

async function survives(names: readonly string[], scheme: string, extra: readonly { at: number; line: string }[]) {
  const values = names.map((_, i) => `0,${i + 1}5`);
  const lines = ["TT;Tỉnh;DTI;Kinh tế số", ...names.map((name, i) => `${i + 1};${name};${values[i]};0,5`)];
  for (const { at, line: text } of extra) lines.splice(at, 0, text);
  const argv = ["rank", "-", "--year", "2022", "--scheme", scheme, "--format", "json"];
  const { code, out, err } = await dti(argv, { stdin: `${lines.join("\n")}\n` });
  if (code !== 0) {
    expect([code, out]).toEqual([1, ""]);
    expect(err).not.toBe("");
    return false;
  }
  const rows: readonly { name: string; values: { total?: number | null } }[] = JSON.parse(out).rows;
  const found = new Map(rows.map((row) => [row.name, row.values.total]));
  for (const [i, name] of names.entries()) {
    expect([name, found.get(name)]).toEqual([name, Number(values[i]?.replace(",", "."))]);
  }
  return true;
}

describe.each([
  ["63", PROVINCES],
  ["none", COMMUNES],
])("on list %s", (scheme, names) => {
  it("no line between the rows makes a unit vanish or change without a word", async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(junk, async (extra) => {
        if (await survives(names, scheme, extra)) read++;
      }),
      { numRuns: 60 },
    );
    expect(read).toBeGreaterThan(15);
  });
});

it("the real headings count, not a line above them that only looks like headings", async () => {
  const stdin = ";;Tỉnh;DTI\nTT;Tỉnh;DTI;Kinh tế số\n1;An Phú;0,15;0,5\n2;Trung Yên;0,25;0,5\n";
  const { out } = await dti(["rank", "-", "--year", "2022", "--scheme", "none", "--format", "csv", "--quiet"], {
    stdin,
  });
  expect(out).toMatch(/^1,Trung Yên,Trung Yên,0.2500/m);
});
