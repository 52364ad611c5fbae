import { describe, expect, it } from "vitest";
import { figures, found, method, only, short } from "../figures.ts";

describe("a national mean", () => {
  it("that a score of a low rank equals cannot be both", () => {
    const rows = [
      ...["Đà Nẵng,1,0.4874", "Huế,2,0.4097", "Bắc Ninh,3,0.4096", "Quảng Ninh,4,0.3897", "Hồ Chí Minh,5,0.3848"],
      ...[
        "Tiền Giang,6,0.3761",
        "Cần Thơ,7,0.3696",
        "Ninh Bình,8,0.3645",
        "Kiên Giang,9,0.3631",
        "Bắc Giang,10,0.3615",
      ],
      ...[
        "Hải Dương,14,0.3504",
        "Đắk Nông,54,0.3026",
        "Quảng Trị,56,0.2493",
        "Ninh Thuận,63,0.2108",
        "National mean,,0.3026",
      ],
    ];
    const csv = (without: string) =>
      `year,province,rank,total\n${rows
        .filter((row) => !row.startsWith(without))
        .map((row) => `2020,${row}\n`)
        .join("")}`;
    const finding = only(csv("nothing"));
    expect([finding?.rule, finding?.figure.name, finding?.figure.text]).toEqual(["mean", "Đắk Nông", "0.3026"]);
    expect(finding?.details).toMatchObject({ isMean: true });
    expect(found(csv("Đắk Nông"))).toEqual([]);
    expect(found(csv("National mean"))).toEqual([]);
  });
});

describe("a row that is no national mean", () => {
  const top = "2022,Đà Nẵng,1,0.8002\n2022,Hồ Chí Minh,2,0.7163\n2022,Quảng Ninh,3,0.7024\n";

  it.each([
    ["of the units shown", "Trung bình", "0.7396"],
    ["of so many units", "Trung bình 3 đơn vị", "0.7396"],
    ["of a region", "Trung bình vùng Đông Nam Bộ", "0.9000"],
    ["the country itself", "Cả nước", "0.9000"],
  ])("is not checked as one: %s", (_, label, mean) => {
    expect(short(found(`year,province,rank,total\n${top}2022,${label},,${mean}\n`))).toEqual([]);
  });

  it("is checked where it is one", () => {
    expect(short(found(`year,province,rank,total\n${top}2022,Trung bình cả nước,,0.7500\n`))).toEqual([
      "mean: Trung bình cả nước total score 0.7500",
    ]);
  });

  it("is a unit where its name only sounds so: the commune Trung Bình, which has a code", () => {
    const csv = "code,name,rank,total\n1,Trung Bình,1,0.6\n2,Tân Phú,3,0.5\n3,An Lạc,2,0.4\n";
    expect(short(found(csv, method(["total"], {})))).not.toEqual([]);
    expect(figures(csv, { scheme: "none", methodology: method(["total"], {}) })).toHaveLength(6);
  });
});
