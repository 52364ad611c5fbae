import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import type { ProblemKind } from "../src/types/index.ts";
import { dti, folder, ROOT } from "./cli.ts";
import { fileOf, leaf, method as methodOf } from "./methods.ts";
import { told } from "./told.ts";
import { workbook } from "./workbook.ts";

vi.mock("../src/write/views/problems.ts", async (original) => (await import("./told.ts")).telling(original));

const { writer } = vi.hoisted(() => ({ writer: { before: (): void => {} } }));
vi.mock("node:fs", async (original) => {
  const real = await original<typeof import("node:fs")>();
  return {
    ...real,
    readSync: (...args: Parameters<typeof real.readSync>) => {
      writer.before();
      return real.readSync(...args);
    },
  };
});

/** A command line that meets one kind of problem, and the world that it meets it in. */
interface Case {
  readonly argv: readonly string[];
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly make?: (cwd: string) => void;
  readonly stdin?: string;
  readonly isTTY?: boolean;
}

const rank = (content: string | Uint8Array, ...argv: readonly string[]): Case => ({
  argv: ["rank", "2022.csv", ...argv],
  files: { "2022.csv": content },
});
/** Two scores of the sheet of a province. */
const compareScores = (content: string, ...argv: readonly string[]): Case => ({
  argv: ["compare", "Đà Nẵng 2022.csv", "--to", "assessed", ...argv],
  files: { "Đà Nẵng 2022.csv": content },
});
const OLD = "province,total\nHà Giang,0.5\nHà Nội,0.6\n";
const NEW = "province,total\nHà Giang,0.4\nHà Nội,0.7\n";
const SHEET = {
  name: "Điểm",
  rows: [
    ["Tỉnh", "Tổng"],
    ["Hà Giang", 0.5],
    ["Hà Nội", 0.6],
  ],
} as const;
const book = (content: Uint8Array, ...argv: readonly string[]): Case => ({
  argv: ["rank", "2022.xlsx", ...argv],
  files: { "2022.xlsx": content },
});
const compare = (...argv: readonly string[]): Case => ({
  argv: ["compare", "2022.csv", "2023.csv", ...argv],
  files: { "2022.csv": OLD, "2023.csv": NEW },
});
/** Two years of a list of one's own. */
const own = (older: string, newer: string): Case => ({
  argv: ["compare", "2022.csv", "2023.csv", "--scheme", "none"],
  files: { "2022.csv": older, "2023.csv": newer },
});
const sided = (crosswalk: string): Case => ({
  argv: [
    "compare",
    "2023.csv",
    "2024.csv",
    "--scheme",
    "none",
    "--methodology",
    "dti-2022",
    "--crosswalk",
    "cross.csv",
  ],
  files: { "2023.csv": "code,total\nA,0.5\nB,0.6\n", "2024.csv": "code,total\nC,0.5\n", "cross.csv": crosswalk },
});
const remap = (crosswalk: string): Case => ({
  argv: ["remap", "2024.csv", "--scheme", "none", "--crosswalk", "cross.csv"],
  files: { "2024.csv": "code,total\nA,0.5\nB,0.6\n", "cross.csv": crosswalk },
});

const settings = (content: object): Case => ({
  argv: ["rank", "2022.csv"],
  files: { "2022.csv": OLD, "dti.json": JSON.stringify(content, null, 2) },
});

const NAME = { en: "Total", vi: "Tổng" };
const LEAF = { code: "a", kind: "index", name: { en: "Part", vi: "Phần" }, max: 100 };
const OTHER = { ...LEAF, code: "b", name: { en: "Rest", vi: "Phần còn lại" } };
const TOTAL = { code: "total", kind: "total", name: NAME, of: { a: 100 } };
const method = (measures: readonly object[], more: object = {}): Case => ({
  argv: ["methodology", "--check", "my.json"],
  files: {
    "my.json": JSON.stringify({
      ...{ id: "my", title: NAME, source: "made for tests", decimals: 2 },
      ...{ ties: "competition", rankOn: "printed", scale: "fraction", measures },
      ...more,
    }),
  },
});

