const { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");

const dist = join(__dirname, "../dist/cli");
/** What V8 compiled, for this very Node: when the program was built, or in the first run that read a table. */
const cache = join(dist, `${process.version}-${process.platform}-${process.arch}`);
const loaded = new Map();
/** Whether that is of this build. */
let current = false;

/** The exports of a built file. Node 22 and later keep what they compile; for those before it is kept here. */
function load(name) {
  current = isCurrent();
  if (current || Number.parseInt(process.versions.node, 10) < 22) return compiled(name).exports;
  require("node:module").enableCompileCache?.();
  return require(join(dist, name));
}

function isCurrent() {
  try {
    return statSync(cache).mtimeMs >= statSync(join(dist, "main.cjs")).mtimeMs;
  } catch {
    return false;
  }
}

function compiled(name) {
  const known = loaded.get(name);
  if (known) return known;
  // What V8 compiled before holds under its usual settings only.
  if (setting) set(setting.usual);
  const made = compile(name);
  if (setting) set(setting.now);
  return made;
}

function compile(name) {
  const { Script } = require("node:vm");
  const filename = join(dist, name);
  const source = `(function (exports, require) {${readFileSync(filename, "latin1")}\n})`;
  const cachedData = current ? keptOf(name) : undefined;
  const script = new Script(source, { filename, cachedData });
  const made = { exports: {}, script, kept: cachedData !== undefined && !script.cachedDataRejected };
  loaded.set(name, made);
  const needs = (id) => (id.startsWith("./") ? compiled(id.slice(2)).exports : require(id));
  script.runInThisContext()(made.exports, needs);
  return made;
}

function keptOf(name) {
  try {
    return readFileSync(join(cache, name));
  } catch {
    return undefined;
  }
}

/** Keeps what V8 had to compile in this run, if the program's folder may be written to. */
function keep() {
  const fresh = [...loaded].filter(([, { kept }]) => !kept);
  if (fresh.length === 0 || process.env.NODE_DISABLE_COMPILE_CACHE) return;
  if (setting) set(setting.usual);
  try {
    if (!current) rmSync(cache, { recursive: true, force: true });
    mkdirSync(cache, { recursive: true });
    for (const [name, { script }] of fresh) replace(join(cache, name), script.createCachedData());
  } catch {
    // Then the next run compiles it again.
  }
}

/** Writes a file whole, or not at all. */
function replace(path, bytes) {
  const part = `${path}.${process.pid}`;
  try {
    writeFileSync(part, bytes);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/**
 * Settings of V8 for runs that read so many bytes. The one of Node 20 begins to optimise what a run of a tenth of a
 * second is done with before that pays, and what waits for it costs as much again: there, code runs three times as long
 * first. Of a large table it lets twice as much lie about as it needs: there, it tidies up earlier.
 */
const SETTINGS = [
  { from: 8_000, to: 500_000, now: "--interrupt-budget=200000", usual: "--interrupt-budget=67584" },
  { from: 500_000, to: Number.POSITIVE_INFINITY, now: "--heap-growing-percent=40", usual: "--heap-growing-percent=0" },
];
let setting;

/** Sets V8 for rows of so many bytes, before they are read. */
function expect(bytes) {
  if (setting || !process.version.startsWith("v20.")) return;
  setting = SETTINGS.find(({ from, to }) => from <= bytes && bytes < to);
  if (setting) set(setting.now);
}

const set = (flag) => require("node:v8").setFlagsFromString(flag);

module.exports = { cache, expect, keep, load };
