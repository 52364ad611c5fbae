import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ranked } from "../readiness.ts";

const RIGHT = "1,An,An,53.00 2,Bình,Bình,49.00";

/** A table with a row a measure: the right figures under some headings, others under the rest. */
const table = (heads: readonly string[], right: readonly [number, number]): string => {
  const cells = (first: string, second: string, other: string) =>
    heads.map((_, i) => (i === right[0] ? first : i === right[1] ? second : other)).join(";");
  return `Chỉ số;${heads.join(";")}\nCon người;${cells("50", "45", "7")}\nHạ tầng;${cells("3", "4", "9")}\n`;
};

describe("Columns of units that say more than a name", () => {
  it.each([
    ["of the year before beside the current one", ["An kỳ trước", "An kỳ này", "Bình kỳ trước", "Bình kỳ này"], [1, 3]],
    ["of it beside the name alone", ["An", "An (năm trước)", "Bình", "Bình (năm trước)"], [0, 2]],
    ["with time before the name", ["Kỳ trước: An", "Kỳ này: An", "Kỳ trước: Bình", "Kỳ này: Bình"], [1, 3]],
    ["in English", ["An last year", "An this year", "Bình last year", "Bình this year"], [1, 3]],
    ["own beside assessed", ["An tự chấm", "An thẩm định", "Bình tự chấm", "Bình thẩm định"], [1, 3]],
    ["ranks beside scores", ["An điểm", "An hạng", "Bình điểm", "Bình hạng"], [0, 2]],
  ] as const)("are read by what counts: %s", async (_, heads, right) => {
    expect(await ranked("t-2025.csv", table(heads, right))).toBe(RIGHT);
  });

  it("are of the years that they state", async () => {
    const years = table(["An 2024", "An 2025", "Bình 2024", "Bình 2025"], [1, 3]);
    expect(await ranked("t.csv", years)).toContain("has rows of several years: 2024, 2025");
    expect(await ranked("t.csv", years, "--year", "2025")).toBe(RIGHT);
  });

  it.each([
    ["of the year before alone", ["An kỳ trước", "Bình kỳ trước"]],
    ["current for one unit alone", ["An kỳ trước", "An kỳ này", "Bình kỳ trước"]],
    ["by two kinds that count", ["An thẩm định", "An", "Bình thẩm định", "Bình"]],
  ])("are refused by name: %s", async (_, heads) => {
    const said = await ranked("t-2025.csv", table(heads, [0, 1]));
    expect(said).toContain(`it cannot be told which of these columns to read: 2 "${heads[0]}", 3 "${heads[1]}"`);
  });

  it("are units called so, where the word is the end of a name", async () => {
    const names = ["Xã Bình Trước", "Xã Bình Sau"];
    expect(await ranked("t-2025.csv", table(names, [0, 1]))).toBe(
      "1,Xã Bình Trước,Xã Bình Trước,53.00 2,Xã Bình Sau,Xã Bình Sau,49.00",
    );
    const mean = table(["Xã An", "Xã Trung Bình"], [0, 1]);
    expect(await ranked("t-2025.csv", mean)).toContain("--column 'HEADING=unit'");
    expect(await ranked("t-2025.csv", mean, "--column", "Xã Trung Bình=unit")).toBe(
      "1,Xã An,Xã An,53.00 2,Xã Trung Bình,Xã Trung Bình,49.00",
    );
  });
});

it("A unit has one rank however many columns it has", async () => {
  const names = fc.constantFrom(["An", "Bình"], ["Xã Trung Bình", "Sở Kế hoạch"], ["Phường Trước", "Tân Hạng"]);
  const words = fc.constantFrom(
    ["kỳ trước", "kỳ này"],
    ["tự đánh giá", "thẩm định"],
    ["Last year", "This year"],
    ["tự chấm", "kết quả thẩm định"],
    ["năm ngoái", "hiện tại"],
  );
  const ways = fc.constantFrom<(name: string, said: string) => string>(
    (name, said) => `${name} ${said}`,
    (name, said) => `${name} (${said})`,
    (name, said) => `${name} - ${said}`,
    (name, said) => `${name}: ${said}`,
    (name, said) => `${said} ${name}`,
    (name, said) => `${said}_${name}`,
  );
  await fc.assert(
    fc.asyncProperty(
      names,
      words,
      ways,
      fc.boolean(),
      async ([one = "", two = ""], [old = "", now = ""], way, byWord) => {
        const heads = byWord
          ? [way(one, old), way(two, old), way(one, now), way(two, now)]
          : [way(one, old), way(one, now), way(two, old), way(two, now)];
        const found = await ranked("t-2025.csv", table(heads, byWord ? [2, 3] : [1, 3]));
        const right = `1,${one},${one},53.00 2,${two},${two},49.00`;
        expect(found.startsWith("1,") ? found : right).toBe(right);
      },
    ),
    { numRuns: 40 },
  );
});
