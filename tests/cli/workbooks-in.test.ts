import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dti, folder } from "../cli.ts";
import { ROOT } from "../root.ts";
import { workbook } from "../workbook.ts";

/** The first units of an example, as cells. */
const cellsOf = (year: number): readonly (readonly string[])[] =>
  readFileSync(join(ROOT, `data/examples/${year}.csv`), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(","));

const isNumber = (cell: string): boolean => /^\d+\.\d+$/.test(cell);
const FILES = Object.fromEntries(
  [2022, 2023, 2024].flatMap((year): [string, string | Uint8Array][] => {
    const rows = cellsOf(year);
    const book = workbook({
      name: `DTI ${year}`,
      rows: rows.map((cells) => cells.map((cell) => (isNumber(cell) ? Number(cell) : cell))),
    });
    return [
      [`csv/${year}.csv`, `${rows.map((cells) => cells.join(",")).join("\n")}\n`],
      [`xlsx/${year}.xlsx`, book],
    ];
  }),
);

describe("a command that reads tables reads workbooks the same", () => {
  it.each([
    ["rank 2024 --previous 2023 --measures all --format csv"],
    ["rank 2024 --as 34 --format markdown"],
    ["compare 2022 2023 2024 --format csv"],
    ["profile Huế 2022 2023 2024 --format markdown"],
    ["robustness 2024 --draws 10 --format csv"],
    ["robustness 2024 --intervals --first 3 --format csv"],
    ["describe 2024 --by-region --format csv"],
    ["remap 2024 --to 34 --decimals 4 --format csv"],
    ["check 2024 --previous 2023 --ignore decimals --format markdown"],
    ["methodology dti-2022 --fit 2022 --format csv"],
    ["report 2023 2024"],
    ["init 2024"],
  ])("dti %s", async (line) => {
    const cwd = folder(FILES);
    const run = async (ending: string) => {
      const argv = line.split(" ").map((word) => (/^20\d\d$/.test(word) ? `${ending}/${word}.${ending}` : word));
      const { code, out, err } = await dti(argv, { cwd });
      const plain = (text: string): string =>
        text.replace(/(?:(?:csv|xlsx)\/)?20(\d\d)\.(?:csv|xlsx)|!DTI 20\d\d/g, (_, year) =>
          year === undefined ? "" : `20${year}`,
        );
      return { code, out: plain(out).replaceAll(`.${ending}`, ""), err: plain(err) };
    };
    expect(await run("xlsx")).toEqual(await run("csv"));
  });
});

it("Two sheets of one year that name the same units are refused with how to read one of them", async () => {
  const rows = [
    ["Tỉnh", "DTI"],
    ["Đà Nẵng", 0.8],
    ["Hà Nội", 0.7],
  ];
  const cwd = folder({ "two.xlsx": workbook({ name: "DTI 2022", rows }, { name: "2022 (điều chỉnh)", rows }) });
  const refused = await dti(["rank", "two.xlsx"], { cwd });
  expect(refused.code).toBe(1);
  expect(refused.err).toContain('read one of them: --sheet "DTI 2022" or --sheet "2022 (điều chỉnh)"');
  const { out, err } = await dti(["rank", "two.xlsx", "--sheet", "2022 (điều chỉnh)", "--format", "csv"], { cwd });
  expect(out, err).toContain("\n1,48,Đà Nẵng");
});
