import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { ROOT } from "../root.ts";

/** A folder with a table that has one fault, and the packed program. */
const work = mkdtempSync(join(tmpdir(), "dti-ci-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const shell = (script: string, env: Readonly<Record<string, string>>) =>
  spawnSync("bash", ["-eo", "pipefail", "-c", script], {
    cwd: work,
    env: { PATH: process.env.PATH ?? "", HOME: work, LANG: "C", npm_config_offline: "true", ...env },
    encoding: "utf8",
  });

const read = <T>(file: string, schema: z.ZodType<T>): T => schema.parse(parse(readFileSync(join(ROOT, file), "utf8")));

let packed = "";
beforeAll(() => {
  const pack = spawnSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", work], {
    cwd: ROOT,
    encoding: "utf8",
  });
  const [{ filename }] = z.tuple([z.object({ filename: z.string() })]).parse(JSON.parse(pack.stdout));
  packed = `./${filename}`;
  mkdirSync(join(work, "my tables"));
  const rows = ["province,rank,total", "Đà Nẵng,1,0.8002", "Hồ Chí Minh,3,0.7163", "Quảng Ninh,2,0.7024"];
  writeFileSync(join(work, "my tables", "2022.csv"), `${rows.join("\n")}\n`);
}, 60_000);

describe("the action for GitHub", () => {
  const action = read(
    ".github/actions/check/action.yml",
    z.object({
      inputs: z.record(z.string(), z.object({ default: z.string().optional(), required: z.boolean().optional() })),
      runs: z.object({
        using: z.literal("composite"),
        steps: z.tuple([
          z.object({ shell: z.literal("bash"), env: z.record(z.string(), z.string()), run: z.string() }),
        ]),
      }),
    }),
  );
  const [{ env, run }] = action.runs.steps;
  /** Runs the step as GitHub does: each variable holds its input, or the input's default. */
  const step = (inputs: Readonly<Record<string, string>>) => {
    const given = Object.entries(env).map(([name, expression]) => {
      const [, input = ""] = /^\$\{\{ inputs\.(\w+) \}\}$/.exec(expression) ?? [];
      expect(Object.keys(action.inputs)).toContain(input);
      return [name, inputs[input] ?? action.inputs[input]?.default ?? ""];
    });
    return shell(run, { ...Object.fromEntries(given), GITHUB_STEP_SUMMARY: join(work, "summary.md") });
  };

  it("marks the wrong cells in the language that is asked for, writes the summary of the step, and fails", () => {
    const { status, stdout } = step({ files: "my tables\n\n", package: packed, lang: "vi" });
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^::error file=my tables\/2022\.csv,line=3,col=2,title=rank-order.*Hồ Chí Minh.*mâu thuẫn với điểm/m,
    );
    expect(readFileSync(join(work, "summary.md"), "utf8")).toContain("| my tables/2022.csv:3:2 |");
  });

  it("takes names as names, whatever stands in them", () => {
    const { status, stderr } = step({ files: "--help\n$(touch planted)", package: packed });
    expect([status, stderr.startsWith("--help: no such file")]).toEqual([1, true]);
    expect(shell("ls planted", {}).status).not.toBe(0);
  });
});

it("the job for GitLab writes a code-quality report that names each cell, and fails", () => {
  const { "dti-check": job } = read(
    ".gitlab/check.yml",
    z.object({
      "dti-check": z.object({
        script: z.array(z.string()),
        artifacts: z.object({ reports: z.object({ codequality: z.string() }) }),
      }),
    }),
  );
  const { status } = shell(job.script.join("\n"), { DTI_PACKAGE: packed, DTI_FILES: "my?tables" });
  expect(status).toBe(1);
  const report: unknown = JSON.parse(readFileSync(join(work, job.artifacts.reports.codequality), "utf8"));
  expect(report).toContainEqual({
    description: expect.stringContaining("Hồ Chí Minh"),
    check_name: "rank-order",
    fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    severity: "critical",
    location: { path: "my tables/2022.csv", lines: { begin: 3 } },
  });
});

it("the hook for pre-commit checks the tables of a commit by the program that it installs", () => {
  const [{ entry, files, language }] = read(
    ".pre-commit-hooks.yaml",
    z.tuple([z.object({ entry: z.string(), files: z.string(), language: z.literal("node") })]),
  );
  expect(language).toBe("node");
  const pattern = new RegExp(files);
  expect(["2022.csv", "a/b.xlsx", "a.tsv", "b.ods", "csv.md"].map((file) => pattern.test(file))).toEqual([
    ...[true, true, true, true, false],
  ]);
  const { status, stdout } = shell(`npx --yes --package ${packed} ${entry} "my tables/2022.csv"`, {});
  expect([status, stdout.includes("my tables/2022.csv:3:2: error [rank-order]")]).toEqual([1, true]);
});
