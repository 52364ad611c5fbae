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
  unchosen: "none; click a row",
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
};
