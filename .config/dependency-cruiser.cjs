/** bin → {cli, library} → {jobs, write} → {read, check, calc, sql} → reference → core → types; each package has one home. */
const layer = (name, from, allowed) => ({
  name,
  severity: "error",
  from: { path: from },
  to: { path: "^src/", pathNot: allowed },
});
const home = (name, packages, path) => ({
  name: `home-of-${name}`,
  severity: "error",
  from: { path: "^(src|bin)/", pathNot: path },
  to: { path: packages.map((one) => `^node_modules/${one}/`) },
});

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true, dependencyTypesNot: ["type-only"] } },
    layer("types-import-types", "^src/types/", "^src/types/"),
    layer("core-imports-types", "^src/core/", "^src/(types|core)/"),
    layer("reference-imports-core", "^src/reference/", "^src/(types|core|reference)/|^src/virtual[.]d[.]ts$"),
    layer("calc-imports-reference", "^src/calc/", "^src/(types|core|reference|calc)/"),
    layer("check-imports-reference", "^src/check/", "^src/(types|core|reference|check)/"),
    layer("read-imports-reference", "^src/read/", "^src/(types|core|reference|read)/|^src/virtual[.]d[.]ts$"),
    layer("sql-imports-reference", "^src/sql/", "^src/(types|core|reference|sql)/"),
    layer("jobs-import-siblings", "^src/jobs/", "^src/(types|core|reference|read|check|calc|sql|jobs)/"),
    layer("library-is-above-all-but-the-command-line", "^src/library/", "^src/(?!cli/)"),
    layer("the-command-line-is-beside-the-library", "^src/cli/", "^src/(?!library/)|^src/virtual[.]d[.]ts$"),
    layer("write-imports-reference", "^src/write/", "^src/(types|core|reference|write)/"),
    {
      name: "only-bin-starts",
      severity: "error",
      from: { path: "^bin/" },
      to: { path: "^src/", pathNot: "^src/cli/main" },
    },
    home("reading", ["csv-parse", "zod", "picomatch"], "^src/read/"),
    home("workbooks", ["saxen"], "^src/read/file/workbook/"),
    home("archives", ["fflate"], "^src/write/formats/workbook/"),
    home("suggesting", ["fastest-levenshtein"], "^src/reference/"),
    home("terminal", ["chalk", "cli-table3", "string-width"], "^src/write/"),
    home("charts", ["@observablehq/plot"], "^src/write/html/charts/"),
    home("command-line", ["commander"], "^src/cli/"),
    home("engines", ["@duckdb/node-api"], "^src/jobs/engine/"),
    home("statistics", ["simple-statistics"], "^src/calc/describe/"),
    {
      name: "the-command-line-computes-nothing",
      severity: "error",
      from: { path: "^src/cli/" },
      to: { path: "^src/(?:calc/|core/(?:column|fraction|digits|exponential|graph|simplex)[.])" },
    },
    {
      name: "files-are-read-in-read",
      severity: "error",
      from: { path: "^src/(core|reference|calc|check|write)/" },
      to: { dependencyTypes: ["core"], pathNot: "^crypto$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default"] },
    exclude: { path: "^dist/" },
  },
};
