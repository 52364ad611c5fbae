import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "./cli.ts";
import { filesOf, textOf } from "./documents.ts";

/** The package as users get it: packed, then installed from that file alone into an empty prefix. */
const work = mkdtempSync(join(tmpdir(), "dti-package-"));
const prefix = join(work, "prefix");
let packed: readonly string[] = [];
let tarball = "";

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
  tarball = filename;
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
  it("names the install command of DuckDB, which is not in it", () => {
    const { stderr, status } = dti("rank", join(ROOT, "data/examples/2024.csv"), "--engine", "duckdb");
    expect([status, stderr]).toEqual([
      2,
      [
        "DuckDB is not installed",
        "  hint: install it beside dti: npm install @duckdb/node-api (with --global if dti was installed so), or leave --engine out",
        "",
      ].join("\n"),
    ]);
  });
  it("has the solver in it", () => {
    const { stdout, status } = dti(
      "robustness",
      join(ROOT, "data/examples/dti-2020.csv"),
      "--year",
      "2020",
      "--extremes",
    );
    expect([status, stdout.includes("Quảng Ninh")]).toEqual([0, true]);
  });

  it("holds the program, its data and its documents, and nothing else", () => {
    const places = new Set(packed.map((path) => (path.includes("/") ? `${dirname(path).split("/")[0]}/` : path)));
    expect([...places].sort()).toEqual([
      ...["CHANGELOG.md", "LICENSE", "README.md", "README.vi.md", "bin/", "data/", "dist/", "package.json"],
    ]);
    expect(packed.filter((path) => path.startsWith("bin/"))).toEqual(["bin/dti.js", "bin/package.json"]);
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
});

describe("the library", () => {
  const consumer = join(work, "consumer");
  const modules = join(consumer, "node_modules");
  const readme = textOf("README.md");
  const ours = (name: string): string => join(ROOT, "node_modules", name);
  const node = (...argv: readonly string[]) => run(process.execPath, argv, consumer);

  beforeAll(() => {
    mkdirSync(join(modules, "@types"), { recursive: true });
    writeFileSync(join(consumer, "package.json"), '{ "type": "module", "private": true }');
    const options = ["--ignore-scripts", "--offline", "--no-audit", "--no-fund"];
    const install = run("npm", ["install", ...options, join(work, tarball)], consumer);
    expect([install.status, readdirSync(modules).includes("dti")]).toEqual([0, true]);
    mkdirSync(join(modules, "@types"), { recursive: true });
    for (const name of ["@types/node", "undici-types", "vitest"])
      symlinkSync(ours(name), join(modules, name), "junction");
    symlinkSync(join(home, "data"), join(consumer, "data"), "junction");
    for (const [name, content] of Object.entries(filesOf(readme))) {
      mkdirSync(dirname(join(consumer, name)), { recursive: true });
      writeFileSync(join(consumer, name), content);
    }
  }, 60_000);

  it("makes the README's table of HTML", () => {
    expect(node("table.mjs")).toMatchObject({ status: 0, stderr: "" });
    const html = readFileSync(join(consumer, "ranking.html"), "utf8");
    expect(html.match(/<tr>/g)).toHaveLength(34);
    expect(html).toContain("<td>1</td><td>Hà Nội</td><td>0.8241</td><td>4</td>");
    expect(html).toContain("<p>simulated: ");
  });

  it("makes the README's test fail where a published table is wrong, and pass where it is right", () => {
    const vitest = () => node(join(ours("vitest"), "vitest.mjs"), "run", "--root", consumer);
    const wrong = vitest();
    expect(wrong.status).toBe(1);
    expect(`${wrong.stdout}${wrong.stderr}`).toContain("tables/2022.csv:3:4 from 3 to 2; the sign is reversed");
    const table = readFileSync(join(consumer, "tables/2022.csv"), "utf8");
    writeFileSync(join(consumer, "tables/2022.csv"), table.replace("2,3,-1", "2,3,1"));
    expect(vitest().status).toBe(0);
  }, 60_000);

  it("ranks the README's rows of a database, which gives its decimals as texts", () => {
    mkdirSync(join(modules, "pg"));
    writeFileSync(join(modules, "pg/package.json"), '{ "type": "module", "main": "index.js" }');
    writeFileSync(
      join(modules, "pg/index.js"),
      `const rows = [["Hà Tĩnh", "total", "0.5686"], ["Huế", "total", "0.6975"], ["Huế", "government", null]];
       const named = rows.map(([province, measure, value]) => ({ province, measure, value }));
       export default { Client: class { async connect() {} async end() {} async query() { return { rows: named }; } } };`,
    );
    const { status, stdout, stderr } = node("database.mjs");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout.split("\n").slice(1, 3)).toEqual([
      "1,46,Thừa Thiên Huế,North Central Coast,1,0.6975,",
      "2,42,Hà Tĩnh,North Central Coast,2,0.5686,",
    ]);
  });

  it.runIf("require_module" in process.features)("is there for scripts that require it", () => {
    const script = 'require("dti").rank("data/examples/2024.csv").then(({ rows }) => console.log(String(rows.length)))';
    expect(node("--input-type=commonjs", "-e", script)).toMatchObject({ status: 0, stdout: "63\n" });
  });

  it("has types that a strict program can use, and that refuse what no option can be", () => {
    writeFileSync(
      join(consumer, "use.ts"),
      `import { at, check, compare, DtiError, type Fraction, parseScores, rank, type RankRow, rankScores, toCsv } from "dti";
       const { rows, exact } = await rank(["2024.csv"], { as: "34", previous: Buffer.from(""), measures: "all" });
       export const first: RankRow | undefined = rows[0];
       export const change: number | null | undefined = first?.change;
       const standing = exact.standings.get("total");
       export const value: Fraction | undefined = standing && at(standing.values, 0);
       interface Stored { readonly province: string; readonly total: number }
       const stored: readonly Stored[] = [];
       export const csv: string = toCsv(await rankScores(await parseScores(stored), { by: "total" }));
       export const places = new DtiError([]).problems.map(({ place }) => place.line);
       export const found = (await check("tables", { ignore: ["decimals"] })).findings.map(({ rule }) => rule);
       // @ts-expect-error: no such list
       rank("2024.csv", { as: "35" });
       // @ts-expect-error: no such option
       rank("2024.csv", { prevoius: "2023.csv" });
       // @ts-expect-error: no such rule
       check("tables", { ignore: ["rank-ordre"] });
       // @ts-expect-error: a number is no file
       compare([2023, 2024]);`,
    );
    const options = [
      "--strict",
      "--module",
      "nodenext",
      "--target",
      "es2022",
      "--lib",
      "es2023",
      "--noEmit",
      "--skipLibCheck",
      "false",
    ];
    const tsc = node(join(ours("typescript"), "bin/tsc"), ...options, "--types", "node", "use.ts");
    expect(tsc.stdout).toBe("");
    expect(tsc.status).toBe(0);
  }, 60_000);
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
