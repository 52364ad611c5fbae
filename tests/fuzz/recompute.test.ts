import { expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";
import { checkConsistent, recomputeLists, recomputeProvinces } from "./recompute.ts";

it("ranks the 63 provinces as the 34 as plain fractions do", async () => {
  const { figures, faults } = await recomputeProvinces(main, 1, 8);
  expect(faults).toEqual([]);
  expect(figures).toBe(8 * 34 * 12 * 3);
});

it("ranks lists of one's own as plain fractions do", async () => {
  const { figures, faults } = await recomputeLists(main, 1, 20);
  expect(faults).toEqual([]);
  expect(figures).toBeGreaterThan(1000);
});

it("finds nothing in tables that agree with themselves", async () => {
  const { faults } = await checkConsistent(main, 1, 6);
  expect(faults).toEqual([]);
});

it("sees what is wrong", async () => {
  const always = (argv: readonly string[]) => argv.map((flag, i) => (argv[i - 1] === "--ties" ? "dense" : flag));
  const { faults } = await recomputeProvinces((argv, io) => main(always(argv), io), 1, 6);
  expect(faults.length).toBeGreaterThan(10);
});
