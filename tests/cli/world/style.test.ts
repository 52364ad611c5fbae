import { expect, it } from "vitest";
import { styleFor } from "../../../src/cli/world/style.ts";
import { en } from "../../../src/write/words/en.ts";

const out = (isTTY: boolean, columns?: number) => ({ write: () => {}, isTTY, columns });
const style = (
  flags: { color?: boolean; output?: string; excel?: boolean },
  env: Readonly<Record<string, string>> = {},
  stdout = out(true, 100),
) =>
  styleFor(
    { missing: "unranked", format: "table", ...flags },
    { io: { cwd: "/", stdin: () => new Uint8Array(), env, stdout, stderr: out(false) }, lang: "en", words: en },
  );

it("colour is for a terminal that shows the result, unless it is asked for or against", () => {
  expect([style({}).color, style({}, {}, out(false)).color, style({ output: "r.txt" }).color]).toEqual([
    true,
    false,
    false,
  ]);
  expect([style({}, { NO_COLOR: "1" }).color, style({}, { TERM: "dumb" }).color]).toEqual([false, false]);
  expect([style({ color: true }, { NO_COLOR: "1" }).color, style({ color: false }).color]).toEqual([true, false]);
  expect(style({ output: "-" })).toMatchObject({ color: true, screen: true });
});

it("the width is the terminal's, else what the environment says, else 80", () => {
  expect([style({}).width, style({}, { COLUMNS: "60" }, out(false)).width, style({}, {}, out(false)).width]).toEqual([
    100, 60, 80,
  ]);
});
