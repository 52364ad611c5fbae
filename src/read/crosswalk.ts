import { failIfAny, problem } from "../core/failure.ts";
import { add, compare, fraction, fractionOf } from "../core/fraction.ts";
import { canonicalCode, oldProvinces, provincesOf } from "../reference/provinces.ts";
import type { Crosswalk, CrosswalkTarget, Fraction, MergeRule, Problem, Scheme } from "../types/index.ts";
import { readSmallTable } from "./file/small-table.ts";
import { labelOf, type Reading } from "./file/source.ts";
import type { ReadOptions } from "./options.ts";
import { NumberReader } from "./table/number.ts";

const ONE = fraction(1n);

/** What a unit weighs in a merged mean; undefined where that is not known. */
export type WeightOf = (code: string) => Fraction | undefined;

const FIGURES = { population: "population_2024", area: "area_km2_2024", grdp: "grdp_2024_bn_vnd" } as const;

/** The weights of a merge rule, or of a file `code,weight`. @throws Failure with every fault of the file */
export async function mergeWeights(
  rule: MergeRule,
  file: string | undefined,
  options: ReadOptions,
  world: Reading,
): Promise<WeightOf> {
  if (rule === "equal") return () => ONE;
  if (rule !== "file") {
    const figures = new Map(
      oldProvinces.map((province) => [province.code, fractionOf(Number(province[FIGURES[rule]]))]),
    );
    return (code) => figures.get(code);
  }
  const path = file ?? "";
  const problems: Problem[] = [];
  const numbers = new NumberReader(options.decimal);
  const weights = new Map<string, Fraction>();
  for (const { line, text } of await readSmallTable(path, ["code", "weight"], [], options, world)) {
    const weight = positive(text("weight"), numbers);
    const place = { file: labelOf(path), line };
    if (weight === undefined) problems.push(problem("weight-invalid", place, { found: text("weight") }));
    else weights.set(text("code"), weight).set(canonicalCode(text("code")), weight);
  }
  failIfAny(problems);
  return (code) => weights.get(code);
}

function positive(text: string, numbers: NumberReader): Fraction | undefined {
  if (numbers.read(text) !== "number") return undefined;
  const value = fraction(numbers.big ?? BigInt(numbers.digits), 10n ** BigInt(numbers.decimals) * numbers.over);
  return value.n > 0n ? value : undefined;
}

/** A crosswalk file `from,to[,weight][,to_name]`; a source that is split has weights that sum to 1. @throws Failure */
export async function readCrosswalk(
  path: string,
  to: Scheme,
  options: ReadOptions,
  world: Reading,
): Promise<Crosswalk> {
  const file = labelOf(path);
  const problems: Problem[] = [];
  const numbers = new NumberReader(options.decimal);
  const targets = new Map<string, { code: string; name: string; parts: { code: string; share: Fraction }[] }>();
  const sources = new Map<string, { line: number; sum: Fraction }>();
  for (const { line, text } of await readSmallTable(path, ["from", "to"], ["weight", "to_name"], options, world)) {
    const place = { file, line };
    const [code, target, stated] = [text("from"), text("to"), text("weight")];
    const share = stated === "" ? ONE : positive(stated, numbers);
    if (share === undefined) problems.push(problem("weight-invalid", place, { found: stated }));
    const name = text("to_name") || (to === "none" ? target : (provincesOf(to).get(target)?.name ?? target));
    if (to !== "none" && !provincesOf(to).has(target)) {
      problems.push(problem("crosswalk-target", place, { to: target, scheme: to }));
    }
    const entry = targets.get(target) ?? { code: target, name, parts: [] };
    if (entry.parts.some((part) => part.code === code)) {
      problems.push(problem("crosswalk-twice", place, { from: code, to: target }));
      continue;
    }
    entry.parts.push({ code, share: share ?? ONE });
    targets.set(target, entry);
    const source = sources.get(code);
    sources.set(code, { line: source?.line ?? line, sum: add(source?.sum ?? fraction(0n), share ?? ONE) });
  }
  for (const [from, { line, sum }] of sources) {
    if (compare(sum, ONE) === 0) continue;
    const text = sum.d === 1n ? `${sum.n}` : `${sum.n}/${sum.d}`;
    problems.push(problem("crosswalk-weights", { file, line }, { from, sum: text }));
  }
  failIfAny(problems);
  return { from: "none", to, targets: [...targets.values()] satisfies CrosswalkTarget[] };
}
