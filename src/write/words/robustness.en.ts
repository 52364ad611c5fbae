import type { RobustnessWords } from "./robustness.ts";

const count = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;

export const robustnessEn: RobustnessWords = {
  intervals: (first) =>
    `shares within which the top ${first}, and the whole order, stay, exactly; the other weights in proportion, values before rounding`,
  chances: (member, aggregate, from, to) =>
    `exact chances of each rank where the share of ${member} in ${aggregate} is uniform from ${from} to ${to}, the others in proportion, values before rounding`,
  extremes: (weights, spread) =>
    `best and worst rank over all sets of ${count(weights, "weight")} within ±${spread} % of the given ones and with their sum, exactly; values before rounding`,
  leaveOut: "each measure left out in turn, the weights beside it in proportion; shifts in places",
  scenarios: (combinations) =>
    `${count(combinations, "combination")} of alternatives; shifts are from the first ranking`,
  between: " ",
  alternative: (_, name) => name,
  choice: {
    methodology: "methodology",
    ties: "ties",
    decimals: "decimals",
    missing: "missing values",
    mean: "mean",
    merge: "weights of merged means",
  },
  did: (name, { ranked, moved, largest, weights, means }, mean, units) =>
    `${name}: ${[
      ...(weights > 0 ? [`${count(weights, "weight")} with another share`] : []),
      ...(means > 0 ? [`${count(means, "measure")} by another mean`] : []),
      `${moved} of ${ranked} ranks change`,
      ...(moved > 0 ? [`by ${mean} places on average, ${largest} at most (${units})`] : []),
    ].join(", ")}`,
  sensitivity: (choice, first, total) =>
    `${choice}: ${first} of the variance of the mean shift alone, ${total} with what it acts together with`,
  given: (draws, weights, file) => `${count(draws, "draw")} of ${count(weights, "weight")}, as ${file} has them`,
  changing: (before, after) => `${before} / ${after}`,
  open: "tie",
  labels: {
    in: "In",
    topStays: "Top stays",
    orderStays: "Order stays",
    below: "Below it change places",
    above: "Above it change places",
    expected: "Expected rank",
    likeliest: "Likeliest",
    chance: "Its chance",
    without: "Without",
    meanShift: "Mean shift",
    largestShift: "Largest",
    whose: "Whose",
  },
};
