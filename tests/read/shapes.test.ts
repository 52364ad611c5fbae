import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { files } from "../../data/examples/simulate-communes.ts";
import { dti, folder, ROOT, rows } from "../cli.ts";
import { tableEqual } from "../table-equal.ts";
import { workbook } from "../workbook.ts";

const POINTS = {
  ...{ id: "points", title: { en: "Points", vi: "Điểm" }, source: "made for tests", decimals: 2 },
  ...{ ties: "competition", rankOn: "printed", scale: "points" },
  measures: [
    { code: "people", kind: "index", name: { en: "People", vi: "Con người" }, max: 60 },
    { code: "network", kind: "index", name: { en: "Network", vi: "Hạ tầng" }, max: 40 },
    { code: "total", kind: "total", name: { en: "Total", vi: "Tổng" }, of: { people: 60, network: 40 } },
  ],
};
const NAMES = [
  "An Phú",
  "Bình Minh",
  "Cam Lộ",
  "Diên Hồng",
  "Ea Kar",
  "Gia Lộc",
  "Hoà Vang",
  "Ích Hậu",
  "Kim Sơn",
  "Lộc An",
];

/** A unit of a plain table: its name and its scores. */
interface Unit {
  readonly name: string;
  readonly people: number;
  readonly network: number;
}
const units: fc.Arbitrary<readonly Unit[]> = fc
  .tuple(
    fc.shuffledSubarray(NAMES, { minLength: 2 }),
    fc.array(fc.record({ people: fc.integer({ min: 0, max: 60 }), network: fc.integer({ min: 0, max: 40 }) }), {
      ...{ minLength: 10, maxLength: 10 },
    }),
  )
  .map(([names, scores]) => names.map((name, i) => ({ name: `Xã ${name}`, people: 0, network: 0, ...scores[i] })));

let cwd: string;
beforeEach(() => {
  cwd = folder({ "points.json": JSON.stringify(POINTS) });
});

type Table = readonly (readonly (string | number)[])[];

/** How the table is ranked, without notes; a refusal by its first line. */
async function ranked(
  table: Table,
  year = "2025",
): Promise<{ readonly refused: string } | { readonly rows: readonly string[] }> {
  const text = table.map((cells) => cells.join(";")).join("\n");
  const argv = ["rank", "-", "--scheme", "none", "--year", year, "--methodology", "points.json"];
  const { code, out, err } = await dti([...argv, "--format", "csv", "--quiet"], { cwd, stdin: text });
  if (code !== 0) return { refused: err.split("\n")[0] ?? "" };
  return {
    rows: out
      .split("\n")
      .filter((line) => line !== "")
      .toSorted(),
  };
}

const plain = (all: readonly Unit[]): Table => [
  ["xã", "people", "network"],
  ...all.map(({ name, people, network }) => [name, people, network]),
];

/** Blocks of rows side by side, with empty cells where one is shorter, and `between` empty columns between two. */
function beside(blocks: readonly Table[], between: number): Table {
  const height = Math.max(...blocks.map((rows) => rows.length));
  return Array.from({ length: height }, (_, i) =>
    blocks.flatMap((rows, k) => [
      ...(k === 0 ? [] : Array.from({ length: between }, () => "")),
      ...(rows[i] ?? (rows[0] ?? []).map(() => "")),
    ]),
  );
}

