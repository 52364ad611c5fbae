import { flagOf } from "./phrases.ts";
import type { SqlHelp, Words } from "./words.ts";

/** What is said of queries in one language. */
export interface SqlWords {
  readonly problems: Pick<ReturnType<Words["problems"]>, "sql-cannot" | "engine-cannot" | "engine-missing">;
  readonly help: Readonly<Record<SqlHelp, string>>;
}

export const sqlEn: SqlWords = {
  problems: {
    "sql-cannot": ({ why, measure }) => {
      const name = `"${measure?.en ?? ""}"`;
      const said = {
        mean: [`${name} is no arithmetic mean or sum, which SQL does not compute exactly`, "rank it with dti rank"],
        rule: [
          `the rule of ${name} is not translated: a ratio of two figures, a logarithm, a place among the units, rounded points, points below 0`,
          "score it with dti rank, and let the table hold its points",
        ],
        reduced: [`${name} subtracts members, which is not translated`, "rank it with dti rank"],
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
        sum: [
          `sums of ${name} would be whole numbers of more than 15 digits, which results do not hold`,
          "rank it without --engine",
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
    "engine-missing": ({ package: name, reason }) => ({
      message: reason === undefined ? "DuckDB is not installed" : `DuckDB cannot be loaded: ${reason}`,
      hint: `install it beside dti: npm install ${name} (with --global if dti was installed so), or leave --engine out`,
    }),
    "engine-cannot": ({ why, found }) => {
      const without = "leave --engine out: dti reads it without";
      const said = {
        flag: [`${flagOf(found)} does not go with --engine duckdb`, "leave one of the two out"],
        input: ["standard input cannot be read with --engine duckdb", "name a file"],
        workbook: ["workbooks are not read with --engine duckdb", "save the sheet as CSV, or leave --engine out"],
        name: ["a name with *, ?, [ or ] cannot be read with --engine duckdb", "rename the file"],
        provinces: [
          "tables of provinces are not read with --engine duckdb",
          "leave --engine out; for other units state --scheme none",
        ],
        long: ["a table of a row a value is not read with --engine duckdb", without],
        figures: ["raw figures are not scored with --engine duckdb", without],
        shape: [`--engine duckdb reads plain tables only, and this one is read with care (${found})`, without],
        encoding: [`--engine duckdb reads UTF-8, and this is ${found}`, "save it as UTF-8, or leave --engine out"],
        headings: [
          "with --engine duckdb the headings must stand in the first line",
          "remove what stands above them, or leave --engine out",
        ],
        column: [
          `column "${found}" is not read with --engine duckdb`,
          `set it aside: --column '${found}=ignore', or leave --engine out`,
        ],
        columns: ["the files have different columns of codes, names or regions", without],
        decimals: ["values have more than 12 decimals, or too many digits for --engine duckdb", without],
        row: [
          `the row of "${found}" is not read with --engine duckdb: it has a cell or a label that is not plain, or may be no unit`,
          without,
        ],
        years: ["rows are of several years or lists", "keep one year in a file, or leave --engine out with --year"],
        recomputed: [
          `"${found}" has a column and follows from other columns too, which --engine duckdb does not compare`,
          `leave it out: --column '${found}=ignore', or leave --engine out`,
        ],
        rows: [`DuckDB cannot read its rows: ${found}`, without],
      } as const;
      const [message, hint] = said[why];
      return { message, hint };
    },
  },
  help: {
    engine: "rank in DuckDB, for plain tables of millions of rows, in CSV or Parquet: the same result, sooner",
    sql: "the ranking as one SQL query, with the same ranks to the last tie",
    sqlDialect: "the engine the query is for: duckdb, postgres, spark, or ansi (standard SQL)",
    sqlTable: "the table of scores [scores]",
    sqlLong: "the table has a row a value (unit, measure, value) instead of a row a unit",
    sqlUnitColumn: "the column of the units [unit]",
    sqlRegionColumn: "the column of regions, to rank within them too; with a crosswalk, a column of that table",
    sqlColumns: "measures that the table holds, by code; all that are not computed unless named",
    sqlFigures: "the table holds raw figures: measures with a rule are scored from them",
    sqlTableDecimals: "decimals that values of the table have at most; one with more stops the query [6]",
    sqlPreviousTable: "last year's table, for the change of ranks",
    sqlCrosswalkTable: "a table of columns from and to: which unit goes into which",
    sqlWeightColumn: "the crosswalk's column of whole weights; without it every part counts the same",
    sqlCarry: "what the crosswalk carries: table, previous or both [previous where there is one, else table]",
  },
};
