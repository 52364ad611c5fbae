/** The ways of trying how far ranks move, and the options of draws that each reads. */
export const WAYS = {
  intervals: ["first"],
  chances: ["first"],
  extremes: ["spread"],
  leaveOut: [],
  scenario: [],
  vary: [],
  drawsFile: ["first", "saveDraws"],
  draws: ["draws", "seed", "spread", "levels", "first", "saveDraws"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Way = keyof typeof WAYS;

const OF_DRAWS = ["draws", "seed", "spread", "levels", "first", "saveDraws", "drawsFile"];

/** The first option of draws, of those that are stated, that a way does not read. */
export function unreadOption(way: Way, stated: readonly string[]): string | undefined {
  const read: readonly string[] = [way, ...WAYS[way]];
  return OF_DRAWS.find((name) => stated.includes(name) && !read.includes(name));
}
