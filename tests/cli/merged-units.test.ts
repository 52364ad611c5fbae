import { describe, expect, it } from "vitest";
import { dti, folder } from "../cli.ts";

const OLD = "province,total\nPhú Thọ,0.5\nVĩnh Phúc,0.6\nHà Nội,0.7\n";
const NEW = "province,total\nPhú Thọ,0.65\nHà Nội,0.6\n";

describe("units of the merger", () => {
  it("that a table lacks are named, not coded", async () => {
    const argv = ["rank", "-", "--year", "2023", "--scheme", "63", "--as", "34"];
    const { out } = await dti(argv, { stdin: OLD, columns: 200 });
    expect(out).toContain("note: not in the file: Hòa Bình (part of Phú Thọ)\n");
  });

  it("are told apart by list: one of before is named with what it merged into", async () => {
    const cwd = folder({ "2023.csv": OLD, "2024.csv": NEW });
    const argv = ["compare", "2023.csv", "2024.csv", "--scheme", "63", "--as", "34", "--explain", "Vĩnh Phúc"];
    const { code, err } = await dti(argv, { cwd });
    expect([code, err]).toEqual([
      2,
      '"Vĩnh Phúc" is not on the list of 34: it merged into Phú Thọ\n  hint: name Phú Thọ, or show the list of 63: --as 63\n',
    ]);
    expect((await dti([...argv, "--lang", "vi"], { cwd })).err).toBe(
      '"Vĩnh Phúc" không có trong danh sách 34: đã sáp nhập vào Phú Thọ\n  gợi ý: nêu tên Phú Thọ, hoặc xem theo danh sách 63: --as 63\n',
    );
  });

  it("have a mark on values that they inherit, in the year that they inherit them", async () => {
    const argv = ["compare", "2023.csv", "2024.csv", "--as", "63"];
    const cwd = folder({
      "2023.csv": `scheme,${OLD.replaceAll("\n", "\n63,").replace(/63,$/, "")}`,
      "2024.csv": `scheme,${NEW.replaceAll("\n", "\n34,").replace(/34,$/, "")}`,
    });
    const { out } = await dti(argv, { cwd });
    expect(out).toMatch(/Vĩnh Phúc .* 0\.6000 +0\.6500\* /);
    const { out: csv } = await dti([...argv, "--format", "csv"], { cwd });
    expect(csv.split("\n")[0]).toContain(",inherited,");
    expect(csv).not.toContain("*");
  });
});

it("other units than provinces are headed so in CSV, which is read again", async () => {
  const own = ["--year", "2022", "--scheme", "none", "--quiet", "--format", "csv"];
  const { out } = await dti(["rank", "-", ...own], { stdin: "mã,xã,total\n4,Xã Một,0.5\n7,Xã Hai,0.6\n" });
  expect(out).toBe("rank,code,unit,total\n1,7,Xã Hai,0.6000\n2,4,Xã Một,0.5000\n");
  const again = await dti(["rank", "-", ...own], { stdin: out });
  expect(again.out).toBe(out);
});