describe("one list in parts", () => {
  const style = fc.constantFrom("same", "pandas", "counted", "blank");
  const headings = (style: string, of: readonly string[], k: number): readonly string[] => {
    if (k === 0 || style === "same") return of;
    if (style === "blank") return of.map(() => "");
    return of.map((text) => (style === "pandas" ? `${text}.${k}` : `${text} ${k + 1}`));
  };

  it("is ranked as the one list that it is, or refused where its headings are blank and nothing counts its rows", async () => {
    const property = fc.asyncProperty(
      ...([units, style, fc.integer({ min: 2, max: 3 }), fc.nat({ max: 2 }), fc.boolean()] as const),
      async (all, how, count, between, numbered) => {
        const size = Math.ceil(all.length / count);
        const rows = all.map(({ name, people, network }, i) => [...(numbered ? [i + 1] : []), name, people, network]);
        const of = [...(numbered ? ["STT"] : []), "xã", "people", "network"];
        const parts = Array.from({ length: count }, (_, k) => rows.slice(k * size, (k + 1) * size)).filter(
          (part) => part.length > 0,
        );
        const result = await ranked(
          beside(
            parts.map((part, k) => [headings(how, of, k), ...part]),
            between,
          ),
        );
        if (how === "blank" && "refused" in result) expect(result.refused).toMatch(/side by side|column/);
        else expect(result).toEqual(await ranked(plain(all)));
      },
    );
    await fc.assert(property, { numRuns: 12 });
  });

  it.each([
    [
      "whose parts have titles",
      [
        ["2022", "", "2023", ""],
        ["xã", "people", "xã", "people"],
        ["Xã Một", 1, "Xã Hai", 2],
      ],
    ],
    [
      "whose numbers begin anew",
      [
        ["STT", "xã", "people", "STT", "xã", "people"],
        [1, "Xã Một", 1, 1, "Xã Hai", 2],
      ],
    ],
    [
      "whose ranks begin anew",
      [
        ["hạng", "xã", "people", "hạng", "xã", "people"],
        [1, "Xã Một", 1, 1, "Xã Hai", 2],
      ],
    ],
    [
      "with a column that only one has",
      [
        ["xã", "people", "xã", "people", "network"],
        ["Xã Một", 1, "Xã Hai", 2, 3],
      ],
    ],
  ] satisfies [string, Table][])("%s is refused", async (_, table) => {
    expect(await ranked(table)).toEqual({ refused: expect.stringMatching(/lists stand side by side|same column/) });
  });

  it("names a unit that is in two parts", async () => {
    const table = [
      ["xã", "people", "network", "xã", "people", "network"],
      ["Xã Một", 1, 2, "Xã Một", 3, 4],
    ];
    expect(await ranked(table)).toEqual({ refused: expect.stringContaining("is here twice") });
  });

  it("has its places where they stand in the file", async () => {
    const table = [
      ["xã", "people", "network", "xã", "people", "network"],
      ["Xã Một", 1, 2, "Xã Hai", 3, 400],
    ];
    expect(await ranked(table)).toEqual({ refused: expect.stringContaining("(stdin):2:6:") });
  });
});

describe("lists of several measures", () => {
  it("are each read by their own names, whatever their order", async () => {
    const order = fc.array(fc.nat(), { minLength: 10, maxLength: 10 });
    const property = fc.asyncProperty(
      ...([units, order, fc.constantFrom("xã", "xã.1", ""), fc.nat({ max: 1 })] as const),
      async (all, keys, heading, between) => {
        const other = all.map((unit, i) => ({ unit, key: keys[i] ?? 0 })).toSorted((a, b) => a.key - b.key);
        const result = await ranked(
          beside(
            [
              [["xã", "people"], ...all.map(({ name, people }) => [name, people])],
              [[heading, "network"], ...other.map(({ unit }) => [unit.name, unit.network])],
            ],
            heading === "" ? 0 : between,
          ),
        );
        expect(result).toEqual(await ranked(plain(all)));
      },
    );
    await fc.assert(property, { numRuns: 25 });
  });

  it.each([
    [
      "other units under no heading",
      [
        ["xã", "people", "", "network"],
        ["Xã Một", 1, "Xã Hai", 2],
        ["Xã Hai", 1, "Xã Ba", 2],
      ],
    ],
    [
      "a foreign heading",
      [
        ["tỉnh", "people", "bạn", "network"],
        ["Hà Nội", 1, "Huế", 2],
        ["Huế", 1, "Hà Nội", 2],
      ],
    ],
    [
      "one measure twice",
      [
        ["xã", "people", "xã", "people", "network"],
        ["Xã Một", 1, "Xã Hai", 2, 3],
      ],
    ],
  ] satisfies [string, Table][])("with %s are refused", async (_, table) => {
    expect(await ranked(table)).toEqual({ refused: expect.stringContaining("lists stand side by side") });
  });
});

