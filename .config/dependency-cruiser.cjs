/** bin → cli → {read, check, calc, write} → core → types; each package has one home. */
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
    layer("types-import-nothing", "^src/types[.]ts$", "^$"),
    layer("core-imports-types", "^src/core/", "^src/(types[.]ts|core/)"),
    layer("calc-imports-core", "^src/calc/", "^src/(types[.]ts|core/|calc/)"),
    layer("check-imports-core", "^src/check/", "^src/(types[.]ts|core/|check/)"),
    layer("read-imports-core", "^src/read/", "^src/(types[.]ts|virtual[.]d[.]ts|core/|read/)"),
    layer("write-imports-core", "^src/write/", "^src/(types[.]ts|core/|write/)"),
    {
      name: "only-bin-starts",
      severity: "error",
      from: { path: "^bin/" },
      to: { path: "^src/", pathNot: "^src/cli/main" },
    },
    home("reading", ["csv-parse", "zod", "fastest-levenshtein"], "^src/read/"),
    home("terminal", ["chalk", "cli-table3", "string-width"], "^src/write/"),
    home("command-line", ["commander"], "^src/cli/"),
    {
      name: "files-are-read-in-read",
      severity: "error",
      from: { path: "^src/(core|calc|check|write)/" },
      to: { dependencyTypes: ["core"] },
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
