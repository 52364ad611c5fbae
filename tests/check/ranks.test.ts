import { describe, expect, it } from "vitest";
import { faultsIn, type RankCount } from "../../src/check/tie-rules.ts";
import type { Ties } from "../../src/types/index.ts";
import { found, method, short } from "./figures.ts";

/** Rising ranks with how often each is there. */
const counted = (ranks: readonly number[]): readonly RankCount[] =>
  [...new Set(ranks)].map((rank) => [rank, ranks.filter((other) => other === rank).length]);

/** Every way of ranking n units, ties and all, under a rule. */
function rankings(n: number, ties: Ties): readonly (readonly number[])[] {
  const made: (readonly number[])[] = [];
  const grow = (groups: readonly number[], left: number): void => {
    if (left > 0) {
      for (let size = 1; size <= (ties === "ordinal" ? 1 : left); size++) grow([...groups, size], left - size);
      return;
    }
    let before = 0;
    made.push(
      groups.flatMap((size, g) => {
        const rank = {
          competition: before + 1,
          dense: g + 1,
          modified: before + size,
          fractional: before + (size + 1) / 2,
          ordinal: before + 1,
        }[ties];
        before += size;
        return new Array<number>(size).fill(rank);
      }),
    );
  };
  grow([], n);
  return made;
}

describe("ranks of which some are not known", () => {
  const TIES: readonly Ties[] = ["competition", "dense", "modified", "fractional", "ordinal"];

  it.each(TIES)("are legal under %s exactly where a whole ranking has them: all of up to five units", (ties) => {
    for (let n = 2; n <= 5; n++) {
      const whole = rankings(n, ties);
      const steps = Array.from({ length: 2 * n }, (_, i) => (i + 2) / 2);
      const choose = (from: number, chosen: readonly number[]): void => {
        if (chosen.length > 0) {
          const possible = whole.some((ranking) => contains(ranking, chosen));
          expect([ties, n, chosen, faultsIn(counted(chosen), ties, n).length === 0]).toEqual([
            ties,
            n,
            chosen,
            possible,
          ]);
        }
        if (chosen.length === n) return;
        for (let i = from; i < steps.length; i++) choose(i, [...chosen, steps[i] ?? 0]);
      };
      choose(0, []);
    }
  });
});

/** Whether a ranking has all the chosen ranks, each as often. */
function contains(ranking: readonly number[], chosen: readonly number[]): boolean {
  const left = [...ranking];
  return chosen.every((rank) => {
    const at = left.indexOf(rank);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

const table = (rows: string): string => `year,province,rank,total\n${rows}`;

describe("ranks and scores", () => {
  it("agree in the published first five of 2022", () => {
    const csv = table(
      "2022,Đà Nẵng,1,0.8002\n2022,Hồ Chí Minh,2,0.7163\n2022,Quảng Ninh,3,0.7024\n2022,Huế,4,0.6975\n",
    );
    expect(short(found(csv))).toEqual([]);
  });

  it("run against each other where a worse rank has a better score", () => {
    const csv = table("2021,Lâm Đồng,13,0.4794\n2021,Quảng Ninh,14,0.4978\n");
    const [finding, ...others] = found(csv);
    expect(others).toEqual([]);
    expect(finding?.rule).toBe("rank-order");
    expect([finding?.figure, ...(finding?.related ?? [])].map((figure) => figure?.text).sort()).toEqual([
      "0.4794",
      "0.4978",
      "13",
      "14",
    ]);
  });

  it("leave no room for a rank that more units are surely ahead of", () => {
    const csv = table("2022,Đà Nẵng,,0.8002\n2022,Huế,,0.7866\n2022,Hồ Chí Minh,2,0.7833\n");
    expect(short(found(csv))).toEqual(["rank-order: Hồ Chí Minh total rank 2"]);
  });

  it("may both be right where decimals are too few to tell", () => {
    expect(short(found(table("2022,Kon Tum,45,0.54\n2022,Đà Nẵng,46,0.5431\n")))).toEqual([
      "decimals: Kon Tum total score 0.54",
    ]);
  });

  it("printed alike and ranked apart are a warning", () => {
    const findings = found(table("2021,Vĩnh Phúc,12,0.4880\n2021,Thanh Hóa,13,0.4880\n"));
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([["equal-apart", "warning"]]);
    expect(short(found(table("2021,Vĩnh Phúc,12,0.4880\n2021,Thanh Hóa,12,0.4880\n")))).toEqual([]);
  });

  it("that differ cannot share a rank", () => {
    expect(found(table("2021,Vĩnh Phúc,12,0.4880\n2021,Thanh Hóa,12,0.4881\n"))[0]?.rule).toBe("tied-unequal");
  });

  it("follow each other: after a shared 4th place comes the 6th", () => {
    const csv =
      "year,province,rank\n2022,Đà Nẵng,4\n2022,Huế,4\n2022,Cần Thơ,5\n2022,Hà Nội,7\n2022,Hải Phòng,7\n2022,Cà Mau,9\n";
    // 4, 4, 5 would do where ties share a rank and none is skipped, but that is not how the methodology ranks them.
    const severities = (options?: { ties: "competition" | "dense" }) =>
      found(csv, undefined, options).map(({ rule, severity }) => [rule, severity]);
    expect(severities()).toEqual([["rank-sequence", "warning"]]);
    expect(severities({ ties: "competition" })).toEqual([["rank-sequence", "error"]]);
    expect(severities({ ties: "dense" })).toEqual([]);
  });

  it("do not go beyond the list", () => {
    const csv = "year,province,rank\n2022,Đà Nẵng,64\n2022,Cần Thơ,0\n";
    expect(short(found(csv))).toEqual(["rank-range: Đà Nẵng total rank 64", "rank-range: Cần Thơ total rank 0"]);
  });
});

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