const figure = (code: string, more: object = {}) => ({ code, name: { en: code, vi: code }, ...more });
const NO_WORDS = figure("b", { words: { yes: 1, no: 0 } });
/** A table of other units, scored by a rule. */
const scored = (score: object, content: string, figures: readonly object[] = [figure("a"), figure("b")]): Case => ({
  argv: ["rank", "t.csv", "--scheme", "none", "--year", "2024", "--methodology", "my.json"],
  files: {
    "t.csv": content,
    "my.json": JSON.stringify({
      ...{ id: "my", title: NAME, source: "made for tests", decimals: 2 },
      ...{ ties: "competition", rankOn: "printed", scale: "points", figures },
      measures: [{ ...LEAF, code: "x", max: 10, score }],
    }),
  },
});
const RATIO = { ratio: "a", of: "b" };

/** A case for every kind: a kind without one does not compile. */
const CASES: Readonly<Record<ProblemKind, Case>> = {
  "option-twice": rank(OLD, "--top", "1", "--top", "2"),
  "no-weights": { argv: ["robustness", "2022.csv", "--scheme", "63"], files: { "2022.csv": OLD } },
  "sql-cannot": { argv: ["sql", "dti-2022", "--columns", "total,awareness"] },
  "engine-missing": {
    ...rank("name,a\nx,0.5\ny,0.6\n", "--scheme", "none", "--engine", "duckdb"),
    make: () =>
      vi.doMock("@duckdb/node-api", () => {
        throw new Error("not there");
      }),
  },
  "engine-cannot": rank(OLD, "--as", "34", "--engine", "duckdb"),
  "chart-empty": { argv: ["report", "2022.csv", "--chart", "bump"], files: { "2022.csv": OLD } },
  "bad-option": rank(OLD, "--excel", "--format", "json"),
  "file-missing": { argv: ["rank", "2022.csv"] },
  "file-is-folder": {
    argv: ["rank", "2022.csv", "--methodology", "./my"],
    make: (cwd) => mkdirSync(join(cwd, "my")),
  },
  "file-not-regular": {
    argv: ["rank", "2022.csv"],
    make: (cwd) => void spawnSync("mkfifo", [join(cwd, "2022.csv")]),
  },
  "file-unreadable": { argv: ["rank", "2022.csv"], make: (cwd) => symlinkSync("2022.csv", join(cwd, "2022.csv")) },
  "file-changed": {
    ...rank(OLD),
    make: (cwd) => {
      writer.before = () => appendFileSync(join(cwd, "2022.csv"), "Huế,0.7\n");
    },
  },
  "file-too-large": {
    argv: ["rank", "2022.csv"],
    make: (cwd) => {
      writeFileSync(join(cwd, "2022.csv"), "");
      truncateSync(join(cwd, "2022.csv"), 2 ** 30);
    },
  },
  "file-empty": rank(""),
  "file-twice": rank(OLD, "2022.csv"),
  "file-is-workbook": rank("PK\u0003\u0004..xl/workbook.xml"),
  "file-format": rank("%PDF-1.7"),
  "file-conflict": rank(`${OLD}<<<<<<< HEAD\n=======\n>>>>>>> b\n`),
  "workbook-damaged": book(workbook(SHEET).subarray(0, 900)),
  "workbook-unresolved": book(workbook({ ...SHEET, rows: [...SHEET.rows, ["Huế", { xml: "><f>1/2</f>" }]] })),
  "sheet-missing": book(workbook(SHEET), "--sheet", "Khác"),
  "merged-cell": book(workbook({ ...SHEET, merged: ["B2:B3"] })),
  "encoding-invalid": rank(Buffer.from("province,total\nĐà N\xffng,0.8\n", "latin1")),
  "encoding-is-utf8": rank(OLD, "--encoding", "windows-1258"),
  "encoding-damaged": rank("province,total\nĐà N\uFFFDng,0.8\n"),
  "encoding-garbled": rank("province,total\nHÃ\u00A0 Ná»™i,0.8\n"),
  "encoding-legacy": rank(Buffer.from("T\xd8nh;DTI\n\xa7\xb5 N\xbdng;0,6\n", "latin1")),
  "delimiter-ambiguous": rank("code;total;x,code,total\n01;0.5;x,01,0.6\n"),
  "csv-quote": rank('province,total\nĐà "Nẵng",0.8\n'),
  "csv-row-too-long": rank(`province,total\nĐà Nẵng,${"8".repeat(2 ** 21)}\n`),
  "comment-unclear": rank(`${OLD}#Huế,0.8\n`),
  "csv-ragged": rank("province,total\nĐà Nẵng,0,8\n"),
  "csv-shifted": rank("province,total,\nĐà Nẵng,0,8002\n"),
  "too-many-columns": rank(`province,total${",x".repeat(5000)}\n`),
  "no-unit-column": rank("rank,total\n1,0.8\n"),
  "no-unit-name": { argv: ["rank", "-", "--year", "2022"], stdin: "measure;points\nawareness;0.5\n" },
  "no-measures": { argv: ["init", "2022.csv"], files: { "2022.csv": "Tỉnh,Ghi chú\nHuế,tốt\n" } },
  "columns-of-periods": { argv: ["init", "2022.csv"], files: { "2022.csv": "Tỉnh,Quý I/2025,Quý II/2025\nHuế,5,6\n" } },
  "draft-contradicted": {
    argv: ["init", "2022.csv"],
    files: { "2022.csv": "xã,Mạng,Cổng,Tổng điểm\nXã Ba,10,20,27\nXã Tư,30,20,43\nXã Sáu,5,6,9\n" },
  },
  "draft-unclear": {
    argv: ["init", "2022.csv"],
    files: { "2022.csv": "TT,Tiêu chí,Điểm tối đa,Kết quả\n1,Cổng,60,50\n2,Mạng,40,30\n3,Điểm trừ,-5,-1\n" },
  },
  "outlines-differ": {
    argv: ["init", "years"],
    files: { "years/2022.csv": "Tỉnh,DTI\nHuế,0.5\n", "years/2023.csv": "Tỉnh,Kinh tế\nHuế,0.5\n" },
  },
  "no-rows": rank("province,total\n"),
  "no-measure-column": rank("province,rank\nĐà Nẵng,1\n"),
  "lists-side-by-side": rank("STT;Tỉnh;DTI;STT;Tỉnh;DTI\n1;Đà Nẵng;0,8;1;Hà Nội;0,7\n"),
  "turned-unclear": rank("Chỉ số,Kết quả,Đà Nẵng\nChính quyền số,0.8,0.7\nKinh tế số,0.8,0.7\n"),
  "heads-differ": rank("Chỉ số,Huế,Đà Nẵng\nKinh tế số,0.8,0.7\nChỉ số,Đà Nẵng,Huế\nXã hội số,0.8,0.7\n"),
  "rows-nested": rank(
    "STT,Xã,total\nI,Huyện Bắc,0.6\n1,Xã Một,0.7\n2,Xã Hai,0.4\n",
    ...["--scheme", "none", "--methodology", "dti-2022"],
  ),
  "row-of-words": rank("province,total\nHuế,0.8\nNgười lập biểu,TM. UBND\nĐà Nẵng,0.7\n"),
  "section-years": rank("province,total\nNăm 2021,\nHuế,0.8\nNăm 2022,\nĐà Nẵng,0.7\n"),
  "measure-disagree": rank("Mã,Chỉ số,Đà Nẵng\ngovernment,Kinh tế số,0.8\nsociety,Xã hội số,0.7\n"),
  "own-among-assessed": {
    argv: ["rank", "sheets", "--year", "2022"],
    files: {
      "sheets/Đà Nẵng.csv": "Chỉ số,Thẩm định\nKinh tế số,0.8\nXã hội số,0.7\n",
      "sheets/Hà Nội.csv": "Chỉ số,Tự chấm\nKinh tế số,0.9\nXã hội số,0.9\n",
    },
  },
  "not-a-sheet": compareScores("Tỉnh,DTI\nĐà Nẵng,0.8\n"),
  "same-score": compareScores("Chỉ số,Điểm thẩm định\nKinh tế số,0.8\nXã hội số,0.7\n", "--from", "assessed"),
  "score-absent": compareScores("Chỉ số,Điểm thẩm định\nKinh tế số,0.8\nXã hội số,0.7\n", "--from", "own"),
  "max-differs": rank("Chỉ số,Điểm tối đa,Đà Nẵng\nKinh tế số,100,0.8\nXã hội số,1,0.7\n"),
  "kinds-of-no-score": rank("Tỉnh,Chỉ số,Loại,Giá trị\nĐà Nẵng,Kinh tế số,tự chấm,0.8\n"),
  "measure-twice": rank("Chỉ số,Đà Nẵng\nKinh tế số,0.8\nKinh tế số,0.7\nXã hội số,0.7\n"),
  "fill-unclear": rank("year,province,total\n2022,Đà Nẵng,0.8\n,Hà Nội,0.7\n2022,Huế,0.6\n"),
  "other-years-only": rank("province,DTI kỳ trước,DTI mới\nĐà Nẵng,0.8,0.9\n"),
  "duplicate-column": rank("province,total,DTI\nĐà Nẵng,0.8,0.8\n"),
  "column-meaning": rank("province,Kết quả,total\nĐà Nẵng,0.8,0.8\n", "--column", "Kết quả=points of all"),
  "column-absent": rank("province,total\nĐà Nẵng,0.8\n", "--column", "Kết quả=economy"),
  "settings-key": settings({ yaer: 2022 }),
  "settings-barred": settings({ output: "2022.csv" }),
  "settings-shape": { argv: ["rank", "2022.csv"], files: { "2022.csv": OLD, "dti.json": "[]" } },
  "settings-value": settings({ ties: "none" }),
  "settings-several": {
    argv: ["compare", "a/2022.csv", "b/2023.csv"],
    files: { "a/2022.csv": OLD, "b/2023.csv": NEW, "a/dti.json": "{}", "b/dti.json": "{}" },
  },
  "heading-scale": rank("province,DTI (0–100)\nĐà Nẵng,0.8\n"),
  "not-a-figure": {
    argv: ["check", "2022.csv"],
    files: { "2022.csv": "province,rank,rank_change\nĐà Nẵng,1,GAINED\n" },
  },
  "not-a-number": rank("province;infrastructure\nĐà Nẵng;0,76x\n"),
  "percent-mixed": rank("province,total\nĐà Nẵng,45%\nHà Nội,300\n", "--scale", "points"),
  "share-unclear": rank("province,total\nĐà Nẵng,45/60\n", "--scale", "points"),
  "number-too-long": rank("province,total\nĐà Nẵng,1e400\n"),
  "out-of-range": rank("province,total\nĐà Nẵng,80.02\n"),
  "decimal-contradictory": rank("province;total\nĐà Nẵng;0,8\nHà Giang;0.7\n"),
  "decimal-ambiguous": rank("province;total\nĐà Nẵng;1,234\n"),
  "unknown-unit": rank("province,total\nHà Tỉn,0.8\nHà Giang,0.7\n"),
  "ambiguous-unit": rank("province,total\nHG,0.8\nHà Giang,0.7\n"),
  "duplicate-unit": rank("province,total\nHòa Bình,0.8\nHoà Bình,0.7\n"),
  "unit-unclear": own("xã,total\nHòa Bình,0.5\n", "xã,total\nXã Hòa Bình,0.4\nPhường Hòa Bình,0.6\n"),
  "codes-moved": own("mã,xã,total\n1,Xã Một,0.5\n2,Xã Hai,0.4\n", "mã,xã,total\n1,Xã Hai,0.6\n2,Xã Một,0.5\n"),
  "rank-beyond": { argv: ["profile", "Hà Nội", "2022.csv", "--target", "80"], files: { "2022.csv": OLD } },
  "unit-needed": { argv: ["profile", "2022.csv"], files: { "2022.csv": OLD } },
  "files-needed": { argv: ["profile", "Huế"] },
  "no-common-unit": own("mã,xã,total\n00004,Xã Một,0.5\n", "mã,xã,total\n19999,Xã Một,0.6\n"),
  "missing-measure": rank("Tỉnh,Chỉ số,Giá trị\nHuế,,0.8\nHuế,Kinh tế số,0.7\n"),
  "missing-unit": rank("code,province,total\n02,Hà Giang,0.8\n,,0.7\n"),
  "label-too-long": rank(`province,total\n${"x".repeat(1001)},0.8\n`),
  "row-version": rank("unit,total\nHai,0.5\nBa,0.6\nHai (mới),0.7\n", "--scheme", "none"),
  "row-is-sum": rank(
    "commune,total,economy\nA,0.4511,0.3001\nB,0.3022,0.2013\nC,0.3767,0.2507\n",
    ...["--scheme", "none", "--by", "total"],
  ),
  "row-absent": rank(OLD, "--not-unit", "Huế"),
  "row-unclear": rank("commune,total\nTrung Bình,0.8\nAn Phú,0.7\n", "--scheme", "none"),
  "code-name-disagree": rank("code,province,total\n01,Hà Giang,0.8\n"),
  "scheme-mixed": rank("code,province,total\n02,Hà Giang,0.8\n15,Lào Cai,0.7\n"),
  "scheme-unknown": { argv: ["rank", "2024.csv"], files: { "2024.csv": "province,total\nHà Nội,0.8\n" } },
  "year-unknown": { argv: ["rank", "x.csv"], files: { "x.csv": OLD } },
  "year-invalid": rank("year,province,total\n202x,Hà Giang,0.8\n"),
  "figures-undated": {
    argv: ["compare", "x.csv", "--scheme", "63", "--methodology", "dti-2022"],
    files: { "x.csv": "province,total 2023,total\nHà Giang,0.5,0.6\n" },
  },
  "folder-years": {
    argv: ["compare", "2024/2023/x.csv", "2022.csv", "--scheme", "63", "--methodology", "dti-2022"],
    files: { "2024/2023/x.csv": OLD, "2022.csv": OLD },
  },
  "year-absent": rank("year,province,total\n2022,Hà Giang,0.8\n", "--year", "2023"),
  "several-years": rank("year,province,total\n2022,Hà Giang,0.8\n2023,Hà Giang,0.7\n"),
  "several-schemes": rank("scheme,province,total\n63,Hà Giang,0.8\n34,Huế,0.7\n"),
  "scheme-invalid": rank("scheme,province,total\n64,Hà Giang,0.8\n"),
  "no-edition": rank(OLD, "--year", "2010"),
  "duplicate-value": rank("province,measure,value\nHà Giang,total,0.8\nHà Giang,DTI,0.7\n"),
  "unknown-measure": rank(OLD, "--by", "speed"),
  "unknown-region": rank(OLD, "--region", "Utopia"),
  "measure-absent": rank(OLD, "--by", "government"),
  "missing-value": rank("province,total\nHà Giang,0.8\nHà Nội,\n", "--missing", "error"),
  "division-absent": rank("code,province,total\n46,Huế,0.8\n", "--scheme", "34", "--regions", "eight"),
  "cannot-carry": rank("unit,total\nA,0.8\n", "--scheme", "none", "--as", "34"),
  "methodology-unknown": rank(OLD, "--methodology", "dti-1999"),
  "not-json": { argv: ["methodology", "--check", "my.json"], files: { "my.json": "{" } },
  "key-twice": {
    argv: ["methodology", "--check", "my.json"],
    files: { "my.json": '{\n  "id": "a",\n  "id": "b"\n}\n' },
  },
  "number-limit": { argv: ["methodology", "--check", "my.json"], files: { "my.json": '{ "decimals": 4e31 }\n' } },
  "methodology-shape": method([LEAF, TOTAL], { decimals: "two" }),
  "unknown-member": method([LEAF, { ...TOTAL, of: { a: 1, b: 1 } }]),
  "member-circle": method([LEAF, { ...TOTAL, of: { a: 1, b: 1 } }, { ...TOTAL, code: "b", of: { total: 1 } }]),
  "too-many-levels": method([
    LEAF,
    ...Array.from({ length: 65 }, (_, i) => ({ ...TOTAL, code: `l${i}`, of: { [i === 0 ? "a" : `l${i - 1}`]: 1 } })),
  ]),
  "max-unclear": method([LEAF, { ...OTHER, max: 30 }, { ...TOTAL, of: { a: 1, b: 1 } }], { scale: "points" }),
  "years-reversed": method([LEAF], { years: [2026, 2020] }),
  "reach-over-max": method([LEAF, { ...TOTAL, name: figure("total").name, mean: "sum", of: { a: 2 }, max: 1 }], {
    scale: "points",
  }),
  "weight-negative": method([LEAF, { ...TOTAL, of: { a: -1 } }]),
  "weights-all-zero": method([LEAF, { ...TOTAL, of: { a: 0 } }]),
  "fit-absent": { argv: ["methodology", "--fit", "2022.csv", "dti-2022"], files: { "2022.csv": OLD } },
  "weight-sign": method([
    LEAF,
    { ...LEAF, ...figure("b") },
    { ...TOTAL, name: figure("total").name, mean: "sum", of: { a: 1, b: -1 } },
  ]),
  "weight-below-zero": {
    argv: ["robustness", "t.csv", "--scheme", "none", "--year", "2024", "--methodology", "my.json"],
    files: {
      "t.csv": "unit,a,b\nX,3,1\n",
      ...method(
        [
          LEAF,
          { ...LEAF, ...figure("b") },
          { ...TOTAL, name: figure("total").name, mean: "sum", of: { a: 1, b: -1 }, belowZero: true },
        ],
        { scale: "points" },
      ).files,
    },
  },
  "figure-unknown": method([{ ...LEAF, score: { ratio: "tasks", of: 10 } }]),
  "rule-fault": method([{ ...LEAF, score: { between: "tasks", from: 10, to: 0 } }], { figures: [figure("tasks")] }),
  "figure-not-a-number": scored(RATIO, "unit,a,b\nX,many,9\n"),
  "unknown-word": scored({ choice: "b" }, "unit,b\nX,maybe\n", [NO_WORDS]),
  "score-beyond": scored(RATIO, "unit,a,b\nX,12,9\n"),
  "score-over-zero": scored(RATIO, "unit,a,b\nX,0,0\n"),
  "score-outside": scored({ between: "a", from: 0, to: 10 }, "unit,a\nX,12\n"),
  "score-step": scored({ steps: "a", at: [{ from: 4, points: 10 }] }, "unit,a\nX,3\n"),
  "score-log": scored({ between: "a", from: "least", to: 10, log: true }, "unit,a\nX,0\nY,3\n"),
  "score-alike": scored({ between: "a", from: "least", to: "most" }, "unit,a\nX,3\nY,3\n"),
  "score-over-max": scored({ zscore: "a", mean: 200 }, "unit,a\nX,3\nY,5\n"),
  "mean-negative": {
    ...scored({ zscore: "a" }, "unit,a\nX,3\nY,5\n"),
    files: {
      "t.csv": "unit,a\nX,3\nY,5\n",
      "my.json": JSON.stringify({
        ...{ id: "my", title: NAME, source: "made for tests", decimals: 2 },
        ...{ ties: "competition", rankOn: "printed", scale: "points", figures: [figure("a")] },
        measures: [
          { ...LEAF, code: "x", score: { zscore: "a" } },
          { ...TOTAL, mean: "geometric", of: { x: 1 } },
        ],
      }),
    },
  },
  "duplicate-code": method([LEAF, LEAF, TOTAL]),
  "measures-alike": method([LEAF, { ...OTHER, name: { en: "Rest", vi: "PHAN" } }, { ...TOTAL, of: { a: 1, b: 1 } }]),
  "missing-name": method([{ ...LEAF, name: { en: "Total" } }, TOTAL]),
  "unreachable-leaf": method([LEAF, { ...LEAF, code: "b" }, TOTAL]),
  "years-out-of-order": {
    argv: ["compare", "2023.csv", "2022.csv"],
    files: { "2022.csv": OLD, "2023.csv": NEW },
  },
  "year-twice": { argv: ["compare", "2022.csv", "also-2022.csv"], files: { "2022.csv": OLD, "also-2022.csv": NEW } },
  "too-few-years": { argv: ["compare", "2022.csv"], files: { "2022.csv": OLD } },
  "no-common-measure": {
    argv: ["compare", "2022.csv", "2023.csv"],
    files: { "2022.csv": "province,government\nHà Giang,0.5\n", "2023.csv": "province,society\nHà Giang,0.5\n" },
  },
  "unknown-named-unit": compare("--explain", "Hà Tỉn"),
  "scenario-measure": { argv: ["robustness", "2022.csv", "--scenario", "pii"], files: { "2022.csv": OLD } },
  "alternative-twice": {
    argv: ["robustness", "2022.csv", "--scenario", "dti-2022"],
    files: { "2022.csv": OLD },
  },
  "merge-unknown": { argv: ["rank", "2022.csv", "--as", "34", "--merge", "populaton"], files: { "2022.csv": OLD } },
  "nothing-merged": { argv: ["robustness", "2022.csv", "--vary", "merge=equal,area"], files: { "2022.csv": OLD } },
  "name-of-several": {
    argv: ["rank", "2022.csv", "--scheme", "none", "--only", "Xã A"],
    files: { "2022.csv": "mã,xã,total\n01,Xã A,0.5\n02,Xã A,0.4\n" },
  },
  "list-needed": { argv: ["remap", "2022.csv"], files: { "2022.csv": OLD } },
  "same-list": { argv: ["remap", "2022.csv", "--to", "63"], files: { "2022.csv": OLD } },
  "column-unclear": remap("Mã cũ,Mã xã cũ,Mã mới\nA,A,C\nB,B,C\n"),
  "table-columns": remap("old,new\nA,C\n"),
  "weight-invalid": remap("from,to,weight\nA,C,x\nB,C,1\n"),
  "weight-absent": {
    argv: ["rank", "2022.csv", "--as", "34", "--merge", "weights.csv"],
    files: { "2022.csv": OLD, "weights.csv": "code,weight\n02,1\n" },
  },
  "sum-over-max": {
    argv: ["remap", "2022.csv", "--crosswalk", "c.csv", "--methodology", "m.json", "--scheme", "none"],
    files: {
      "2022.csv": "code,total\nA,0.7\nB,0.6\n",
      "c.csv": "from,to\nA,N\nB,N\n",
      "m.json": fileOf(methodOf([leaf("total", 1, "sum")])),
    },
  },
  "weight-twice": {
    argv: ["rank", "2022.csv", "--as", "34", "--merge", "w.csv"],
    files: { "2022.csv": OLD, "w.csv": "code,weight\n01,1\n02,2\n1,3\n" },
  },
  "crosswalk-empty": remap("from,to\nA,C\nB,\n"),
  "crosswalk-mixed": sided("from,to\nA,C\nC,B\n"),
  "crosswalk-unclear": sided("from,to\nA,B\nB,A\n"),
  "crosswalk-twice": remap("from,to\nA,C\nA,C\nB,C\n"),
  "crosswalk-name": remap("from,to,to_name\nA,C,Một\nB,C,Hai\n"),
  "crosswalk-weights": remap("from,to,weight\nA,C,0.5\nB,C,1\n"),
  "crosswalk-uncovered": remap("from,to\nA,C\n"),
  "crosswalk-target": {
    argv: ["remap", "2022.csv", "--to", "34", "--crosswalk", "cross.csv"],
    files: { "2022.csv": OLD, "cross.csv": "from,to\n01,99\n02,99\n" },
  },
  "folder-without-csv": { argv: ["check", "tables"], make: (cwd) => mkdirSync(join(cwd, "tables")) },
  "baseline-shape": {
    argv: ["check", "2022.csv", "--baseline", "known.json"],
    files: { "2022.csv": OLD, "known.json": "[]" },
  },
  "output-is-input": rank(OLD, "-o", "2022.csv"),
  "output-is-folder": rank(OLD, "-o", "data"),
  "not-weighted-mean": {
    argv: ["robustness", "t.csv", "--scheme", "none", "--methodology", "my.json", "--intervals"],
    files: {
      "t.csv": "name,a,b\nx,0.5,0.4\ny,0.6,0.7\n",
      ...method([LEAF, { ...LEAF, code: "b" }, { ...TOTAL, of: { a: 1, b: 1 }, mean: "geometric" }]).files,
    },
  },
  "too-many-scenarios": {
    argv: [
      ...["robustness", "2022.csv", "--vary", "decimals=0,1,2,3,4,5,6,7,8,9,10,11,12", "--vary"],
      ...["ties=competition,dense,ordinal,modified,fractional", "--vary", "missing=unranked,zero,rescale", "--vary"],
      ...["mean=arithmetic,geometric,harmonic,median", "--scenario", "dti-2024", "--scenario", "dti-2020"],
    ],
    files: { "2022.csv": OLD },
  },
  "output-not-folder": { argv: ["profile", "--all", "2022.csv", "-o", "2022.csv"], files: { "2022.csv": OLD } },
  "output-not-regular": rank(OLD, "-o", "/dev/null"),
  "output-to-screen": { ...rank(OLD, "--format", "xlsx"), isTTY: true },
  "output-ending": rank(OLD, "-o", "out.docx"),
  "output-exists": {
    argv: ["init", "2022.csv", "-o", "my.json"],
    files: { "2022.csv": OLD, "my.json": "{}" },
  },
  "output-failed": rank(OLD, "-o", "no/such/out.csv"),
};

