import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../root.ts";

/** Whole numbers from 0 to n − 1, the same for the same seed (mulberry32). */
export function random(seed: number): (n: number) => number {
  let state = seed >>> 0;
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * n);
  };
}

type Random = ReturnType<typeof random>;

const LARGEST = 1 << 14;

/** A file to begin with, and the flags that it needs. */
interface Seed {
  readonly bytes: Buffer;
  readonly argv: readonly string[];
}

const CORPUS = join(ROOT, "tests/corpus");
const corpus = readdirSync(CORPUS).flatMap((name): (Seed & { good: boolean })[] => {
  if (!/\.(csv|txt)$/.test(name)) return [];
  const expected = JSON.parse(readFileSync(join(CORPUS, name.replace(/\.\w+$/, ".json")), "utf8"));
  const argv: string[] = expected.argv ?? [];
  const paths = argv.map((arg) => (arg.endsWith(".json") ? join("tests/corpus", arg) : arg));
  return [{ bytes: readFileSync(join(CORPUS, name)), argv: paths, good: expected.table !== undefined }];
});
const examples = ["dti-2020.csv", "dti-2022-top5.csv"].map((name) => ({
  bytes: readFileSync(join(ROOT, "data/examples", name)),
  argv: [],
}));
const good = [...corpus.filter((seed) => seed.good), ...examples];

/** Mostly a file that can be read. */
const seedOf = (next: Random): Seed => {
  const seed = pick(next(8) === 0 ? corpus : good, next);
  return seed.bytes.length < LARGEST ? seed : seedOf(next);
};

/** What a mutation puts in: all that means something to a reader of tables. */
const TOKENS = [
  ...[",", ";", "\t", "|", '"', '""', "'", "\n", "\r\n", "\r", "\n\n", " ", "\u00A0", "\u200B", "\uFEFF", "\0", "#"],
  ...[
    "sep=;\n",
    "# note: x\n",
    "#,",
    "0,75",
    "0.75",
    "1.234",
    "1,234",
    "1.234,5",
    "1,234.5",
    "85,4 %",
    "1e308",
    "1e400",
  ],
  ...[
    "-1",
    "−0,5",
    "NaN",
    "Infinity",
    "0x1f",
    "2/3",
    "1/0",
    "-",
    "–",
    "n/a",
    "...",
    "9".repeat(120),
    `0.${"3".repeat(120)}`,
  ],
  ...["Hà Nội", "Hà Giang", "Huế", "HG", "Cả nước", "Trung bình", "Trung Bình", "Nguồn: x", "I. Tây Nguyên", "*", "01"],
  ...[
    "province",
    "tỉnh",
    "code",
    "Mã",
    "total",
    "DTI",
    "Chính quyền số",
    "year",
    "scheme",
    "region",
    "measure",
    "value",
  ],
  ...["kind", "rank", "government", "infrastructure", "TT", "parts", "48+49", "2022", "2024", "63", "34", "none"],
  ...[
    "__proto__",
    "constructor",
    "=1+1",
    "@x",
    "\u001b[31m",
    "\u202E",
    "日本",
    "a\u0301",
    "\uD83D\uDE00",
    "<b>",
    "\uFFFD",
  ],
].map((token) => Buffer.from(token));
const BYTES = [
  0, 9, 10, 13, 34, 35, 39, 44, 45, 46, 48, 59, 61, 0x7f, 0x80, 0xa0, 0xb5, 0xc2, 0xc3, 0xe1, 0xef, 0xfe, 0xff,
];

const pick = <T>(items: readonly T[], next: Random): T => {
  const item = items[next(items.length)];
  if (item === undefined) throw new RangeError("nothing to pick from");
  return item;
};

/** Lines with their ends. */
const linesOf = (bytes: Buffer): string[] => bytes.toString("latin1").split(/(?<=\n)/);
const joined = (lines: readonly string[]): Buffer => Buffer.from(lines.join(""), "latin1");
const spliced = (bytes: Buffer, at: number, drop: number, put: Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + drop)]);

/** A place between two characters of UTF-8. */
function between(bytes: Buffer, next: Random): number {
  let at = next(bytes.length + 1);
  while (at < bytes.length && ((bytes[at] ?? 0) & 0xc0) === 0x80) at++;
  return at;
}

