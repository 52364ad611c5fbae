import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { dti, folder, ROOT } from "../cli.ts";

const [, yaml = ""] = /```yaml\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, "README.md"), "utf8")) ?? [];
const [, command = ""] = /- run: npx .* dti (.+)/.exec(yaml) ?? [];

it("the CI job is ten lines", () => expect(yaml.trimEnd().split("\n")).toHaveLength(10));

it("the CI job's command passes a right folder of tables, and fails and marks the cell in a wrong one", async () => {
  const table = (change: number): string => `province,rank,previous_rank,change\nHà Tĩnh,37,59,${change}\n`;
  const argv = command.split(" ");
  const right = await dti(argv, { cwd: folder({ "tables/2022.csv": table(22) }) });
  expect([right.code, right.err]).toEqual([0, ""]);
  const wrong = await dti(argv, { cwd: folder({ "tables/2022.csv": table(-22) }) });
  expect(wrong.code).toBe(1);
  expect(wrong.out).toMatch(/^::error file=tables\/2022\.csv,line=2,col=4,title=rank-change/);
});