const kinds = Object.keys(CASES).filter((kind): kind is ProblemKind => kind in CASES);

type Saying = Awaited<ReturnType<typeof say>>;
const said = new Map<string, Promise<Saying>>();

/** What is said of a kind, in one language; each is met once. */
function saying(kind: ProblemKind, lang: "en" | "vi"): Promise<Saying> {
  const key = `${kind} ${lang}`;
  const known = said.get(key) ?? say(kind, lang);
  said.set(key, known);
  return known;
}

/** The line of the problem, and the hint under it. */
async function say(kind: ProblemKind, lang: "en" | "vi") {
  const { argv, files = {}, make, stdin = "", isTTY = false } = CASES[kind];
  const cwd = folder(files);
  make?.(cwd);
  told.problems = [];
  const { code, out, err } = await dti([...argv, "--lang", lang, "--all-problems"], { cwd, stdin, isTTY });
  writer.before = () => {};
  const lines = err.trimEnd().split("\n");
  const nth = told.problems.findIndex((problem) => problem.kind === kind);
  const firsts = [...lines.keys()].filter((i) => !lines[i]?.startsWith("  "));
  const at = firsts[nth] ?? 0;
  return {
    code,
    out,
    found: told.problems.map((problem) => problem.kind),
    line: lines[at],
    hint: lines[at + 1],
  };
}

