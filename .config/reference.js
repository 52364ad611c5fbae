import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

const data = new URL("../data/", import.meta.url);
const read = (name) => readFileSync(new URL(name, data), "utf8");
const rows = (name) => parse(read(name), { columns: true });

/** The reference data of data/, parsed once at build time: what `src/virtual.d.ts` describes. */
function tables() {
  return {
    methodologies: readdirSync(new URL("methodologies/", data))
      .sort()
      .map((name) => JSON.parse(read(`methodologies/${name}`))),
    provinces63: rows("provinces_63.csv"),
    provinces34: rows("provinces_34.csv"),
    crosswalk: rows("crosswalk.csv").map((row) => [row.code_63, row.code_34]),
    // Initials that fit two provinces name neither.
    aliases: rows("aliases.csv")
      .filter((row) => !row.ambiguous.startsWith("initials"))
      .map((row) => [row.scheme, row.code, row.alias]),
    regions: rows("regions.csv").map((row) => [
      row.regions,
      row.region_code,
      row.region_vi,
      row.region_en,
      row.province_code,
    ]),
  };
}

const MODULES = {
  "virtual:reference": tables,
  "virtual:version": () => ({ version: JSON.parse(read("../package.json")).version }),
};

/** Bundler plugin: `import … from "virtual:reference"` and `"virtual:version"`. */
export function reference() {
  return {
    name: "reference",
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? id : undefined),
    load: (id) =>
      Object.hasOwn(MODULES, id)
        ? Object.entries(MODULES[id]())
            .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
            .join("\n")
        : undefined,
  };
}
