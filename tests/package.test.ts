import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "./cli.ts";

/** The package as users get it: packed, then installed from that file alone into an empty prefix. */
const work = mkdtempSync(join(tmpdir(), "dti-package-"));
const prefix = join(work, "prefix");
let packed: readonly string[] = [];

const env = { ...process.env, LANG: "C", LC_ALL: "C", NO_COLOR: "", FORCE_COLOR: "" };
const run = (command: string, argv: readonly string[], cwd = work): SpawnSyncReturns<string> =>
  spawnSync(command, argv, { cwd, env, encoding: "utf8", maxBuffer: 1 << 26, shell: process.platform === "win32" });
const windows = process.platform === "win32";
const home = join(prefix, windows ? "" : "lib", "node_modules", "dti");
const dti = (...argv: readonly string[]) => run(join(prefix, windows ? "dti.cmd" : "bin/dti"), argv);

beforeAll(() => {
  if (!existsSync(join(ROOT, "dist/cli/main.cjs"))) throw new Error("npm run build first");
  const pack = run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", work], ROOT);
  const [{ filename, files }]: [{ filename: string; files: { path: string }[] }] = JSON.parse(pack.stdout);
  packed = files.map(({ path }) => path);
  const install = run("npm", [
    "install",
    "--global",
    "--prefix",
    prefix,
    "--ignore-scripts",
    "--offline",
    join(work, filename),
  ]);
  expect([install.status, install.stderr.includes("npm error")]).toEqual([0, false]);
}, 60_000);
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe("the package", () => {
  it("holds the program, its data and its documents, and nothing else", () => {
    const places = new Set(packed.map((path) => (path.includes("/") ? `${dirname(path).split("/")[0]}/` : path)));
    expect([...places].sort()).toEqual([
      ...["CHANGELOG.md", "LICENSE", "README.md", "README.vi.md", "bin/", "data/", "dist/", "package.json"],
    ]);
    expect(packed.filter((path) => path.startsWith("bin/"))).toEqual([
      "bin/compiled.js",
      "bin/dti.js",
      "bin/package.json",
    ]);
    const data = readdirSync(join(ROOT, "data"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length))
      .filter((path) => !path.startsWith("data/examples/simulate"));
    expect(packed.filter((path) => path.startsWith("data/")).sort()).toEqual(data.sort());
    expect(
      packed.filter(
        (path) => path.startsWith("dist/") && !/^dist\/(?:library\/.*\.js|cli\/.*\.cjs|types\/.*\.d\.ts)$/.test(path),
      ),
    ).toEqual([]);
  });

  it("needs no other package", () => {
    const { dependencies } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
    expect([dependencies, existsSync(join(home, "node_modules"))]).toEqual([undefined, false]);
    expect(readdirSync(dirname(home)).filter((name) => !name.startsWith("."))).toEqual(["dti"]);
  });

  it("ranks its own examples", () => {
    const { status, stdout, stderr } = dti(
      "rank",
      join(home, "data/examples/dti-2022-top5.csv"),
      "--format",
      "csv",
      "--quiet",
    );
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout.split("\n")[1]).toBe("1,48,Đà Nẵng,South Central Coast,1,0.8002,0.8638,0.8473,0.7864");
  });

  it("knows its version and its reference data", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(dti("--version").stdout).toBe(`${version}\n`);
    expect(dti("provinces", "hue", "--format", "csv").stdout).toContain("46,Huế,46,Thừa Thiên Huế");
    expect(dti("methodology", "--check", join(home, "data/methodologies/dti-2024.json")).status).toBe(0);
  });

  it("has types that a strict program can use", () => {
    const consumer = join(work, "consumer");
    mkdirSync(join(consumer, "node_modules/@types"), { recursive: true });
    cpSync(home, join(consumer, "node_modules/dti"), { recursive: true });
    cpSync(join(ROOT, "node_modules/@types/node"), join(consumer, "node_modules/@types/node"), { recursive: true });
    cpSync(join(ROOT, "node_modules/undici-types"), join(consumer, "node_modules/undici-types"), { recursive: true });
    writeFileSync(
      join(consumer, "use.ts"),
      `import { aggregate, at, columnOf, editions, fraction, keysOf, type Methodology, rank, readScores } from "dti";
       const methodology: Methodology | undefined = editions[0];
       const column = columnOf(2, (i) => fraction(BigInt(i), 2n));
       const ranks: Float64Array = rank(keysOf(column, "exact", 4), "competition", ["a", "b"]);
       if (methodology) aggregate(methodology, new Map([["total", column]]), "zero").columns.get("total");
       export const n: bigint | undefined = at(column, ranks.length)?.n;
       export const scores = readScores(["2024.csv"], {}, { cwd: ".", stdin: () => new Uint8Array() });
       // @ts-expect-error: no such rule
       rank(keysOf(column, "exact", 4), "olympic", []);`,
    );
    const options = ["--strict", "--module", "nodenext", "--target", "es2022", "--noEmit", "--skipLibCheck", "false"];
    const tsc = run(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), ...options, "use.ts"], consumer);
    expect(tsc.stdout).toBe("");
    expect(tsc.status).toBe(0);
  });
});

describe("the program", () => {
  const units = 20_000;
  const big = join(work, "big.csv");
  const ranking = ["rank", big, "--scheme", "none", "--methodology", "dti-2022", "--format", "json"];
  beforeAll(() =>
    writeFileSync(big, `name,total\n${Array.from({ length: units }, (_, i) => `u${i},0.${i + 10_000}\n`).join("")}`),
  );

  it.each([
    ["0 when it is done", ["provinces", "hue"], 0],
    ["0 for help", ["--help"], 0],
    ["1 when the data is wrong", ["rank", "nowhere.csv"], 1],
    ["2 when the command line is wrong", ["rank", big, "--oops"], 2],
  ])("exits with %s", (_, argv, status) => {
    const result = dti(...argv);
    expect(result.status).toBe(status);
    expect([result.stdout !== "", result.stderr !== ""]).toEqual([status === 0, status !== 0]);
  });

  it("writes all of a large result into a pipe", () => {
    const { status, stdout } = dti(...ranking);
    expect([status, JSON.parse(stdout).rows.length]).toEqual([0, units]);
  });

  it("takes a pipe that is closed early as success, without a word", async () => {
    const child = spawn(process.execPath, [join(home, "bin/dti.js"), ...ranking], { env });
    let said = "";
    child.stderr.on("data", (text) => {
      said += text;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect([code, said]).toEqual([0, ""]);
  });

  it("reads standard input, also when it comes slowly", async () => {
    const child = spawn(
      process.execPath,
      [join(home, "bin/dti.js"), "rank", "-", "--year", "2022", "--format", "csv"],
      { env },
    );
    let out = "";
    child.stdout.on("data", (text) => {
      out += text;
    });
    child.stdin.write("province,total\nHà Tĩnh,0.5\n");
    setTimeout(() => child.stdin.end("Nghệ An,0.6\n"), 300);
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect([code, out.split("\n").length]).toEqual([0, 4]);
  });
});
