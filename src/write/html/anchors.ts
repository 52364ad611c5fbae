import { withoutMarks } from "../../reference/fold.ts";

const known = new WeakMap<readonly string[], readonly string[]>();

/** An anchor for each unit, in their order: `Hà Tĩnh` → `ha-tinh`; a second one of the name gets a number. */
export function anchorsOf(names: readonly string[]): readonly string[] {
  const found = known.get(names) ?? makeAnchors(names);
  known.set(names, found);
  return found;
}

function makeAnchors(names: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  return names.map((name) => {
    const plain = withoutMarks(name.toLowerCase());
    const anchor = plain.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "unit";
    const time = (times.get(anchor) ?? 0) + 1;
    times.set(anchor, time);
    return time === 1 ? anchor : `${anchor}-${time}`;
  });
}

/** The anchor of a unit by its place in the table. */
export function anchorIn(names: readonly string[]): (row: number) => string {
  const anchors = anchorsOf(names);
  return (row) => anchors[row] ?? "";
}
