import { readdirSync, readFileSync } from "node:fs";
import { configDefaults, defineConfig } from "vitest/config";
import { reference } from "./reference.js";

const root = new URL("..", import.meta.url);
const tests = readdirSync(new URL("tests", root), { recursive: true })
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => `tests/${name.replaceAll("\\", "/")}`);

/** Tests that put other modules in the place of ours, or count what the engine does: others must not see it. */
const alone = tests.filter((name) => /\bvi\.mock\(|"\.\/steps\.ts"/.test(readFileSync(new URL(name, root), "utf8")));

export default defineConfig({
  plugins: [reference()],
  test: {
    root: root.pathname,
    setupFiles: ["tests/setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: "100%",
    projects: [
      // The program is loaded once a worker, not once a file.
      {
        extends: true,
        test: {
          name: "together",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/windows/**", ...alone, ...configDefaults.exclude],
          isolate: false,
        },
      },
      { extends: true, test: { name: "alone", include: alone } },
    ],
    coverage: {
      include: ["src/**/*.ts"],
      reporter: ["text-summary"],
      thresholds: { lines: 90, functions: 90, branches: 80 },
    },
  },
});
