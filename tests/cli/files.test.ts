import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dti, folder, ROOT } from "../cli.ts";

const TABLE = "province,total\nĐà Nẵng,0.8002\nThừa Thiên Huế,0.6975\nHồ Chí Minh,0.7164\n";
const BIN = join(ROOT, "bin/dti.js");
const files = (cwd: string) => readdirSync(cwd).sort();

/** A table of so many units, whose ranking is as many lines. */
const large = (units: number): string =>
  `code,name,total\n${Array.from({ length: units }, (_, i) => `U${i},Unit ${i},0.${i}`).join("\n")}\n`;

describe("-o", () => {
  it("writes the whole result and nothing to the screen", async () => {
    const cwd = folder({ "2022.csv": TABLE });
    const { code, out } = await dti(["rank", "2022.csv", "--format", "csv", "-o", "out.csv"], { cwd });
    expect([code, out]).toEqual([0, ""]);
    expect(readFileSync(join(cwd, "out.csv"), "utf8")).toBe(
      (await dti(["rank", "2022.csv", "--format", "csv"], { cwd })).out,
    );
    expect(files(cwd)).toEqual(["2022.csv", "data", "out.csv"]);
  });

  it("keeps the old file when the data is wrong", async () => {
    const cwd = folder({ "2022.csv": "province,total\nĐà Nẵng,x\n", "out.csv": "old" });
    const { code } = await dti(["rank", "2022.csv", "-o", "out.csv"], { cwd });
    expect(code).toBe(1);
    expect(readFileSync(join(cwd, "out.csv"), "utf8")).toBe("old");
    expect(files(cwd)).toEqual(["2022.csv", "data", "out.csv"]);
  });

  it("keeps the permissions of the file that it replaces, and writes through a link", async () => {
    const cwd = folder({ "2022.csv": TABLE, "real.csv": "old" });
    chmodSync(join(cwd, "real.csv"), 0o640);
    symlinkSync("real.csv", join(cwd, "link.csv"));
    expect((await dti(["rank", "2022.csv", "--format", "csv", "-o", "link.csv"], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, "real.csv"), "utf8")).toMatch(/^rank,/);
    expect(statSync(join(cwd, "real.csv")).mode & 0o777).toBe(0o640);
  });

  it.each([
    ["2022.csv", "its own name"],
    ["./sub/../2022.csv", "another path"],
    ["hard.csv", "a second name"],
    ["soft.csv", "a link"],
  ])("never writes to an input: %s, %s of it", async (target) => {
    const cwd = folder({ "2022.csv": TABLE });
    mkdirSync(join(cwd, "sub"));
    linkSync(join(cwd, "2022.csv"), join(cwd, "hard.csv"));
    symlinkSync("2022.csv", join(cwd, "soft.csv"));
    const { code, err } = await dti(["rank", "2022.csv", "-o", target], { cwd });
    expect([code, err.split("\n")[0]]).toEqual([2, `${target}: is one of the input files, which are never written to`]);
    expect(readFileSync(join(cwd, "2022.csv"), "utf8")).toBe(TABLE);
  });

  it("never writes to the methodology that it read", async () => {
    const method = readFileSync(join(ROOT, "data/methodologies/dti-2022.json"), "utf8");
    const cwd = folder({ "2022.csv": TABLE, "my.json": method });
    const { code } = await dti(["rank", "2022.csv", "--methodology", "my.json", "-o", "my.json"], { cwd });
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, "my.json"), "utf8")).toBe(method);
  });

  it.each([
    [1, "no/such/out.csv", "no/such/out.csv: cannot be written: there is no such folder"],
    [1, "2022.csv/out.csv", "2022.csv/out.csv: cannot be written: there is no such folder"],
    [2, "sub", "sub: is a folder"],
    [2, "/dev/null", "/dev/null: is not a regular file"],
    [1, `${"x".repeat(300)}.csv`, `${"x".repeat(300)}.csv: cannot be written: the name is too long`],
  ])("ends with %i and says why %s cannot be written", async (exit, target, message) => {
    const cwd = folder({ "2022.csv": TABLE });
    mkdirSync(join(cwd, "sub"));
    const { code, out, err } = await dti(["rank", "2022.csv", "-o", target], { cwd });
    expect([code, out, err.split("\n")[0]]).toEqual([exit, "", message]);
    expect(files(cwd)).toEqual(["2022.csv", "data", "sub"]);
  });

  it("leaves the old file and no other when the disk is full part of the way", () => {
    const cwd = folder({ "2022.csv": large(4000), "out.csv": "old" });
    // A limit on the size of files stands for a full disk: the write is cut short, and the next one fails.
    const script = `trap '' XFSZ; ulimit -f 8; exec "$0" "$@"`;
    const argv = ["-c", script, process.execPath, BIN, "rank", "2022.csv", "--scheme", "none", "--format", "csv"];
    const { status, stderr } = spawnSync("bash", [...argv, "-o", "out.csv", "--lang", "en"], {
      cwd,
      encoding: "utf8",
    });
    expect([status, stderr.split("\n")[0]]).toEqual([
      1,
      "out.csv: cannot be written: the file would be larger than is allowed",
    ]);
    expect(readFileSync(join(cwd, "out.csv"), "utf8")).toBe("old");
    expect(files(cwd)).toEqual(["2022.csv", "data", "out.csv"]);
  });

  it("leaves the old file and no other when it is interrupted, whenever that is", async () => {
    const cwd = folder({ "2022.csv": large(40_000), "out.csv": "old" });
    const ended = { early: 0, done: 0 };
    for (const after of [150, 300, 500]) {
      writeFileSync(join(cwd, "out.csv"), "old");
      const argv = [BIN, "rank", "2022.csv", "--scheme", "none", "--format", "csv", "-o", "out.csv"];
      const child = spawn(process.execPath, argv, { cwd, stdio: "ignore" });
      setTimeout(() => child.kill("SIGINT"), after);
      const code = await new Promise((resolve) => child.on("exit", resolve));
      const content = readFileSync(join(cwd, "out.csv"), "utf8");
      if (content === "old") ended.early++;
      else {
        ended.done++;
        expect(content.split("\n").length).toBe(40_002);
      }
      expect([0, null]).toContain(code);
      expect(files(cwd)).toEqual(["2022.csv", "data", "out.csv"]);
    }
    expect(ended.early).toBeGreaterThan(0);
  });

  it("removes what it has written when it is interrupted between two pieces", async () => {
    const { replaceFile } = await import("../../src/cli/world/replace-file.ts");
    const cwd = folder({ "out.csv": "old" });
    let interrupt = (): void => {};
    const beforeInterrupt = (undo: () => void) => {
      interrupt = undo;
      return () => {};
    };
    function* pieces() {
      yield "new";
      expect(files(cwd)).toHaveLength(3);
      interrupt();
      expect(files(cwd)).toEqual(["data", "out.csv"]);
      throw new Error("interrupted");
    }
    const { out: stdout } = { out: { write: () => {}, isTTY: false, columns: undefined } };
    const io = { cwd, env: {}, stdin: () => Buffer.of(), stdout, stderr: stdout, beforeInterrupt };
    await expect(replaceFile(join(cwd, "out.csv"), pieces(), io)).rejects.toThrow("interrupted");
    expect(readFileSync(join(cwd, "out.csv"), "utf8")).toBe("old");
  });
});

