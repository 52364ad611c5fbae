import { fail } from "../core/failure.ts";
import { figuresOf } from "../core/figures.ts";
import { mainMeasure, measureOf, membersFirst, scoredMembersOf } from "../core/graph.ts";
import { fold } from "../reference/fold.ts";
import type { Column, Leaf, Measure, Methodology, NamedMeasure, Note, RankOptions, Scores } from "../types/index.ts";

/** The measure that an option names by code or name. @throws Failure with the measures that there are */
export function measureNamed(methodology: Methodology, text: string, option: string): Measure {
  const coded = measureOf(methodology, text);
  if (coded) return coded;
  const folded = fold(text);
  const { measures } = methodology;
  const alike = measures.filter(({ code, name }) => [code, name.vi, name.en].some((known) => fold(known) === folded));
  const [only, other] = alike;
  if (only && !other) return only;
  return fail("unknown-measure", {}, { found: text, option, measures: only ? alike : measures });
}

/** The measure to rank by: as named, else the total. */
export function rankedBy(methodology: Methodology, by: string | undefined): Measure {
  if (by !== undefined) return measureNamed(methodology, by, "by");
  return mainMeasure(methodology) ?? fail("methodology-shape", {}, { at: "measures", expected: "≥ 1", found: "0" });
}

/** The measures to show, the ranked one first: as listed, all, or the total and its pillars. @throws Failure */
export function measuresShown(
  methodology: Methodology,
  by: Measure,
  listed: RankOptions["measures"],
): readonly Measure[] {
  return [...new Set([by, ...(listed === undefined ? usual(methodology) : named(methodology, listed))])];
}

function named(methodology: Methodology, listed: readonly string[] | "all"): readonly Measure[] {
  if (listed === "all") {
    const { measures } = methodology;
    return [...usual(methodology), ...measures.filter(({ is }) => is === "aggregate"), ...measures];
  }
  return listed.map((text) => measureNamed(methodology, text, "measures"));
}

/** The main measure and the pillars, or, in a methodology without pillars, the members of the main measure. */
function usual(methodology: Methodology): readonly Measure[] {
  const main = mainMeasure(methodology);
  const scored = main ? scoredMembersOf(main) : [];
  const pillars = methodology.measures.filter(({ kind }) => kind === "pillar");
  const members = scored.flatMap(([code]) => measureOf(methodology, code) ?? []);
  return [...(main ? [main] : []), ...(pillars.length > 0 ? pillars : members)];
}

/** Stops because a measure has no column: names the given measures it would follow from. */
export function refuseWithoutColumn(
  { file, methodology, notes, raw }: Scores,
  measure: Measure,
  columns: ReadonlyMap<string, Column>,
): never {
  const lacking: NamedMeasure[] = [];
  const needed = new Set([measure.code]);
  for (const one of membersFirst(methodology).toReversed()) {
    if (!needed.has(one.code) || columns.has(one.code)) continue;
    if (one.is === "leaf") lacking.unshift(...lackingOf(one, methodology, raw));
    for (const [member] of scoredMembersOf(one)) needed.add(member);
  }
  const unused = notes.flatMap((note) => (isUnused(note) ? [note.details] : []));
  const meant = unused.flatMap((details) => details.meant);
  const likely = meant.filter((one) => lacking.some(({ code }) => code === one.measure.code));
  return fail(
    "measure-absent",
    { file },
    { measure: measure.name, lacking, meant: likely, unused: unused.flatMap(({ columns: unread }) => unread) },
  );
}

/** A measure without a column; where some of its raw figures have one, the figures that have none. */
function lackingOf(leaf: Leaf, { figures = [] }: Methodology, raw: Scores["raw"]): readonly NamedMeasure[] {
  const needed = leaf.score ? figuresOf(leaf.score) : [];
  const absent = needed.filter((figure) => !raw?.columns.has(figure));
  return absent.length < needed.length ? figures.filter(({ code }) => absent.includes(code)) : [leaf];
}

const isUnused = (note: Note): note is Note<"unused-columns"> => note.kind === "unused-columns";