describe("cells that a spreadsheet merged", () => {
  /** Rows of two years, of the same regions in both, in which each region stands together. */
  const yearly = fc
    .tuple(units, units, fc.integer({ min: 1, max: 4 }))
    .map(([first, second, size]) =>
      [first, second].flatMap((all, k) =>
        all.map(
          ({ name, people, network }, i) => [2024 + k, `Vùng ${Math.floor(i / size)}`, name, people, network] as const,
        ),
      ),
    );
  const HEADINGS = ["năm", "vùng", "xã", "people", "network"];
  /** The same rows, with the text of a column only where it, or one left of it, changes. */
  const merged = (rows: Table, columns: readonly number[]): Table =>
    rows.map((cells, i) =>
      cells.map((cell, at) => {
        const outer = [0, 1].filter((column) => column <= at);
        return columns.includes(at) && outer.every((column) => rows[i - 1]?.[column] === cells[column]) ? "" : cell;
      }),
    );

  it("hold for the rows below them, in regions and years alike", async () => {
    const property = fc.asyncProperty(
      ...([yearly, fc.constantFrom([0], [1], [0, 1]), fc.constantFrom("2024", "2025")] as const),
      async (rows, columns, year) => {
        const result = await ranked([HEADINGS, ...merged(rows, columns)], year);
        expect(result).toEqual(await ranked([HEADINGS, ...rows], year));
      },
    );
    await fc.assert(property, { numRuns: 25 });
  });

  it("are refused where a year comes again after empty cells", async () => {
    const rows = [HEADINGS, [2024, "A", "Xã Một", 1, 1], ["", "A", "Xã Hai", 1, 1], [2024, "A", "Xã Ba", 1, 1]];
    expect(await ranked(rows)).toEqual({
      refused: expect.stringContaining('(stdin):4:1: "năm" is empty in some rows'),
    });
  });

  it("are never units", async () => {
    const rows = [HEADINGS, [2025, "A", "Xã Một", 1, 1], ["", "", "", 1, 1]];
    expect(await ranked(rows)).toEqual({ refused: expect.stringContaining("names no unit") });
  });

  it("fill the regions by which a published table is checked", async () => {
    const table = "vùng;xã;people;hạng trong vùng\nA;Xã Một;3;1\n;Xã Hai;2;2\nB;Xã Ba;5;1\n;Xã Bốn;4;1\n";
    const argv = ["check", "-", "--scheme", "none", "--year", "2025", "--methodology", "points.json", "--by", "people"];
    const { err, out } = await dti(argv, { cwd, stdin: table });
    expect(out + err).toContain("(stdin):5:4: error [regional-rank");
  });
});

