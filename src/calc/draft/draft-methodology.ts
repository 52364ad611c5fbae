import { compare, fraction, sum } from "../../core/fraction.ts";
import type { Draft, Fraction, Measure, Note, Outline, OutlineMeasure, Scale } from "../../types/index.ts";
import { type Bounds, boundsOf } from "./bounds.ts";
import { type DraftNode, type DraftTree, treeOf } from "./tree.ts";
import { unlikeNames } from "./unlike-names.ts";

const ONE = fraction(1n);
/** How many decimals results are printed with at least, as shares and as points, and at most. */
const [SHARE_DECIMALS, POINT_DECIMALS, MOST] = [4, 2, 6];

/** A methodology for the measures of a file: weights are points where all points are known, else they are equal. */
export function draftMethodology(outline: Outline, id: string, scale: Scale | undefined): Draft {
  const { measures, file, decimals } = outline;
  const tree = treeOf(measures);
  // A total without parts is what is measured.
  const nodes = isAlone(tree) ? [tree.total] : tree.tops.flatMap(leavesOf);
  const leaves = nodes.flatMap(({ measure }) => measure ?? []);
  const bounds = boundsOf(leaves, outline, scale);
  const least = bounds.scale === "fraction" ? SHARE_DECIMALS : POINT_DECIMALS;
  const methodology = {
    id,
    title: { en: id, vi: id },
    source: file,
    assumed: null,
    ...({ decimals: Math.min(MOST, Math.max(least, decimals)), ties: "competition", rankOn: "printed" } as const),
    scale: bounds.scale,
    measures: unlikeNames(measuresOf(tree, bounds)),
  };
  return { methodology, notes: notesOf(outline, tree, leaves, bounds, scale) };
}

const isAlone = ({ tops }: Pick<DraftTree, "tops">): boolean => tops.length === 0;

const leavesOf = (node: DraftNode): readonly DraftNode[] =>
  node.members.length === 0 ? [node] : node.members.flatMap(leavesOf);

/** What a measure counts in the one above it: its points where all are known. */
function weightOf(node: DraftNode, { isSum, isWeighted, maxOf }: Bounds): Fraction {
  if (isWeighted) return sum(leavesOf(node).map(({ measure }) => measure?.weight ?? ONE));
  if (!isSum) return ONE;
  return sum(leavesOf(node).map(({ measure }) => maxOf(measure)));
}

function measuresOf({ tops, total }: DraftTree, bounds: Bounds): readonly Measure[] {
  const base = (code: string, kind: string, name: string, measure: OutlineMeasure | undefined) => ({
    code,
    kind,
    name: { en: name, vi: name },
    ...(measure?.heading === undefined ? {} : { aliases: [measure.heading] }),
  });
  // Where weights are no points, they do not tell how large a sum of points may be.
  const max = bounds.isSum || bounds.scale === "fraction" ? {} : { max: bounds.maxOf(undefined) };
  const members = (nodes: readonly DraftNode[]) => ({
    of: new Map(nodes.map((node) => [node.code, weightOf(node, bounds)])),
    ...max,
  });
  const measureOf = (node: DraftNode, level: number): readonly Measure[] => {
    const { code, name, measure } = node;
    if (node.members.length === 0) {
      return [{ is: "leaf", ...base(code, "component", name, measure), max: bounds.maxOf(measure) }];
    }
    const below = node.members.flatMap((member) => measureOf(member, level + 1));
    const kind = level === 0 ? "pillar" : "index";
    return [...below, { is: "aggregate", ...base(code, kind, name, measure), ...members(node.members) }];
  };
  const { code, measure } = total;
  const own = base(code, "total", measure?.name ?? "", measure);
  const name = measure === undefined ? { en: "Total", vi: "Tổng điểm" } : own.name;
  if (isAlone({ tops })) return [{ is: "leaf", ...own, name, max: bounds.maxOf(measure) }];
  return [...tops.flatMap((top) => measureOf(top, 0)), { is: "aggregate", ...own, name, ...members(tops) }];
}

/** What the file did not tell: first what the results rest on. */
function notesOf(
  { file, left, own }: Outline,
  { tops, total, made }: DraftTree,
  leaves: readonly OutlineMeasure[],
  bounds: Bounds,
  stated: Scale | undefined,
): readonly Note[] {
  const notes: Note[] = [];
  if (own.left.length > 0) notes.push({ kind: "draft-own-left", details: { file, columns: own.left } });
  if (own.kept.length > 0) notes.push({ kind: "draft-own", details: { file, columns: own.kept } });
  const lacking = leaves.filter(({ max }) => max === undefined);
  if (!bounds.isSum && !bounds.isWeighted && !isAlone({ tops }))
    notes.push({ kind: "draft-weights", details: { file } });
  if (bounds.guessed) notes.push({ kind: "draft-shares", details: { file } });
  if (bounds.scale === "points" && stated !== "percent" && lacking.length > 0) {
    const details = { max: bounds.maxOf(undefined), measures: lacking.map(({ name }) => name) };
    notes.push({ kind: "draft-maxima", details });
  }
  const compared = ({ name, measure, members }: Pick<DraftNode, "name" | "measure" | "members">): void => {
    const stated = members.length > 0 ? measure?.max : undefined;
    const counted = sum(members.map((member) => weightOf(member, bounds)));
    if (bounds.known && stated && compare(stated, counted) !== 0) {
      notes.push({ kind: "draft-points", details: { measure: name, stated, sum: counted } });
    }
    for (const member of members) compared(member);
  };
  compared({ name: total.measure?.name ?? "", measure: total.measure, members: [...tops] });
  if (made) notes.push({ kind: "draft-codes", details: { file } });
  notes.push({ kind: "draft-names", details: { file } });
  if (left.length > 0) notes.push({ kind: "draft-left", details: { file, columns: left } });
  return notes;
}
