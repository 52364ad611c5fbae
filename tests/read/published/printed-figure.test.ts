import { describe, expect, it } from "vitest";
import { printedNumber } from "../../../src/read/published/printed-figure.ts";
import { dti, folder } from "../../cli.ts";

describe("a printed rank", () => {
  it.each([
    "12",
    "12=",
    "=12",
    "T12",
    "#12",
    "hạng 12",
    "Hạng 12",
    "xếp hạng 12",
    "thứ 12",
    "12th",
    "12/63",
    "12 / 63",
    " 12 ",
  ])("%s is 12", (text) => expect(printedNumber(text, "rank")).toBe("12"));

  it.each([
    ["1st", "1"],
    ["2nd", "2"],
    ["3rd", "3"],
    ["1.0", "1.0"],
    ["2,5", "2,5"],
  ])("%s is %s", (text, rank) => expect(printedNumber(text, "regional_rank")).toBe(rank));

  it.each(["64/63", "12 tỉnh", "top 12", "12-13", "+12", "hạng"])("%s is left as it stands", (text) =>
    expect(printedNumber(text, "previous_rank")).toBe(text),
  );
});

describe("a printed change", () => {
  it.each([
    ["tăng 1 bậc", "1"],
    ["Tăng 12", "12"],
    ["lên 2 hạng", "2"],
    ["▲ 4", "4"],
    ["↑2", "2"],
    ["up 3 places", "3"],
    ["giảm 3", "-3"],
    ["giảm 1 bậc", "-1"],
    ["xuống 2 hạng", "-2"],
    ["▼1", "-1"],
    ["↓ 5", "-5"],
    ["down 1 place", "-1"],
    ["không đổi", "0"],
    ["Giữ nguyên", "0"],
    ["unchanged", "0"],
    ["'+2", "+2"],
    ["+2 bậc", "+2"],
    ["–2", "-2"],
    ["-2", "-2"],
    ["0", "0"],
  ])("%s is %s", (text, change) => expect(printedNumber(text, "rank_change")).toBe(change));

  it.each(["GAINED", "LOST", "tăng", "tăng 1 giảm 2", "mới", "tăng mạnh 3"])("%s is left as it stands", (text) =>
    expect(printedNumber(text, "rank_change")).toBe(text),
  );

  it("leaves scores alone", () => expect(printedNumber("12=", "score")).toBe("12="));
});

describe("check", () => {
  it("reads ranks and changes as people print them", async () => {
    const rows = [
      "Đà Nẵng,1/63,hạng 1,không đổi,0.8002",
      "Hồ Chí Minh,2/63,=3,tăng 1 bậc,0.7163",
      "Quảng Ninh,#3,2nd,▼1,0.7024",
    ];
    const cwd = folder({ "2022.csv": `province,rank,previous_rank,rank_change,total\n${rows.join("\n")}\n` });
    expect((await dti(["check", "2022.csv"], { cwd })).code).toBe(0);
    const turned = folder({
      "2022.csv": `province,rank,previous_rank,rank_change,total\n${rows.join("\n").replace("tăng", "giảm")}\n`,
    });
    const { code, out } = await dti(["check", "2022.csv"], { cwd: turned });
    expect([code, out.split("\n")[0]]).toEqual([1, "2022.csv:3:4: error [rank-change]"]);
  });

  it("says of a cell that is none which figure was expected", async () => {
    const cwd = folder({ "2022.csv": "province,rank,rank_change\nĐà Nẵng,đầu bảng,GAINED\n" });
    const { code, err } = await dti(["check", "2022.csv"], { cwd });
    expect([code, err.split("\n").filter((line) => line.startsWith("2022"))]).toEqual([
      1,
      [
        '2022.csv:2:2: DTI: expected a rank, a whole number from 1, found "đầu bảng"',
        '2022.csv:2:3: DTI: expected a change of rank, such as +3, -2 or 0, found "GAINED"',
      ],
    ]);
  });
});
