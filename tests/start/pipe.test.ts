import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, it } from "vitest";
import { folder, ROOT } from "../cli.ts";

const UNITS = 5000;
const table = `code,awareness\n${Array.from({ length: UNITS }, (_, i) => `u${i},0.5\n`).join("")}`;
const BIN = join(ROOT, "bin/dti.js");
const ARGV = "rank big-2022.csv --scheme none --by awareness --format json".split(" ");

it("writes a long result whole, to a pipe that does not block and whose reader is slow", async () => {
  const cwd = folder({ "big-2022.csv": table });
  // A program in between makes the pipe one that says "try again" where it is full.
  const between = `
    const run = require("node:child_process").spawn(process.execPath, ${JSON.stringify([BIN, ...ARGV])}, { stdio: "inherit" });
    new (require("node:net").Socket)({ fd: 1 });
    run.on("exit", () => process.exit());`;
  const child = spawn(process.execPath, ["-e", between], { cwd, stdio: ["ignore", "pipe", "inherit"] });
  await setTimeout(1000);
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (part) => {
    text += part;
  });
  await once(child.stdout, "end");
  expect(text.length).toBeGreaterThan(1 << 18);
  expect(JSON.parse(text).rows).toHaveLength(UNITS);
});

it("ends as if all were well where the reader has seen enough", () => {
  const cwd = folder({ "big-2022.csv": table });
  const command = `set -o pipefail; '${process.execPath}' '${BIN}' ${ARGV.join(" ")} | head -c 10`;
  const { status, stderr } = spawnSync("bash", ["-c", command], { cwd, encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});
