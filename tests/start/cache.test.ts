import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Script } from "node:vm";
import { beforeEach, expect, it, onTestFinished } from "vitest";
import { ROOT } from "../cli.ts";

let home: string;
let program: string;

/** A copy of the program, for a user with a home of their own. */
beforeEach(() => {
  const work = mkdtempSync(join(tmpdir(), "dti-cache-"));
  onTestFinished(() => rmSync(work, { recursive: true, force: true }));
  [home, program] = [join(work, "home"), join(work, "program")];
  mkdirSync(home);
  for (const part of ["bin", "dist/cli"]) cpSync(join(ROOT, part), join(program, part), { recursive: true });
});

const run = (env: Readonly<Record<string, string>> = {}) => {
  const argv = [join(program, "bin/dti.js"), "rank", join(ROOT, "data/examples/2024.csv"), "--format", "csv"];
  const { status, stdout } = spawnSync(process.execPath, argv, {
    encoding: "utf8",
    env: { PATH: process.env.PATH ?? "", HOME: home, LC_ALL: "C", ...env },
  });
  return { status, stdout };
};

const cache = () => join(home, ".cache/dti");
const kept = () => readdirSync(cache());

/** Compiled code that says so when it runs, in place of the code of a built file. */
function planted(file: string): Buffer {
  const { length } = readFileSync(file, "latin1");
  const evil = "process.stdout.write('planted')";
  const start = `(function (exports, require) {${evil}`;
  const script = new Script(`${start}${" ".repeat(length - start.length - 2)}})`);
  return script.createCachedData();
}

/** Plants it in a cache folder as the program itself would keep it: only the folder can make it harmless. */
function plant(folder: string): void {
  const file = join(program, "dist/cli/main.cjs");
  const code = planted(file);
  const name = kept().find((one) => one.endsWith("-main.cjs")) ?? "";
  writeFileSync(join(folder, name), Buffer.concat([readFileSync(file), code, code]));
}

it("keeps what it compiled in a folder of the user's own, that no other user may read or write", () => {
  const first = run();
  expect(first.status).toBe(0);
  expect(kept().length).toBeGreaterThan(3);
  for (const path of [cache(), ...kept().map((name) => join(cache(), name))]) {
    expect(statSync(path).mode & 0o077).toBe(0);
  }
  expect(run()).toEqual(first);
});

it("runs nothing that somebody planted in the temporary folder or beside the program", () => {
  const first = run();
  const temporary = join(home, "tmp");
  const name = `${process.version}-${process.platform}-${process.arch}`;
  for (const folder of [join(temporary, "node-compile-cache", name), join(program, "dist/cli", name)]) {
    mkdirSync(folder, { recursive: true });
    for (const file of readdirSync(join(program, "dist/cli")).filter((one) => one.endsWith(".cjs"))) {
      const code = planted(join(program, "dist/cli", file));
      for (const one of [file, ...kept()]) writeFileSync(join(folder, one), code);
    }
  }
  rmSync(cache(), { recursive: true });
  expect(run({ TMPDIR: temporary, TEMP: temporary, TMP: temporary })).toEqual(first);
  expect(run({ TMPDIR: temporary, NODE_DISABLE_COMPILE_CACHE: "1" })).toEqual(first);
});

it("runs what lies in the user's own folder: what is planted below would run there", () => {
  run();
  plant(cache());
  expect(run().stdout).toContain("planted");
});

it.each([
  ["is open to others", () => chmodSync(cache(), 0o777)],
  ["lies in a folder that is open to others", () => chmodSync(join(home, ".cache"), 0o777)],
  ["lies in a home that is open to others", () => chmodSync(home, 0o777)],
  [
    "is a link",
    () => {
      const elsewhere = join(home, "elsewhere");
      renameSync(cache(), elsewhere);
      symlinkSync(elsewhere, cache());
    },
  ],
])("does without a cache folder that %s", (_, change) => {
  const first = run();
  plant(cache());
  change();
  expect(run()).toEqual(first);
});

it.runIf(process.getuid?.() === 0)("does without a cache folder that is another user's, or lies in one's", () => {
  const first = run();
  plant(cache());
  for (const folder of [cache(), join(home, ".cache"), home]) {
    chownSync(folder, 1234, 1234);
    expect(run()).toEqual(first);
    chownSync(folder, 0, 0);
  }
});

it("makes no folder in a home that is not there, and needs none", () => {
  rmSync(home, { recursive: true });
  expect(run().status).toBe(0);
  expect(existsSync(home)).toBe(false);
  mkdirSync(join(home, ".cache"), { recursive: true });
  writeFileSync(cache(), "");
  expect(run().status).toBe(0);
});

it.each([
  ["cut short", (code: Buffer) => code.subarray(0, code.length >> 1)],
  ["with a bit turned over", (code: Buffer) => code.map((byte, i) => (i === code.length >> 1 ? byte ^ 1 : byte))],
  ["empty", () => Buffer.alloc(0)],
])("compiles anew what it finds %s", (_, damage) => {
  const first = run();
  for (const name of kept()) writeFileSync(join(cache(), name), damage(readFileSync(join(cache(), name))));
  expect(run()).toEqual(first);
});

it("computes by a new build that was unpacked over an old one with older dates of its files", () => {
  run();
  const folder = join(program, "dist/cli");
  let changed = 0;
  for (const name of readdirSync(folder).filter((one) => one.endsWith(".cjs"))) {
    const source = readFileSync(join(folder, name), "latin1");
    // The same length and another text, as a changed weight would be.
    const other = source.replaceAll("region_rank", "REGION_RANK");
    if (other === source) continue;
    changed++;
    writeFileSync(join(folder, name), other, "latin1");
    utimesSync(join(folder, name), 1, 1);
  }
  expect(changed).toBeGreaterThan(0);
  expect(run().stdout).toContain("REGION_RANK");
});
