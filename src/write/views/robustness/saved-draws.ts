import type { Robustness } from "../../../types/index.ts";
import { exactText } from "../../formats/number.ts";
import type { Sheet } from "../../formats/sheet.ts";
import { numberColumn } from "../columns.ts";

/** The weights of every draw, exactly, a draw a row: what `--draws-file` reads. */
export function drawsSheet({ draws, names, exact }: Robustness): Sheet {
  let known = { draw: -1, weights: exact(0) };
  const weightsOf = (draw: number) => {
    if (known.draw !== draw) known = { draw, weights: exact(draw) };
    return known.weights;
  };
  return {
    columns: [
      numberColumn("draw", "draw", "en", (row) => String(row + 1)),
      ...names.map((name, i) =>
        numberColumn(name, name, "en", (row) => {
          const weight = weightsOf(row)[i];
          return weight ? exactText(weight) : "";
        }),
      ),
    ],
    rows: Array.from({ length: draws }, (_, draw) => draw),
    captions: [],
  };
}
