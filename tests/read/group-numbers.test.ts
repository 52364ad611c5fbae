import * as fc from "fast-check";
import { beforeEach, expect, it } from "vitest";
import { dti, folder } from "../cli.ts";

const METHOD = {
  ...{ id: "two", title: { en: "Two", vi: "Hai" }, source: "made for tests", decimals: 0 },
  ...{ ties: "competition", rankOn: "printed", scale: "points" },
  measures: [
    { code: "people", kind: "index", name: { en: "People", vi: "Con người" }, max: 60 },
    { code: "network", kind: "index", name: { en: "Network", vi: "Hạ tầng" }, max: 40 },
    { code: "total", kind: "total", name: { en: "Total", vi: "Tổng" }, of: { people: 60, network: 40 } },
  ],
};
let cwd: string;
beforeEach(() => {
  cwd = folder({ "two.json": JSON.stringify(METHOD) });
});

const SCORES = [
  [45, 30],
  [31, 20],
  [33, 22],
  [52, 21],
  [18, 37],
  [27, 11],
] as const;
/** A table with commas between cells and the numbers of groups right of the scores. */
const table = (heading: string, groups: readonly (number | string)[], network = SCORES.map(([, one]) => `${one}`)) =>
  [
    `Mã,Xã,Con người,Hạ tầng,${heading}`,
    ...SCORES.map(([people], i) => `X${i},Xã ${i},${people},${network[i]},${groups[i]}`),
  ].join("\n");
const rank = (stdin: string) =>
  dti(["rank", "-", "--scheme", "none", "--year", "2025", "--methodology", "two.json", "--format", "csv"], {
    cwd,
    stdin,
  });

const heading = fc.constantFrom("Cụm", "Cụm thi đua", "Nhóm", "Khối", "Vùng", "Cluster", "Group", "Region");
const numbers = fc.shuffledSubarray([1, 1, 2, 2, 2, 1], { minLength: 6 });

it("Numbers of groups right of whole scores are read where none is missing, none is skipped and each comes again", async () => {
  const property = fc.asyncProperty(heading, numbers, async (head, groups) => {
    const { out, err } = await rank(table(head, groups));
    const between = await rank(table(head, groups).replaceAll(",", ";"));
    expect(out, err).toBe(between.out);
    expect(out).toContain(`1,X0,Xã 0,${groups[0]},1,75,45,30`);
  });
  await fc.assert(property, { numRuns: 8 });
});

it("Any others are refused as what the decimals of a score may have moved on into", async () => {
  const digits = fc.tuple(...SCORES.map(() => fc.constantFrom(1, 2, 3, 5, 25, "05", "")));
  const isPlain = (groups: readonly (number | string)[]): boolean => {
    const counts = groups.map((one) => groups.filter((other) => other === one).length);
    const most = new Set(groups).size;
    return most > 1 && groups.every((one, i) => typeof one === "number" && one <= most && (counts[i] ?? 0) > 1);
  };
  const property = fc.asyncProperty(
    heading,
    digits.filter((groups) => !isPlain(groups) && groups.some(Boolean)),
    async (head, groups) => {
      const { code, err } = await rank(table(head, groups));
      expect(code).toBe(1);
      expect(err).toContain("stands right of a whole number in a column of scores, where its decimals would be");
    },
  );
  await fc.assert(property, { numRuns: 8 });
});

it.each(["Xếp loại", "Mức độ", "Nhận xét của Sở", "Ghi chú khác", "Lý do"])(
  "Under %s, where words stand, a number right of a whole score is refused",
  async (head) => {
    const { code, err } = await rank(table(head, [5, 5, 25, 5, 5, 5]));
    expect(code).toBe(1);
    expect(err).toContain("stands right of a whole number in a column of scores");
  },
);

it("Where a score has a decimal point no comma is one of decimals", async () => {
  const points = ["30.5", ...SCORES.slice(1).map(([, one]) => `${one}`)];
  const { out, err } = await rank(table("Cụm", [1, 7, 7, 1, "", 3], points));
  expect(out, err).toContain("1,X0,Xã 0,1,1,76,45,31");
});
