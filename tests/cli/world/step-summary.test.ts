import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { addToStepSummary } from "../../../src/cli/world/step-summary.ts";
import { folder } from "../../cli.ts";
import { refusals } from "../../scores.ts";

it("Markdown is added to the page of a step where one is named, and a fault of that file is told", () => {
  const out = { write: () => {}, isTTY: false, columns: undefined };
  const io = (file?: string) => ({
    cwd: "/",
    stdin: () => new Uint8Array(),
    env: { GITHUB_STEP_SUMMARY: file },
    stdout: out,
    stderr: out,
  });
  const path = folder({ "summary.md": "before\n" });
  addToStepSummary(["# a\n", "b\n"], io(join(path, "summary.md")));
  expect(readFileSync(join(path, "summary.md"), "utf8")).toBe("before\n# a\nb\n");
  expect(refusals(() => addToStepSummary(["x"], io()))).toEqual([]);
  expect(refusals(() => addToStepSummary(["x"], io(path)))).toEqual(["output-failed"]);
});
