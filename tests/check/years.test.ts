import { describe, expect, it } from "vitest";
import { figures, found, method, short } from "./figures.ts";

const long = (rows: string): string => `year,scheme,province,measure,kind,value\n${rows}`;
const only = (csv: string) => {
  const [finding, ...others] = found(csv);
  expect(short(others)).toEqual([]);
  return finding;
};

describe("a change of rank", () => {
  const csv = (change: string) =>
    long(`2021,63,Hà Tĩnh,total,rank,59\n2022,63,Hà Tĩnh,total,rank,37\n2022,63,Hà Tĩnh,total,rank_change,${change}\n`);

  it("is the old rank less the new one, plus is up", () => {
    expect(found(csv("22"))).toEqual([]);
    expect(found(csv("+22"))).toEqual([]);
    expect(found(csv("▲ 22"))).toEqual([]);
    expect(found(csv("tăng 22"))).toEqual([]);
  });

  it("with the sign turned is named as such", () => {
    const finding = only(csv("giảm 22"));
    expect(finding?.rule).toBe("rank-change");
    expect(finding?.details).toMatchObject({ turned: true, old: "59", now: "37" });
    expect(finding?.expected?.least).toEqual({ n: 22n, d: 1n });
  });

  it("must come from a rank of the list where no old rank is known", () => {
    expect(only(long("2022,63,Huế,total,rank,4\n2022,63,Huế,total,rank_change,-4\n"))?.rule).toBe("rank-change");
    expect(found(long("2022,63,Huế,total,rank,4\n2022,63,Huế,total,rank_change,-3\n"))).toEqual([]);
  });

  it("speaks against the figure that other years do not bear out", () => {
    const rows =
      "2020,63,Yên Bái,total,rank,40\n2021,63,Yên Bái,total,rank,27\n2021,63,Yên Bái,total,rank_change,17\n2022,63,Yên Bái,total,rank,15\n2022,63,Yên Bái,total,rank_change,12\n";
    expect(only(long(rows))?.figure).toMatchObject({ year: 2021, kind: "rank_change", text: "17" });
  });
});

describe("a change of score", () => {
  const csv = (change: string) =>
    long(
      `2021,63,Ninh Bình,total,score,0.5064\n2022,63,Ninh Bình,total,score,0.6214\n2022,63,Ninh Bình,total,score_change,${change}\n`,
    );

  it.each(["0.1150", "0.1149", "0.1151"])("of %s is within the rounding of three figures", (change) => {
    expect(found(csv(change))).toEqual([]);
  });

  it.each(["0.1148", "0.1152"])("of %s is not", (change) => expect(only(csv(change))?.rule).toBe("score-change"));

  it("with its decimal sign a place off is named as such", () => {
    expect(only(csv("0.0115"))?.details).toMatchObject({ shifted: true, turned: false });
  });

  it("in percent is of the old score", () => {
    const percent = (change: string) =>
      long(
        `2023,63,National mean,total,score,0.6783\n2024,63,National mean,total,score,0.6961\n2024,63,National mean,total,score_change_pct,${change}\n`,
      );
    expect(found(percent("2.6"))).toEqual([]);
    expect(found(percent("2.6%"))).toEqual([]);
    expect(only(percent("2.7"))?.rule).toBe("score-change");
  });
});

describe("a previous rank", () => {
  const csv = (previous: number) => `year,province,rank,previous_rank\n2021,Hà Tĩnh,59,\n2022,Hà Tĩnh,37,${previous}\n`;

  it("is the rank of last year's table", () => {
    expect(found(csv(59))).toEqual([]);
    expect(only(csv(58))?.figure.text).toBe("58");
  });

  it("of a row that was exchanged with another is told so", () => {
    const rows =
      "year,province,rank,previous_rank\n2021,Hà Giang,50,\n2021,Hậu Giang,20,\n2022,Hà Giang,45,20\n2022,Hậu Giang,17,50\n";
    expect(
      found(rows)
        .filter(({ rule }) => rule === "exchanged-units")
        .map(({ figure }) => figure.line),
    ).toEqual([4, 5]);
  });
});

describe("a change from the list of 63 to that of 34", () => {
  it("is named, with the figure like for like", () => {
    const rows =
      "2023,63,Thừa Thiên Huế,total,rank,3\n2024,63,Thừa Thiên Huế,total,rank,5\n2024,34,Huế,total,rank,2\n2024,34,Huế,total,rank_change,1\n";
    const finding = only(long(rows));
    expect([finding?.rule, finding?.severity]).toEqual(["mixed-lists", "warning"]);
    expect(finding?.details).toEqual({ old: "3", now: "2", like: [{ scheme: "63", change: -2 }] });
  });

  it("is not suspected where last year's rank on the list of 34 is the same", () => {
    const rows =
      "2023,63,Thừa Thiên Huế,total,rank,3\n2023,34,Huế,total,rank,3\n2024,34,Huế,total,rank,2\n2024,34,Huế,total,rank_change,1\n";
    expect(found(long(rows))).toEqual([]);
  });

  it("is an error where that rank is known and another", () => {
    const rows =
      "2023,63,Thừa Thiên Huế,total,rank,3\n2023,34,Huế,total,rank,1\n2024,34,Huế,total,rank,2\n2024,34,Huế,total,rank_change,1\n";
    expect([only(long(rows))].map((one) => [one?.rule, one?.severity])).toEqual([["mixed-lists", "error"]]);
  });
});

describe("a merged value", () => {
  const csv = (merged: string) =>
    long(
      `2024,63,Đà Nẵng,total,score,0.8335\n2024,63,Quảng Nam,total,score,0.5803\n2024,34,Đà Nẵng,total,score,${merged}\n`,
    );

  it("is the plain mean of its parts within rounding", () => {
    expect(["0.7069", "0.7068", "0.7070"].map((merged) => found(csv(merged)).length)).toEqual([0, 1, 1]);
  });

  it("weighted by population is told so", () => {
    // 1,276,000 and 1,544,400 people would give 0.6949 for these two scores.
    const [finding] = found(csv("0.6949"));
    expect(finding?.rule).toBe("merged-value");
    expect(finding?.details).toMatchObject({ weight: "population" });
  });

  it("of a unit that stayed as it was is its own", () => {
    const rows = (text: string) => long(`2024,63,Hà Tĩnh,total,score,0.7629\n2024,34,Hà Tĩnh,total,score,${text}\n`);
    expect(found(rows("0.7629"))).toEqual([]);
    expect(only(rows("0.7628"))?.rule).toBe("merged-value");
  });
});

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

describe("two figures for one cell", () => {
  it("disagree where rounding cannot reconcile them", () => {
    const rows = (other: string) => long(`2022,63,Kon Tum,total,score,0.54\n2022,63,Kon Tum,total,score,${other}\n`);
    expect(found(rows("0.5431"))).toEqual([]);
    expect(only(rows("0.5331"))?.rule).toBe("two-figures");
  });

  it("are decided by what else is known", () => {
    const rows = long(
      "2020,63,Quảng Ninh,total,score,0.3897\n2020,63,Quảng Ninh,government,score,0.5293\n2020,63,Quảng Ninh,government,score,0.4513\n2020,63,Quảng Ninh,economy,score,0.3019\n2020,63,Quảng Ninh,society,score,0.3955\n",
    );
    const finding = only(rows);
    expect(finding?.figure.text).toBe("0.5293");
    expect(finding?.details).toMatchObject({ contradicted: true, other: "0.4513" });
    expect(finding?.also).toContain("aggregate");
  });
});
