/** Measures and their members, valid or not. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/** The measures and their members, members before the measures that count them; up to a circle, where there is one. */
export const membersFirstIn = (graph: Graph): readonly string[] => walk(graph).order;

/** A circle of members, as codes from a measure back to itself; undefined where there is none. */
export const circleIn = (graph: Graph): readonly string[] | undefined => walk(graph).circle;

/** How many levels of measures stand above one another; 1 where there are only leaves. */
export function levelsIn(graph: Graph): number {
  const levels = new Map<string, number>();
  for (const code of walk(graph).order) {
    const below = (graph.get(code) ?? []).map((member) => levels.get(member) ?? 0);
    levels.set(code, 1 + below.reduce((most, level) => Math.max(most, level), 0));
  }
  return [...levels.values()].reduce((most, level) => Math.max(most, level), 0);
}

/** Goes down from every measure once, on a stack of its own, as a file may have any depth; stops at a circle. */
function walk(graph: Graph): { readonly order: readonly string[]; readonly circle?: readonly string[] } {
  const order: string[] = [];
  const done = new Set<string>();
  const path = new Set<string>();
  const stack = [...graph.keys()].reverse();
  for (let code = stack.at(-1); code !== undefined; code = stack.at(-1)) {
    if (path.has(code) || done.has(code)) {
      stack.pop();
      if (path.delete(code)) order.push(code);
      done.add(code);
      continue;
    }
    path.add(code);
    for (const member of (graph.get(code) ?? []).toReversed()) {
      if (path.has(member)) return { order, circle: [...[...path].slice([...path].indexOf(member)), member] };
      if (!done.has(member)) stack.push(member);
    }
  }
  return { order };
}
