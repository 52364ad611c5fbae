import { expect, it } from "vitest";
import { githubAnnotations } from "../../../src/write/views/check-github.ts";
import { finding, result, view } from "./findings.ts";

it("a finding is an annotation on one line, its properties and its message escaped as GitHub asks", () => {
  const [first = "", notice = ""] = githubAnnotations(result(finding), view);
  expect(first).toMatch(
    /^::error file=a%2C b%25\.csv,line=3,col=2,title=rank-change%3A [^,:]+::Đà Nẵng "A & B", [^\n]+\n$/,
  );
  expect(first).toContain("(data/rules.md#rank-change)");
  expect(notice).toMatch(/^::notice title=dti check::[^\n]+\n$/);
});
