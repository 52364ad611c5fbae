import { describe, expect, it } from "vitest";
import { openTable } from "../../../src/read/file/text-file.ts";
import { failureOf } from "../../failure.ts";

const open = (text: string, options = {}) => openTable(Buffer.from(text), "t.csv", options);

describe("a text of rows", () => {
  it.each([
    ["sep=;\na;b\n", ";"],
    ["SEP=,\r\na,b\r\n", ","],
    ['"sep=\t"\n', "\t"],
    ["sep=;;;;\na;b\n", ";"],
    ["sep=x\na\n", undefined],
    ["sep=;a\nb\n", undefined],
    ["a\nsep=;\n", undefined],
  ])("states its delimiter in its first line, or none: %j", (text, delimiter) => {
    expect(open(text).delimiter).toBe(delimiter);
  });

  it("is parted as the user says before that, and keeps the numbers of its lines", () => {
    expect(open("sep=;\na,b\n", { delimiter: "," })).toMatchObject({ delimiter: "," });
    expect(open("sep=;\r\na;b\n# c\n").bytes.toString()).toBe("\na;b\n\n");
  });

  it("has notes apart from its other comments", () => {
    const { notes, comments } = open("# note: one;;\n#Note:  two \n# note: ;\n# other\na;b\n");
    expect(notes).toEqual(["one", "two"]);
    expect(comments.map(({ line }) => line)).toEqual([3, 4]);
  });

  it("is made plain: lines, quotes, marks", () => {
    expect(open('\uFEFFa;  "b"\rc;="1"\r').bytes.toString()).toBe('a;"b"\nc;"1"\n');
  });

  it("is refused for what it is, or for what contradicts itself", () => {
    expect(failureOf(() => open("%PDF-1.7\n"))).toMatchObject([{ kind: "file-format" }]);
    expect(failureOf(() => open("a\n<<<<<<< x\n"))).toMatchObject([{ kind: "file-conflict" }]);
  });
});
