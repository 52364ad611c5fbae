/** Reads the lists of units and the published figures. */
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { at, type List, MEASURES, type Measure } from "./method.ts";

export type Scheme = "63" | "34";

/** One printed figure, its value as printed. */
export interface Figure {
  readonly year: number;
  readonly scheme: Scheme;
  readonly code: string;
  readonly measure: Measure;
  readonly kind: string;
  readonly value: string;
}

export interface PublishedFigure extends Figure {
  readonly status: string;
}

/** What the CSV files under `data/` say. */
export interface Facts {
  readonly names: readonly string[];
  readonly lists: Readonly<Record<Scheme, List>>;
  /** The region of each of the 63, in code order (eight regions). */
  readonly regions: readonly string[];
  readonly figures: readonly PublishedFigure[];
}

/** The rows of a CSV file below its `#` lines, as functions from a column name to the cell. */
export function readRows(file: URL): ((column: string) => string)[] {
  const [header = [], ...rows] = parse(readFileSync(file, "utf8"), { comment: "#", comment_no_infix: true });
  return rows.map((row) => (column) => at(row, header.indexOf(column)));
}

/** Reads every file that the simulation needs from the folder `data`. */
export function readFacts(data: URL): Facts {
  const crosswalk = readRows(new URL("crosswalk.csv", data));
  const provinces = readRows(new URL("provinces_63.csv", data));
  const codes = provinces.map((row) => row("code"));
  const newCodes = readRows(new URL("provinces_34.csv", data)).map((row) => row("code"));
  const partsOf = (unit: string): number[] =>
    crosswalk.filter((row) => row("code_34") === unit).map((row) => codes.indexOf(row("code_63")));
  const regions = new Map(
    readRows(new URL("regions.csv", data))
      .filter((row) => row("regions") === "eight_traditional_63")
      .map((row) => [row("province_code"), row("region_code")]),
  );
  return {
    names: provinces.map((row) => row("name_vi")),
    lists: {
      "63": { codes, parts: codes.map((_, province) => [province]) },
      "34": { codes: newCodes, parts: newCodes.map(partsOf) },
    },
    regions: codes.map((code) => regions.get(code) ?? ""),
    figures: readRows(new URL("published/provinces.csv", data)).flatMap((row): PublishedFigure[] => {
      const [scheme, measure] = [row("scheme"), MEASURES.find((name) => name === row("measure"))];
      if ((scheme !== "63" && scheme !== "34") || measure === undefined) return [];
      const [code, kind, value, status] = [row("code"), row("kind"), row("value"), row("status")];
      return [{ year: Number(row("year")), scheme, code, measure, kind, value, status }];
    }),
  };
}

/** A printed decimal in units of 10^-decimals, by default as many decimals as are printed. */
export function units(printed: string, decimals = decimalsOf(printed)): number {
  const [whole = "", fraction = ""] = printed.replace("-", "").split(".");
  return Number(whole + fraction.padEnd(decimals, "0")) * (printed.startsWith("-") ? -1 : 1);
}

export function decimalsOf(printed: string): number {
  return (printed.split(".")[1] ?? "").length;
}

/** Whether two figures are about the same unit, measure and kind in the same list and year. */
export function sameFigure(a: Figure, b: Figure): boolean {
  return a.year === b.year && a.kind === b.kind && sameSeries(a, b);
}

/** Whether two figures are about the same unit and measure in the same list. */
export function sameSeries(a: Figure, b: Figure): boolean {
  return a.scheme === b.scheme && a.code === b.code && a.measure === b.measure;
}
