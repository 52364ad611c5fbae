import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** `npm run test:windows`: the built program as Windows runs it, or Wine where there is no Windows. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL("..", import.meta.url)),
    include: ["tests/windows/*.test.ts"],
    globalSetup: "tests/windows/setup.ts",
    testTimeout: 240_000,
    fileParallelism: false,
  },
});
