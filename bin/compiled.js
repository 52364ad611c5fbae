const { createHash } = require("node:crypto");
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
const { homedir } = require("node:os");
const { isAbsolute, join } = require("node:path");
const { Script } = require("node:vm");

const dist = join(__dirname, "../dist/cli");
const loaded = new Map();

/** What V8 made of the built files in an earlier run, in a folder that nobody else can write to; undefined without one. */
const cache = process.env.NODE_DISABLE_COMPILE_CACHE ? undefined : ownFolder();

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest();
/** The most files that are kept: two or three builds. */
const MOST = 100;

/** The exports of a built file, compiled anew unless the cache has it whole. */
function load(name) {
  const known = loaded.get(name);
  if (known) return known.exports;
  const filename = join(dist, name);
  const source = readFileSync(filename);
  // A name of the file's content and of what compiled it: nothing serves for another build.
  const key = cache && sha256(process.version, process.arch, source).toString("hex");
  const cachedData = key && keptAs(key);
  const script = new Script(`(function (exports, require) {${source.latin1Slice()}\n})`, { filename, cachedData });
  const made = { exports: {}, script, key, fresh: cachedData === undefined || script.cachedDataRejected };
  loaded.set(name, made);
  script.runInThisContext()(made.exports, (id) => (id.startsWith("./") ? load(id.slice(2)) : require(id)));
  return made.exports;
}

/** Code as it was kept, behind its checksum: damaged code can crash Node. */
function keptAs(key) {
  try {
    const file = readFileSync(join(cache, key));
    const code = file.subarray(32);
    return sha256(code).equals(file.subarray(0, 32)) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what this run had to compile. */
function keep() {
  const fresh = [...loaded.values()].filter((one) => one.fresh);
  if (cache === undefined || fresh.length === 0) return;
  try {
    const there = readdirSync(cache);
    if (there.length > MOST) for (const name of there) rmSync(join(cache, name), { force: true });
    for (const { key, script } of fresh) {
      const code = script.createCachedData();
      const part = join(cache, `${key}.${process.pid}`);
      writeFileSync(part, Buffer.concat([sha256(code), code]), { flag: "wx", mode: 0o600 });
      renameSync(part, join(cache, key));
    }
  } catch {
    // Then the next run compiles it again.
  }
}

/** The user's cache folder for dti, made if need be; undefined where it, or what it lies in, is not the user's alone. */
function ownFolder() {
  const windows = process.platform === "win32";
  const given = windows ? process.env.LOCALAPPDATA : process.env.XDG_CACHE_HOME;
  const parents = given && isAbsolute(given) ? [given] : [homedir(), join(homedir(), ".cache")];
  const folder = join(...parents.slice(-1), "dti");
  // On Windows a folder is the user's by where it is.
  const isOwn = ({ uid, mode }, others) => windows || (uid === process.getuid() && (mode & others) === 0);
  // Who may write to a folder may put another in the place of one in it.
  const isSafe = (parent) => isOwn(statSync(parent), 0o022);
  try {
    if (!isSafe(parents[0])) return undefined;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const there = lstatSync(folder);
    return parents.every(isSafe) && there.isDirectory() && isOwn(there, 0o077) ? folder : undefined;
  } catch {
    return undefined;
  }
}

module.exports = { keep, load };
