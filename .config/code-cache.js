import { mkdirSync, rmSync } from "node:fs";
import load from "../bin/load.js";

/** Usual command lines: what they run is kept compiled. */
const RUNS = [
  "rank data/examples/2024.csv --previous data/examples/2023.csv",
  "rank data/examples/2024.csv --as 34 --format csv",
  "rank data/examples/2024.csv --lang vi --format json",
  "rank data/examples/2024.csv --methodology data/methodologies/dti-2024.json --format markdown",
  "compare data/examples/2023.csv data/examples/2024.csv",
  "rank no-such-file.csv",
];

const nowhere = { write: () => {}, isTTY: false, columns: undefined };

// With a folder for it, any Node loads the built files the way that keeps what V8 made of them.
rmSync(load.cache, { recursive: true, force: true });
mkdirSync(load.cache, { recursive: true });
const { main } = load.load("main.cjs");
for (const run of RUNS) {
  await main(run.split(" "), { cwd: ".", env: { LANG: "C" }, stdin: () => "", stdout: nowhere, stderr: nowhere });
}
load.keep();
