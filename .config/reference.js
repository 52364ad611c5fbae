import { readdirSync, readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { parse } from "csv-parse/sync";
import { createJiti } from "jiti";

const { fold, foldUnit } = await createJiti(import.meta.url).import("../src/reference/fold.ts");

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
      .map((name) => JSON.parse(read(`methodologies/${name}`))),
    provinces63: provinces[63],
    provinces34: provinces[34],
    codes63: Object.fromEntries(codes("63")),
    codes34: Object.fromEntries(codes("34")),
    crosswalk: rows("crosswalk.csv").map((row) => [row.code_63, row.code_34]),
    regions: rows("regions.csv").map((row) => [
      row.regions,
      row.region_code,
      row.region_vi,
      row.region_en,
      row.province_code,
    ]),
  };
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
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join("\n");

const MODULES = {
  "virtual:reference": () => constants(tables()),
  "virtual:methodology-shape": shape,
  "virtual:version": () => constants({ version: JSON.parse(read("../package.json")).version }),
};

/** Bundler plugin: `import … from "virtual:reference"`, `"virtual:methodology-shape"` and `"virtual:version"`. */
export function reference() {
  return {
    name: "reference",
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? id : undefined),
    load: (id) => (Object.hasOwn(MODULES, id) ? MODULES[id]() : undefined),
  };
}
