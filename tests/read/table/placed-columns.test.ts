import { describe, expect, it } from "vitest";
import { dti, folder } from "../../cli.ts";
import { ranked } from "./readiness.ts";

const RIGHT = "1,A,A,53.00 2,B,B,49.00";

describe("A column is stated by its place, counted from 1", () => {
  it("where two headings are the same", async () => {
    const table = "Xã;Con người;Con người;Hạ tầng\nA;9;50;3\nB;9;45;4\n";
    const said = await ranked("t-2025.csv", table);
    expect(said).toContain('t-2025.csv:1:3: "Con người" and "Con người" are the same column');
    expect(said).toContain("--column '#3=ignore' or --column '#2=ignore'");
    expect(await ranked("t-2025.csv", table, "--column", "#2=ignore")).toBe(RIGHT);
    expect(await ranked("t-2025.csv", table, "--column", "#3=ignore")).toBe("1,B,B,13.00 2,A,A,12.00");
    expect(await ranked("t-2025.csv", table, "--column", "#2=people:2024")).toBe(RIGHT);
  });

  it("where a heading is empty, in one row or in two", async () => {
    const table = "Xã;;Hạ tầng\nA;50;3\nB;45;4\n";
    expect(await ranked("t-2025.csv", table, "--column", "#2=people")).toBe(RIGHT);
    expect(await ranked("t-2025.csv", `;;Điểm\n${table}`, "--column", "#2=people")).toBe(RIGHT);
    const unnamed = ";Con người;Hạ tầng\nA;50;3\nB;45;4\n";
    expect(await ranked("t-2025.csv", unnamed, "--column", "#1=unit")).toBe(RIGHT);
    const bare = ";;Hạ tầng\nA;50;3\nB;45;4\n";
    const said = await ranked("t-2025.csv", bare, "--column", "#1=unit", "--column", "#2=people");
    expect(said).toContain("t-2025.csv: no column of units");
  });

  it("with a maximum in its heading that is not that of the measure", async () => {
    const table = "Xã;Con người (100);Hạ tầng\nA;50;3\nB;45;4\n";
    expect(await ranked("t-2025.csv", table, "--column", "#2=people")).toBe(RIGHT);
  });

  it("in long form, beside one another, and where rows are measures", async () => {
    const long = "Xã;Chỉ số;Giá trị;Giá trị\nA;Con người;9;50\nA;Hạ tầng;9;3\nB;Con người;9;45\nB;Hạ tầng;9;4\n";
    expect(await ranked("t-2025.csv", long, "--column", "#3=ignore")).toBe(RIGHT);
    const turned = "Chỉ số;A;A;B\nCon người;9;50;45\nHạ tầng;9;3;4\n";
    expect(await ranked("t-2025.csv", turned, "--column", "#2=ignore")).toBe(RIGHT);
    const halves = "TT;Xã;Con người;X;TT;Xã;Con người;X\n1;A;50;3;2;B;45;4\n3;C;1;1;4;D;2;1\n";
    expect(await ranked("t-2025.csv", halves, "--column", "#4=network", "--column", "#8=network")).toBe(
      `${RIGHT} 3,D,D,3.00 4,C,C,2.00`,
    );
  });

  it("in settings as on the command line, and is refused where there is no such column", async () => {
    const table = "Tỉnh;DTI;DTI\nHà Nội;0,5;0,8\nHuế;0,6;0,7\n";
    const cwd = folder({ "2022.csv": table, "dti.json": JSON.stringify({ column: { "#2": "ignore" } }) });
    const { out } = await dti(["rank", "2022.csv", "--format", "csv"], { cwd });
    expect(out).toContain("\n1,01,Hà Nội,Red River Delta,1,0.8000\n");
    const { err } = await dti(["rank", "2022.csv", "--column", "#9=ignore"], { cwd });
    expect(err).toContain('no column is headed "#9"');
  });
});
