/**
 * Writes the methodology of `communes-simulated/` and the sheets of the second and the third commune there, from the
 * sheet of the first. Codes, names and maxima are those of a set for communes of 2026; all scores are simulated.
 * Run from the project root: `npx jiti data/examples/simulate-communes.ts`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";
import { parse } from "csv-parse/sync";

const HERE = new URL("./", import.meta.url);
const FIRST = "communes-simulated/xa-mot.csv";
const SEED = 5;
/** The indices in English, in the order of the sheet. */
const INDICES = [
  ...["Digital infrastructure and platforms", "Digital human resources", "Information and network security"],
  ...["Digital government activity", "Digital economy activity", "Digital society activity"],
];
const EVIDENCE = "Cần bổ sung minh chứng";

interface Component {
  readonly code: string;
  readonly name: string;
  readonly index: string;
  /** Hundredths of a point. */
  readonly max: number;
}

const text = readFileSync(new URL(FIRST, HERE), "utf8").replace("\uFEFF", "");
const [note = ""] = text.split(/\r?\n/);
const [heading = [], ...rows]: string[][] = parse(text, { delimiter: ";", comment: "#" });
const components = rows.map(([code = "", name = "", index = "", max = ""]): Component => {
  return { code, name: name.replace(/\s+/g, " ").trim(), index, max: Math.round(100 * Number(max.replace(",", "."))) };
});

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function* chances(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

const shown = (hundredths: number): string => String(hundredths / 100).replace(".", ",");
const quoted = (cell: string): string => (/[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A sheet: a third of the components is full, a third is part of the maximum, and of the rest some is not proven. */
function sheet(seed: number): string {
  const chance = chances(seed);
  const next = (): number => chance.next().value;
  const body = components.map(({ code, name, index, max }) => {
    const own = next() < 0.4 ? max : Math.floor(next() * max);
    const fate = next();
    const assessed = fate < 0.12 ? 0 : fate < 0.4 ? Math.floor(own * next()) : own;
    const state = assessed === max ? "Hoàn thành" : assessed === 0 && own > 0 ? EVIDENCE : "Đang thực hiện";
    return [code, name, index, shown(max), shown(own), shown(assessed), shown(own - assessed), state];
  });
  return `\uFEFF${[note, ...[heading, ...body].map((cells) => cells.map(quoted).join(";"))].join("\n")}\n`;
}

/** The set as a methodology: the points of a component are its weight. */
function methodology(): object {
  const indices = [...new Set(components.map(({ index }) => index))];
  const own = (index: string): readonly Component[] => components.filter((component) => component.index === index);
  const points = (all: readonly Component[]): number => all.reduce((sum, { max }) => sum + max, 0) / 100;
  const codeOf = (index: string): string => `C${indices.indexOf(index) + 1}`;
  return {
    ...{ id: "communes-simulated", title: { en: "Communes, 62 components", vi: "Cấp xã, 62 chỉ số thành phần" } },
    source: {
      en: "codes, names and maxima of a set for communes of 2026",
      vi: "mã, tên và điểm tối đa theo một bộ chỉ số cấp xã năm 2026",
    },
    ...{ decimals: 2, ties: "competition", rankOn: "printed", scale: "points" },
    measures: [
      ...components.map(({ code, name, max }) => {
        return { code, kind: "indicator", name: { en: `Component ${code}`, vi: name }, max: max / 100 };
      }),
      ...indices.map((index, i) => {
        const of = Object.fromEntries(own(index).map(({ code, max }) => [code, max / 100]));
        return { code: codeOf(index), kind: "index", name: { en: INDICES[i] ?? index, vi: index }, of };
      }),
      {
        ...{ code: "total", kind: "total", name: { en: "Total", vi: "Tổng điểm" } },
        of: Object.fromEntries(indices.map((index) => [codeOf(index), points(own(index))])),
      },
    ],
  };
}

/** What is written, by its place beside this file. */
export const files: ReadonlyMap<string, string> = new Map([
  ["communes-simulated/xa-hai.csv", sheet(SEED)],
  ["communes-simulated/xa-ba.csv", sheet(SEED + 1)],
  ["communes-simulated.json", `${JSON.stringify(methodology(), undefined, 2)}\n`],
]);

if (import.meta.url === pathToFileURL(argv[1] ?? "").href) {
  for (const [name, content] of files) writeFileSync(new URL(name, HERE), content);
}
