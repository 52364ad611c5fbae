import type { DescribeFlag, Description } from "../../../types/index.ts";
import { localized } from "../../formats/number.ts";
import type { Page, Section } from "../../formats/page.ts";
import type { RankView } from "../rank-view.ts";
import { coherenceSheet, correlationText } from "./coherence-sheet.ts";
import { regionsSheet } from "./regions-sheet.ts";
import { describeSheet } from "./statistics-sheet.ts";

/** A correlation, and with it most of what is looked at, needs so many values. */
const ENOUGH = 3;

/** A description as a page: what stands out, the statistics, how measures go together, and the regions. */
export function describePage(description: Description, view: RankView): Page {
  const { groups, flags, regions } = description;
  const { words } = view;
  const { sections, looked } = words.describe;
  const { captions, ...statistics } = describeSheet(description, view);
  const [title = "", ...rest] = captions;
  const parts: Section[] = [{ title: sections.statistics, lines: [], sheet: { ...statistics, captions: [] } }];
  if (groups.length > 0) parts.push({ title: sections.coherence, lines: [], sheet: coherenceSheet(description, view) });
  if (regions) parts.push({ title: sections.regions, lines: [], sheet: regionsSheet(description, view) });
  const told = flags.map((flag) => `- ${flagText(flag, description, view)}`);
  const lines = [...(told.length > 0 ? [looked, ...told] : []), ...quietLines(description, view)];
  return { title, lines, sections: parts, captions: rest };
}

/** That nothing is to be looked at, or which measures have too few values to tell. */
function quietLines({ ranking, statistics, flags }: Description, { words, lang }: RankView): readonly string[] {
  const { nothing, tooFew, tooFewIn } = words.describe;
  const few = [...ranking.standings.values()].filter((_, i) => (statistics[i]?.count ?? 0) < ENOUGH);
  if (few.length > 0 && few.length === statistics.length) return [tooFew];
  if (few.length > 0) return [tooFewIn(few.map(({ measure }) => measure.name[lang]).join(", "))];
  return flags.length > 0 ? [] : [nothing];
}

/** What is to be looked at, in a sentence. */
export function flagText(flag: DescribeFlag, { ranking }: Description, { words, lang }: RankView): string {
  const { describe } = words;
  const number = (value: number): string => localized(correlationText(value), lang);
  const name = flag.measure.name[lang];
  switch (flag.kind) {
    case "no-spread":
      return describe.noSpread(name, `${Math.round(100 * flag.share)} %`);
    case "low-alpha":
      return describe.lowAlpha(name, number(flag.alpha));
    case "outlier":
      return describe.outlier(name, ranking.units.names[flag.unit] ?? "", number(flag.skewness), number(flag.kurtosis));
    default:
      return `${describe[flag.kind](name, flag.other.name[lang], number(flag.correlation))}${flag.isReversed ? describe.reversed : ""}`;
  }
}
