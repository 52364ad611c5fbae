import { failIfAny, problem } from "../../core/failure.ts";
import { fraction } from "../../core/fraction.ts";
import { canonicalCode } from "../../reference/provinces.ts";
import { unitWeights } from "../../reference/unit-weights.ts";
import type { Fraction, MergeRule, Problem, WeightOf } from "../../types/index.ts";
import { readSmallTable } from "../file/small-table.ts";
import { labelOf, type Reading } from "../file/source.ts";
import type { ReadOptions } from "../options.ts";
import { weightsIn } from "./weights.ts";

const ONE = fraction(1n);

/** The weights of a merge rule, or of a file `code,weight`. @throws Failure with every fault of the file */
export async function mergeWeights(
  rule: MergeRule,
  path: string,
  options: ReadOptions,
  world: Reading,
): Promise<WeightOf> {
  if (rule === "equal") return () => ONE;
  if (rule === "file") return weightsOfFile(path, options, world);
  const weights = unitWeights().get(rule);
  return (code) => weights?.get(code);
}

async function weightsOfFile(path: string, options: ReadOptions, world: Reading): Promise<WeightOf> {
  const file = labelOf(path);
  const rows = await readSmallTable(path, ["code", "weight"], [], options, world);
  const problems: Problem[] = [];
  const cells = rows.map(({ line, text, column }) => ({
    text: text("weight"),
    place: { file, line, column: column("weight") },
  }));
  const weights = weightsIn(cells, options.decimal, problems);
  const known = new Map<string, { readonly line: number; readonly weight: Fraction | undefined }>();
  for (const [i, { line, text }] of rows.entries()) {
    // A spreadsheet takes the zero of `01`.
    const code = canonicalCode(text("code"));
    const first = known.get(code)?.line;
    if (first !== undefined) problems.push(problem("weight-twice", { file, line }, { code: text("code"), first }));
    else known.set(code, { line, weight: weights[i] });
  }
  failIfAny(problems);
  return (code) => known.get(canonicalCode(code))?.weight;
}
