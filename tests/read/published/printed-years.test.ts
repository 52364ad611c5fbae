import { describe, expect, it } from "vitest";
import { dti, folder } from "../../cli.ts";
import { READINESS } from "../../methods.ts";

const ROWS = (first: string, second: string): string => `Xã A;${first}\nXã B;${second}\n`;

/** What check says of a table whose file states no year: its exit code, and its first line or its last. */
async function checked(table: string, ...argv: readonly string[]) {
  const cwd = folder({ "my.json": JSON.stringify(READINESS), "t.csv": table });
  const { code, out, err } = await dti(["check", "t.csv", "--scheme", "none", "--methodology", "my.json", ...argv], {
    cwd,
  });
  return [code, (err === "" ? out : err).split("\n")[0]];
}

describe("figures of no year in a table of years", () => {
  it.each([
    ["scores beside a dated rank", `Xã;Tổng;Hạng 2024\n${ROWS("80;2", "60;1")}`, "t.csv:2:3: error [rank-order]"],
    [
      "ranks after dated scores",
      `Xã;Điểm 2023;Điểm 2024;Hạng\n${ROWS("80;50;1", "60;70;2")}`,
      "t.csv:3:4: error [rank-order]",
    ],
    [
      "ranks beside those of the year before",
      `Xã;Điểm 2023;Hạng 2023;Điểm 2024;Hạng\n${ROWS("80;1;50;1", "60;2;70;2")}`,
      "t.csv:3:5: error [rank-order]",
    ],
  ])("are of the latest, and checked so: %s", async (_, table, finding) => {
    expect(await checked(table)).toEqual([1, finding]);
  });

  it("are of the latest, and right so", async () => {
    const table = `Xã;Điểm 2023;Hạng 2023;Điểm 2024;Hạng\n${ROWS("80;1;50;2", "60;2;70;1")}`;
    expect((await checked(table))[0]).toBe(0);
  });

  it.each([
    ["a rank", `Xã;Hạng;Hạng 2023;Thay đổi\n${ROWS("1;2;1", "2;1;-1")}`, '"Hạng", beside figures of 2023'],
    [
      "a score and a rank",
      `Xã;Tổng;Hạng;Tổng 2023;Hạng 2023\n${ROWS("80;1;50;2", "60;2;70;1")}`,
      '"Tổng", "Hạng", beside figures of 2023',
    ],
    [
      "two ranks",
      `Xã;Điểm 2023;Hạng;Điểm 2024;Hạng\n${ROWS("80;1;50;2", "60;2;70;1")}`,
      '"#3", "#5", beside figures of 2024',
    ],
  ])("are refused where the latest year has that figure too: %s", async (_, table, message) => {
    expect(await checked(table)).toEqual([1, `t.csv: no year is stated for ${message}`]);
  });

  it("are of the year that the user says", async () => {
    const table = `Xã;Hạng;Hạng 2023;Thay đổi\n${ROWS("1;2;1", "2;1;-1")}`;
    expect((await checked(table, "--column", "Hạng=total:rank:2024"))[0]).toBe(0);
    expect((await checked(table, "--year", "2024"))[0]).toBe(0);
  });
});
