import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dti, folder, type Run } from "../cli.ts";

const RUNS = Number(process.env.ENGINE_RUNS ?? 6);
const name = (text: string): object => ({ en: text, vi: text });
const METHODOLOGY = {
  ...{ id: "my", title: name("My"), source: "made for tests", decimals: 3, ties: "competition", rankOn: "printed" },
  scale: "points",
  measures: [
    { code: "a", kind: "index", name: name("A"), max: 10 },
    { code: "b", kind: "index", name: name("B"), max: 5 },
    { code: "c", kind: "index", name: name("C"), max: 1 },
    { code: "p", kind: "pillar", name: name("P"), of: { a: 2, b: 1 }, max: 7 },
    { code: "t", kind: "total", name: name("T"), of: { p: 3, c: 2, b: 1 }, max: 100 },
  ],
};
const MOST = [10, 5, 1];

/** A table of one file, and how it is written and ranked. */
interface Table {
  readonly rows: readonly (readonly (number | null)[])[];
  readonly coded: boolean;
  readonly named: boolean;
  readonly regional: boolean;
  readonly quoted: boolean;
  readonly crlf: boolean;
  readonly mark: boolean;
  readonly ranked: boolean;
  readonly delimiter: string;
  readonly decimal: "," | ".";
  readonly decimals: number;
  readonly missing: string;
  /** How often the rows stand in the file, each time as other units. */
  readonly times: number;
}

const table: fc.Arbitrary<Table> = fc
  .record({
    rows: fc.array(fc.tuple(...MOST.map(() => fc.option(fc.integer({ min: 0, max: 1000 }), { freq: 9, nil: null }))), {
      minLength: 2,
      maxLength: 9,
    }),
    coded: fc.boolean(),
    named: fc.boolean(),
    regional: fc.boolean(),
    quoted: fc.boolean(),
    crlf: fc.boolean(),
    mark: fc.boolean(),
    ranked: fc.boolean(),
    delimiter: fc.constantFrom(",", ";", "\t"),
    decimal: fc.constantFrom(",", "."),
    decimals: fc.constantFrom(0, 1, 3),
    missing: fc.constantFrom("", "-", "n/a", "…"),
    times: fc.oneof({ weight: 12, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.constant(1500) }),
  })
  .map((one) => ({ ...one, named: one.named || !one.coded }) as Table);

const NAMES = [
  "Xã Hòa Bình",
  "Phường Đông Hải",
  "Hà Tĩnh",
  "Xã Trung Bình",
  "Thị trấn Ỷ La",
  "Xã Cả",
  "Xã Tổng Cọt",
  "Plain",
];

/** The rows as cells, headings first. */
function cellsOf(one: Table): readonly (readonly string[])[] {
  const { rows, coded, named, regional, ranked, decimal, decimals, missing, times } = one;
  const all = Array.from({ length: times }, () => rows).flat();
  const headings = [...(coded ? ["code"] : []), ...(named ? ["unit"] : []), ...(regional ? ["region"] : [])];
  return [
    [...headings, "a", "b", "c", ...(ranked ? ["rank"] : [])],
    ...all.map((values, i) => [
      ...(coded ? [`u${(all.length * 7 - i * 7).toString(36)}`] : []),
      ...(named ? [`${NAMES[i % NAMES.length]} ${i}`] : []),
      ...(regional ? [`R${i % 3}`] : []),
      ...values.map((value, leaf) =>
        value === null ? missing : (((value * (MOST[leaf] ?? 1)) / 1000).toFixed(decimals) ?? "").replace(".", decimal),
      ),
      ...(ranked ? ["1"] : []),
    ]),
  ];
}

/** The same as a text. */
function csvOf(cells: readonly (readonly string[])[], { delimiter, quoted, crlf, mark }: Table): string {
  const cell = (text: string): string =>
    quoted || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = cells.map((row) => `${row.map(cell).join(delimiter)}${crlf ? "\r\n" : "\n"}`);
  return (mark ? "\uFEFF" : "") + lines.join("");
}

const flags = fc
  .record({
    ties: fc.constantFrom("competition", "dense", "ordinal", "modified", "fractional"),
    rankOn: fc.constantFrom("printed", "exact"),
    decimals: fc.constantFrom(0, 1, 2, 4),
    by: fc.constantFrom(undefined, "p", "b"),
    measures: fc.constantFrom(undefined, "all", "p,c"),
    top: fc.constantFrom(undefined, 3),
    format: fc.constantFrom("table", "csv", "tsv", "json", "markdown"),
    verbose: fc.boolean(),
  })
  .map(({ ties, rankOn, decimals, by, measures, top, format, verbose }) => [
    ...["--ties", ties, "--rank-on", rankOn, "--decimals", String(decimals), "--format", format],
    ...(by === undefined ? [] : ["--by", by]),
    ...(measures === undefined ? [] : ["--measures", measures]),
    ...(top === undefined ? [] : ["--top", String(top)]),
    ...(verbose ? ["--verbose"] : []),
  ]);

