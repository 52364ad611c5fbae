const { existsSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

const dist = join(__dirname, "../dist/cli");
/** What V8 compiled when the program was built; good for this very Node only. */
const cache = join(dist, `${process.version}-${process.platform}-${process.arch}`);
const loaded = new Map();

/** The exports of a built file: compiled already, where the build was made with this Node; else as Node loads it. */
function load(name) {
  if (existsSync(cache)) return compiled(name).exports;
  require("node:module").enableCompileCache?.();
  return require(join(dist, name));
}

function compiled(name) {
  const known = loaded.get(name);
  if (known) return known;
  const { Script } = require("node:vm");
  const filename = join(dist, name);
  const source = `(function (exports, require) {${readFileSync(filename, "utf8")}\n})`;
  const made = { exports: {}, script: new Script(source, { filename, cachedData: cached(name) }) };
  loaded.set(name, made);
  const needs = (id) => (id.startsWith("./") ? compiled(id.slice(2)).exports : require(id));
  made.script.runInThisContext()(made.exports, needs);
  return made;
}

function cached(name) {
  try {
    return readFileSync(join(cache, name));
  } catch {
    return undefined;
  }
}

module.exports = { load, cache, loaded };
