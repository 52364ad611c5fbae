import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dti, folder } from "../cli.ts";
import { workbook } from "../workbook.ts";

/** The names of the leaves that `dti init` drafts, what it says, and the ranking of the command that it names next. */
async function drafted(content: string | Uint8Array, name = "scores.csv") {
  const cwd = folder({ [name]: content });
  const { code, out, err } = await dti(["init", name, "-o", "my.json"], { cwd });
  expect([code, err]).toEqual([0, ""]);
  const command = /^next: dti (.*)$/m.exec(out)?.[1] ?? "";
  const ranked = await dti([...command.split(" "), "--format", "csv"], { cwd });
  const { measures } = JSON.parse(readFileSync(join(cwd, "my.json"), "utf8"));
  const named = (wanted: boolean): string[] =>
    measures.flatMap(({ of, name: { vi } }: { of?: object; name: { vi: string } }) => (!of === wanted ? [vi] : []));
  const rows = ranked.out.split("\n").slice(1, -1);
  return {
    said: out.replace(/\s+/g, " "),
    leaves: named(true),
    sums: named(false),
    ranking: rows.map((row) => row.split(",").slice(2, 4).join(" ")),
  };
}

/** Of the assessed scores alone; own and assessed scores together would give B 68, C 61, A 50. */
const ASSESSED = ["C 28.00", "A 20.00", "B 18.00"];
const LEAVES = ["Hạ tầng số", "Nhân lực số"];

const GROUPED = [
  ["STT", "Đơn vị", "Điểm tự đánh giá", "", "Điểm thẩm định", ""],
  ["", "", "Hạ tầng số", "Nhân lực số", "Hạ tầng số", "Nhân lực số"],
  ["", "Điểm tối đa", 20, 30, 20, 30],
  [1, "A", 10, 20, 9, 11],
  [2, "B", 20, 30, 8, 10],
  [3, "C", 12, 21, 7, 21],
] as const;

const csv = (rows: readonly (readonly (string | number)[])[]): string =>
  `${rows.map((cells) => cells.join(";")).join("\n")}\n`;

