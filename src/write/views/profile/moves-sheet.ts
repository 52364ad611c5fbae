import { sum } from "../../../core/fraction.ts";
import type { Fraction, Move, PartOfChange, Profile } from "../../../types/index.ts";
import { decimalText } from "../../formats/number.ts";
import { partTexts, signedText } from "../../formats/parts.ts";
import type { Sheet, SheetColumn } from "../../formats/sheet.ts";
import { numberColumn, textColumn } from "../columns.ts";
import { type ProfileView, yearName } from "./profile-view.ts";

/** One part of a move: what it did to the score and to the rank. */
export interface MovePart {
  readonly key: string;
  /** Whether it is a member of the ranked measure, by its code. */
  readonly isMember: boolean;
  readonly label: string;
  readonly points: (move: Move) => Fraction | undefined;
  readonly places: (move: Move) => Fraction | undefined;
}

/** A row: a part, or the sum of them all. */
type MoveRow = MovePart | "sum";

/** Why a unit moved: from the year before, and from the first year; parts add up as they are printed. */
export function movesSheet(profile: Profile, view: ProfileView): Sheet<MoveRow> {
  const { moves, years } = profile;
  const { words, lang } = view;
  const last = years.length - 1;
  // The newest year to year, then the first to the last.
  const shown = moves
    .filter(({ from, to }) => to === last && (from === last - 1 || from === 0))
    .toReversed()
    .slice(0, 2)
    .toReversed();
  const parts = movePartsOf(profile, shown, view);
  const columns = shown.flatMap((move): SheetColumn<MoveRow>[] => {
    const step = words.profile.step(yearName(profile, move.from), yearName(profile, move.to));
    return [
      column(
        `points_${move.from}_${move.to}`,
        words.profile.pointsOf(step),
        parts,
        ({ points }) => points(move),
        profile.rules.decimals,
        lang,
      ),
      column(
        `places_${move.from}_${move.to}`,
        words.profile.placesOf(step),
        parts,
        ({ places }) => places(move),
        1,
        lang,
      ),
    ];
  });
  return {
    columns: [
      textColumn("part", words.profile.labels.part, (row) => (row === "sum" ? words.profile.labels.sum : row.label)),
      ...columns,
    ],
    rows: [...parts, "sum"],
    captions: [],
  };
}

/** What a member did. */
export const changeOf = (members: readonly PartOfChange[] | undefined, code: string): Fraction | undefined =>
  members?.find(({ measure }) => measure.code === code)?.change;

/** The members of the ranked measure, then all else that any of the moves has. */
export function movePartsOf(profile: Profile, moves: readonly Move[], view: ProfileView): readonly MovePart[] {
  const isThere = (value: Fraction | undefined): boolean => value !== undefined && value.n !== 0n;
  const isOfAny = ({ points, places }: MovePart): boolean =>
    moves.some((move) => isThere(points(move)) || isThere(places(move)));
  return [
    ...memberParts(moves, view),
    ...jointParts(moves, view),
    ...(moves.every(isSplit) ? [] : [ownPart(view)]),
    othersPart(view),
    ...[methodPart(view), listPart(profile, view)].filter(isOfAny),
  ];
}

/** Whether it is known what each member did to the rank. */
const isSplit = ({ rank }: Move): boolean => rank?.members !== undefined;

function memberParts(moves: readonly Move[], { lang }: ProfileView): readonly MovePart[] {
  const members = new Map(
    moves.flatMap(({ score, rank }) =>
      [...(score?.members ?? []), ...(rank?.members ?? [])].map(({ measure }) => [measure.code, measure] as const),
    ),
  );
  return [...members.values()].map(({ code, name }) => ({
    key: code,
    isMember: true,
    label: name[lang],
    points: ({ score }) => changeOf(score?.members, code),
    places: ({ rank }) => changeOf(rank?.members, code),
  }));
}

/** What several members did together, where that cannot be told apart. */
function jointParts(moves: readonly Move[], { words }: ProfileView): readonly MovePart[] {
  const joint = moves.flatMap(({ score, rank }) => score?.together ?? rank?.together ?? []);
  if (joint.length === 0) return [];
  return [
    {
      key: "together",
      isMember: false,
      label: words.profile.together(Math.max(...joint.map(({ measures }) => measures.length))),
      points: ({ score }) => score?.together?.change,
      places: ({ rank }) => rank?.together?.change,
    },
  ];
}

/** The unit's own score as a whole, of moves that are not split by members. */
const ownPart = ({ words }: ProfileView): MovePart => ({
  key: "own",
  isMember: false,
  label: words.profile.notSplit,
  points: ({ score }) => (score?.members ? undefined : score?.change),
  places: (move) => (isSplit(move) ? undefined : move.rank?.own),
});

const othersPart = ({ words }: ProfileView): MovePart => ({
  key: "others",
  isMember: false,
  label: words.profile.labels.others,
  points: () => undefined,
  places: ({ rank }) => rank?.others,
});

const methodPart = ({ words }: ProfileView): MovePart => ({
  key: "method",
  isMember: false,
  label: words.labels.method,
  points: ({ score }) => (score?.members ? score.method : undefined),
  places: ({ rank }) => rank?.method,
});

/** What the change to the other list did: where both tables are on it, the change is from one carried value to the other. */
const listPart = ({ years }: Profile, { words }: ProfileView): MovePart => ({
  key: "list",
  isMember: false,
  label: words.profile.labels.list,
  points: ({ from, to }) => (years[to]?.list === undefined ? years[from]?.list : undefined),
  places: () => undefined,
});

/** A column of parts and of their sum. */
function column(
  key: string,
  label: string,
  parts: readonly MovePart[],
  read: (part: MovePart) => Fraction | undefined,
  decimals: number,
  lang: ProfileView["lang"],
): SheetColumn<MoveRow> {
  const known = parts.flatMap((part) => {
    const value = read(part);
    return value ? [{ part, value }] : [];
  });
  const values = known.map(({ value }) => value);
  const texts = partTexts(values, decimals);
  const cells = new Map<MoveRow, string>(known.map(({ part }, i) => [part, texts[i] ?? ""]));
  if (known.length > 0) cells.set("sum", signedText(decimalText(sum(values), decimals)));
  return numberColumn(key, label, lang, (row) => cells.get(row) ?? "");
}
