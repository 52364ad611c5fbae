import type { SqlHelp, Words } from "./words.ts";

/** What is said of queries in one language. */
export interface SqlWords {
  readonly problems: Pick<Words["problems"], "sql-cannot">;
  readonly help: Readonly<Record<SqlHelp, string>>;
}

export const sqlEn: SqlWords = {
  problems: {
    "sql-cannot": ({ why, measure }) => {
      const name = `"${measure?.en ?? ""}"`;
      const said = {
        mean: [`${name} is no arithmetic mean or sum, which SQL does not compute exactly`, "rank it with dti rank"],
        reduced: [`${name} takes members off, which is not translated`, "rank it with dti rank"],
        needs: [`${name} needs a share of its indicators, which is not translated`, "rank it with dti rank"],
        "not-given": [
          `${name} is not among the columns and does not follow from them`,
          "name the measures that the table holds in --columns",
        ],
        "given-twice": [
          `${name} is among the columns and follows from others there as well`,
          "leave either it or its members out of --columns",
        ],
        width: [
          `${name} needs whole numbers of more than 38 digits, which the engines do not hold`,
          "state fewer --table-decimals or --decimals, or rank on printed values",
        ],
        name: [
          `two columns of the query would be called ${name}, or the engine cuts so long a name`,
          "change the code",
        ],
        "merged-rescale": [
          "with a crosswalk, a missing value cannot leave its weight to the others",
          "use --missing unranked or zero",
        ],
      } as const;
      const [message, hint] = said[why];
      return { message, hint };
    },
  },
  help: {
    sql: "the ranking as one SQL query, with the same ranks to the last tie",
    sqlDialect: "the engine the query is for: duckdb, postgres, spark, or ansi (standard SQL)",
    sqlTable: "the table of scores [scores]",
    sqlLong: "the table has a row a value (unit, measure, value) instead of a row a unit",
    sqlUnitColumn: "the column of the units [unit]",
    sqlRegionColumn: "the column of regions, to rank within them too; with a crosswalk, a column of that table",
    sqlColumns: "measures that the table holds, by code; all that are not computed unless named",
    sqlTableDecimals: "decimals that values of the table have at most; one with more stops the query [6]",
    sqlPreviousTable: "last year's table, for the change of ranks",
    sqlCrosswalkTable: "a table of columns from and to: which unit goes into which",
    sqlWeightColumn: "the crosswalk's column of whole weights; without it every part counts the same",
    sqlCarry: "what the crosswalk carries: table, previous or both [previous where there is one, else table]",
  },
};
