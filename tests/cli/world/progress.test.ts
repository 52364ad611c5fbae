import { expect, onTestFinished, test, vi } from "vitest";
import { withProgress } from "../../../src/cli/world/progress.ts";
import { en } from "../../../src/write/words/en.ts";
import { dti } from "../../cli.ts";

/** A world whose clock is set by hand, and everything written to its two streams, in turn. */
function world(terminals: { readonly stdout: boolean; readonly stderr: boolean }) {
  const written: string[] = [];
  let time = 0;
  const out = (isTTY: boolean) => ({ write: (text: string) => written.push(text), isTTY, columns: 80 });
  const io = { cwd: "/", env: {}, stdin: () => Buffer.of() };
  const both = { stdout: out(terminals.stdout), stderr: out(terminals.stderr) };
  const made = withProgress({ ...io, ...both }, en, () => time);
  const at = (milliseconds: number, share: number): void => {
    time = milliseconds;
    made.io.progress?.("2024.csv", share);
  };
  return { ...made, written, at };
}

const TERMINAL = { stdout: true, stderr: true };

test("nothing is said of a file that is read within a second", () => {
  const { at, written, erase } = world(TERMINAL);
  at(500, 0.5);
  at(999, 1);
  erase();
  expect(written).toEqual([]);
});

test("after a second a terminal is told how far reading is, ten times a second at most, and the result erases it", () => {
  const { at, written, io, erase } = world(TERMINAL);
  at(1000, 0.25);
  at(1050, 0.26);
  at(1100, 0.5);
  at(1101, 1);
  io.stdout.write("result\n");
  erase();
  expect(written).toEqual([
    "\r\u001B[Kreading 2024.csv: 25 %",
    "\r\u001B[Kreading 2024.csv: 50 %",
    "\r\u001B[Kcomputing…",
    "\r\u001B[K",
    "result\n",
  ]);
});

test("a result that goes to a file leaves it until the end, and a message erases it first", () => {
  const { at, written, io, erase } = world({ stdout: false, stderr: true });
  at(1000, 0.25);
  io.stdout.write("result\n");
  erase();
  at(2000, 0.75);
  io.stderr.write("note\n");
  const [first, result, erased] = written;
  expect([result, erased]).toEqual(["result\n", "\r\u001B[K"]);
  expect(first).toContain("25 %");
  expect(written.slice(3)).toEqual(["\r\u001B[Kreading 2024.csv: 75 %", "\r\u001B[K", "note\n"]);
});

test("a pipe is told nothing", () => {
  const { at, written, erase } = world({ stdout: true, stderr: false });
  at(5000, 0.5);
  at(6000, 1);
  erase();
  expect(written).toEqual([]);
});

test.each([
  ["draws of weights", ["--draws", "500"], "en", "computing: "],
  ["the best and worst ranks of all weights", ["--extremes"], "vi", "đang tính: "],
])("how far %s are is told while they are computed, and the result stands alone", async (_, flags, lang, words) => {
  let time = 0;
  const clock = vi.spyOn(Date, "now").mockImplementation(() => (time += 300));
  onTestFinished(() => clock.mockRestore());
  const argv = ["robustness", "data/examples/dti-2020.csv", "--year", "2020", ...flags, "--lang", lang, "--quiet"];
  const told = await dti(argv, { isTTY: true });
  const shares = [...told.err.matchAll(new RegExp(`\r\u001B\\[K${words}(\\d+) %`, "g"))].map(([, share]) =>
    Number(share),
  );
  expect(shares.length).toBeGreaterThan(2);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.every((share) => share < 100)).toBe(true);
  expect(told.err.endsWith("\r\u001B[K")).toBe(true);
  const silent = await dti(argv);
  expect([silent.err, silent.code, silent.out]).toEqual(["", 0, told.out.replaceAll(/\u001B\[\d*m/g, "")]);
});
