import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resultSchema } from "../../.config/result-schema.ts";
import { dti, folder } from "../cli.ts";

/** A table whose names need every kind of escape. */
const ODD = 'code,name,rank,previous_rank,rank_change\nu1,"A & B <1>, ""x"": 100%",3,5,1\n';
const NAMED = "a, b%20 & <c>.csv";
const OWN = JSON.stringify({
  ...{ id: "own", title: { en: "Own", vi: "Riêng" }, source: "own", decimals: 2, ties: "competition" },
  ...{ rankOn: "printed", scale: "fraction" },
  measures: [{ code: "total", kind: "total", name: { en: "Total", vi: "Tổng" }, max: 1 }],
});
const argv = ["check", NAMED, "--methodology", "own.json", "--scheme", "none"];
const run = (format: string, ...more: readonly string[]) =>
  dti([...argv, "--format", format, ...more], { cwd: folder({ [NAMED]: ODD, "own.json": OWN }) });

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads well-formed XML without namespaces, comments or sections; throws at anything else. */
function xml(text: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const path = [root];
  const body = text.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, "");
  if (body === text) throw new Error("no XML declaration");
  const token = /<\/([\w-]+)>|<([\w-]+)((?: [\w-]+="[^"<]*")*) ?(\/?)>|([^<]+)/y;
  for (let at = 0; at < body.length; at = token.lastIndex) {
    const match = token.exec(body);
    if (match === null) throw new Error(`not well-formed: ${body.slice(at, at + 60)}`);
    const [, close, open, attributes = "", empty, content] = match;
    const parent = path.at(-1);
    if (parent === undefined) throw new Error("closed too often");
    if (content !== undefined) parent.text += decoded(content);
    else if (close !== undefined) {
      if (path.pop()?.name !== close) throw new Error(`</${close}> is out of place`);
    } else {
      const pairs = [...attributes.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [
        key,
        decoded(value),
      ]);
      const element: Element = { name: open ?? "", attributes: Object.fromEntries(pairs), children: [], text: "" };
      parent.children.push(element);
      if (empty === "") path.push(element);
    }
  }
  if (path.length !== 1 || root.children.length !== 1) throw new Error("not one root");
  return root.children[0] ?? root;
}

function decoded(text: string): string {
  if (/&(?!amp;|lt;|gt;|quot;|#\d+;)/.test(text)) throw new Error(`a bare & in ${text}`);
  return text
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}

/**
 * What the schema that continuous integration servers share (junit-10) allows of each element: attributes that must be
 * there, others that may, and children.
 */
const SCHEMA: Readonly<
  Record<string, { must: readonly string[]; may: readonly string[]; children: readonly string[] }>
> = {
  testsuites: { must: [], may: ["name", "time", "tests", "failures", "errors"], children: ["testsuite"] },
  testsuite: {
    must: ["name", "tests", "failures", "errors"],
    may: ["group", "time", "skipped", "timestamp", "hostname", "id", "package", "file", "log", "url"],
    children: ["testsuite", "properties", "testcase", "system-out", "system-err"],
  },
  testcase: {
    must: ["name"],
    may: ["time", "classname", "group"],
    children: ["skipped", "error", "failure", "system-out", "system-err"],
  },
  failure: { must: [], may: ["type", "message"], children: [] },
  skipped: { must: [], may: ["type", "message"], children: [] },
  "system-out": { must: [], may: [], children: [] },
};

function validate({ name, attributes, children, text }: Element): void {
  const rule = SCHEMA[name];
  if (rule === undefined) throw new Error(`no element <${name}>`);
  for (const key of rule.must) expect(Object.keys(attributes)).toContain(key);
  for (const key of Object.keys(attributes)) expect([...rule.must, ...rule.may]).toContain(key);
  if (rule.children.length > 0) expect(text.trim()).toBe("");
  if ("time" in attributes) expect(attributes.time).toMatch(/^\d{0,3}(\.\d*)?$/);
  for (const child of children) {
    expect(rule.children).toContain(child.name);
    validate(child);
  }
}

describe("--format junit", () => {
  it("is XML of the common schema, whatever names hold", async () => {
    const { out, code } = await run("junit");
    const root = xml(out);
    validate(root);
    expect(code).toBe(1);
    const cases = root.children.flatMap(({ children }) => children);
    const [failed, ...others] = cases.filter(({ children }) => children.some(({ name }) => name === "failure"));
    expect(others).toEqual([]);
    expect(failed?.attributes).toMatchObject({ classname: "rank-change", group: NAMED });
    expect(failed?.attributes.name).toContain('A & B <1>, "x": 100%');
    expect(root.attributes).toMatchObject({ tests: String(cases.length), failures: "1" });
  });

  it("shows what steers a terminal or the direction of text as escapes, and no name without end", async () => {
    const names = ["A\u0007\u001b[31m", "\u202eB\u202c", "C ]]> <!--", "D\ufffe", "E".repeat(900), "F\u200e"];
    const hostile = fc.shuffledSubarray(names, { minLength: 2 });
    const property = fc.asyncProperty(hostile, async (units) => {
      const stdin = ["Đơn vị;DTI;Hạng", ...units.map((unit, i) => `${unit};0.${9 - i};${units.length - i}`)].join("\n");
      const { out } = await dti(["check", "-", "--scheme", "none", "--methodology", "dti-2022", "--format", "junit"], {
        stdin,
      });
      expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u200e\u200f\u202a-\u202e\ufffe\uffff]|\]\]>/);
      const root = xml(out);
      validate(root);
      const cases = root.children.flatMap(({ children }) => children);
      for (const { attributes } of cases) expect(attributes.name?.length).toBeLessThan(300);
    });
    await fc.assert(property, { numRuns: 8 });
  });

  it("of all collected figures is valid too, and counts what it holds", async () => {
    const { out } = await dti(["check", "data/published", "--format", "junit", "--lang", "vi"]);
    const root = xml(out);
    validate(root);
    for (const suite of root.children) {
      const failures = suite.children.filter(({ children }) => children.some(({ name }) => name === "failure"));
      expect([suite.attributes.tests, suite.attributes.failures]).toEqual([
        String(suite.children.length),
        String(failures.length),
      ]);
    }
    expect(root.attributes.failures).toBe("11");
  });

  it("has warnings as failures only under --strict", async () => {
    const count = async (...more: readonly string[]): Promise<string | undefined> =>
      xml((await dti(["check", "data/published", "--format", "junit", ...more])).out).attributes.failures;
    expect([await count(), await count("--strict")]).toEqual(["11", "13"]);
  });
});

