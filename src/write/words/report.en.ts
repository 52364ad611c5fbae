import type { ReportWords } from "./report.ts";

export const reportEn: ReportWords = {
  ranking: "Ranking",
  changes: "Changes over the years",
  charts: "Charts",
  notes: "Notes",
  search: "Find a unit",
  region: "Region",
  allRegions: "All regions",
  rank: "Rank",
  chosen: "Chosen unit",
  unchosen: "none; choose a row",
  sortBy: "Sort by",
  tiles: "Map of tiles by rank",
  tilesDescription:
    "One tile a province, roughly where it lies; light is first, dark is last. Hoàng Sa belongs to Đà Nẵng, Trường Sa to Khánh Hòa. The table of the ranking has the figures.",
  bump: "Ranks over the years",
  bumpDescription: "A line for each unit, first at the top. The table of changes has the figures.",
  intervals: "How sure the ranks are",
  intervalsDescription:
    "A dot at each unit's rank; the bar spans the ranks that 5 % and 95 % of the draws reach when weights are up to a quarter more or less than they are.",
  heat: "Ranks in each measure",
  heatDescription:
    "A row for each unit, a column for each measure; light is first, dark is last, the number is the rank.",
  spread: "Scores by region",
  spreadDescription: "A dot for each unit. The table of the ranking has the figures.",
  slope: "From the old list to the new one",
  slopeDescription:
    "Ranks of the same year: on the left among the units of the list that the table was on, on the right among those that these are part of.",
  waterfall: "Why the rank changed",
  waterfallDescription:
    "A bar for each part of the change of rank, in places, plus is up; each begins where the one before it ends, and the last is their sum. The card has the figures.",
  whatIf: "What one measure alone could bring",
  whatIfDescription:
    "A dot at the rank that the unit would have if this one measure came to its best value, all else as it is; the dashed line is its rank now. The card has the figures.",
  cards: "Cards",
  toCard: "Show its card",
  figures: "Figures",
  leftOut: (units) =>
    `With ${units} units this page leaves out the charts that have a row for each, the ranks in each measure and the cards; --card NAME adds the card of one, --region shows a part.`,
  mainOnly: (shown, all) =>
    `Tables of all units have ${shown} of ${all} measures, those computed from others; the rest stand in the cards and in what dti rank prints.`,
  dataOf: (year) => `data of ${year}`,
};
