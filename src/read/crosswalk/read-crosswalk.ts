import { failIfAny, problem } from "../../core/failure.ts";
import { add, compare, fraction } from "../../core/fraction.ts";
import { provincesOf } from "../../reference/provinces.ts";
import type { Crosswalk, Fraction, Place, Problem, Scheme } from "../../types/index.ts";
import { readSmallTable, type SmallRow } from "../file/small-table.ts";
import { labelOf, type Reading } from "../file/source.ts";
import type { ReadOptions } from "../options.ts";
import { weightsIn } from "./weights.ts";

const ONE = fraction(1n);

/** A row of a crosswalk: a source, where it goes, and how much of it goes there. */
interface Entry {
  readonly place: Place;
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly share: Fraction;
}

/** A crosswalk file `from,to[,weight][,to_name]`; a source that is split has weights that sum to 1. @throws Failure */
export async function readCrosswalk(
  path: string,
  to: Scheme,
  options: ReadOptions,
  world: Reading,
): Promise<Crosswalk> {
  const rows = await readSmallTable(path, ["from", "to"], ["weight", "to_name"], options, world);
  const problems: Problem[] = [];
  const entries = entriesOf(rows, labelOf(path), options, problems);
  const targets = new Map<string, { stated?: Entry; parts: Map<string, Fraction> }>();
  const sources = new Map<string, { place: Place; sum: Fraction }>();
  const list = to === "none" ? undefined : provincesOf(to);
  for (const one of entries) {
    const { place, from, to: target, name, share } = one;
    if (list && !list.has(target)) problems.push(problem("crosswalk-target", place, { to: target, scheme: to }));
    const entry = targets.get(target) ?? { parts: new Map<string, Fraction>() };
    const { stated } = entry;
    if (stated !== undefined && name !== "" && stated.name !== name) {
      const details = { to: target, first: stated.name, line: stated.place.line ?? 0, second: name };
      problems.push(problem("crosswalk-name", place, details));
    } else if (name !== "") {
      entry.stated = one;
    }
    if (entry.parts.has(from)) {
      problems.push(problem("crosswalk-twice", place, { from, to: target }));
      continue;
    }
    entry.parts.set(from, share);
    targets.set(target, entry);
    const source = sources.get(from);
    sources.set(from, { place: source?.place ?? place, sum: add(source?.sum ?? fraction(0n), share) });
  }
  for (const [from, { place, sum }] of sources) {
    if (compare(sum, ONE) === 0) continue;
    const text = sum.d === 1n ? `${sum.n}` : `${sum.n}/${sum.d}`;
    problems.push(problem("crosswalk-weights", place, { from, sum: text }));
  }
  failIfAny(problems);
  const listed = [...targets].map(([code, { stated, parts }]) => ({
    code,
    name: stated?.name ?? list?.get(code)?.name ?? code,
    parts: [...parts].map(([source, share]) => ({ code: source, share })),
  }));
  return { from: "none", to, targets: listed };
}

function entriesOf(
  rows: readonly SmallRow[],
  file: string,
  { decimal }: ReadOptions,
  problems: Problem[],
): readonly Entry[] {
  const cells = rows.flatMap(({ line, text, column }) => {
    const place = { file, line, column: column("weight") };
    return text("weight") === "" ? [] : [{ text: text("weight"), place }];
  });
  const weights = weightsIn(cells, decimal, problems);
  const weightOn = new Map(cells.map(({ place: { line } }, i) => [line, weights[i]]));
  return rows.flatMap(({ line, text }): Entry[] => {
    const place = { file, line };
    const [from, to] = [text("from"), text("to")];
    const empty = from === "" ? "from" : to === "" ? "to" : undefined;
    if (empty) problems.push(problem("crosswalk-empty", place, { column: empty }));
    return empty ? [] : [{ place, from, to, name: text("to_name"), share: weightOn.get(line) ?? ONE }];
  });
}
