import { expect, it } from "vitest";
import { robustness } from "../../../../src/index.ts";
import { drawsSheet } from "../../../../src/write/views/robustness/saved-draws.ts";

it("saved draws are the exact weights, a row a draw, each worked out once", async () => {
  const { exact: found } = await robustness("data/examples/2024.csv", { draws: 3 });
  let asked = 0;
  const { columns, rows } = drawsSheet({
    ...found,
    exact: (draw) => {
      asked++;
      return found.exact(draw);
    },
  });
  const cells = [...rows].map((row) => columns.map(({ machine }) => machine(row)));
  expect(cells.map(([draw]) => draw)).toEqual(["1", "2", "3"]);
  expect(columns.slice(1).map(({ key }) => key)).toEqual(found.names);
  expect(cells.every((row) => row.every((cell) => /^\d+(\.\d+)?(\/\d+)?$/.test(cell)))).toBe(true);
  expect(asked).toBeLessThanOrEqual(4);
});