describe("a table whose rows are measures", () => {
  const measures = ["people", "network", "total"] as const;
  const LABELS = {
    people: ["people", "Con người", "1. People"],
    network: ["network", "Hạ tầng"],
    total: ["Tổng", "total"],
  };
  const extras = fc.subarray(["STT", "max", "text", "mean", "state"] as const);
  const turned = fc.record({
    ...{
      all: units,
      extras,
      style: fc.nat({ max: 2 }),
      heading: fc.constantFrom("Chỉ số", "Tiêu chí", "Mã chỉ số", ""),
    },
    ...{ order: fc.shuffledSubarray([...measures], { minLength: 2 }), title: fc.boolean(), group: fc.boolean() },
  });

  it("is ranked as the table whose rows are its units", async () => {
    const property = fc.asyncProperty(turned, async ({ all, extras: added, style, heading, order, title, group }) => {
      const has = (extra: (typeof added)[number]): boolean => added.includes(extra);
      const scores = ({ people, network }: Unit) => ({ people, network, total: people + network });
      const table: Table = [
        ...(title ? [["Kết quả chấm điểm"]] : []),
        [
          ...[...(has("STT") ? ["STT"] : []), heading, ...(has("max") ? ["Điểm tối đa"] : [])],
          ...all.map(({ name }) => name),
          ...[
            ...(has("mean") ? ["Trung bình"] : []),
            ...(has("text") ? ["Ghi chú"] : []),
            ...(has("state") ? ["Trạng thái"] : []),
          ],
        ],
        ...(group ? [[...(has("STT") ? ["I"] : []), "Nhóm một"]] : []),
        ...order.map((code, i) => [
          ...[...(has("STT") ? [i + 1] : []), LABELS[code][style] ?? code],
          ...(has("max") ? [{ people: 60, network: 40, total: 100 }[code]] : []),
          ...all.map((unit) => scores(unit)[code]),
          ...[...(has("mean") ? [7] : []), ...(has("text") ? ["x"] : []), ...(has("state") ? ["Hoàn thành"] : [])],
        ]),
      ];
      const plainly: Table = [
        ["xã", ...order],
        ...all.map((unit) => [unit.name, ...order.map((code) => scores(unit)[code])]),
      ];
      expect(await ranked(table)).toEqual(await ranked(plainly));
    });
    await fc.assert(property, { numRuns: 25 });
  });

  it("has units, or years of one unit, as its columns", async () => {
    const stdin = "Đơn vị: Xã Một\nChỉ số;2023;2024\npeople;45;50\nnetwork;30;20\n";
    const argv = ["compare", "-", "--scheme", "none", "--methodology", "points.json", "--format", "csv", "--quiet"];
    const { out } = await dti(argv, { cwd, stdin });
    expect(out.split("\n")[1]).toContain(",1,1,0,");
    expect(out.split("\n")[1]).toContain(",75.00,70.00,-5.00");
  });

  it("has its places where they stand in the file", async () => {
    const table = [
      ["Chỉ số", "Xã Một", "Xã Hai"],
      ["people", 1, 2],
      ["network", 3, 400],
    ];
    expect(await ranked(table)).toEqual({ refused: expect.stringContaining("(stdin):3:3:") });
    expect(
      await ranked([
        ["Chỉ số", "Xã Một", "Xã Một"],
        ["people", 1, 2],
        ["network", 3, 4],
      ]),
    ).toEqual({
      refused: expect.stringContaining("(stdin):1: the unit is here twice"),
    });
  });

  it.each([
    [
      "one measure in two rows",
      [
        ["Chỉ số", "Xã Một"],
        ["people", 1],
        ["network", 2],
        ["people", 3],
      ],
      ':4: "people" names the same measure as line 2',
    ],
    [
      "code and name of two measures",
      [
        ["Mã", "Chỉ số", "Xã Một"],
        ["people", "Hạ tầng", 1],
        ["network", "Hạ tầng", 2],
      ],
      ':2:1: "people"',
    ],
    [
      "two scores that nobody tells apart",
      [
        ["Chỉ số", "Điểm", "Điểm"],
        ["people", 1, 2],
        ["network", 1, 2],
      ],
      "which of these columns",
    ],
    [
      "an assessed score beside a commune",
      [
        ["Chỉ số", "Thẩm định", "Xã Một"],
        ["people", 1, 2],
        ["network", 1, 2],
      ],
      "which of these columns",
    ],
    [
      "scores beside provinces",
      [
        ["Chỉ số", "Kết quả", "Huế"],
        ["people", 1, 2],
        ["network", 1, 2],
      ],
      "which of these columns",
    ],
  ] satisfies [string, Table, string][])("with %s is refused", async (_, table, refused) => {
    expect(await ranked(table)).toEqual({ refused: expect.stringContaining(refused) });
  });

  it("may say its headings again further down, in their order only", async () => {
    const again = fc.record({
      ...{ all: units, order: fc.shuffledSubarray([...NAMES.keys()], { minLength: 10 }) },
      ...{ label: fc.constantFrom("Chỉ số", "", "Tiêu chí", "Phần hai"), other: fc.boolean() },
    });
    const property = fc.asyncProperty(again, async ({ all, order, label, other }) => {
      const names = all.map(({ name }) => name);
      const turned = order.flatMap((i) => names[i] ?? []);
      const heads = other ? names.map((name) => `${name} khác`) : turned;
      const table = (below: readonly string[]): Table => [
        ["Chỉ số", ...names],
        ["people", ...all.map(({ people }) => people)],
        [label, ...below],
        ["network", ...all.map(({ network }) => network)],
      ];
      expect(await ranked(table(names))).toEqual(await ranked(plain(all)));
      if (names.every((name, i) => name === heads[i])) return;
      expect(await ranked(table(heads))).toEqual({
        refused: expect.stringContaining("(stdin):3: the headings come again"),
      });
    });
    await fc.assert(property, { numRuns: 25 });
    const years = (below: readonly number[]) =>
      ranked([["Đơn vị: Xã Một"], ["Chỉ số", 2024, 2025], ["people", 1, 2], ["", ...below], ["network", 3, 4]]);
    expect(await years([2025, 2024])).toEqual({
      refused: expect.stringContaining("(stdin):4: the headings come again"),
    });
    expect(await years([2024, 2025])).toEqual({ rows: expect.arrayContaining([expect.stringContaining("6.00")]) });
  });

  it("has two scores a unit, of which the assessed one is read", async () => {
    const pairs = fc.record({
      ...{ all: units, own: fc.constantFrom("Tự đánh giá", "Điểm tự chấm"), max: fc.boolean() },
      ...{ assessed: fc.constantFrom("Thẩm định", "Điểm thẩm định"), swap: fc.boolean(), outside: fc.boolean() },
    });
    const property = fc.asyncProperty(pairs, async ({ all, own, assessed, max, swap, outside }) => {
      const kinds = swap ? [assessed, own] : [own, assessed];
      const score = (kind: string, value: number) => (kind === own ? 40 - Math.min(value, 40) : value);
      const columns = outside
        ? kinds.flatMap((kind) => all.map((unit) => ({ kind, unit })))
        : all.flatMap((unit) => kinds.map((kind) => ({ kind, unit })));
      const merged = (texts: readonly string[]) => texts.map((text, i) => (text === texts[i - 1] ? "" : text));
      const names = columns.map(({ unit }) => unit.name);
      const table: Table = [
        ["Chỉ số", ...(max ? ["Điểm tối đa"] : []), ...merged(outside ? columns.map(({ kind }) => kind) : names)],
        ["", ...(max ? [""] : []), ...(outside ? names : columns.map(({ kind }) => kind))],
        ["people", ...(max ? [60] : []), ...columns.map(({ kind, unit }) => score(kind, unit.people))],
        ["network", ...(max ? [40] : []), ...columns.map(({ kind, unit }) => score(kind, unit.network))],
      ];
      expect(await ranked(table)).toEqual(await ranked(plain(all)));
    });
    await fc.assert(property, { numRuns: 25 });
  });

  it("has several units, each with its years, or two kinds of score that are refused", async () => {
    const table = (second: readonly (string | number)[]) =>
      [
        ["Chỉ số", "Xã Một", "", "Xã Hai", ""],
        ["", ...second],
        ["people", 50, 40, 55, 45],
        ["network", 35, 30, 30, 20],
      ]
        .map((row) => row.join(";"))
        .join("\n");
    const argv = ["compare", "-", "--scheme", "none", "--methodology", "points.json", "--format", "csv", "--quiet"];
    const { out } = await dti(argv, { cwd, stdin: table([2024, 2025, 2024, 2025]) });
    tableEqual(
      out,
      "unit,rank_2024,rank_2025,change,value_2024,value_2025,score_change",
      "Xã Một,1,1,0,85.00,70.00,-15.00",
      "Xã Hai,1,2,-1,85.00,65.00,-20.00",
    );
    for (const second of [
      ["Thẩm định", "Điểm", "Thẩm định", "Kết quả thẩm định"],
      ["Thẩm định", "", "Tự đánh giá", ""],
      ["Điểm", "Điểm chấm lại", "Điểm", "Điểm"],
    ]) {
      const { code, err } = await dti([...argv.with(0, "rank"), "--year", "2025"], { cwd, stdin: table(second) });
      expect([code, err]).toEqual([1, expect.stringContaining("which of these columns")]);
    }
  });

  it("may have rows of words, which are no headings", async () => {
    const besides = (row: readonly string[]) =>
      ranked([["Chỉ số", "Xã Một", "Xã Hai"], ["people", 1, 2], row, ["network", 3, 4]]);
    const rows = { rows: expect.arrayContaining([expect.stringContaining("Xã Hai,6.00")]) };
    expect(await besides(["", "(điểm)", "(điểm)"])).toEqual(rows);
    expect(await besides(["Đánh giá", "tốt", "tốt"])).toEqual(rows);
    expect(await besides(["Đánh giá", "tốt", ""])).toEqual(rows);
  });

  it("is not one with a row a value, though its headings are those of one", async () => {
    const sheet = [
      ["Đơn vị: Xã Một"],
      ["mã", "chỉ số", "điểm"],
      ["people", "Con người", 45],
      ["network", "Hạ tầng", 30],
    ];
    expect(await ranked(sheet)).toEqual({ rows: expect.arrayContaining(["1,Xã Một,Xã Một,75.00,45.00,30.00"]) });
    const long = [
      ["mã", "chỉ số", "điểm"],
      ["X1", "Con người", 45],
      ["X1", "Hạ tầng", 30],
    ];
    expect(await ranked(long)).toEqual({ rows: expect.arrayContaining(["1,X1,X1,75.00,45.00,30.00"]) });
  });

  it("refuses a decimal comma that moved cells on", async () => {
    const stdin = "Mã,Chỉ số,Điểm,Ghi chú\npeople,Con người,1,51\nnetwork,Hạ tầng,2,\n";
    const argv = ["rank", "-", "--scheme", "none", "--year", "2025", "--methodology", "points.json"];
    expect((await dti(argv, { cwd, stdin })).err).toContain('(stdin):2:4: "51" stands right of a whole number');
  });
});

