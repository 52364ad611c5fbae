import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Points of the indices of 2022 in the total, as in data/methodologies/dti-2022.json. */
const weightsOf = (): readonly (readonly [string, bigint])[] => {
  const { measures } = JSON.parse(readFileSync("data/methodologies/dti-2022.json", "utf8"));
  const total: { of: Record<string, number> } = measures.find(({ kind }: { kind: string }) => kind === "total");
  return Object.entries(total.of).flatMap(([code, points]) => (points > 0 ? [[code, BigInt(points)] as const] : []));
};

/** Code → printed total × 10⁴ of every unit of a wide table, in plain big integers. */
function totals(file: string): ReadonlyMap<string, number> {
  const [heading = "", ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
  const headings = heading.split(",");
  const weights = weightsOf().map(([code, points]) => ({ at: headings.indexOf(code), points }));
  const whole = weights.reduce((sum, { points }) => sum + points, 0n);
  const found = new Map<string, number>();
  for (const line of lines) {
    const cells = line.split(",");
    const sum = weights.reduce((all, { at, points }) => all + points * BigInt((cells[at] ?? "").replace(".", "")), 0n);
    found.set(cells[0] ?? "", Number((2n * sum + whole) / (2n * whole)));
  }
  return found;
}

/** Whether printed totals and ranks of `rank,code,…,total,…` are those of a plain recomputation of every unit. */
export function recomputed(wide: string, result: string): string {
  const expected = totals(wide);
  const above = new Map<number, number>();
  let place = 0;
  for (const total of [...expected.values()].sort((a, b) => b - a)) {
    if (!above.has(total)) above.set(total, place);
    place++;
  }
  const [heading = "", ...lines] = readFileSync(result, "utf8").trimEnd().split("\n");
  const at = heading.split(",").indexOf("total");
  const wrong = lines.filter((line) => {
    const cells = line.split(",");
    const total = Number((cells[at] ?? "").replace(".", ""));
    return expected.get(cells[1] ?? "") !== total || (above.get(total) ?? 0) + 1 !== Number(cells[0]);
  });
  const all = lines.length === expected.size ? "all" : `${lines.length} of`;
  return wrong.length === 0
    ? `totals and ranks of ${all} ${expected.size} units are those of a plain recomputation in big integers`
    : `${wrong.length} units of ${expected.size} differ from a plain recomputation`;
}

/** The same question to DuckDB, with DECIMAL numbers: prints how many units differ. */
export const duckdbScript = (folder: string, home: string): readonly string[] => [
  ...["tests/bench/peers/duckdb-scale.cjs", join(folder, "wide.csv"), join(folder, "result.csv"), home],
  ...weightsOf().map(([code, points]) => `${code}=${points}`),
];
