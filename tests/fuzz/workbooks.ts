import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { ROOT } from "../root.ts";
import { workbook, zipped } from "../workbook.ts";
import type { random } from "./mutate.ts";
import type { Made } from "./run.ts";

type Random = ReturnType<typeof random>;

const own = workbook(
  {
    name: "2022",
    rows: [
      ["Kết quả năm 2022"],
      ["STT", "Tỉnh", "Chính quyền số", null, "Kinh tế số", "Xã hội số"],
      [1, "Hà Giang", 0.5, null, 0.25, "0,75"],
      [2, "Hà Nội", 0.625, null, { xml: 's="1"><v>0.5</v>' }, { xml: "><f>1/4</f><v>0.25</v>" }],
      [3, "Cao Bằng", { xml: 't="e"><v>#N/A</v>' }, null, 0.125, { xml: 't="b"><v>1</v>' }],
    ],
    merged: ["C2:D2"],
  },
  {
    name: "Cũ",
    rows: [
      ["Tỉnh", "Tổng"],
      ["Hà Giang", 0.1],
    ],
    hidden: true,
  },
);
const files = ["exceljs.xlsx", "excelts.xlsx", "libreoffice.ods", "libreoffice.xlsx", "openpyxl.xlsx", "sheetjs.xlsx"];
const whole = [own, ...files.map((name) => readFileSync(join(ROOT, "tests/workbooks", name)))];
const unpacked = whole.map((bytes) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)])),
);

/** What a mutation of XML puts in. */
const TOKENS = [
  ...[
    "<row r='1'>",
    "</row>",
    "<c r='A1'>",
    "</c>",
    "<v>",
    "</v>",
    "<f/>",
    "<is><t>",
    "<mergeCell ref='A1:XFD1048576'/>",
  ],
  ...[
    "<mergeCell ref='B3:B9'/>",
    "<!DOCTYPE a [<!ENTITY b 'c'>]>",
    "&b;",
    "&#0;",
    "&#x1F600;",
    "<![CDATA[",
    "]]>",
    "<!--",
  ],
  ...[
    "1e308",
    "-1",
    "1e-320",
    "NaN",
    "Infinity",
    "99999999999999999999",
    "0.1",
    "0,1",
    "%",
    "_x0000_",
    "_x000D_",
    "\u202E",
  ],
  ...[
    't="s"',
    't="e"',
    't="d"',
    't="x"',
    's="99999"',
    's="-1"',
    'r="A0"',
    'r="ZZZZ1"',
    'r="A1048577"',
    'hidden="1"',
    "=1+1",
  ],
  ...[
    "table:number-columns-repeated='99999999'",
    "table:number-rows-repeated='1048576'",
    "office:value='x'",
    "\0",
    "\uFFFF",
  ],
];

const pick = <T>(items: readonly T[], next: Random): T | undefined => items[next(items.length)];

/** A damaged or hostile workbook; where only its container was damaged, with what the whole one gives. */
export function damagedWorkbook(next: Random): Made {
  const at = next(whole.length);
  const book = Buffer.from(whole[at] ?? own);
  const argv = [
    "rank",
    "-",
    "--year",
    "2022",
    ...(pick([["--format", "csv"], ["--format", "json"], [], ["--sheet", "2"]], next) ?? []),
  ];
  if (next(2) === 0) {
    const times = 1 + next(3);
    for (let i = 0; i < times; i++) book[next(book.length)] = next(256);
    const cut = next(6) === 0 ? book.subarray(0, next(book.length)) : book;
    return { bytes: cut, argv, like: whole[at] ?? own };
  }
  const parts = { ...unpacked[at] };
  const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
  const times = 1 + next(4);
  for (let i = 0; i < times; i++) {
    const name = pick(names, next) ?? "";
    parts[name] = mutatedXml(parts[name] ?? "", next);
    if (next(40) === 0) delete parts[name];
  }
  return { bytes: zipped(parts, 0), argv };
}

/** XML with a piece of it lost, doubled, moved or replaced. */
function mutatedXml(xml: string, next: Random): string {
  const [from, to] = [next(xml.length + 1), next(xml.length + 1)].sort((a, b) => a - b) as [number, number];
  const tags = [...xml.matchAll(/<[^>]*>/g)];
  const tag = pick(tags, next);
  const [start, end] = tag === undefined ? [from, to] : [tag.index, tag.index + tag[0].length];
  switch (next(6)) {
    case 0:
      return xml.slice(0, start) + xml.slice(end);
    case 1:
      return xml.slice(0, end) + (pick(tags, next)?.[0] ?? "") + xml.slice(end);
    case 2:
      return xml.slice(0, from) + (pick(TOKENS, next) ?? "") + xml.slice(from);
    case 3:
      return xml.slice(0, start) + (pick(TOKENS, next) ?? "") + xml.slice(end);
    case 4:
      return xml.slice(0, to) + (pick(TOKENS, next) ?? "").repeat(1 + next(2000)) + xml.slice(to);
    default:
      return xml.replace(/\d+(?:\.\d+)?/g, (number) => (next(30) === 0 ? (pick(TOKENS, next) ?? "") : number));
  }
}
