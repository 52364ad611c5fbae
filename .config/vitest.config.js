import { defineConfig } from "vitest/config";
import { reference } from "./reference.js";

export default defineConfig({
  plugins: [reference()],
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/windows/**", "node_modules/**"],
    testTimeout: 60_000,
    coverage: {
      include: ["src/**/*.ts"],
      reporter: ["text-summary"],
      thresholds: { lines: 90, functions: 90, branches: 80 },
    },
  },
});
