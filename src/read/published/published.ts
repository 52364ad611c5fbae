import { eachOf, failIfAny } from "../../core/failure.ts";
import { editions } from "../../reference/editions.ts";
import type { Problem } from "../../types/index.ts";
import { openRows } from "../file/open-rows.ts";
import type { RowSource } from "../file/row-source.ts";
import type { Reading } from "../file/source.ts";
import type { PublishedOptions } from "../options.ts";
import { chooseTables } from "../table/choose-tables.ts";
import { Headings } from "../table/headings.ts";
import { limitsOf } from "../table/limits.ts";
import type { PublishedReading } from "./figure-gatherer.ts";
import { type Published, readPublishedTable } from "./published-table.ts";

/** Reads published tables, wide or long; figures that disagree are all kept. @throws Failure with every problem */
export async function readPublished(
  paths: readonly string[],
  options: PublishedOptions,
  world: Reading,
): Promise<Published> {
  const headings = new Headings(options.methodology ? [options.methodology] : editions);
  const chosen = await eachOf(paths, async (path) =>
    chooseTables(await openRows(path, options, world), options, headings),
  );
  const { figures, notes } = publishedIn(
    chosen.flatMap(({ tables }) => tables),
    options,
  );
  return { figures, notes: [...chosen.flatMap((one) => one.notes), ...notes] };
}

/** The same of opened tables. @throws Failure with every problem */
export function publishedIn(sources: readonly RowSource[], options: PublishedOptions): Published {
  const methodologies = options.methodology ? [options.methodology] : editions;
  const problems: Problem[] = [];
  // Of thousands of files each would take as long as a methodology has measures.
  const headings = new Headings(methodologies, options.column);
  const reading: PublishedReading = {
    options,
    methodologies,
    headings,
    limits: limitsOf(methodologies, options.scale),
    problems,
  };
  const read = sources.map((source) => readPublishedTable(source, reading));
  failIfAny(problems);
  return { figures: read.flatMap(({ figures }) => figures), notes: read.flatMap(({ notes }) => notes) };
}
