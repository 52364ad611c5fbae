import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "./root.ts";

/** The files of a folder and of those in it, by their paths from the project's. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll("\\", "/"));

const text = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const sources = filesIn("src");

describe("the sources", () => {
  it("have no file of over 200 lines, but for tables of words", () => {
    const long = sources.filter((path) => text(path).split("\n").length > 201);
    expect(long.filter((path) => !/\/words(?:\/|\.ts$)/.test(path))).toEqual([]);
  });

  it("name flags in the command line and its words only", () => {
    const below = sources.filter((path) => !/^src\/(?:cli|write\/words)\//.test(path));
    const named = below.filter((path) => /["'`]--[a-z]/.test(text(path).replace(/\/\*[\s\S]*?\*\//g, "")));
    expect(named).toEqual([]);
  });
});

describe("the guide to contributors", () => {
  it("names files that are there", () => {
    const named = [...text(".github/CONTRIBUTING.md").matchAll(/`((?:src|tests|\.config)\/[\w./-]+\.ts)`/g)];
    expect(named.length).toBeGreaterThan(10);
    expect(named.map(([, path = ""]) => path).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});
