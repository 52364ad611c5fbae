import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dti } from "../cli.ts";

const rank = async (stdin: string, ...more: readonly string[]) =>
  (await dti(["rank", "-", "--year", "2022", ...more], { stdin })).err;

describe("a column that is probably misspelt", () => {
  const table = "tỉnh,Nhận thứ số,Thể chế số\nHà Nội,0.5,0.4\n";

  it("is named before --missing is offered, with what says it", async () => {
    const [message, hint] = (await rank(table)).split("\n");
    expect(message).toContain("DTI cannot be computed: the file has no column for awareness, infrastructure,");
    expect(hint).toBe(
      `  hint: "Nhận thứ số" may be meant for awareness: head the column so, or say it: --column 'Nhận thứ số=awareness'`,
    );
  });

  it("is named where no column is known at all", async () => {
    expect(await rank("tỉnh,DTII\nHà Nội,0.5\n")).toContain(
      `hint: "DTII" may be meant for total: --column 'DTII=total'; known measures: government, `,
    );
  });

  it("is not one whose signs make it another kind of figure", async () => {
    for (const heading of ["Δ DTI", "± DTI", "DTI %", "DTI (hạng)", "+/- DTI"]) {
      expect(await rank(`tỉnh,${heading}\nHà Nội,0.5\n`)).not.toContain("may be meant");
    }
  });

  it("is named in Vietnamese by names, without English codes", async () => {
    expect(await rank(table, "--lang", "vi")).toBe(
      [
        "(stdin): không tính được DTI: tệp không có cột Nhận thức số, Hạ tầng số, Nhân lực số, An toàn thông tin mạng, Hoạt động chính quyền số, Hoạt động kinh tế số, Hoạt động xã hội số",
        `  gợi ý: "Nhận thứ số" có thể là Nhận thức số: hãy đặt tiêu đề cột như vậy, hoặc nêu: --column 'Nhận thứ số=Nhận thức số'`,
        "",
      ].join("\n"),
    );
    expect(await rank("tỉnh,x\nHà Nội,0.5\n", "--lang", "vi")).not.toMatch(/awareness|government/);
    expect(await rank("tỉnh,DTI\nHà Nội,0.5\n", "--lang", "vi", "--by", "x")).not.toMatch(/awareness|government/);
  });
});

describe("the same fault of many cells", () => {
  it("is one message with a count", async () => {
    const rows = ["Hà Nội,72", "Huế,80", "Cà Mau,0.5", "Đà Nẵng,55", "Cao Bằng,44", "Bắc Kạn,x"].join("\n");
    expect(await rank(`province,DTI\n${rows}\n`)).toBe(
      [
        '(stdin):2:2: DTI: expected a number from 0 to 1, found "72"; 3 more cells of this column are like it (lines 3, 5, 6)',
        "  hint: if the whole file is in percent or in points: --scale percent or --scale points",
        '(stdin):7:2: DTI: expected a number from 0 to 1, found "x"',
        "  hint: leave the cell empty, or write -, where there is no value",
        "",
      ].join("\n"),
    );
    expect(await rank(`province,DTI\n${rows}\n`, "--lang", "vi")).toContain(
      "; 3 ô khác của cột này cũng vậy (dòng 3, 5, 6)",
    );
    expect((await rank(`province,DTI\n${rows}\n`, "--all-problems")).split("(stdin):").length).toBe(6);
  });

  it("counts every cell once, however many there are", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("7", "x", "0.5", "y"), { minLength: 1, maxLength: 40 }),
        async (cells) => {
          const wrong = cells.filter((cell) => cell !== "0.5").length;
          fc.pre(wrong > 0);
          const err = await rank(
            `xã,DTI\n${cells.map((cell, i) => `Xã ${i}x,${cell}\n`).join("")}`,
            "--scheme",
            "none",
          );
          const first = err.match(/found "/g)?.length ?? 0;
          const more = [...err.matchAll(/; (\d+) more cells/g)].reduce((sum, [, n]) => sum + Number(n), 0);
          expect(first + more).toBe(wrong);
        },
      ),
      { numRuns: 60 },
    );
  });
});

it("remap without a list says what it needs", async () => {
  const run = await dti(["remap", "-", "--year", "2022"], { stdin: "province,DTI\nHà Nội,0.5\n" });
  expect([run.code, run.err]).toEqual([
    2,
    "remap needs the list to carry the table onto\n  hint: --to 34 or --to 63 for provinces; for other units a crosswalk of yours: --crosswalk FILE\n",
  ]);
});

it("an unknown flag is not taken for another that it is far from", async () => {
  const { code, err } = await dti(["rank", "-", "--sort", "change"], { stdin: "" });
  expect([code, err]).toEqual([2, expect.not.stringContaining("--format")]);
});