const MUTATIONS: readonly ((bytes: Buffer, next: Random) => Buffer)[] = [
  (bytes, next) => spliced(bytes, between(bytes, next), 0, pick(TOKENS, next)),
  (bytes, next) => {
    const from = between(bytes, next);
    return spliced(bytes, from, Math.max(0, between(bytes.subarray(from, from + 8), next)), pick(TOKENS, next));
  },
  (bytes, next) => spliced(bytes, next(bytes.length + 1), 1, Buffer.of(pick(BYTES, next))),
  (bytes, next) => spliced(bytes, next(bytes.length + 1), 1, Buffer.of(next(256))),
  (bytes, next) => spliced(bytes, next(bytes.length + 1), 1 + next(24), Buffer.of()),
  (bytes, next) => bytes.subarray(0, next(bytes.length + 1)),
  (bytes, next) => {
    const [from, at] = [next(bytes.length + 1), next(bytes.length + 1)];
    return spliced(bytes, at, 0, bytes.subarray(from, from + next(200)));
  },
  (bytes, next) => {
    const other = seedOf(next).bytes;
    return Buffer.concat([bytes.subarray(0, next(bytes.length + 1)), other.subarray(next(other.length + 1))]);
  },
  (bytes, next) => {
    const lines = linesOf(bytes);
    lines.splice(next(lines.length + 1), 0, pick(lines, next));
    return joined(lines);
  },
  (bytes, next) => {
    const lines = linesOf(bytes);
    lines.splice(next(lines.length), 1);
    return joined(lines);
  },
  (bytes, next) => {
    // A cell for another.
    const text = bytes.toString("latin1");
    const cells = text.split(/([,;\t|\n])/);
    cells[2 * next(Math.ceil(cells.length / 2))] = pick(TOKENS, next).toString("latin1");
    return Buffer.from(cells.join(""), "latin1");
  },
  (bytes, next) => {
    const [from, to] = [
      pick([",", ";", "\t", "|", "\n", ".", '"'], next),
      pick([",", ";", "\t", "|", "\r\n", "\r"], next),
    ];
    return Buffer.from(bytes.toString("latin1").replaceAll(from, to), "latin1");
  },
  (bytes, next) => {
    const text = bytes.toString("utf8");
    const wide = Buffer.from(`\uFEFF${text}`, "utf16le");
    return pick(
      [wide, wide.subarray(2), wide.length % 2 === 0 ? Buffer.from(wide).swap16() : wide, Buffer.from(text, "latin1")],
      next,
    );
  },
  (bytes, next) => Buffer.concat(Array.from({ length: 1 + next(20) }, () => bytes)),
];

/** Mutations after which most files are still text. */
const GENTLE = [0, 0, 1, 7, 8, 8, 9, 9, 10, 10, 10, 11].flatMap((i) => MUTATIONS[i] ?? []);

/** A file with a few mutations, and a command line for it on standard input. */
export function mutated(next: Random): { readonly bytes: Buffer; readonly argv: readonly string[] } {
  const seed = seedOf(next);
  let bytes = seed.bytes;
  const times = next(4) === 0 ? 1 + next(8) : 1 + next(2);
  for (let i = 0; i < times; i++) {
    bytes = pick(next(3) === 0 ? MUTATIONS : GENTLE, next)(bytes, next).subarray(0, 4 * LARGEST);
  }
  return { bytes, argv: command(next, seed.argv) };
}

const FLAGS: readonly (readonly string[])[] = [
  ...[
    ["--scheme", "63"],
    ["--scheme", "34"],
    ["--scheme", "none"],
    ["--scheme", "none"],
    ["--year", "2022"],
  ],
  ...[
    ["--year", "2024"],
    ["--delimiter", "comma"],
    ["--delimiter", "semicolon"],
    ["--delimiter", "tab"],
  ],
  ...[
    ["--decimal", "comma"],
    ["--decimal", "point"],
    ["--encoding", "windows-1258"],
    ["--encoding", "windows-1252"],
  ],
  ...[
    ["--encoding", "utf-16le"],
    ["--encoding", "utf-16be"],
    ["--scale", "percent"],
    ["--scale", "points"],
  ],
  ...[
    ["--missing", "zero"],
    ["--missing", "rescale"],
    ["--missing", "error"],
    ["--as", "34"],
    ["--top", "3"],
  ],
  ...[
    ["--ties", "fractional"],
    ["--ties", "ordinal"],
    ["--rank-on", "exact"],
    ["--decimals", "12"],
    ["--decimals", "0"],
  ],
  ...[["--by", "government"], ["--by", "infrastructure"], ["--measures", "all"], ["--regions", "six"], ["--verbose"]],
  ...[["--all-problems"], ["--lang", "vi"], ["--quiet"], ["--methodology", "tests/corpus/methodologies/points.json"]],
];
const FORMATS = ["table", "csv", "tsv", "json", "markdown"];

function command(next: Random, needed: readonly string[]): readonly string[] {
  const year = ["--year", next(20) === 0 ? "2024" : "2022"];
  if (next(20) === 0) return ["remap", "-", "--to", "34", ...year, ...needed.filter((flag) => flag !== "--by")];
  const flags = Array.from({ length: Math.max(0, next(5) - 1) }, () => pick(FLAGS, next)).flat();
  return ["rank", "-", ...year, ...needed, ...flags, "--format", pick(FORMATS, next)];
}
