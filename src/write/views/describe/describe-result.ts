import type { DescribeEnd, DescribeHead, DescribeRow, Description } from "../../../types/index.ts";
import { pageMarkdown, pageTable } from "../../formats/page.ts";
import { type RowResult, rowResult } from "../../formats/row-result.ts";
import type { Sheet } from "../../formats/sheet.ts";
import type { RankView } from "../rank-view.ts";
import { coherenceColumns } from "./coherence-sheet.ts";
import { describeJson } from "./describe-json.ts";
import { describePage } from "./describe-page.ts";
import { regionsSheet } from "./regions-sheet.ts";
import { describeSheet } from "./statistics-sheet.ts";

/** A description in every format: for people a page, for machines a row a measure, or a measure and region. */
export function describeResult(
  description: Description,
  view: RankView,
): RowResult<DescribeHead, DescribeRow, DescribeEnd> {
  const table = () => (description.regions ? regionsSheet(description, view) : machineSheet(description, view));
  const { own, ...result } = rowResult(table, () => describeJson(description, view));
  const page = () => describePage(description, view);
  return {
    ...result,
    sheets: () =>
      page().sections.flatMap(({ title, sheet }, i) =>
        sheet
          ? [{ ...sheet, name: title, captions: i === 0 ? [page().title, ...page().lines, ...page().captions] : [] }]
          : [],
      ),
    own: { ...own, table: (style) => pageTable(page(), style), markdown: () => pageMarkdown(page()) },
  };
}

/** For machines the statistics of each measure, and how it goes with others. */
function machineSheet(description: Description, view: RankView): Sheet {
  const sheet = describeSheet(description, view);
  return { ...sheet, columns: [...sheet.columns, ...coherenceColumns(description)] };
}
