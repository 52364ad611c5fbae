// Loads what draws the charts of a report as bin/dti.js does, with the code that V8 made of it before, and draws nothing.
const { existsSync, readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { Script } = require("node:vm");

const [folder] = process.argv.slice(2);
const loaded = new Map();

function load(name) {
  const known = loaded.get(name);
  if (known) return known;
  const filename = join(__dirname, "../../../dist/cli", name);
  const kept = join(folder, `${name}.code`);
  const cachedData = existsSync(kept) ? readFileSync(kept) : undefined;
  const script = new Script(readFileSync(filename).latin1Slice(), { filename, cachedData });
  const exports = {};
  loaded.set(name, exports);
  script.runInThisContext()(exports, (id) => (id.startsWith("./") ? load(id.slice(2)) : require(id)));
  if (cachedData === undefined) writeFileSync(kept, script.createCachedData());
  return exports;
}

load("charts.cjs");