describe("the problem", () => {
  it.each(kinds)("%s is met, worded and hinted at in both languages", async (kind) => {
    const en = await saying(kind, "en");
    const vi = await saying(kind, "vi");
    expect(en.found).toContain(kind);
    expect([en.out, vi.out]).toEqual(["", ""]);
    expect([1, 2]).toContain(en.code);
    expect(en.hint).toMatch(/^ {2}hint: \S.{8,}/);
    expect(vi.hint).toMatch(/^ {2}gợi ý: \S.{8,}/);
    expect(vi.line).not.toBe(en.line);
    for (const text of [en.line, en.hint, vi.line, vi.hint]) expect(text).not.toMatch(/undefined|NaN|\[object/);
  });
});

const HEAD = `# Problems

What \`dti\` can find wrong, with what it says in English and in Vietnamese. Made from real runs by \`npm run problems\`.
`;

describe("data/problems.md", () => {
  const path = join(ROOT, "data/problems.md");

  it("lists every problem as it is worded now", async () => {
    const cut = (text = "") => (text.length > 240 ? `${text.slice(0, 240)}…` : text);
    let content = HEAD;
    for (const kind of kinds) {
      const [en, vi] = [await saying(kind, "en"), await saying(kind, "vi")];
      const lines = [en.line, en.hint, vi.line, vi.hint].map(cut);
      content += `\n## ${kind}\n\nExit ${en.code}.\n\n\`\`\`text\n${lines.join("\n")}\n\`\`\`\n`;
    }
    if (process.env.UPDATE) writeFileSync(path, content);
    expect(readFileSync(path, "utf8")).toBe(content);
  });
});

it("A file that grows while it is read is refused", async () => {
  const cwd = folder({ "2022.csv": "province,total\nĐà Nẵng,0.8\n" });
  writer.before = () => appendFileSync(join(cwd, "2022.csv"), "Huế,0.7\n");
  const { code, err } = await dti(["rank", "2022.csv"], { cwd });
  writer.before = () => {};
  expect([code, err.split("\n")[0]]).toEqual([1, "2022.csv: changed while it was read"]);
});
