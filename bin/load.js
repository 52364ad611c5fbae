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

let patient = false;

/**
 * The V8 of Node 20 begins to optimise what a run of a tenth of a second is done with before that pays, and what
 * waits for it costs as much again. Where so many bytes are to be read, code runs three times as long first.
 */
function expect(bytes) {
  if (patient || !process.version.startsWith("v20.") || bytes < 8_000 || bytes > 500_000) return;
  patient = true;
  patience(200_000);
}

const patience = (budget) => require("node:v8").setFlagsFromString(`--interrupt-budget=${budget}`);

function compiled(name) {
  const known = loaded.get(name);
  if (known) return known;
  // What V8 compiled before holds under its usual settings only.
  if (patient) patience(67_584);
  const made = compile(name);
  if (patient) patience(200_000);
  return made;
}

function compile(name) {
  const { Script } = require("node:vm");
  const filename = join(dist, name);
  const source = `(function (exports, require) {${readFileSync(filename, "latin1")}\n})`;
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

module.exports = { expect, load, cache, loaded };
