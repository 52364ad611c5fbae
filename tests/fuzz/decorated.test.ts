import { expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";
import { rankDecorated } from "./decorations.ts";

it("A right table with what real tables have besides is ranked as it is without, or refused", async () => {
  const { tables, ranked, faults } = await rankDecorated(main, 1, 120);
  expect(faults.map(({ seed, why, made }) => `seed ${seed} (${made.kinds.join(", ")}): ${why}`)).toEqual([]);
  expect(tables).toBe(120);
  // Not all are refused at the door.
  expect(ranked).toBeGreaterThan(60);
});
