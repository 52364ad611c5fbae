import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dti, folder } from "../../cli.ts";
import { READINESS } from "../../methods.ts";
import { QUALIFIED, QUALIFIERS } from "../../qualifiers.ts";
import { ranked } from "./readiness.ts";

const WIDE = "Xã;Con người;Hạ tầng\nA;50;3\nB;45;4\n";
const RIGHT = "1,A,A,53.00 2,B,B,49.00";

describe("A row a value", () => {
  const long = "Xã;Chỉ số;Giá trị\nA;Con người;50\nA;Hạ tầng;3\nB;Con người;45\nB;Hạ tầng;4\n";

  it("is ranked as a row a unit is", async () => {
    expect(await ranked("t-2025.csv", WIDE)).toBe(RIGHT);
    expect(await ranked("t-2025.csv", long)).toBe(RIGHT);
  });

  it.each(["Con người (100)", "Con người (tối đa 100)", "Con người (0–1)"])(
    "may state the largest value of its measure, which is that of the methodology: %s",
    async (label) => {
      const stated = long.replaceAll("Con người", label);
      expect(await ranked("t-2025.csv", stated)).toContain(`t-2025.csv:2:2: People: the heading "${label}" says 0–1`);
      expect(await ranked("t-2025.csv", stated, "--column", `${label}=people`)).toBe(RIGHT);
      expect(await ranked("t-2025.csv", long.replaceAll("Con người", "Con người (60)"))).toBe(RIGHT);
    },
  );

  it("is on the scale that the heading of its values states", async () => {
    const stated = long.replace("Giá trị", "Giá trị (0–1)");
    const said = await ranked("t-2025.csv", stated);
    expect(said).toContain(
      't-2025.csv:1:3: People: the heading "Giá trị (0–1)" says 0–1, but its cells would be read as',
    );
    expect(said).toContain("--column 'Giá trị (0–1)=value'");
    expect(await ranked("t-2025.csv", stated, "--column", "Giá trị (0–1)=value")).toBe(RIGHT);
  });

  it("has its current value, and never that of the period before beside it", async () => {
    const both =
      "Xã;Chỉ số;Giá trị kỳ trước;Giá trị kỳ này\nA;Con người;1;50\nA;Hạ tầng;9;3\nB;Con người;60;45\nB;Hạ tầng;9;4\n";
    for (const file of ["t.csv", "t-2025.csv"]) expect(await ranked(file, both)).toBe(RIGHT);
    expect(await ranked("t.csv", both.replace("Giá trị kỳ này", "Mới"))).toContain(
      "no scores known to be of the table's own",
    );
  });

  it("has a value of each year that headings or measures state", async () => {
    for (const [old, now] of [
      ["2024", "2025"],
      ["Năm 2024", "Năm 2025"],
      ["Điểm 2024", "Điểm 2025"],
    ]) {
      const years = `Xã;Chỉ số;${old};${now}\nA;Con người;1;50\nA;Hạ tầng;9;3\nB;Con người;60;45\nB;Hạ tầng;9;4\n`;
      expect(await ranked("t.csv", years)).toContain("has rows of several years: 2024, 2025");
      expect(await ranked("t.csv", years, "--year", "2025")).toBe(RIGHT);
      expect(await ranked("t.csv", years, "--year", "2024")).toBe("1,B,B,69.00 2,A,A,10.00");
    }
    const labelled = `${long.replaceAll("Con người;", "Con người 2025;")}A;Con người 2024;1\nB;Con người 2024;60\n`;
    expect(await ranked("t-2025.csv", labelled)).toBe(RIGHT);
  });

  it("counts by its assessed score beside the own one, and not at all by that alone", async () => {
    const kinds =
      "Xã;Chỉ số;Loại;Giá trị\nA;Con người;tự chấm;1\nB;Con người;tự chấm;60\nA;Con người;thẩm định;50\nA;Hạ tầng;thẩm định;3\nB;Con người;thẩm định;45\nB;Hạ tầng;thẩm định;4\n";
    expect(await ranked("t-2025.csv", kinds)).toBe(RIGHT);
    const own = kinds
      .split("\n")
      .filter((line) => !line.includes("thẩm định"))
      .join("\n");
    const said = await ranked("t-2025.csv", own);
    expect(said).toContain('expected "score" or "assessed" in the column "Loại", found "tự chấm"');
    expect(await ranked("t-2025.csv", own, "--column", "Loại=ignore", "--missing", "zero")).toBe(
      "1,B,B,60.00 2,A,A,1.00",
    );
  });

  it("is of the measure in the first row of its group, or refused where no measure can be told", async () => {
    const grouped = "Chỉ số;Xã;Giá trị\nCon người;A;50\n;B;45\nHạ tầng;A;3\n;B;4\n";
    expect(await ranked("t-2025.csv", grouped)).toBe(RIGHT);
    const first = "Chỉ số;Xã;Giá trị\n;A;50\nCon người;B;45\nHạ tầng;A;3\nHạ tầng;B;4\n";
    expect(await ranked("t-2025.csv", first)).toContain("t-2025.csv:2:1: a row with a value names no measure");
    const lost = "Chỉ số;Xã;Giá trị\nCon người;A;50\nCon người;B;45\nHạ tầng;A;3\n;B;4\n";
    expect(await ranked("t-2025.csv", lost)).toContain("t-2025.csv:5:1:");
  });

  it("of a unit none of whose values is read is named", async () => {
    const cwd = folder({ "t-2025.csv": `${long}C;Dân số;9\n`, "m.json": JSON.stringify(READINESS) });
    const { out } = await dti(["rank", "t-2025.csv", "--methodology", "m.json", "--scheme", "none"], { cwd });
    expect(out).toContain('rows of units with no figure that is read: "C" (line 6)');
  });
});

it("What its measure says of a value in long form, a heading says in wide form", async () => {
  const label = fc
    .tuple(fc.constantFrom(...QUALIFIED), fc.constantFrom(...QUALIFIERS, "(100)", "(60)", "(0–1)", "2024", "2025"))
    .map(([qualify, word]) => qualify("Con người", word));
  await fc.assert(
    fc.asyncProperty(label, async (text) => {
      const wide = await ranked("t-2025.csv", WIDE.replace("Con người", text));
      const long = await ranked(
        "t-2025.csv",
        `Xã;Chỉ số;Giá trị\nA;${text};50\nA;Hạ tầng;3\nB;${text};45\nB;Hạ tầng;4\n`,
      );
      expect(long.startsWith("1,") ? long : "refused").toBe(wide.startsWith("1,") ? wide : "refused");
    }),
    { numRuns: 30 },
  );
});