describe("headings of groups over those of measures", () => {
  const NESTED = {
    ...POINTS,
    measures: [
      { code: "1.1", kind: "indicator", name: { en: "Portal", vi: "Cổng" }, max: 60 },
      { code: "1.2", kind: "indicator", name: { en: "Staff", vi: "Nhân lực" }, max: 40 },
      { code: "2.1", kind: "indicator", name: { en: "Firms", vi: "Doanh nghiệp" }, max: 40 },
      { code: "gov", kind: "pillar", name: { en: "Government", vi: "Chính quyền số" }, of: { "1.1": 60, "1.2": 40 } },
      { code: "eco", kind: "pillar", name: { en: "Economy", vi: "Kinh tế số" }, of: { "2.1": 40 } },
      { code: "total", kind: "total", name: { en: "Total", vi: "Tổng" }, of: { gov: 100, eco: 40 } },
    ],
  };
  const rank = async (text: string, ...flags: readonly string[]) => {
    const cwd = folder({ "2025.csv": text, "points.json": JSON.stringify(NESTED) });
    const argv = ["rank", "2025.csv", "--scheme", "none", "--methodology", "points.json", "--format", "csv"];
    return dti([...argv, ...flags], { cwd });
  };
  const BODY = "Xã Một,40,30,20\nXã Hai,50,10,10";

  it("leave the measures what they are where they name their group, or only that they are measures", async () => {
    const { out } = await rank(`Xã,1.1,1.2,2.1\n${BODY}`);
    const groups = fc.tuple(
      fc.constantFrom("Chính quyền số", "Trụ cột", "Nhóm chỉ số", "Tổng", "Năm 2025", "Government 2025", "Điểm"),
      fc.constantFrom("Kinh tế số", "Trụ cột Kinh tế số", "Chỉ số", "Total", "2025"),
    );
    const cells = fc.tuple(
      fc.constantFrom("1.1", "Cổng", "Portal", "1.1. Cổng"),
      fc.constantFrom("1.2", "Nhân lực"),
      fc.constantFrom("2.1", "Firms"),
    );
    const property = fc.asyncProperty(groups, cells, async ([first, second], names) => {
      const text = `Xã,${first},,${second}\n,${names.join(",")}\n${BODY}`;
      expect((await rank(text)).out, text).toBe(out);
    });
    await fc.assert(property, { numRuns: 25 });
  });

  it("are of the year before, where that is what stands under a year", async () => {
    const both = (year: string) =>
      rank(`Xã,${year},,Tổng\n,Tổng năm trước,Hạng năm trước,\nXã Một,40,2,70\nXã Hai,50,1,60`);
    for (const year of ["2025", "Năm 2025", "Kết quả 2025"]) {
      const { out, err } = await both(year);
      expect(out, err).toContain("1,Xã Một,Xã Một,70.00");
      expect(err).toContain(`scores of other years, not used here: ${year} Tổng năm trước`);
    }
  });

  it.each([
    ["Kinh tế số", "a group that it does not belong to"],
    ["Mục tiêu", "a target"],
    ["Tự đánh giá", "an own score"],
    ["Thay đổi", "a change"],
    ["Số phiếu", "what nobody knows"],
    ["Hạng", "a rank"],
    ["Điểm tối đa", "a maximum"],
  ])("do not make a score of %s over 1.1, %s", async (group) => {
    const { code, out, err } = await rank(`Xã,${group},,Kinh tế số\n,1.1,1.2,2.1\n${BODY}`);
    expect(`${code} ${out} ${err}`).not.toMatch(/Xã Một,40|Xã Một,.*40\.00/);
  });
});