const sign = ({ decimal }: Table): string => (decimal === "," ? "comma" : "point");

/** What `dti rank` says without the engine, and in it. */
async function both(
  files: Readonly<Record<string, string>>,
  argv: readonly string[],
): Promise<{ readonly plain: Run; readonly engine: Run }> {
  const cwd = folder({ ...files, "my.json": JSON.stringify(METHODOLOGY) });
  const all = [
    "rank",
    ...Object.keys(files),
    "--scheme",
    "none",
    "--methodology",
    "my.json",
    "--year",
    "2024",
    ...argv,
  ];
  return { plain: await dti(all, { cwd }), engine: await dti([...all, "--engine", "duckdb"], { cwd }) };
}

describe("dti rank --engine duckdb", () => {
  it("gives what dti rank gives, to the last letter, of tables that both read", async () => {
    let ranked = 0;
    await fc.assert(
      fc.asyncProperty(table, flags, async (one, argv) => {
        const { plain, engine } = await both({ "t.csv": csvOf(cellsOf(one), one) }, ["--decimal", sign(one), ...argv]);
        expect(engine).toEqual(plain);
        if (engine.code === 0) ranked++;
      }),
      { numRuns: RUNS },
    );
    expect(2 * ranked).toBeGreaterThan(RUNS);
    if (RUNS > 100) process.stderr.write(`${ranked} of ${RUNS} tables ranked alike\n`);
  });

  it("gives it of several files as well, with measures that one of them lacks", async () => {
    await fc.assert(
      fc.asyncProperty(table, table, flags, async (one, two, argv) => {
        const alike = { ...two, coded: one.coded, named: one.named, regional: one.regional, decimal: one.decimal };
        const other = cellsOf(alike).map((row, i) => row.map((cell, c) => (i > 0 && c === 0 ? `z${cell}` : cell)));
        const files = { "one.csv": csvOf(cellsOf(one), one), "two.csv": csvOf(other, alike) };
        const { plain, engine } = await both(files, ["--decimal", sign(one), ...argv]);
        expect(engine).toEqual(plain);
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });

  const LABELS = [
    ...["Xã An, Huyện B", "Ba | Bốn", 'Bản "Mới" 3', "O'Neil", "a=b", "x, +2", "Ô@c", "Xã;2", "Năm, -6", "Đảo (Tây)"],
    ...["A/B & C", "X.Y-Z_1", "日本", "Xã #1", "e,=1", "Ấp\t2", "ɏḀ", "Xã Ý, ='x", "R3,", "TP. Hồ Chí Minh"],
  ];
  it("writes codes, names and regions as dti does, whatever stands in them", async () => {
    let quoted = 0;
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.array(fc.constantFrom(...LABELS), { minLength: 1, maxLength: 4 }),
        fc.constantFrom("csv", "tsv"),
        fc.boolean(),
        async (one, labels, format, all) => {
          const cells = cellsOf(one).map((row, i) =>
            row.map((cell, c) => {
              const label = labels[(i + c) % labels.length];
              if (i === 0 || c >= Number(one.coded) + Number(one.named) + Number(one.regional)) return cell;
              return one.regional && cell.startsWith("R") ? `${label}` : `${label} ${cell}`;
            }),
          );
          const argv = ["--decimal", sign(one), "--format", format, ...(all ? ["--measures", "all"] : [])];
          const { plain, engine } = await both({ "t.csv": csvOf(cells, { ...one, quoted: true }) }, argv);
          if (engine.code !== 0) return;
          expect(engine).toEqual(plain);
          if (engine.out.includes('"')) quoted++;
        },
      ),
      { numRuns: RUNS },
    );
    expect(quoted).toBeGreaterThan(0);
  });

  const FAULTS = [
    ...[
      "abc",
      "1.5.",
      ".5",
      "45 %",
      "1 000",
      "NA",
      "-",
      "–",
      "1,2",
      "1.25",
      "7/10",
      "1e-1",
      "+1",
      "-0.1",
      "11",
      "0.123456789",
    ],
    ...[
      "",
      " ",
      "x\u00A0y",
      "  Hai",
      "Trung bình",
      "Tổng",
      "Vùng cao",
      "Vùng 2",
      "Nhóm xã",
      "# note",
      "#1",
      "* x",
      "A. x",
      "=1",
    ],
    ...[
      "Ghi chú: số liệu",
      "Năm 2022",
      "2021",
      "Year 2020.",
      "Xã 1975",
      "Cả nước",
      "World",
      "OECD",
      "Trung bình toàn tỉnh",
      "a\nb",
      'a "b"',
      "XÃ Ý",
      "Xa\u0303",
      "Ba?o L?c",
    ],
    ...[
      "u7",
      "Hà Tĩnh 2",
      "r1",
      "0,5",
      "00012345678901234567890.5",
      "12345678901234567890",
      "nan",
      "TRUE",
      "1_0",
      "1.000",
      "10.000",
    ],
  ];
  it("says no other ranks where a cell is none that it reads as dti does", async () => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...FAULTS)), { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        async (one, faults, bare) => {
          const cells = cellsOf(one).map((row) => [...row]);
          for (const [row, column, text] of faults) {
            const hit = cells[1 + (row % (cells.length - 1))];
            if (hit) hit[column % hit.length] = text;
          }
          const { plain, engine } = await both({ "t.csv": csvOf(cells, one) }, [
            ...(bare ? [] : ["--decimal", sign(one)]),
            ...["--format", "json"],
          ]);
          if (engine.code === 0) expect(engine).toEqual(plain);
          else refused++;
          if (plain.code !== 0) expect(engine.code).not.toBe(0);
        },
      ),
      { numRuns: 2 * RUNS },
    );
    expect(refused).toBeGreaterThan(0);
  });

  const LINES = [
    "",
    " ",
    "Trung bình,,,",
    "u1",
    "u1,1,1,1,1,1,1,1,1",
    "u1,1,1,1,,,,,",
    '"u1,1',
    'u"1,1,1,1',
    '"u1"x,1,1,1',
    ",,,,,",
    "\r",
    "a;b",
  ];
  it("says no other ranks where a line is none that it reads as dti does", async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.nat(), fc.constantFrom(...LINES), async (one, at, line) => {
        const lines = csvOf(cellsOf(one), one).split("\n");
        lines.splice(1 + (at % (lines.length - 1)), 0, line);
        const { plain, engine } = await both({ "t.csv": lines.join("\n") }, [
          "--decimal",
          sign(one),
          "--format",
          "json",
        ]);
        if (engine.code === 0) expect(engine).toEqual(plain);
        if (plain.code !== 0) expect(engine.code).not.toBe(0);
      }),
      { numRuns: RUNS },
    );
  });

  it("gives of Parquet what dti rank gives of the same table as CSV, typed or as text", async () => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    await fc.assert(
      fc.asyncProperty(table, flags, fc.boolean(), async (one, argv, typed) => {
        const simple: Table = { ...one, decimal: ".", delimiter: ",", missing: "", quoted: false, mark: false };
        const cwd = folder({ "t.csv": csvOf(cellsOf(simple), simple), "my.json": JSON.stringify(METHODOLOGY) });
        const [heading = []] = cellsOf(simple);
        const types = heading.map(
          (name) => `'${name}': '${typed && ["a", "b", "c"].includes(name) ? "DOUBLE" : "VARCHAR"}'`,
        );
        const rows = `read_csv('${join(cwd, "t.csv")}', header = true, delim = ',', columns = {${types.join(", ")}})`;
        await connection.run(`COPY (SELECT * FROM ${rows}) TO '${join(cwd, "t.par")}' (FORMAT parquet)`);
        const rest = [
          "--scheme",
          "none",
          "--methodology",
          "my.json",
          "--year",
          "2024",
          "--decimal",
          "point",
          ...argv,
        ].filter((flag) => flag !== "--verbose");
        const plain = await dti(["rank", "t.csv", ...rest], { cwd });
        const engine = await dti(["rank", "t.par", ...rest, "--engine", "duckdb"], { cwd });
        const asCsv = (text: string): string =>
          text
            .replaceAll("t.par", "t.csv")
            .replace('"encoding":"Parquet","delimiter":""', '"encoding":"utf-8","delimiter":","');
        const named = { ...engine, out: asCsv(engine.out), err: asCsv(engine.err) };
        expect(named).toEqual(plain);
      }),
      { numRuns: RUNS },
    );
  });

  it("names the row of a wrong cell far down a file of many rows, and what is the mean of all others", async () => {
    const rows = Array.from({ length: 9000 }, (_, i) => [`u${i}`, `${(i % 101) / 10}`, `${(i % 51) / 10}`, "0.5"]);
    const csv = (all: readonly (readonly string[])[]): string =>
      ["code,a,b,c", ...all.map((row) => row.join(",")), ""].join("\n");
    const wrong = rows.map((row, i) =>
      i === 8500 ? ["u8500", "x", "0", "2"] : i === 8900 ? ["u8500", "1", "1", "1"] : row,
    );
    const { plain, engine } = await both({ "t.csv": csv(wrong) }, []);
    expect(plain.err).toContain('t.csv:8502:2: A: expected a number from 0 to 10, found "x"');
    expect(engine).toEqual(plain);
    const means = await both({ "t.csv": csv([...rows.slice(0, 100), ...rows.slice(100), mean(rows)]) }, []);
    expect([means.plain.code, means.engine]).toEqual([1, means.plain]);
  });
});

/** A row of the means of all others, to as many decimals as they need. */
const mean = (rows: readonly (readonly string[])[]): readonly string[] => [
  "u9000",
  ...[1, 2, 3].map((c) => (rows.reduce((sum, row) => sum + Number(row[c]), 0) / rows.length).toFixed(6)),
];
