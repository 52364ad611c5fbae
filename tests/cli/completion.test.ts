import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { dti, ROOT } from "../cli.ts";

const offered = async (shell: string, ...words: readonly string[]): Promise<readonly string[]> =>
  (await dti(["complete", shell, "--", ...words])).out.split("\n").filter((line) => line !== "");

describe("a word that is being typed", () => {
  it.each([
    [["ra"], ["rank"]],
    [["rank", "--ti"], ["--ties"]],
    [["rank", "2024.csv", "--ties", "d"], ["dense"]],
    [["rank", "2024.csv", "--ties=d"], ["--ties=dense"]],
    [["rank", "2024.csv", "--ties", "=", "d"], ["dense"]],
    [["rank", "--by", "gov_a"], ["gov_activity"]],
    [["rank", "--measures", "total,gov_a"], ["total,gov_activity"]],
    [
      ["rank", "--methodology", "dti-202"],
      ["dti-2020", "dti-2022", "dti-2024-foundation-400", "dti-2024"],
    ],
    [["methodology", "pci"], ["pci-2021"]],
    [["completion", "z"], ["zsh"]],
    [["provinces", "hà t"], ["Hà Tĩnh"]],
    [["provinces", "ha t"], ["Hà Tĩnh"]],
    [["provinces", "HA T"], ["Hà Tĩnh"]],
    [["compare", "a.csv", "b.csv", "--explain", "hue"], ["Huế"]],
    [["rank", "--region", "tay n"], ["Tây Nguyên"]],
  ])("%j becomes %j", async (words, expected) => {
    expect(await offered("zsh", ...words)).toEqual(expected);
  });

  it("is left to the shell where a file is meant", async () => {
    expect(await offered("bash", "rank", "20")).toEqual([]);
  });

  it("is one word again for each shell", async () => {
    expect(await offered("bash", "provinces", "ha\\ t")).toEqual(["Hà\\ Tĩnh"]);
    expect(await offered("powershell", "provinces", "'ha t")).toEqual(["'Hà Tĩnh'"]);
    expect(await offered("fish", "provinces", "ha\\ t")).toEqual(["Ha Tinh\tHà Tĩnh"]);
  });
});

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
