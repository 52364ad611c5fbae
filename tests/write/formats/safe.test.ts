import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelText } from "../../../src/read/table/label.ts";
import { forLog, forMarkdownLine, forSpreadsheet } from "../../../src/write/formats/safe.ts";
import { dti, folder } from "../../cli.ts";

const METHOD = JSON.stringify({
  id: "one",
  title: { en: "One", vi: "Một" },
  source: "made for tests",
  ...{ decimals: 2, ties: "competition", rankOn: "printed", scale: "fraction" },
  measures: [{ code: "total", kind: "total", name: { en: "Total", vi: "Tổng" }, max: 1 }],
});
const argv = ["rank", "2024.csv", "--methodology", "one.json", "--scheme", "none"];
const named = (name: string) =>
  folder({ "2024.csv": `code,name,total\nU1,"${name.replaceAll('"', '""')}",0.5\n`, "one.json": METHOD });

const STEERING = "\u001b[31mred\u001b]0;t\u0007\u009b2J\u202Eabc\u2066x\u200F\u{E0041}";

describe("a name from a file", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "'=1", "＝1"])(
    "%s is never at the start of a cell that a spreadsheet would run",
    async (name) => {
      const cwd = named(`'${name}`);
      for (const format of ["csv", "tsv", "markdown"]) {
        const { out } = await dti([...argv, "--format", format], { cwd });
        expect(out).toContain(`'${format === "markdown" ? name.replace("|", "\\|") : name}`);
        const cells = out.split(/[,\t\n|"]/).map((cell) => cell.trim());
        expect(cells.filter((cell) => /^[=+\-@＝]\w|^[=@]/.test(cell))).toEqual([]);
      }
    },
  );

  it("steers no terminal: in tables and problems everywhere, in other formats where they go to one", async () => {
    const cwd = named(STEERING);
    const raw = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/u;
    for (const format of ["table", "csv", "tsv", "json", "markdown"]) {
      const { out, err } = await dti([...argv, "--format", format, "--no-color"], { cwd, isTTY: true });
      expect(out).toMatch(/\\u202E/);
      expect(`${out}${err}`).not.toMatch(raw);
    }
    for (const format of ["table", "markdown"]) {
      expect((await dti([...argv, "--format", format], { cwd })).out).not.toMatch(raw);
    }
    const wrong = folder({ "2024.csv": `province,total\n${STEERING},0.5\n`, "one.json": METHOD });
    const { err, code } = await dti(["rank", "2024.csv", "--scheme", "63"], { cwd: wrong });
    expect(code).toBe(1);
    expect(err).not.toMatch(raw);
    expect((await dti([...argv, "--nosuch\u001b[31m"], { cwd })).err).not.toMatch(raw);
    expect((await dti(["rank", "no\u001b[31m.csv"], { cwd })).err).not.toMatch(raw);
  });

  it("goes as it is into CSV and JSON that no terminal shows", async () => {
    const cwd = named(STEERING);
    expect((await dti([...argv, "--format", "csv"], { cwd })).out).toContain(STEERING);
    const { out } = await dti([...argv, "--format", "json"], { cwd });
    expect(JSON.parse(out).rows[0].name).toBe(STEERING);
    const shown = await dti([...argv, "--format", "json"], { cwd, isTTY: true });
    expect(JSON.parse(shown.out).rows[0].name).toBe(STEERING);
  });

  it("is text and no HTML, link, image or new column in Markdown", async () => {
    const cwd = named("<script>alert(1)</script> &amp; | ![x](http://y) `c` *b* _i_ ~~s~~ \\|");
    const { out } = await dti([...argv, "--format", "markdown"], { cwd });
    expect(out).toContain(
      "&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; \\| !\\[x\\](http\\://y) \\`c\\` \\*b\\* \\_i\\_ \\~\\~s\\~\\~ \\\\\\|",
    );
    expect(out).not.toMatch(/<script/);
  });
});

describe("a methodology from a file", () => {
  it("steers no terminal", async () => {
    const cwd = folder({ "one.json": METHOD.replace('"one"', '"one\\u001b[31m"') });
    const { out } = await dti(["methodology", "--check", "one.json"], { cwd });
    expect(out).toBe("one.json: one\\u001B[31m is a valid methodology\n");
  });
});

describe("a thousand names of hundreds of words", () => {
  it("go into CSV as they are", async () => {
    const long = "a ".repeat(400);
    const rows = Array.from({ length: 1024 }, (_, i) => `U${i},${i} ${long}b,0.5\n`);
    const cwd = folder({ "2022.csv": `code,name,government\n${rows.join("")}` });
    const argv = ["rank", "2022.csv", "--scheme", "none", "--by", "government", "--format", "csv", "--quiet"];
    const { code, out } = await dti(argv, { cwd });
    expect(code).toBe(0);
    expect(out.split("\n")[1]).toBe(`1,U0,0 ${long}b,0.5000`);
  });
});

describe("--excel", () => {
  it("is CSV with a byte order mark, semicolons and decimal commas", async () => {
    const { out } = await dti([...argv, "--excel"], { cwd: named("Đà Nẵng") });
    expect(out).toBe("\uFEFFRank;Code;Unit;Total\n1;U1;Đà Nẵng;0,50\n");
  });

  it("refuses another format", async () => {
    const { code, err } = await dti([...argv, "--excel", "--format", "json"], { cwd: named("Đà Nẵng") });
    expect([code, err.split("\n")[0]]).toEqual([2, '--excel: expected --format csv, found "--format json"']);
  });
});

