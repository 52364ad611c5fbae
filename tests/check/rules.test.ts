import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { RULE_CODES } from "../../src/check/rules.ts";
import { rulesPage } from "../../src/write/views/check-rules.ts";
import { en } from "../../src/write/words/en.ts";
import { vi } from "../../src/write/words/vi.ts";
import { ROOT } from "../cli.ts";

const path = join(ROOT, "data/rules.md");

describe("data/rules.md", () => {
  it("is what the words of the program make it; UPDATE=1 writes it anew", () => {
    const page = rulesPage(RULE_CODES, [en.findings, vi.findings]);
    if (process.env.UPDATE) writeFileSync(path, page);
    expect(readFileSync(path, "utf8")).toBe(page);
  });

  it("has a heading for every rule that a finding can link to, once", () => {
    const text = readFileSync(path, "utf8");
    for (const rule of RULE_CODES) expect(text.match(new RegExp(`^## ${rule}$`, "gm"))).toHaveLength(1);
  });

  it.each(RULE_CODES)("says in both languages what %s means, with an example and a way out", (rule) => {
    for (const { rules } of [en.findings, vi.findings]) {
      const { title, meaning, example, fix } = rules[rule];
      for (const text of [title, meaning, example, fix]) expect(text.length).toBeGreaterThan(10);
    }
    expect(vi.findings.rules[rule].title).not.toBe(en.findings.rules[rule].title);
  });
});
