import { expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";
import { fuzz } from "./run.ts";
import { damagedWorkbook } from "./workbooks.ts";

it("Of 400 mutated files none crashes, hangs, ends otherwise than with 0, 1 or 2, or leaves half a result", async () => {
  const { files, codes, faults } = await fuzz(main, 1_000_000, 400);
  expect(faults.map(({ seed, why }) => `seed ${seed}: ${why}`)).toEqual([]);
  expect(files).toBe(400);
  // Not all are refused at the door.
  expect(codes.get(0) ?? 0).toBeGreaterThan(40);
});

it("Of 300 damaged or hostile workbooks none crashes, hangs, or is read as other figures", async () => {
  const { files, codes, faults } = await fuzz(main, 5_000_000, 300, undefined, damagedWorkbook);
  expect(faults.map(({ seed, why }) => `seed ${seed}: ${why}`)).toEqual([]);
  expect(files).toBe(300);
  expect(codes.get(0) ?? 0).toBeGreaterThan(30);
});