describe("--format github", () => {
  it("is a workflow command a finding, with the escapes of properties and messages", async () => {
    const { out } = await run("github");
    const [first, second, ...rest] = out.trimEnd().split("\n");
    expect(first).toMatch(/^::error file=a%2C b%2520 & <c>\.csv,line=2,col=5,title=rank-change%3A [^:,]+::/);
    expect(first).toContain('A & B <1>, "x": 100%25');
    expect(second).toMatch(/^::notice title=dti check::1 error, 0 warnings in 3 figures$/);
    expect(rest).toEqual([]);
  });

  it("has a line for each finding of the collected figures and nothing else", async () => {
    const { out } = await dti(["check", "data/published", "--format", "github"]);
    const lines = out.trimEnd().split("\n");
    expect(lines).toHaveLength(14);
    for (const line of lines.slice(0, -1)) {
      expect(line).toMatch(
        /^::(error|warning) file=data\/published\/provinces\.csv,line=\d+,col=7,title=[^:,]+::[^\r\n]+$/,
      );
    }
  });
});

describe("--format json", () => {
  it("says of each finding what, where, expected, found and why", async () => {
    const { findings, ...result } = JSON.parse((await run("json")).out);
    expect(Object.keys(result)).toEqual([
      "schemaVersion",
      "command",
      "coverage",
      "figures",
      "unread",
      "accepted",
      "notes",
      "reading",
    ]);
    expect(findings).toEqual([
      expect.objectContaining({
        ...{ rule: "rank-change", severity: "error", file: NAMED, line: 2, column: 5, year: null, scheme: "none" },
        ...{ unit: { code: "u1", name: 'A & B <1>, "x": 100%' }, measure: "total", kind: "rank_change" },
        ...{ found: "1", expected: "2", help: "data/rules.md#rank-change" },
        details: { old: "5", now: "3", turned: false },
      }),
    ]);
  });

  it.each([
    ["data/published"],
    ["data/published", "--lang", "vi", "--verbose"],
    ["data/examples/dti-2022-top5.csv", "--year", "2022"],
  ])("of %s is as the published schema says", async (...files) => {
    const { out } = await dti(["check", ...files, "--format", "json"]);
    expect(resultSchema.safeParse(JSON.parse(out)).error?.message).toBeUndefined();
  });

  it("with a key that is wrong is not", async () => {
    const { out } = await dti(["check", "data/published", "--format", "json"]);
    for (const wrong of [
      out.replace('"severity": "error"', '"severity": "fatal"'),
      out.replace('"found"', '"value"'),
    ]) {
      expect(resultSchema.safeParse(JSON.parse(wrong)).success).toBe(false);
    }
  });

  it("is the same in both languages but for the sentences", async () => {
    const bare = async (lang: string) =>
      JSON.parse((await dti(["check", "data/published", "--format", "json", "--lang", lang])).out, (key, value) =>
        key === "message" || key === "hint" || key === "region" ? undefined : value,
      );
    expect(await bare("vi")).toEqual(await bare("en"));
  });
});

describe("--format markdown", () => {
  it("is a table of findings and one of coverage, where text stays text", async () => {
    const { out } = await run("markdown");
    expect(out).toContain('| A &amp; B &lt;1&gt;, "x": 100% |');
    expect(out.match(/^\| --/gm)?.length).toBe(2);
  });
});
