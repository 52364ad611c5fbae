/** Preloaded into a run of the real program: says on standard error what it loaded. */
const fs = require("node:fs");
const { basename } = require("node:path");

const { readFileSync } = fs;
const files = [];
fs.readFileSync = (path, ...rest) => {
  if (/\.cjs$/.test(String(path))) files.push(basename(path));
  return readFileSync(path, ...rest);
};
process.on("exit", () => {
  const builtins = process.moduleLoadList.flatMap((name) => /^NativeModule ([a-z_]+)$/.exec(name)?.[1] ?? []);
  fs.writeSync(2, JSON.stringify({ files, builtins }));
});
