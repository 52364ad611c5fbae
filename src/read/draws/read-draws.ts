import { fail, failIfAny } from "../../core/failure.ts";
import { foldHeading } from "../../reference/fold.ts";
import type { Fraction, Problem } from "../../types/index.ts";
import { weightsIn } from "../crosswalk/weights.ts";
import { readSmallTable } from "../file/small-table.ts";
import type { Reading } from "../file/source.ts";
import type { ReadOptions } from "../options.ts";

/** A weight to look for: by the first of its names that heads a column. */
export interface DrawnWeight {
  readonly names: readonly string[];
}

/** What heads a column that numbers the draws, which other programs leave without a heading. */
const NUMBERS = new Set(["draw", ""]);

/** Sets of weights that were drawn elsewhere: a row a draw, a column a weight, in the order asked for. @throws Failure for other columns too */
export async function readDraws(
  path: string,
  weights: readonly DrawnWeight[],
  options: Pick<ReadOptions, "delimiter" | "encoding" | "decimal">,
  world: Reading,
): Promise<readonly (readonly Fraction[])[]> {
  const rows = await readSmallTable(path, [], [], options, world);
  const [first] = rows;
  const used = weights.flatMap(({ names }) => names.map((name) => first?.column(name)).find(Boolean) ?? []);
  const headings = first?.headings ?? [];
  const other = headings.filter((heading, i) => !used.includes(i + 1) && !NUMBERS.has(foldHeading(heading)));
  if (used.length < weights.length || other.length > 0) {
    const expected = ["[draw]", ...weights.map(({ names }) => names.at(-1))].join(", ");
    fail(
      "table-columns",
      { file: path },
      { expected, found: (used.length < weights.length ? headings : other).join(", ") },
    );
  }
  const problems: Problem[] = [];
  const cells = rows.flatMap(({ line, text, column }) =>
    weights.map(({ names }) => {
      const name = names.find((one) => column(one) !== undefined) ?? names.at(-1) ?? "";
      return { text: text(name), place: { file: path, line, column: column(name) } };
    }),
  );
  const found = weightsIn(cells, options.decimal, problems);
  failIfAny(problems);
  const width = weights.length;
  return rows.map((_, draw) => found.slice(draw * width, (draw + 1) * width).flatMap((weight) => weight ?? []));
}
