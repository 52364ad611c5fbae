import type { Fraction, Move, PartOfChange, Profile, ProfileMeasure, UnitStanding } from "../../../types/index.ts";
import { changeText, decimalText, rankText } from "../../formats/number.ts";
import { signedText } from "../../formats/parts.ts";
import type { Sheet, SheetColumn } from "../../formats/sheet.ts";
import { numberColumn, textColumn } from "../columns.ts";
import { changeOf, type MovePart, movePartsOf } from "./moves-sheet.ts";
import { leadText, type ProfileView, valueText, yearName } from "./profile-view.ts";

/** A measure, or a part of the moves that is none. */
type CardRow = ProfileMeasure | MovePart;

const isMeasure = (row: CardRow): row is ProfileMeasure => "measure" in row;

/** A card for machines: a row a measure, then one for each part of the moves that is none, such as the others' scores. */
export function cardSheet(profile: Profile, view: ProfileView): Sheet<CardRow> {
  const parts = movePartsOf(profile, profile.moves, view).filter(({ isMember }) => !isMember);
  return measuresSheet(profile, view, profile.moves.length > 0 ? parts : []);
}

/** Every measure of a unit, a row each: what people read is of the newest year, machines get all of them. */
export function measuresSheet(profile: Profile, view: ProfileView, parts: readonly MovePart[] = []): Sheet<CardRow> {
  const { measures, years } = profile;
  const { words, lang } = view;
  const { labels } = words.profile;
  const last = years.length - 1;
  const number = (key: string, label: string, text: (one: ProfileMeasure) => string, more = {}) =>
    numberColumn(key, label, lang, (row: CardRow) => (isMeasure(row) ? text(row) : ""), more);
  const machine = { machineOnly: true };
  const lead = (to: (one: ProfileMeasure) => Fraction | undefined) => (one: ProfileMeasure) =>
    leadText(one.values.at(-1), to(one), profile);
  const unit = (key: string, label: string, of: (one: ProfileMeasure) => UnitStanding | undefined, more = {}) =>
    textColumn(key, label, (row: CardRow) => (isMeasure(row) ? (of(row)?.name ?? "") : ""), more);
  const yearly = years.flatMap((_, y): SheetColumn<CardRow>[] => {
    const [name, human] = [yearName(profile, y), y === last ? {} : machine];
    return [
      number(`value_${name}`, labels.value, (one) => valueText(one.values[y], profile), human),
      number(`rank_${name}`, words.labels.rank, (one) => rankText(one.ranks[y]), human),
      number(`region_rank_${name}`, words.labels.regionRank, (one) => rankText(one.regionRanks[y]), {
        ...(y === last && profile.region ? { optional: 2 } : machine),
      }),
    ];
  });
  return {
    columns: [
      textColumn("measure", words.labels.code, (row) => (isMeasure(row) ? row.measure.code : row.key), machine),
      textColumn("name", words.labels.measure, (row) => (isMeasure(row) ? row.measure.name[lang] : row.label)),
      textColumn("kind", words.labels.kind, (row) => (isMeasure(row) ? row.measure.kind : "part"), machine),
      ...yearly,
      number("change", words.labels.change, (one) => changeText(one.change)),
      unit("best_unit", words.labels.best, ({ best }) => best, machine),
      number("best", words.labels.best, ({ best }) => valueText(best?.value, profile), machine),
      number(
        "to_best",
        labels.toBest,
        lead(({ best }) => best?.value),
        { optional: 1 },
      ),
      number("median", words.labels.middle, ({ median }) => valueText(median, profile), machine),
      number(
        "to_median",
        labels.toMedian,
        lead(({ median }) => median),
        { optional: 1 },
      ),
      unit("next_unit", labels.next, ({ next }) => next, machine),
      number(
        "to_next",
        labels.toNext,
        lead(({ next }) => next?.value),
        { optional: 1 },
      ),
      number("to_gain", labels.gain, ({ gain }) => valueText(gain, profile), { optional: 1 }),
      number("gain_rank", labels.gainRank, ({ gainRank }) => rankText(gainRank), { optional: 1 }),
      ...profile.moves.flatMap((move) => moveColumns(move, profile, view)),
      ...targetColumns(profile, view),
    ],
    rows: [...measures, ...parts],
    captions: [],
  };
}

/** What each part did to a change of the ranked measure, for machines: points and places. */
function moveColumns(move: Move, profile: Profile, { lang }: ProfileView): readonly SheetColumn<CardRow>[] {
  const step = `${yearName(profile, move.from)}_${yearName(profile, move.to)}`;
  const column = (key: "points" | "places", parts: () => readonly PartOfChange[] | undefined): SheetColumn<CardRow> => {
    const text = (row: CardRow): string => {
      const found = isMeasure(row) ? changeOf(parts(), row.measure.code) : row[key](move);
      return found ? signedText(decimalText(found, 6)) : "";
    };
    return numberColumn(`${key}_${step}`, key, lang, text, { machineOnly: true });
  };
  return [column("points", () => move.score?.members), column("places", () => move.rank?.members)];
}

/** For machines, the value of each measure that would reach the target: of the ranked one, and of each other alone. */
function targetColumns(profile: Profile, { lang }: ProfileView): readonly SheetColumn<CardRow>[] {
  const { target, by } = profile;
  if (target === undefined) return [];
  const needed = (row: CardRow): Fraction | undefined => {
    if (!isMeasure(row)) return undefined;
    const { code } = row.measure;
    return code === by.code ? target.needed : target.alone.find(({ measure }) => measure.code === code)?.needed;
  };
  return [numberColumn("needed", "needed", lang, (row) => valueText(needed(row), profile), { machineOnly: true })];
}
