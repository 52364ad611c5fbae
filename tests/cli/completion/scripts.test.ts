import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { dti, ROOT } from "../../cli.ts";

describe("the script for", () => {
  const bin = mkdtempSync(join(tmpdir(), "dti-shell-"));
  afterAll(() => rmSync(bin, { recursive: true, force: true }));
  writeFileSync(join(bin, "dti"), `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, "bin/dti.js")}" "$@"\n`);
  chmodSync(join(bin, "dti"), 0o755);
  const shell = (name: string, argv: readonly string[]): string =>
    spawnSync(name, argv, {
      env: { ...process.env, PATH: `${bin}:${process.env.PATH}`, LANG: "C.UTF-8", HOME: bin },
      encoding: "utf8",
    }).stdout;

  it("bash fills in a province in a real bash, and runs nothing that is typed", () => {
    const script = [
      "source <(dti completion bash)",
      'tried() { COMP_WORDS=(dti "$@"); COMP_CWORD=$#; _dti; local IFS=,; echo "$COMPREPLY"; }',
      "tried provinces 'hà\\ t'",
      `tried provinces '$(touch ${bin}/planted)ha'`,
      `test -e ${bin}/planted && echo planted`,
    ];
    expect(shell("bash", ["--norc", "-c", script.join("\n")])).toBe("Hà\\ Tĩnh\n\n");
  });

  const hasFish = spawnSync("fish", ["--version"]).status === 0;
  it.runIf(hasFish)("fish offers the values of a flag alone, and files where anything may stand", () => {
    const offered = (typed: string): string =>
      shell("fish", ["--no-config", "-c", `cd ${bin}; dti completion fish | source; complete -C "${typed}"`]);
    expect(offered("dti rank --ties d")).toBe("dense\n");
    expect(offered("dti rank d")).toBe("dti\n");
  });
});

describe("dti help", () => {
  it("shows a command's help", async () => {
    expect((await dti(["help", "rank"])).out).toBe((await dti(["rank", "--help"])).out);
  });
  it("shows a section of the README in either language", async () => {
    expect((await dti(["help", "ties"])).out).toMatch(/^### Missing values and ties\n/);
    expect((await dti(["help", "merger", "--lang", "vi"])).out).toMatch(/^### Sáp nhập\n/);
  });
  it("names the topics where it has none of that name", async () => {
    const { code, err } = await dti(["help", "tie"]);
    expect([code, err.includes("files, columns, missing, ties, merger, exactness, sql")]).toEqual([2, true]);
  });
});