/** The cells that a spreadsheet makes of a line under a separator, as quotes count only at the start of a cell. */
const cellsUnder = (text: string, separator: string): readonly string[] => text.split(separator);
const pieces = fc.array(fc.constantFrom("a", "Sở", "=1+2", "+1", "-1", "@x", ";", ",", "|", "\t", " ", "'", "1"), {
  maxLength: 8,
});

describe("text that a spreadsheet opens", () => {
  it("begins no formula, whatever separates its cells, and is the same when it is read again", () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join("");
        const written = forSpreadsheet(text);
        for (const separator of [",", ";", "|", "\t"]) {
          for (const cell of cellsUnder(written, separator)) expect(cell.trim()).not.toMatch(/^[=+\-@]/);
        }
        const plain = text.replace(/[\s']+/g, "");
        fc.pre(!text.includes("\t") && plain === text);
        expect(labelText(written)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it("is safe in the notes above a table too", async () => {
    const cwd = folder({ "2024.csv": 'province,total,"odd,=1+2"\nHà Nội,0.5,1\nHuế,0.6,2\nHải Phòng,0.4,3\n' });
    const { out } = await dti(["remap", "2024.csv", "--to", "34", "--scheme", "63", "--missing", "rescale"], { cwd });
    const notes = out.split("\n").filter((line) => line.startsWith("#"));
    expect(notes.join("\n")).toContain("odd,'=1+2");
    for (const note of notes) {
      for (const separator of [",", ";"]) expect(note.split(separator).slice(1).join("\n")).not.toMatch(/^\s*[=+@"-]/m);
    }
  });

  it("has its cells quoted under every separator", async () => {
    const cwd = named("a;=1+1");
    expect((await dti([...argv, "--format", "csv"], { cwd })).out).toContain(`,"a;'=1+1",`);
    expect((await dti([...argv, "--excel"], { cwd: named("a,=1+1") })).out).toContain(`;"a,'=1+1";`);
  });
});

/** What GitHub, Azure or TeamCity take for a command of a workflow. */
const COMMAND = /^::|##[\w.]*\[/;

describe("lines of a CI log", () => {
  it("are never commands", () => {
    const words = fc.array(
      fc.constantFrom("::error::", "##[error]", "##vso[task.x]", "##", "[", "a.", ":", " ", "\n", "x"),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(words, (parts) => {
        for (const line of forLog(parts.join("")).split("\n")) expect(line.trimStart()).not.toMatch(COMMAND);
      }),
    );
  });

  it("say nothing that the texts of a methodology or the name of its file command", async () => {
    const text = "::error::t\n::error::x\r::error::y";
    const method = {
      ...{
        id: "m",
        title: { en: text, vi: text },
        source: text,
        scale: "fraction",
        decimals: 4,
        ties: "competition",
        rankOn: "printed",
      },
      measures: [{ code: "total", kind: "total", name: { en: text, vi: text }, max: 1 }],
    };
    const cwd = folder({
      "::error::m.json": JSON.stringify(method),
      "2023.csv": "code,name,total\nA,::error::x,0.5\nB,##vso[task.x]y,0.6\n",
      "2024.csv": "code,name,total\nA,::error::x,0.6\nB,##vso[task.x]y,0.5\n",
    });
    const own = ["--scheme", "none", "--methodology", "::error::m.json"];
    const commands = [
      ["methodology", "--check", "::error::m.json"],
      ...["table", "csv", "tsv", "markdown"].flatMap((format) => [
        ["methodology", "::error::m.json", "--format", format],
        ["compare", "2023.csv", "2024.csv", ...own, "--explain", "::error::x", "--format", format],
      ]),
    ];
    for (const argv of commands) {
      const { out, code } = await dti(argv, { cwd });
      expect(code).toBe(0);
      for (const line of out.split(/[\r\n]/)) expect(line.trimStart()).not.toMatch(/^::/);
    }
  });

  it("say nothing that a name from a file commands, in any output of check", async () => {
    const cwd = folder({
      "::error::2022.csv": "province,rank,previous_rank,rank_change\nĐà Nẵng,1,1,+9\n",
      "wrong-2022.csv": "province,total\n::error::x,0.5\n::stop-commands::y%0Az,x\u001b[31m\n",
    });
    for (const format of ["table", "github", "markdown"]) {
      for (const file of ["./::error::2022.csv", "::error::2022.csv", "wrong-2022.csv"]) {
        const { out, err, code } = await dti(["check", file, "--format", format], { cwd });
        expect(code).toBe(1);
        const own = /^::(error|notice|warning) (file=[^:]*,line=\d+,col=\d+,)?title=[^:]*::/;
        for (const line of `${out}${err}`.split("\n")) {
          if (format === "github" && own.test(line)) continue;
          expect(line.trimStart()).not.toMatch(COMMAND);
        }
        expect(`${out}${err}`).not.toContain("\u001b");
      }
    }
  });
});

describe("Markdown captions", () => {
  it.each(["# Pwn", "## Pwn", "- item", "+ item", "1. item", "1) item", "=====", "---"])(
    "%s begins nothing",
    (text) => {
      expect(forMarkdownLine(text)).toMatch(/^\d*\\/);
    },
  );

  it.each([
    ["see http://a.b/c", "see http\\://a.b/c"],
    ["www.a.b", "www\\.a.b"],
    ["a@b.vn", "a<!-- -->@b.vn"],
  ])("%s is no link", (text, written) => expect(forMarkdownLine(text)).toBe(written));
});
