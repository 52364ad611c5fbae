/** What a report says in one language. */
export interface ReportWords {
  readonly ranking: string;
  readonly changes: string;
  readonly charts: string;
  readonly notes: string;
  readonly search: string;
  readonly region: string;
  readonly allRegions: string;
  readonly rank: string;
  readonly chosen: string;
  readonly unchosen: string;
  readonly sortBy: string;
  readonly tiles: string;
  readonly tilesDescription: string;
  readonly bump: string;
  readonly bumpDescription: string;
  readonly intervals: string;
  readonly intervalsDescription: string;
  readonly heat: string;
  readonly heatDescription: string;
  readonly spread: string;
  readonly spreadDescription: string;
  readonly slope: string;
  readonly slopeDescription: string;
  readonly waterfall: string;
  readonly waterfallDescription: string;
  readonly whatIf: string;
  readonly whatIfDescription: string;
  readonly cards: string;
  readonly toCard: string;
  readonly figures: string;
  /** What a page of so many units does without. */
  readonly leftOut: (units: number) => string;
  /** Where tables of all units have columns of some measures only. */
  readonly mainOnly: (shown: number, all: number) => string;
  /** The year of the data, beside a title that may have the year of a method. */
  readonly dataOf: (year: number) => string;
}
