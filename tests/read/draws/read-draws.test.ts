import { describe, expect, it } from "vitest";
import { fraction } from "../../../src/core/fraction.ts";
import { readDraws } from "../../../src/read/draws/read-draws.ts";
import { failureIn } from "../../failure.ts";
import { ROOT } from "../../root.ts";

const read = (text: string) =>
  readDraws(
    "-",
    [{ names: ["total.gov", "gov"] }, { names: ["total.eco", "eco"] }],
    {},
    { cwd: ROOT, stdin: () => Buffer.from(text) },
  );
const refused = async (text: string) => (await failureIn(() => read(text))).map(({ kind, details }) => [kind, details]);

describe("a file of drawn weights", () => {
  it("has a row a draw, its weights in the order that was asked for, whatever that of its columns", async () => {
    const expected = [
      [fraction(3n, 4n), fraction(1n, 4n)],
      [fraction(1n, 2n), fraction(1n, 2n)],
    ];
    expect(await read("draw;eco;gov\n1;0,25;0,75\n2;0,5;0,5\n")).toEqual(expected);
    expect(await read(";total.gov;eco\n1;0.75;0.25\n2;0.5;0.5\n")).toEqual(expected);
  });

  it("has no other columns, and lacks none", async () => {
    const expected = "[draw], gov, eco";
    expect(await refused("gov;eco;x\n1;1;1\n")).toEqual([["table-columns", { expected, found: "x" }]]);
    expect(await refused("draw;gov\n1;1\n")).toEqual([["table-columns", { expected, found: "draw, gov" }]]);
  });

  it("has weights above 0", async () => {
    expect((await refused("gov;eco\n1;0\nx;1\n")).map(([kind]) => kind)).toEqual(["weight-invalid", "weight-invalid"]);
  });
});
