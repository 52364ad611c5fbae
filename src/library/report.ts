import { fail } from "../core/failure.ts";
import { reportFiles } from "../jobs/report-files.ts";
import { call, statedIn } from "./call.ts";
import type { ReportOptions, SourceList } from "./options.ts";

/**
 * A page of HTML that needs nothing else: the ranking of the newest year, what changed, charts and cards; with `card`
 * that of one unit, with `chart` the drawing alone, as SVG.
 *
 * @throws DtiError with every problem of the tables and of the options, as where the chart has nothing to show
 * @example
 * const years = ["data/examples/2023.csv", "data/examples/2024.csv"];
 * (await report(years, { as: "34" })).startsWith("<!doctype html>"); // → true
 * (await report(years, { chart: "bump" })).startsWith("<svg"); // → true
 */
export const report = (sources: SourceList, options: ReportOptions = {}): Promise<string> =>
  call(options, async (given) => {
    const { chart } = options;
    const paths = given.sources.pathsOf(sources);
    const stated = statedIn(options, given);
    const found = await reportFiles(paths, stated, given.world);
    if (chart === undefined) return (await import("../write/html/page.ts")).reportPage(found, given.view);
    const { chartOf } = await import("../write/html/charts/charts.ts");
    return (chartOf(found, chart, given.view) ?? fail("chart-empty", {}, { chart })).svg;
  });
