import { fileURLToPath } from "node:url";
import { parseAst } from "rolldown/parseAst";
import { reference } from "./reference.js";

const WIDTH = fileURLToPath(new URL("../src/write/formats/width.ts", import.meta.url));

/** What packages load, and what they are given in its place because it starts slowly. */
const LIGHTER = {
  // commander has it for subcommands that are programs of their own, which dti has none of.
  "node:child_process": "module.exports = {};",
  // chalk asks what the terminal can show; dti tells it.
  "#supports-color": "module.exports = { stdout: false, stderr: false };",
  "string-width": `module.exports = require(${JSON.stringify(WIDTH)}).widthOf;`,
};
const isLighter = (id, importer) =>
  Object.hasOwn(LIGHTER, id) && /\/(commander|chalk|cli-table3)\//.test(importer ?? "");
const lighter = {
  name: "lighter",
  resolveId: (id, importer) => (isLighter(id, importer) ? `virtual:lighter/${id}.cjs` : undefined),
  load: (id) => LIGHTER[/^virtual:lighter\/(.*)\.cjs$/.exec(id)?.[1]],
};

const EXPORTED = /Object\.defineProperty\(exports,"([\w$]+)",\{enumerable:!0,get:function\(\)\{return ([\w$]+)\}\}\)/g;

const TARGET = {
  AssignmentExpression: "left",
  UpdateExpression: "argument",
  ForInStatement: "left",
  ForOfStatement: "left",
};

/** Every name that is assigned to after it is declared, in whatever scope. */
function assigned(node, names = new Set(), isTarget = false) {
  if (isTarget && node.type === "Identifier") names.add(node.name);
  const isPattern = isTarget && node.type !== "MemberExpression" && node.type !== "VariableDeclaration";
  for (const [key, below] of Object.entries(node)) {
    const isTarget = isPattern || key === TARGET[node.type];
    for (const child of [below].flat()) if (typeof child?.type === "string") assigned(child, names, isTarget);
  }
  return names;
}

/** A file whose exports are values, which are faster to make and to use than functions that give them; what changes stays one. */
function valued(code) {
  const changing = assigned(parseAst(code));
  return code.replace(EXPORTED, (made, name, local) => (changing.has(local) ? made : `exports.${name}=${local}`));
}

/** The chart library makes a format of numbers as it loads, which takes 15 ms; no chart of ours asks for it. */
const EARLY = /const format = (numberFormat\(locale\));\n(.*)\bformat[.]format\(i\)/;
const later = {
  name: "later",
  transform: {
    filter: { id: /[\\/]plot[\\/]src[\\/]format[.]js$/ },
    handler: (code) => {
      if (!EARLY.test(code)) throw new Error("The chart library makes its format of numbers elsewhere");
      return code.replace(EARLY, "$2$1.format(i)");
    },
  },
};

/**
 * What bin/dti.js loads: a function of `exports` and `require`.
 * Letters beyond ASCII are escapes: V8 reads such a file in half the time.
 */
const wrapped = {
  name: "wrapped",
  generateBundle(_, bundle) {
    const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
    for (const chunk of Object.values(bundle)) {
      chunk.code = `(function (exports, require) {${valued(chunk.code).replace(/[^\0-\x7F]/g, escaped)}\n})`;
    }
  },
};

/** jsonc-parser's main file asks for its parts in a way that no bundler follows. */
const alias = { "jsonc-parser": fileURLToPath(import.meta.resolve("jsonc-parser").replace("/umd/", "/esm/")) };

/** DuckDB is installed by whoever ranks in it. */
const shared = {
  platform: "node",
  external: ["@duckdb/node-api"],
  plugins: [reference(), lighter, later],
  resolve: { alias },
};
const output = { minify: true, comments: false };

/** What is imported, by static imports alone, from a file of ours. */
function reachedFrom(path, context) {
  const reached = new Set();
  const reach = (id) => {
    if (reached.has(id)) return;
    reached.add(id);
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) reach(imported);
  };
  reach(fileURLToPath(new URL(`../src/${path}`, import.meta.url)));
  return reached;
}

/** A chunk of what so many chunks share, as far as these files of ours import it; what starts the program stays alone. */
function sharedBy(name, minShareCount, priority, paths) {
  let [own, first] = [];
  const called = (id, context) => {
    own ??= paths && new Set(paths.flatMap((path) => [...reachedFrom(path, context)]));
    first ??= reachedFrom("cli/main.ts", context);
    return first.has(id) || own?.has(id) === false ? null : name;
  };
  return { name: called, debugName: name, minShareCount, priority };
}

/**
 * The library, and the command line, which starts faster as CommonJS.
 * What several commands share is a file; each command's own part is loaded when it runs.
 */
export default [
  {
    ...shared,
    input: { index: "src/index.ts" },
    output: { ...output, dir: "dist/library", format: "esm", chunkFileNames: "[name].js" },
  },
  {
    ...shared,
    plugins: [...shared.plugins, wrapped],
    input: { main: "src/cli/main.ts" },
    preserveEntrySignatures: "allow-extension",
    output: {
      ...output,
      dir: "dist/cli",
      format: "cjs",
      // What is compiled from the cache (bin/dti.js) can require, and cannot import.
      dynamicImportInCjs: false,
      entryFileNames: "[name].cjs",
      chunkFileNames: "[name].cjs",
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [
          sharedBy("common", 2, 3, ["cli/run.ts", "write/words/en.ts"]),
          sharedBy("table", 2, 2, ["write/formats/table.ts"]),
          { name: "zod", test: /node_modules[\\/]zod[\\/]/, priority: 1 },
          { name: "json", test: /node_modules[\\/]jsonc-parser[\\/]|[\\/]file[\\/]json[.]ts$/, priority: 1 },
          {
            name: "charts",
            test: /node_modules[\\/](@observablehq|d3|isoformat|interval-tree-1d|binary-search-bounds|internmap|delaunator|robust-predicates)|[\\/]write[\\/]html[\\/](?!chart-names)/,
            priority: 1,
          },
          sharedBy("shared", 2, 0),
        ],
      },
    },
  },
];