describe("a unit whose name holds a word of headings", () => {
  it.each(["Xã Ban", "Trung Bình", "Tân Hạng", "Phường Sở"])("is not lost in a turned table: %s", async (name) => {
    const cwd = folder({
      "2024.csv": `Chỉ số,Xã Mai,${name}\nPeople,10,20\nNetwork,10,20\n`,
      "points.json": JSON.stringify(POINTS),
    });
    const { code, err } = await dti(["rank", "2024.csv", "--scheme", "none", "--methodology", "points.json"], { cwd });
    expect([code, err]).toEqual([1, expect.stringContaining(`"${name}"`)]);
  });
});

describe("sheets of one unit each", () => {
  const sheet = (own: number, assessed: number | string, state = "", max = 60): string =>
    [
      "Mã;Chỉ số;Điểm tối đa;Điểm tự đánh giá;Điểm thẩm định;Chênh lệch;Trạng thái",
      `people;Con người;${max};${own};${assessed};;${state}`,
      "network;Hạ tầng;40;20;10;10;Hoàn thành\n",
    ].join("\n");
  const argv = ["--scheme", "none", "--methodology", "points.json", "--format", "csv"];
  const inFolder = (files: Readonly<Record<string, string | Uint8Array>>) =>
    folder({ ...files, "points.json": JSON.stringify(POINTS) });
  const OF_UNITS = ["rank,unit,total,people,network", "1,Xã Một,50.00,40.00,10.00", "2,Xã Hai,40.00,30.00,10.00"];

  it("make one table of the assessed scores, a unit a file, named after it or as a cell says", async () => {
    const files = {
      "2026/Xã Một 2026.csv": sheet(50, 40),
      "2026/xa_hai-2026.csv": `Đơn vị: Xã Hai;;\n${sheet(50, 30)}`,
    };
    const { out, err } = await dti(["rank", "2026", ...argv], { cwd: inFolder(files) });
    tableEqual(out, ...OF_UNITS);
    expect(err).toContain('sheets of one unit each (2), read by "Điểm thẩm định": Xã Một, Xã Hai');
  });

  it("are the sheets of a workbook", async () => {
    const rowsOf = (text: string) =>
      text
        .trim()
        .split("\n")
        .map((line) => line.split(";"));
    const sheets = [
      { name: "Xã Một", rows: rowsOf(sheet(50, 40)) },
      { name: "Xã Hai", rows: rowsOf(sheet(50, 30)) },
    ];
    const summary = { name: "Bảng tổng", rows: rowsOf("Xã;people;network\nXã Một;1;2") };
    for (const [book, note] of [
      [workbook(...sheets), ""],
      [workbook(...sheets, summary), "all.xlsx: read Xã Một, Xã Hai, not Bảng tổng"],
    ] as const) {
      const { out, err } = await dti(["rank", "all.xlsx", ...argv], { cwd: inFolder({ "all.xlsx": book }) });
      tableEqual(out, ...OF_UNITS);
      expect(err).toContain(note);
    }
  });

  it("tell 0 for want of evidence from a measured 0", async () => {
    const files = {
      "a/x.csv": sheet(50, 0, "Cần bổ sung minh chứng"),
      "a/y.csv": sheet(50, 0, "Đã bổ sung minh chứng"),
    };
    const { err } = await dti(["rank", "a", ...argv], { cwd: inFolder(files) });
    expect(err).toContain("not because they were measured as 0: x (1)\n");
  });

  it("have the maxima of the methodology, or are refused", async () => {
    const { err, code } = await dti(["rank", "x.csv", ...argv], { cwd: inFolder({ "x.csv": sheet(50, 40, "", 50) }) });
    expect([code, err]).toEqual([
      1,
      expect.stringContaining("x.csv:2:3: People: the sheet says at most 50, the methodology 60"),
    ]);
  });

  it("are refused where one unit has two", async () => {
    const files = { "a/x.csv": `Đơn vị: Xã Một;;\n${sheet(50, 40)}`, "a/y.csv": `Đơn vị: Xã Một;;\n${sheet(50, 41)}` };
    const { err, code } = await dti(["rank", "a", ...argv], { cwd: inFolder(files) });
    expect([code, err]).toEqual([1, expect.stringContaining("the unit is here twice")]);
  });

  it("of the example are those that its script writes", () => {
    const names = ["communes-simulated.json", "communes-simulated/xa-hai.csv", "communes-simulated/xa-ba.csv"];
    for (const name of names) expect(files.get(name)).toBe(readFileSync(join(ROOT, "data/examples", name), "utf8"));
  });

  it("of the example add up to what is ranked", async () => {
    const ranking = await rows([
      "rank",
      "data/examples/communes-simulated",
      "--scheme",
      "none",
      "--methodology",
      "data/examples/communes-simulated.json",
    ]);
    const sums = ["xa-hai", "xa-mot", "xa-ba"].map((name) => {
      const text = readFileSync(join(ROOT, `data/examples/communes-simulated/${name}.csv`), "utf8").replace(
        "\uFEFF",
        "",
      );
      const records: string[][] = parse(text, { delimiter: ";", comment: "#", relax_column_count: true });
      const points = records.map((record) => Math.round(100 * Number((record[5] ?? "").replace(",", "."))));
      return { name, total: points.filter((one) => !Number.isNaN(one)).reduce((sum, one) => sum + one, 0) / 100 };
    });
    expect(ranking.map(({ name, values }) => ({ name, total: values.total }))).toEqual(sums);
  });
});
