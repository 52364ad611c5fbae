#!/usr/bin/env node
const {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} = require("node:fs");
const { isAbsolute, join } = require("node:path");
const { Script } = require("node:vm");

const dist = join(__dirname, "../dist/cli");
const loaded = new Map();

/** What V8 made of the built files in an earlier run, in a folder that nobody else can write to; undefined without one. */
const cache = process.env.NODE_DISABLE_COMPILE_CACHE ? undefined : ownFolder();
/** What compiled them, and where they lie: two programs do not take each other's place in the cache. */
const here = [process.version, process.arch, dist.replace(/[^A-Za-z0-9]+/g, "-").slice(-100)].join("-");
/** The most files that are kept of several programs: two or three of them. */
const MOST = 100;

/** The exports of a built file, each of which is a function of `exports` and `require`; compiled anew unless the cache has it. */
function load(name) {
  const known = loaded.get(name);
  if (known) return known.exports;
  const filename = join(dist, name);
  const source = readFileSync(filename);
  const cachedData = cache && keptOf(name, source);
  const script = new Script(source.latin1Slice(), { filename, cachedData });
  const made = { exports: {}, script, source, fresh: cachedData === undefined || script.cachedDataRejected };
  loaded.set(name, made);
  script.runInThisContext()(made.exports, (id) => (id.startsWith("./") ? load(id.slice(2)) : require(id)));
  return made.exports;
}

const pathOf = (name) => join(cache, `${here}-${name}`);

/**
 * The code that was kept for this very source: it lies behind a copy of it, and twice, as damaged code can crash Node.
 * Bytes are compared faster than a hash of them is made, and without the 4 ms in which Node loads what makes one.
 */
function keptOf(name, source) {
  try {
    const file = readFileSync(pathOf(name));
    const middle = (source.length + file.length) / 2;
    const code = file.subarray(source.length, middle);
    const isWhole =
      code.length > 0 && code.equals(file.subarray(middle)) && source.equals(file.subarray(0, source.length));
    return isWhole ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what this run had to compile. */
function keep() {
  const fresh = [...loaded].filter(([, one]) => one.fresh);
  if (cache === undefined || fresh.length === 0) return;
  try {
    const there = readdirSync(cache);
    const others = there.length > MOST ? there.filter((name) => !name.startsWith(here)) : [];
    for (const name of others) rmSync(join(cache, name), { force: true });
    for (const [name, { script, source }] of fresh) {
      const code = script.createCachedData();
      const part = `${pathOf(name)}.${process.pid}`;
      writeFileSync(part, Buffer.concat([source, code, code]), { flag: "wx", mode: 0o600 });
      renameSync(part, pathOf(name));
    }
  } catch {
    // Then the next run compiles it again.
  }
}

/** The user's cache folder for dti, made if need be; undefined where it, or what it lies in, is not the user's alone. */
function ownFolder() {
  const windows = process.platform === "win32";
  const given = windows ? process.env.LOCALAPPDATA : process.env.XDG_CACHE_HOME;
  const home = () => (windows ? undefined : process.env.HOME) || require("node:os").homedir();
  const parents = given && isAbsolute(given) ? [given] : [home(), join(home(), ".cache")];
  const folder = join(...parents.slice(-1), "dti");
  // On Windows a folder is the user's by where it is.
  const isOwn = ({ uid, mode }, others) => windows || (uid === process.getuid() && (mode & others) === 0);
  // Who may write to a folder may put another in the place of one in it.
  const isSafe = (parent) => isOwn(statSync(parent), 0o022);
  try {
    const known = lstatSync(folder, { throwIfNoEntry: false });
    if (known === undefined && !isSafe(parents[0])) return undefined;
    if (known === undefined) mkdirSync(folder, { recursive: true, mode: 0o700 });
    const there = known ?? lstatSync(folder);
    return parents.every(isSafe) && there.isDirectory() && isOwn(there, 0o077) ? folder : undefined;
  } catch {
    return undefined;
  }
}

module.exports = { load };

if (require.main === module) load("main.cjs").start(process, keep);
