import { linkSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bytesOf, identityOf, isThere, readBytes, refuseTwice } from "../../../src/read/file/source.ts";
import { folder } from "../../cli.ts";
import { failureOf } from "../../failure.ts";

const world = (cwd: string, stdin = "") => ({ cwd, stdin: () => Buffer.from(stdin), opened: new Set<string>() });

describe("the bytes of a source", () => {
  it("are those of a file, of standard input, or what is held by that name", () => {
    const cwd = folder({ "a.csv": "file" });
    const of = { ...world(cwd, "input"), held: new Map([["b", Buffer.from("held")]]) };
    expect(["a.csv", "-", "b"].map((path) => String(readBytes(path, of)))).toEqual(["file", "input", "held"]);
    expect([...of.opened]).toEqual([join(cwd, "a.csv"), "-"]);
  });

  it.each([
    ["absent.csv", "file-missing"],
    ["a.csv/b.csv", "file-missing"],
    ["t", "file-is-folder"],
    ["empty.csv", "file-empty"],
    ["-", "file-empty"],
  ])("%s has none: %s", (path, kind) => {
    const cwd = folder({ "a.csv": "x", "empty.csv": "", "t/a.csv": "" });
    expect(failureOf(() => readBytes(path, world(cwd)))).toMatchObject([{ kind }]);
    expect(isThere("a.csv", { cwd }) && !isThere("absent.csv", { cwd })).toBe(true);
  });

  it("come in pieces of a long file, no more than asked for", () => {
    const cwd = folder({ "a.csv": "x".repeat((1 << 20) + 5) });
    const lengths = (most?: number) => [...bytesOf("a.csv", world(cwd), most)].map(({ length }) => length);
    expect(lengths()).toEqual([1 << 20, 5]);
    expect(lengths(7)).toEqual([7]);
  });
});

describe("a file that is named twice", () => {
  it("is refused by whatever names", () => {
    const cwd = folder({ "a.csv": "x", "b.csv": "x" });
    symlinkSync(join(cwd, "a.csv"), join(cwd, "soft.csv"));
    linkSync(join(cwd, "a.csv"), join(cwd, "hard.csv"));
    const twice = (...paths: readonly string[]) =>
      failureOf(() => refuseTwice(paths, world(cwd))).map(({ place }) => place.file);
    expect(twice("a.csv", "b.csv", "./a.csv", "soft.csv", "hard.csv")).toEqual(["./a.csv", "soft.csv", "hard.csv"]);
    expect(twice("a.csv", "b.csv", "none.csv")).toEqual([]);
    expect(twice("-", "-")).toEqual(["(stdin)"]);
  });

  it("is what standard input comes from too", () => {
    const cwd = folder({ "a.csv": "x" });
    expect(identityOf("a.csv", world(cwd))).not.toBe(identityOf("-", world(cwd)));
    expect(identityOf("b", { cwd, held: new Map([["b", []]]) })).toBe("b");
  });
});
