import { reference } from "./reference.js";

/** The command line and the library share their chunks; commands load theirs when they run. */
export default {
  input: { main: "src/cli/main.ts", index: "src/index.ts" },
  platform: "node",
  plugins: [reference()],
  output: {
    dir: "dist",
    format: "esm",
    minify: true,
    cleanDir: true,
    chunkFileNames: "[name].js",
  },
};
