import type { Coherence, Description, MemberCoherence } from "../../../types/index.ts";
import { localized } from "../../formats/number.ts";
import type { Sheet, SheetColumn } from "../../formats/sheet.ts";
import { numberColumn, textColumn } from "../columns.ts";
import type { RankView } from "../rank-view.ts";

/** A correlation with three decimals; empty where there is none. */
export const correlationText = (value: number | undefined): string => (value === undefined ? "" : value.toFixed(3));

interface MemberRow {
  readonly group: Coherence;
  readonly member: MemberCoherence;
  readonly isFirst: boolean;
}

/** How each member goes with its aggregate, and with which other most and least: a member of an aggregate a row. */
export function coherenceSheet({ groups }: Description, { words, lang }: RankView): Sheet<MemberRow> {
  const { labels } = words.describe;
  const named = ({ member }: MemberRow, which: 0 | -1): string => {
    const found = sorted(member).at(which);
    return found ? `${found.measure.name[lang]} ${correlationText(found.correlation)}` : "";
  };
  const other = (key: string, label: string, which: 0 | -1): SheetColumn<MemberRow> =>
    textColumn(key, label, (row) => named(row, which), {
      optional: which === 0 ? 2 : 3,
      human: (row) => localized(named(row, which), lang),
    });
  const alpha = ({ group, isFirst }: MemberRow): string => (isFirst ? correlationText(group.alpha) : "");
  return {
    columns: [
      textColumn("group", labels.group, ({ group }) => group.aggregate.code, {
        human: ({ group, isFirst }) => (isFirst ? group.aggregate.name[lang] : ""),
      }),
      numberColumn("alpha", labels.alpha, lang, alpha, {
        optional: 1,
        human: (row) => (row.isFirst ? localized(alpha(row), lang) || "–" : ""),
      }),
      textColumn("measure", words.labels.measure, ({ member }) => member.measure.code, {
        human: ({ member }) => member.measure.name[lang],
      }),
      numberColumn("with_group", labels.withGroup, lang, ({ member }) => correlationText(member.withAggregate)),
      other("most_alike", labels.mostAlike, 0),
      other("least_alike", labels.leastAlike, -1),
    ],
    rows: groups.flatMap((group) => group.members.map((member, i) => ({ group, member, isFirst: i === 0 }))),
    captions: [],
  };
}

/**
 * For machines, beside the statistics of each measure: its alpha as a group, its correlation with each measure that it
 * is in a group with (`r_total`, `r_security` …), and the kinds of what is to be looked at.
 */
export function coherenceColumns({ ranking, groups, flags }: Description): readonly SheetColumn[] {
  const codes = [...ranking.standings.keys()];
  const correlations = new Map<string, number>();
  const put = (one: string, other: string, correlation: number | undefined): void => {
    if (correlation === undefined) return;
    correlations.set(JSON.stringify([one, other]), correlation);
    correlations.set(JSON.stringify([other, one]), correlation);
  };
  for (const { aggregate, members } of groups) {
    for (const { measure, withAggregate, withOthers } of members) {
      put(measure.code, aggregate.code, withAggregate);
      for (const { measure: other, correlation } of withOthers) put(measure.code, other.code, correlation);
    }
  }
  const together = new Set(
    groups.flatMap(({ aggregate, members }) => [aggregate, ...members.map(({ measure }) => measure)]),
  );
  const machine = (key: string, text: (code: string) => string): SheetColumn => ({
    key,
    label: "",
    align: "right",
    machineOnly: true,
    numeric: true,
    machine: (row) => text(codes[row] ?? ""),
  });
  const alphaOf = (code: string): number | undefined => groups.find(({ aggregate }) => aggregate.code === code)?.alpha;
  const flagsOf = (code: string): string =>
    [...new Set(flags.flatMap(({ kind, measure }) => (measure.code === code ? [kind] : [])))].join(" ");
  return [
    machine("alpha", (code) => correlationText(alphaOf(code))),
    ...[...together].map(({ code: other }) =>
      machine(`r_${other}`, (code) => correlationText(correlations.get(JSON.stringify([code, other])))),
    ),
    { ...machine("flags", flagsOf), numeric: false },
  ];
}

/** The other members of a group by falling correlation. */
const sorted = ({ withOthers }: MemberCoherence): MemberCoherence["withOthers"] =>
  withOthers
    .filter(({ correlation }) => correlation !== undefined)
    .toSorted((a, b) => (b.correlation ?? 0) - (a.correlation ?? 0));
