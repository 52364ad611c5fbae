import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dti, folder } from "../../cli.ts";
import { READINESS } from "../../methods.ts";

const OWN = ["--scheme", "none", "--methodology", "my.json", "--format", "csv"];
/** What a command says of a file: its exit code, and the first line of each message. */
async function told(content: string, command: string, name = "t.csv", ...argv: readonly string[]) {
  const cwd = folder({ "my.json": JSON.stringify(READINESS), [name]: content });
  const { code, out, err } = await dti([command, name, ...OWN, ...argv], { cwd });
  return { code, out, err: err.split("\n")[0] };
}
const WIDE = "Xã;people 2023;network 2023;people;network\nXã A;50;30;51;31\nXã B;60;40;41;21\n";

describe("figures of no year beside dated ones", () => {
  it.each([
    ["columns", WIDE, 't.csv: no year is stated for "people", "network", beside figures of 2023'],
    [
      "a total",
      "Xã;Tổng;Tổng 2023;Tổng 2022\nXã A;80;70;60\nXã B;60;75;61\n",
      't.csv: no year is stated for "Tổng", beside figures of 2022, 2023',
    ],
    [
      "rows",
      "xã;năm;chỉ số;giá trị\nXã A;2023;total;50\nXã B;2023;total;60\nXã A;;total;51\n",
      "t.csv:4: a row states no year, beside figures of 2023",
    ],
  ])("are refused in compare and in rank: %s", async (_, content, message) => {
    for (const command of ["compare", "rank"]) {
      expect(await told(content, command)).toMatchObject({ code: 1, err: message });
    }
  });

  it("are of the year of the file's name, or of the year that the user says", async () => {
    const said = ["--column", "people=people:2024", "--column", "network=network:2024"];
    for (const { code, out } of [await told(WIDE, "compare", "t.csv", ...said)]) {
      expect([code, out.split("\n")[1]]).toEqual([0, expect.stringContaining("Xã A,2,1,+1,80.00,82.00")]);
    }
    expect((await told(WIDE, "rank", "t-2024.csv")).out.split("\n")[1]).toContain("82.00");
  });

  it("never stand in a comparison, whichever columns state a year", async () => {
    const year = fc.constantFrom("", " 2022", " 2023");
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(year, { minLength: 2, maxLength: 3 }), async (years) => {
        const head = years.map((said) => `Tổng${said}`).join(";");
        const row = (name: string, ...figures: readonly number[]) =>
          `${name};${figures.slice(0, years.length).join(";")}\n`;
        const table = `Xã;${head}\n${row("Xã A", 80, 70, 60)}${row("Xã B", 60, 75, 61)}`;
        const { code, out } = await told(table, "compare");
        expect(code === 0).toBe(!years.includes(""));
        if (code === 0) expect(out.split("\n")[0]).toContain("rank_2022,rank_2023");
      }),
      { numRuns: 12 },
    );
  });
});