describe("standard output", () => {
  it("that closes early, as under head, is no fault", () => {
    const cwd = folder({ "2022.csv": large(20_000) });
    const script = `"$0" "$@" | head -n 2; echo "\${PIPESTATUS[0]}"`;
    const argv = ["-c", script, process.execPath, BIN, "rank", "2022.csv", "--scheme", "none"];
    for (const format of ["csv", "json"]) {
      const { stdout, stderr } = spawnSync("bash", [...argv, "--quiet", "--format", format], { cwd, encoding: "utf8" });
      expect([stdout.trim().split("\n").at(-1), stderr]).toEqual(["0", ""]);
    }
  });

  it("that cannot be written to is said and ends with 1", () => {
    const cwd = folder({ "2022.csv": TABLE });
    const argv = ["-c", `"$0" "$@" > /dev/full`, process.execPath, BIN, "rank", "2022.csv"];
    const { status, stderr } = spawnSync("bash", argv, { cwd, encoding: "utf8" });
    expect([status, stderr]).toEqual([1, "dti: ENOSPC: no space left on device, write\n"]);
  });
});

describe("a source", () => {
  it("over 512 MiB is refused before it is read", async () => {
    const cwd = folder({ "2022.csv": "" });
    // A file of holes: to read it would take an hour.
    truncateSync(join(cwd, "2022.csv"), 2 ** 40);
    const { code, err } = await dti(["rank", "2022.csv"], { cwd });
    expect([code, err.split("\n")[0]]).toEqual([1, "2022.csv: is larger than 512 MiB"]);
  });

  it.each(["province,total\n", ""])("whose line never ends is refused at 1 MiB, after %j", async (before) => {
    const long = Buffer.alloc(2 ** 26, "a,");
    const { code, err } = await dti(["rank", "-", "--year", "2022"], {
      stdin: Buffer.concat([Buffer.from(before), long]),
    });
    const line = before === "" ? 1 : 2;
    expect([code, err.split("\n")[0]]).toEqual([1, `(stdin):${line}: the row is longer than 1 MiB`]);
  });

  it("that is a pipe without a writer is refused at once", async () => {
    const cwd = folder({});
    spawnSync("mkfifo", [join(cwd, "2022.csv")]);
    const { code, err } = await dti(["rank", "2022.csv"], { cwd });
    expect([code, err]).toEqual([1, "2022.csv: is not a regular file\n  hint: use - to read from a pipe\n"]);
  });

  it("that is a folder or not there is refused; all files are told of", async () => {
    const cwd = folder({ "bad-2022.csv": "x" });
    mkdirSync(join(cwd, "sub-2022"));
    const { code, err } = await dti(["rank", "none-2022.csv", "sub-2022", "bad-2022.csv"], { cwd });
    expect(code).toBe(1);
    expect(err).toMatch(/^none-2022.csv: no such file$/m);
    expect(err).toMatch(/^sub-2022: is a folder$/m);
    expect(err).toMatch(/^bad-2022.csv: no column of units/m);
  });

  it("named twice, under any name and in any part of a command line, is refused", async () => {
    const cwd = folder({ "2022.csv": TABLE });
    mkdirSync(join(cwd, "sub"));
    linkSync(join(cwd, "2022.csv"), join(cwd, "hard-2022.csv"));
    symlinkSync("2022.csv", join(cwd, "soft-2022.csv"));
    const detours = fc.array(fc.constantFrom("./", "sub/../", ".//"), { maxLength: 3 }).map((parts) => parts.join(""));
    const name = fc.constantFrom("2022.csv", "hard-2022.csv", "soft-2022.csv");
    const path = fc.tuple(fc.constantFrom("", `${cwd}/`), detours, name).map((parts) => parts.join(""));
    const command = fc.constantFrom(["rank"], ["check"], ["check", "--previous"], ["check", "--merged-from"]);
    await fc.assert(
      fc.asyncProperty(command, path, path, async ([verb = "", flag], one, other) => {
        const { code, out, err } = await dti([verb, one, ...(flag ? [flag] : []), other], { cwd });
        expect([code, out, err.split("\n")[0]]).toEqual([2, "", `${other}: is named twice`]);
      }),
      { numRuns: 60 },
    );
  });

  it("that a folder holds is refused beside it, and standard input beside itself or the file that it comes from", async () => {
    const cwd = folder({ "2022.csv": TABLE });
    const { code, err } = await dti(["check", ".", "2022.csv"], { cwd });
    expect([code, err.split("\n")[0]]).toEqual([2, "2022.csv: is named twice"]);
    const { err: twice } = await dti(["rank", "-", "-", "--year", "2022"], { stdin: TABLE });
    expect(twice).toMatch(/^\(stdin\): is named twice/);
    for (const verb of ["rank", "check"]) {
      expect(program(`${verb} 2022.csv - < 2022.csv`, cwd)).toEqual([2, "", "(stdin): is named twice"]);
    }
  });

  it("read from a pipe gives the ranking of the file", () => {
    const cwd = folder({ "2022.csv": TABLE });
    const run = (command: string) =>
      spawnSync("bash", ["-c", command, process.execPath, BIN], { cwd, encoding: "utf8" }).stdout;
    const expected = run(`"$0" "$1" rank 2022.csv --format csv`);
    expect(
      run(`(head -c 20 2022.csv; sleep 0.2; tail -c +21 2022.csv) | "$0" "$1" rank - --year 2022 --format csv`),
    ).toBe(expected);
    expect(run(`"$0" "$1" rank - --year 2022 --format csv < 2022.csv`)).toBe(expected);
  });
});

