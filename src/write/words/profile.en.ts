import { list } from "./phrases.ts";
import type { ProfileWords } from "./profile.ts";

/** 1st, 2nd, 3rd, 11th; a shared rank that ends in .5 as it is. */
function nth(rank: number): string {
  const [tens, ones] = [Math.floor(rank / 10) % 10, rank % 10];
  if (!Number.isInteger(rank)) return String(rank);
  const ending = tens === 1 ? "th" : ones === 1 ? "st" : ones === 2 ? "nd" : ones === 3 ? "rd" : "th";
  return `${rank}${ending}`;
}

const joined = (items: readonly string[]): string =>
  items.length < 2 ? list(items) : `${list(items.slice(0, -1))} and ${items.at(-1)}`;
const places = (change: number): string => `${Math.abs(change)} ${Math.abs(change) === 1 ? "place" : "places"}`;
const moved = (change: number): string =>
  change === 0 ? "kept its rank" : `${change > 0 ? "rose" : "fell"} ${places(change)}`;

export const profileEn: ProfileWords = {
  standing: ({ year, unit, rank, of, measure, value, region, regionRank, regionOf }) =>
    `In ${year} ${unit} is ${nth(rank)} of ${of} in ${measure} with ${value}${region === "" ? "" : `, and ${nth(regionRank)} of ${regionOf} in ${region}`}.`,
  unranked: (unit, year, measure) => `In ${year} ${unit} has no rank in ${measure}, as it has no value.`,
  earlier: (ranks) => `It was ${joined(ranks.map(({ year, rank }) => `${nth(rank)} in ${year}`))}.`,
  moved: ([first, ...others]) => {
    const direction = Math.sign(first?.change ?? 0);
    const said = others.map(({ year, change }) =>
      direction !== 0 && Math.sign(change) === direction
        ? `${Math.abs(change)} since ${year}`
        : `${moved(change)} since ${year}`,
    );
    return first ? `It ${joined([`${moved(first.change)} since ${first.year}`, ...said])}.` : "";
  },
  before: (year, scheme, units) => `On the list of ${scheme}, in ${year}: ${units}.`,
  was: (unit, rank, of, value) =>
    `${unit} ${rank === "" ? "without a rank" : `${rank} of ${of}`}${value === "" ? "" : ` (${value})`}`,
  asked: (asked, now) => `${asked} is not on this list: this is the card of ${now}, which it is part of.`,
  parts: (unit, parts) => `${unit} was made on 1 July 2025 of the former ${parts}.`,
  became: (unit, now, parts) => `Since 1 July 2025 ${unit} is part of ${now}, with the former ${parts}.`,
  published: (ranks) => `Published ranks on the other list: ${ranks}.`,
  strengths: (measures) => `Strengths, by rank: ${measures}.`,
  gaps: (measures) => `Most to gain in the score: ${measures}.`,
  strength: (measure, rank) => `${measure} (${nth(Number(rank))})`,
  gap: (measure, gain) => `${measure} (${gain})`,
  sections: {
    years: "Over the years",
    measures: "Measure by measure",
    near: "Who is near",
    why: "Why it moved",
    whatIf: "If one measure alone came to its best value",
    target: "What it would take",
  },
  compared: (names) => `Compared with ${names}; the median counts its own value too.`,
  shares:
    "Places are what each part does on average over all orders in which they can come in (Shapley values); they add up.",
  step: (from, to) => `${from}→${to}`,
  pointsOf: (step) => `Points ${step}`,
  placesOf: (step) => `Places ${step}`,
  notSplit: "its own score",
  together: (measures) => `${measures} smaller changes, as one`,
  rankTarget: (rank) => `rank ${rank}`,
  unitTarget: (unit) => `the rank of ${unit}`,
  scoreTarget: (score) => `a score of ${score}`,
  lacks: ({ measure, what, needed, lacking }) => `For ${what} in ${measure} it needs ${needed}: ${lacking} more.`,
  reached: ({ measure, what, needed, lacking }) =>
    `It has reached ${what} in ${measure}: ${needed} is enough, and it has ${lacking} to spare.`,
  unreachable: ({ measure, what }) => `No value gives it ${what} in ${measure}.`,
  valueless: ({ measure, what }, absent) =>
    `What ${what} in ${measure} would take cannot be said: it has no value in ${absent}.`,
  unrankedTarget: ({ measure }, unit) => `What it would take cannot be said: ${unit} has no rank in ${measure}.`,
  comparedWithNone: "There is no other unit to compare it with.",
  alone: "One measure alone would do it with this value, all else as it is:",
  cannot: "cannot",
  labels: {
    of: "Of",
    toTarget: "To target",
    published: "Published",
    value: "Value",
    toBest: "Vs best",
    toMedian: "Vs median",
    toNext: "Vs next",
    next: "Next above",
    gain: "To gain",
    gainRank: "Rank then",
    lead: "Difference",
    part: "Part",
    others: "Others' scores",
    list: "Change of list",
    sum: "Together",
    now: "Now",
    needed: "Needed",
    lacking: "Lacking",
  },
};
