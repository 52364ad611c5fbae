import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import Ajv from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { parse } from "csv-parse/sync";
import { createJiti } from "jiti";
import { build } from "rolldown";

const jiti = createJiti(import.meta.url);
const source = (name) => jiti.import(`../src/${name}.ts`);
const { fold, foldUnit } = await source("reference/fold");
const { parseJson } = await source("read/file/json");
const { methodologyFrom } = await source("read/methodology/from-file");

const require = createRequire(import.meta.url);
const data = new URL("../data/", import.meta.url);
const read = (name) => readFileSync(new URL(name, data), "utf8");
const rows = (name) => parse(read(name), { columns: true });

/** The reference data of data/, parsed once at build time: what `src/virtual.d.ts` describes. */
function tables() {
  const provinces = { 63: rows("provinces_63.csv"), 34: rows("provinces_34.csv") };
  // Initials that fit two provinces name neither.
  const aliases = rows("aliases.csv").filter((row) => !row.ambiguous.startsWith("initials"));
  const codes = (scheme) => [
    ...provinces[scheme].flatMap(({ code, name_vi, full_name_vi, name_en }) =>
      [name_vi, full_name_vi, name_en].map((name) => [foldUnit(name), code]),
    ),
    ...aliases
      .filter((row) => row.scheme === scheme)
      .flatMap(({ alias, code }) => [foldUnit(alias), fold(alias)].map((folded) => [folded, code])),
  ];
  return {
    methodologies: readdirSync(new URL("methodologies/", data))
      .sort()
      .map((name) => edition(`methodologies/${name}`)),
    provinces63: provinces[63],
    provinces34: provinces[34],
    codes63: Object.fromEntries(codes("63")),
    codes34: Object.fromEntries(codes("34")),
    formerProvinces: rows("former_provinces.csv").map(({ name_vi, became }) => [name_vi, became.split("+")]),
    crosswalk: rows("crosswalk.csv").map((row) => [row.code_63, row.code_34]),
    regions: rows("regions.csv").map((row) => [
      row.regions,
      row.region_code,
      row.region_vi,
      row.region_en,
      row.province_code,
    ]),
    regionAliases: rows("region_aliases.csv").map((row) => [row.alias, row.region_code]),
  };
}

/** A methodology that ships, read as a user's is. */
function edition(name) {
  const { content, numberAt } = parseJson(read(name), name);
  return methodologyFrom(content, numberAt);
}

/** The published schema of methodology files as a function: it starts faster than the zod schema it is made from. */
function shape() {
  const ajv = new Ajv.default({ code: { source: true, esm: true }, messages: false, unicode: false, logger: false });
  const schema = JSON.parse(read("schemas/methodology.schema.json"));
  ajv.addSchema(schema, "methodology");
  return standaloneCode.default(ajv, { isMethodology: "methodology" });
}

const constants = (values) =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${literal(value)};`)
    .join("\n");

/** A value as JavaScript writes it: JSON, and whole numbers of any length and maps besides. */
function literal(value) {
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(literal).join()}]`;
  if (value instanceof Map) return `new Map(${literal([...value])})`;
  const stated = Object.entries(value).filter(([, item]) => item !== undefined);
  return `{${stated.map(([key, item]) => `${JSON.stringify(key)}:${literal(item)}`).join()}}`;
}

/**
 * The solver's loader, and its program, packed: it is unpacked where it is needed. The loader is the CommonJS one, since
 * the other imports as it runs, which code that is compiled from a cache cannot.
 */
const solver = () => {
  const packed = gzipSync(readFileSync(require.resolve("highs/runtime"))).toString("base64");
  return `export { default as load } from ${JSON.stringify(require.resolve("highs"))};\n${constants({ packed })}`;
};

/** It takes the program that it is given, and looks for none beside itself: compiled code has no folder. */
const loader = (source) => {
  const find = "async function getWasmBinary(binaryFile){";
  if (!source.includes(find)) throw new Error("highs finds its program in another way than before");
  return source.replaceAll("__dirname", '""').replace(find, `${find}if(Module.wasmBinary)return Module.wasmBinary;`);
};

/** Topics of `dti help`: sections of the README in each language, by their headings. */
const SECTIONS = {
  files: ["### What it reads", "### Đọc được những gì"],
  columns: ["### What a column means, said once", "### Mỗi cột nghĩa là gì, nói một lần"],
  missing: ["### Missing values and ties", "### Giá trị thiếu và đồng hạng"],
  ties: ["### Missing values and ties", "### Giá trị thiếu và đồng hạng"],
  merger: ["### The merger", "### Sáp nhập"],
  exactness: ["## Method", "## Phương pháp"],
  sql: ["### Rank where the data lies", "### Xếp hạng ngay trong cơ sở dữ liệu"],
};

function topics() {
  const section = (name, heading) => {
    const text = read(`../${name}`);
    const from = text.indexOf(`\n${heading}\n`) + 1;
    if (from === 0) throw new Error(`${name} has no section "${heading}"`);
    return `${text
      .slice(from)
      .split(/\n(?=#{2,3} )/)[0]
      .trimEnd()}\n`;
  };
  const sections = Object.entries(SECTIONS).map(([topic, [en, vi]]) => [
    topic,
    { en: section("README.md", en), vi: section("README.vi.md", vi) },
  ]);
  return constants({ topics: Object.fromEntries(sections) });
}

/** Where the tile of each province lies on a map. */
const tiles = () => {
  const grid = (name) =>
    rows(name).map(({ code, name, row, col }) => ({ code, name, row: Number(row), col: Number(col) }));
  return constants({ tiles63: grid("tile_grid_63.csv"), tiles34: grid("tile_grid_34.csv") });
};

/** The script of a report's page, as it stands in the page. */
async function pageScript() {
  const input = fileURLToPath(new URL("../src/page/report.ts", import.meta.url));
  const { output } = await build({ input, write: false, output: { format: "iife", minify: true, comments: false } });
  const script = output[0].code.trim().replaceAll("</", "<\\/");
  return constants({ script, scriptHash: hashOf(script) });
}

/** The style of a report's page, as it stands in the page. */
async function pageStyle() {
  const { STYLE } = await source("write/html/style");
  return constants({ style: STYLE, styleHash: hashOf(STYLE) });
}

/** What a content policy says of a text that it lets in. */
const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const MODULES = {
  "virtual:tiles": tiles,
  "virtual:page-script": pageScript,
  "virtual:page-style": pageStyle,
  "virtual:topics": topics,
  "virtual:reference": () => constants(tables()),
  "virtual:methodology-shape": shape,
  "virtual:solver": solver,
  "virtual:version": () => constants({ version: JSON.parse(read("../package.json")).version }),
};

/** Bundler plugin: `import … from "virtual:reference"`, `"virtual:methodology-shape"` and so on. */
export function reference() {
  return {
    name: "reference",
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? id : undefined),
    load: (id) => {
      if (id === require.resolve("highs")) return loader(readFileSync(id, "utf8"));
      return Object.hasOwn(MODULES, id) ? MODULES[id]() : undefined;
    },
  };
}
