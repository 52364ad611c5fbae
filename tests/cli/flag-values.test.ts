import { InvalidArgumentError } from "commander";
import { describe, expect, it } from "vitest";
import { column, delimiter, listOrAll, names, several, whole } from "../../src/cli/flag-values.ts";

describe("the value of a flag", () => {
  it("that is a whole number is one of digits between two ends, both in", () => {
    const read = whole(1, 12);
    expect(["1", "12", "007"].map(read)).toEqual([1, 12, 7]);
    for (const text of ["0", "13", "1.5", "1e1", "-1", "", " 1", "0x1"])
      expect(() => read(text), text).toThrow(InvalidArgumentError);
  });

  it("that is a delimiter is a mark or its name", () => {
    expect(["comma", ";", "tab", "\\t", "pipe"].map(delimiter)).toEqual([",", ";", "\t", "\t", "|"]);
    expect(() => delimiter(".")).toThrow("comma, semicolon, tab, pipe");
  });

  it("that is a list has its items without spaces, and is all of them by a word", () => {
    expect([listOrAll("a, b"), listOrAll("all")]).toEqual([["a", "b"], "all"]);
    expect(names("Hà Nội , Huế")).toEqual(["Hà Nội", "Huế"]);
    expect(() => names("Hà Nội,")).toThrow(InvalidArgumentError);
    expect(several("b", several("a"))).toEqual(["a", "b"]);
  });

  it("that says what a column holds is parted at its last equals sign", () => {
    expect(column("a=b=rank", column("x=ignore", undefined))).toEqual({ x: "ignore", "a=b": "rank" });
    for (const text of ["=rank", "a=", "a"]) expect(() => column(text, undefined), text).toThrow("HEADING=MEANING");
  });
});