/** The real program in a folder, its standard input from a file or folder there; another copy or user where that is given. */
function program(
  command: string,
  cwd: string,
  { program = BIN, uid }: { readonly program?: string; readonly uid?: number | undefined } = {},
): readonly [number | null, string, string] {
  const argv = ["-c", `exec "$0" "$1" ${command}`, process.execPath, program];
  const { status, stdout, stderr } = spawnSync("bash", argv, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C", NODE_DISABLE_COMPILE_CACHE: "1" },
    ...(uid === undefined ? {} : { uid }),
  });
  return [status, stdout, stderr.split("\n")[0] ?? ""];
}

describe("files out of the ordinary", () => {
  it("never writes to the file that standard input comes from, by any of its names", () => {
    const cwd = folder({ "2022.csv": TABLE });
    linkSync(join(cwd, "2022.csv"), join(cwd, "hard.csv"));
    symlinkSync("2022.csv", join(cwd, "soft.csv"));
    for (const target of ["2022.csv", "hard.csv", "soft.csv", "./2022.csv"]) {
      expect(program(`rank - --year 2022 -o ${target} < 2022.csv`, cwd)).toEqual([
        2,
        "",
        `${target}: is one of the input files, which are never written to`,
      ]);
    }
    expect(program("rank - --year 2022 --quiet -o out.csv < 2022.csv", cwd)).toEqual([0, "", ""]);
    expect(readFileSync(join(cwd, "2022.csv"), "utf8")).toBe(TABLE);
  });

  it("writes through a link to a file that is not there yet", () => {
    const cwd = folder({ "2022.csv": TABLE });
    mkdirSync(join(cwd, "sub"));
    symlinkSync("sub/new.csv", join(cwd, "link.csv"));
    expect(program("rank 2022.csv --quiet --format csv -o link.csv", cwd)).toEqual([0, "", ""]);
    expect(readFileSync(join(cwd, "sub/new.csv"), "utf8")).toMatch(/^rank,/);
    expect(files(join(cwd, "sub"))).toEqual(["new.csv"]);
  });

  it.each(["rank", "compare", "check", "remap --to 34"])("says what is wrong with a path, in %s", (command) => {
    const cwd = folder({ "2022.csv": TABLE });
    symlinkSync("b.csv", join(cwd, "a.csv"));
    symlinkSync("a.csv", join(cwd, "b.csv"));
    const long = `${"x".repeat(300)}.csv`;
    expect(program(`${command} a.csv`, cwd)).toEqual([1, "", "a.csv: cannot be read: its links lead in a circle"]);
    expect(program(`${command} ${long}`, cwd)).toEqual([1, "", `${long}: cannot be read: the name is too long`]);
    expect(program(`${command} 2022.csv/2022.csv`, cwd)).toEqual([1, "", "2022.csv/2022.csv: no such file"]);
    expect(program(`${command} - < .`, cwd)).toEqual([1, "", "(stdin): is a folder"]);
  });

  it("says that a folder may not be listed", () => {
    const cwd = folder({ "tables/2022.csv": TABLE });
    // To root every folder is open, so another user runs the program: a copy of it, as the project's folder can be private.
    for (const part of ["bin", "dist/cli"]) cpSync(join(ROOT, part), join(cwd, part), { recursive: true });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, "tables"), 0o311);
    const nobody = process.getuid?.() === 0 ? 65534 : undefined;
    const found = program("check tables", cwd, { program: join(cwd, "bin/dti.js"), uid: nobody });
    expect(found).toEqual([1, "", "tables: cannot be read: permission denied"]);
  });

  it("says that a file is missing where the current folder was deleted", () => {
    const cwd = folder({ "gone/2022.csv": TABLE });
    const script = `cd gone && rm 2022.csv && rmdir ../gone && "$0" "$1" rank 2022.csv`;
    const { status, stderr } = spawnSync("bash", ["-c", script, process.execPath, BIN], { cwd, encoding: "utf8" });
    expect([status, stderr.split("\n")[0]]).toEqual([1, "2022.csv: no such file"]);
  });
});
