import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

const data = new URL("../data/", import.meta.url);
const read = (name) => readFileSync(new URL(name, data), "utf8");
const rows = (name) => parse(read(name), { columns: true });

/** The reference data of data/, parsed once at build time: what `src/virtual.d.ts` describes. */
function tables() {
  return {
    version: JSON.parse(read("../package.json")).version,
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

/** Bundler plugin: `import … from "virtual:reference"`. */
export function reference() {
  return {
    name: "reference",
    resolveId: (id) => (id === "virtual:reference" ? id : undefined),
    load: (id) =>
      id === "virtual:reference"
        ? Object.entries(tables())
            .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
            .join("\n")
        : undefined,
  };
}
