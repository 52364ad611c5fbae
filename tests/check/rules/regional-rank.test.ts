import { describe, expect, it } from "vitest";
import { regionalRank } from "../../../src/check/rules/regional-rank.ts";
import { contradictions, found, method, short } from "../figures.ts";

describe("regional ranks", () => {
  const csv = (rank: number): string => `year,province,rank,region_rank
2022,Thanh Hóa,15,
2022,Nghệ An,52,
2022,Hà Tĩnh,37,${rank}
2022,Quảng Bình,46,
2022,Quảng Trị,55,
2022,Huế,4,
`;

  it("follow from the national ranks of the region", () => {
    expect(short(found(csv(3)))).toEqual([]);
    expect(short(found(csv(4)))).toEqual(["regional-rank: Hà Tĩnh total regional_rank 4"]);
  });

  it("are bounded where only some of the region is known", () => {
    const some = (rank: number): string =>
      `year,province,rank,region_rank\n2020,Kon Tum,58,${rank}\n2020,Đắk Nông,54,\n2020,Lâm Đồng,23,\n`;
    expect([2, 3, 5, 6].map((rank) => found(some(rank)).length)).toEqual([1, 0, 0, 1]);
  });

  it("of other units follow the regions that the file states", () => {
    const own = method(["total"], {});
    const rows = (b: number): string =>
      `name,region,rank,regional_rank,total\nA,N,1,1,0.9\nB,N,3,${b},0.5\nC,S,2,1,0.7\n`;
    expect(short(found(rows(2), own))).toEqual([]);
    expect(short(found(rows(1), own))).toEqual(["regional-rank: B total regional_rank 1"]);
  });
});

describe("a regional rank that does not follow", () => {
  it("is told with what it could be and the units of the region next to it", () => {
    const csv = "name,region,rank,regional_rank,total\nA,N,1,1,0.9\nB,N,3,3,0.5\nC,N,2,2,0.7\nD,S,4,1,0.4\n";
    expect(contradictions(regionalRank, csv, method(["total"], {}))).toEqual([]);
    const wrong = csv.replace("B,N,3,3", "B,N,3,1");
    expect(contradictions(regionalRank, wrong, method(["total"], {}))).toEqual([
      "error: B regional_rank 1 → 3, B rank 3, C rank 2, A rank 1",
    ]);
  });
});
