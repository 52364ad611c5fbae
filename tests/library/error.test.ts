import { expect, it } from "vitest";
import { problem } from "../../src/core/failure.ts";
import { DtiError, message } from "../../src/library/error.ts";

const PROBLEMS = [problem("no-rows", { file: "a.csv" }, {}), problem("year-twice", {}, { year: 2024 })];

it("an error says all of its problems, each as its message does, in either language", () => {
  for (const lang of ["en", "vi"] as const) {
    const { message: text, problems } = new DtiError(PROBLEMS, lang);
    expect(problems).toBe(PROBLEMS);
    for (const one of PROBLEMS) expect(text).toContain(message(one, lang));
    expect(text).not.toMatch(/\n$/);
  }
  expect(message(PROBLEMS[0] ?? problem("no-rows", {}, {}), "vi")).not.toBe(
    message(PROBLEMS[0] ?? problem("no-rows", {}, {})),
  );
});