describe("dti init on a table of own and assessed scores", () => {
  it("drafts the assessed ones below two rows of headings, each measure by its name, and names the own ones", async () => {
    const { leaves, sums, ranking, said } = await drafted(csv(GROUPED));
    expect([leaves, sums, ranking]).toEqual([LEAVES, ["Tổng điểm"], ASSESSED]);
    expect(said).toContain(
      "the units' own scores are left out: Điểm tự đánh giá Hạ tầng số, Điểm tự đánh giá Nhân lực số",
    );
  });

  it("drafts the same of a workbook with merged headings", async () => {
    const rows = GROUPED.map((cells) => cells.map((cell) => (cell === "" ? null : cell)));
    const book = workbook({ name: "Điểm", rows, merged: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"] });
    const { leaves, sums, ranking } = await drafted(book, "scores.xlsx");
    expect([leaves, sums, ranking]).toEqual([LEAVES, ["Tổng điểm"], ASSESSED]);
  });

  it("takes the total of the assessed scores for the total, and no total for a pillar", async () => {
    const table = [
      "Đơn vị;Hạ tầng số - tự chấm;Nhân lực số - tự chấm;Tổng điểm tự chấm;Hạ tầng số - thẩm định;Nhân lực số - thẩm định;Tổng điểm thẩm định",
      "Điểm tối đa;20;30;50;20;30;50",
      "A;10;20;30;9;11;20",
      "B;20;30;50;8;10;18",
      "C;12;21;33;7;21;28",
    ].join("\n");
    const { leaves, sums, ranking, said } = await drafted(table);
    expect([leaves, sums, ranking]).toEqual([LEAVES, ["Tổng"], ASSESSED]);
    expect(said).toContain("Nhân lực số - tự chấm, Tổng điểm tự chấm");
    const totals = "Đơn vị;Hạ tầng số;Nhân lực số;Tổng điểm tự chấm;Tổng điểm thẩm định\nA;9;11;30;20\nC;7;21;33;28\n";
    expect(await drafted(totals)).toMatchObject({ leaves: LEAVES, sums: ["Tổng"] });
  });

  it("leaves out maxima, differences and plain scores that repeat the assessed measures", async () => {
    const groups = ["Điểm tối đa", "Điểm tự chấm", "Điểm thẩm định", "Chênh lệch", "Điểm"];
    const table = [
      `Đơn vị;${groups.map((group) => `${group};`).join(";")}`,
      `;${groups.map(() => LEAVES.join(";")).join(";")}`,
      "A;20;30;10;20;9;11;-1;-9;8;8",
      "B;20;30;20;30;8;10;-12;-20;9;9",
    ].join("\n");
    expect((await drafted(table)).leaves).toEqual(LEAVES);
  });

  it("keeps the word of an assessed measure whose name alone is the heading of another column", async () => {
    const table = [
      "Đơn vị;Hạ tầng số;Hạ tầng số (tự chấm);Hạ tầng số (thẩm định);Nhân lực số (tự chấm);Nhân lực số (thẩm định)",
      "Điểm tối đa;20;20;20;30;30",
      "A;1;10;9;20;11",
      "B;2;20;8;30;10",
      "C;3;12;7;21;21",
    ].join("\n");
    const { leaves, ranking } = await drafted(table);
    expect([leaves, ranking]).toEqual([["Hạ tầng số (thẩm định)", "Nhân lực số"], ASSESSED]);
  });

  it("takes scores beside own ones for assessed, by the name that both have, and leaves other names as they are", async () => {
    const table = [
      "Đơn vị;Điểm Hạ tầng số;Hạ tầng số (tự chấm);Nhân lực số;Nhân lực số (tự chấm);Điểm sáng kiến",
      "Điểm tối đa;20;20;30;30;5",
      "A;9;10;11;20;0",
      "B;8;20;10;30;0",
      "C;7;12;21;21;0",
    ].join("\n");
    const { leaves, ranking } = await drafted(table);
    expect([leaves, ranking]).toEqual([[...LEAVES, "Điểm sáng kiến"], ASSESSED]);
  });

  it("keeps measures of one name in two groups apart", async () => {
    const own = "Khác (tự chấm);Khác (thẩm định)";
    const table = `Đơn vị;Trụ cột Một;;Trụ cột Hai;\n;${own};${own}\nA;9;1;9;2\nB;1;3;1;4\n`;
    const { leaves, sums } = await drafted(table);
    expect([leaves.length, sums]).toEqual([2, ["Trụ cột Một", "Trụ cột Hai", "Tổng điểm"]]);
  });

  it.each([
    "Đơn vị;Hạ tầng số (tự chấm);Nhân lực số (tự chấm);Tổng điểm tự chấm",
    "Đơn vị;Điểm tự chấm;;\n;Hạ tầng số;Nhân lực số;Tổng điểm",
    "Đơn vị;Hạ tầng số;Nhân lực số;Tổng điểm;;\n;Điểm tự chấm;Điểm tự chấm;Điểm tự chấm;Hạng",
  ])("drafts own scores that stand alone, and says that they are own: %j", async (headings) => {
    const { leaves, ranking, said } = await drafted(
      `${headings}\nĐiểm tối đa;20;30;50\nA;9;11;20\nB;8;10;18\nC;7;21;28\n`,
    );
    expect([leaves.length, ranking]).toEqual([2, ASSESSED]);
    expect(said).toContain("these are the units' own scores, as there are no assessed ones beside them");
  });

  it("takes a name that begins with own or self, or speaks of assessing, for a name", async () => {
    const { leaves, said } = await drafted("Unit;Own revenue;Self-service portals;Assessed land\nA;9;1;2\nB;8;2;3\n");
    expect(leaves).toEqual(["Own revenue", "Self-service portals", "Assessed land"]);
    expect(said).not.toContain("own scores");
  });
});

describe("whatever words say whose scores they are", () => {
  const OWN = [
    "Tự chấm",
    "Điểm tự đánh giá",
    "Điểm đơn vị tự chấm",
    "Điểm do đơn vị tự chấm",
    "Self-assessed score",
    "own",
  ];
  const ASSESSING = [
    "Thẩm định",
    "Điểm thẩm định",
    "Kết quả thẩm định",
    "Điểm do Hội đồng thẩm định",
    "Verified score",
    "assessed",
  ];
  type Heading = (name: string, word: string) => string;
  const FLAT: readonly Heading[] = [
    (name, word) => `${name} (${word})`,
    (name, word) => `${name} - ${word}`,
    (name, word) => `${word}: ${name}`,
    (name, word) => `${name} ${word}`,
    (name, word) => `${word} ${name}`,
  ];

  it("drafts the assessed measures, and ranks by them alone", async () => {
    const form = fc.oneof(fc.constantFrom(...FLAT), fc.constantFrom("over" as const, "under" as const));
    const words = fc.tuple(fc.constantFrom(...OWN), fc.constantFrom(...ASSESSING));
    await fc.assert(
      fc.asyncProperty(
        words,
        form,
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        async (said, how, shuffled) => {
          // Headings that are merged over their columns stand in order.
          const order = how === "over" ? [0, 1, 2, 3] : how === "under" ? [0, 2, 1, 3] : shuffled;
          const at = order.map((i) => ({ name: LEAVES[i % 2] ?? "", word: said[i < 2 ? 0 : 1] }));
          const tops = how === "over" ? at.map(({ word }) => word) : at.map(({ name }) => name);
          const merged = tops.map((top, i) => (top === tops[i - 1] ? "" : top));
          const below = at.map(({ name, word }) => (how === "over" ? name : word));
          const headings =
            typeof how === "string"
              ? [
                  ["Đơn vị", ...merged],
                  ["", ...below],
                ]
              : [["Đơn vị", ...at.map(({ name, word }) => how(name, word))]];
          const rows = [
            ["Điểm tối đa", 20, 30, 20, 30],
            ["A", 10, 20, 9, 11],
            ["B", 20, 30, 8, 10],
            ["C", 12, 21, 7, 21],
          ];
          const figures = rows.map(([label = "", ...cells]) => [label, ...order.map((i) => cells[i] ?? "")]);
          const { leaves, ranking } = await drafted(csv([...headings, ...figures]));
          expect([leaves.toSorted(), ranking]).toEqual([LEAVES, ASSESSED]);
        },
      ),
      { numRuns: 8 },
    );
  });
});
