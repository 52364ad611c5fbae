import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { analyse } from "scslre";
import ts from "typescript";
import { describe, expect, it, vi } from "vitest";
import { dti, folder } from "./cli.ts";
import { fileOf, leaf, method, sum } from "./methods.ts";
import { ROOT } from "./root.ts";

/** The program's files, each parsed once. */
const sources = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) =>
    ts.createSourceFile(name, readFileSync(join(ROOT, "src", name), "utf8"), ts.ScriptTarget.Latest, true),
  );

/** Visits every node of the program's files that lie in one of the folders, or in any. */
function eachNode(folders: readonly string[] | undefined, see: (node: ts.Node, file: string) => void): void {
  for (const source of sources) {
    if (folders?.includes(source.fileName.split(sep)[0] ?? "") === false) continue;
    const visit = (node: ts.Node): void => {
      see(node, source.fileName);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
}

/** The word lists of the program by file and name: arrays of texts, or one text with `|` between the words. */
type WordLists = Map<string, readonly string[]>;

/** What a text says, or a template with word lists in it, joined by `|`; undefined where it is neither. */
function textOf(node: ts.Node, file: string, lists: WordLists): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.templateSpans.reduce<string | undefined>((text, { expression, literal }) => {
    const [, name = ""] = /^(\w+)\.join\("\|"\)$/.exec(expression.getText()) ?? [];
    const words = lists.get(`${file} ${name}`)?.join("|");
    return text === undefined || words === undefined ? undefined : `${text}${words}${literal.text}`;
  }, node.head.text);
}

/** The texts that stand in a node, at whatever depth. */
function textsIn(node: ts.Node, file: string, lists: WordLists): readonly string[] {
  const text = textOf(node, file, lists);
  if (text !== undefined) return [text];
  const found: string[] = [];
  ts.forEachChild(node, (below) => {
    found.push(...textsIn(below, file, lists));
  });
  return found;
}

/** Every regular expression of the program, with the file it stands in. */
function expressions(): readonly { readonly file: string; readonly text: string }[] {
  const found: { file: string; text: string }[] = [];
  const lists: WordLists = new Map();
  eachNode(undefined, (node, file) => {
    if (!ts.isVariableDeclaration(node) || !node.initializer) return;
    const texts = textsIn(node.initializer, file, lists);
    lists.set(
      `${file} ${node.name.getText()}`,
      texts.filter((text) => text !== "|"),
    );
  });
  eachNode(undefined, (node, file) => {
    if (ts.isRegularExpressionLiteral(node)) found.push({ file, text: node.text });
    if (!ts.isCallExpression(node) || node.expression.getText() !== "letters") return;
    const [source, flags] = node.arguments.map(
      (one) => textOf(one, file, lists) ?? expect.fail(`${file}: ${one.getText()}`),
    );
    found.push({ file, text: `/${source}/${flags ?? ""}u` });
  });
  return found;
}

/** How an expression may take more time than its text is long, times a constant. */
function slow(text: string): readonly string[] {
  const end = text.lastIndexOf("/");
  const { reports } = analyse({ source: text.slice(1, end), flags: text.slice(end + 1) });
  return reports.map(({ type, exponential }) => `${type}${exponential ? ", exponential" : ""}`);
}

describe("every regular expression", () => {
  it("takes time in proportion to its text", () => {
    const all = expressions();
    expect(all.length).toBeGreaterThan(80);
    expect(all.filter(({ text }) => slow(text).length > 0)).toEqual([]);
  });

  it("is seen to be slow by this test where it is", () => {
    for (const text of ["/\\s*$/", "/^(.*?)\\s*x/", "/(a|a)*$/", "/[(][^)]*[)]/g"])
      expect([text, slow(text).length]).not.toEqual([text, 0]);
  });
});

const METHOD = fileOf(method([leaf("people", 60), sum("total", { people: 60 })], "points"));
const own = (content: string, ...argv: readonly string[]) =>
  dti(["rank", "own.csv", "--scheme", "none", "--year", "2025", "--methodology", "points.json", ...argv], {
    cwd: folder({ "own.csv": content, "points.json": METHOD }),
  });

describe("a cell that nobody can read", () => {
  const MARKS = "\u0301\u0323";

  it.each([
    ["a name of 20 kB", `commune;people\nB;30\n${"x (".repeat(7000)};45\n`, "at most 1000 characters"],
    ["a name of marks", `commune;people\nB;30\na${MARKS.repeat(100_000)};45\n`, "at most 1000 characters"],
    ["a region of 20 kB", `region;commune;people\n;B;30\n${"x".repeat(20_000)};C;45\n`, "at most 1000 characters"],
  ])("is refused: %s", async (_, content, message) => {
    const { code, err } = await own(content);
    expect([code, err]).toEqual([1, expect.stringContaining(message)]);
    expect(err.length).toBeLessThan(1000);
  });

  it.each([
    ["a heading of brackets", `commune;people;${"(".repeat(200_000)}\nB;30;x\nC;45;y\n`],
    ["a heading of numbers", `commune;people;${"1. ".repeat(70_000)}\nB;30;x\nC;45;y\n`],
    ["a heading of marks", `commune;people;a${MARKS.repeat(100_000)}\nB;30;x\nC;45;y\n`],
    ["a remark of spaces", `commune;people;remark\nB;30;x${" ".repeat(150_000)}y\nC;45;\n`],
    ["a note of spaces", `# note: x${" ".repeat(150_000)}y\ncommune;people\nB;30\nC;45\n`],
    ["a name in spaces", `commune;people\nB${" ".repeat(150_000)};30\nC;45\n`],
    ["a row that is none", `commune;people\nB;30\nC;45\n${"(x) ".repeat(50_000)};\n`],
    ["many comments", `commune;people\nB;30\nC;45\n${"# x;1\n".repeat(2000)}`],
  ])("costs no more than it is long: %s", async (_, content) => {
    const normalize = vi.spyOn(String.prototype, "normalize");
    const { code, out, err } = await own(content, "--format", "csv");
    // The one thing besides expressions whose time grows with the square: marks put in order.
    const stacked = normalize.mock.contexts.filter((text) => /\p{M}{31}/u.test(String(text)));
    normalize.mockRestore();
    expect([code, stacked.length]).toEqual([0, 0]);
    expect(out.split("\n").slice(1, 3)).toEqual([expect.stringMatching(/^1,C,/), expect.stringMatching(/^2,B,/)]);
    expect(err.length).toBeLessThan(10_000);
  });
});

describe("a list of any length", () => {
  it("is never given to a call as its arguments, of which there can be too many", () => {
    const found: string[] = [];
    eachNode(["read", "jobs"], (node, file) => {
      const { parent } = node;
      if (ts.isSpreadElement(node) && (ts.isCallExpression(parent) || ts.isNewExpression(parent)))
        found.push(`${file}: ${parent.getText()}`);
    });
    expect(found).toEqual([]);
  });

  it("is read where it is 150,000 notes above a table", async () => {
    const { code, out } = await own(`${"# note: x\n".repeat(150_000)}commune;people\nB;30\n`, "--format", "csv");
    expect([code, out.split("\n")[1]]).toEqual([0, expect.stringMatching(/^1,B,/)]);
  });
});
