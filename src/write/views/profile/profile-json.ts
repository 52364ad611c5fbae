import type {
  Fraction,
  Numeric,
  Profile,
  ProfileEnd,
  ProfileHead,
  ProfileRow,
  ProfileYear,
  StandingJson,
  TargetJson,
  TargetResult,
  UnitStanding,
} from "../../../types/index.ts";
import { decimalText } from "../../formats/number.ts";
import type { JsonResult } from "../../formats/row-result.ts";
import { rankSplitJson, scoreSplitJson } from "../explain-json.ts";
import { endOf } from "../notes.ts";
import { NAMED, type ProfileView, yearName } from "./profile-view.ts";

/** A card as JSON has it; values are rounded as they rank, the parts of changes are exact. */
export function profileJson(profile: Profile, view: ProfileView): JsonResult<ProfileHead, ProfileRow, ProfileEnd> {
  const { scheme, code, name, region, by, likeForLike, lineage, years, strengths, gaps, moves, target } = profile;
  const standing = (one: UnitStanding): StandingJson => standingJson(one, profile);
  return {
    head: {
      schemaVersion: 2,
      command: "profile",
      scheme,
      code,
      name,
      measure: by.code,
      likeForLike,
      ...(region ? { region: { code: region.code, name: region.name[view.lang] } } : {}),
      lineage: { asked: lineage.asked ?? null, parts: lineage.parts, became: lineage.became ?? null },
      years: years.map((year) => yearJson(year, profile)),
    },
    rows: () => rowsOf(profile, view),
    end: {
      strengths: strengths.map(({ measure }) => measure.code),
      gaps: gaps.slice(0, NAMED).map(({ measure }) => measure.code),
      above: profile.above.map(standing),
      below: profile.below.map(standing),
      moves: moves.map(({ from, to, rank, scores }) => ({
        from,
        to,
        rank: rank ? rankSplitJson(rank) : null,
        scores: scores.map(scoreSplitJson),
      })),
      ...(target ? { target: targetJson(target, profile) } : {}),
      published: profile.published,
      ...endOf(profile.notes, view),
    },
  };
}

const numberOf = (value: Fraction | undefined, { rules }: Profile): Numeric =>
  value === undefined ? null : Number(decimalText(value, rules.decimals));

const standingJson = ({ code, name, rank, value }: UnitStanding, profile: Profile): StandingJson => ({
  code,
  name,
  rank: rank ?? null,
  value: numberOf(value, profile),
});

const yearJson = (year: ProfileYear, profile: Profile): ProfileHead["years"][number] => ({
  ...(year.year === undefined ? {} : { year: year.year }),
  ...standingJson(year, profile),
  scheme: year.scheme,
  methodology: year.methodology,
  of: year.of,
  regionRank: year.regionRank ?? null,
  regionOf: year.regionOf,
  before: year.before.map((one) => standingJson(one, profile)),
  beforeOf: year.beforeOf,
  list: numberOf(year.list, profile),
});

function* rowsOf(profile: Profile, { lang }: ProfileView): Generator<ProfileRow> {
  const byYear = (read: (y: number) => Numeric) =>
    Object.fromEntries(profile.years.map((_, y) => [yearName(profile, y), read(y)]));
  for (const { measure, values, ranks, regionRanks, change, best, median, next, gain, gainRank } of profile.measures) {
    yield {
      measure: measure.code,
      name: measure.name[lang],
      kind: measure.kind,
      values: byYear((y) => numberOf(values[y], profile)),
      ranks: byYear((y) => ranks[y] ?? null),
      regionRanks: byYear((y) => regionRanks[y] ?? null),
      change: change ?? null,
      best: best ? standingJson(best, profile) : null,
      median: numberOf(median, profile),
      next: next ? standingJson(next, profile) : null,
      gain: numberOf(gain, profile),
      gainRank: gainRank ?? null,
    };
  }
}

const targetJson = ({ target, needed, lacking, alone, years }: TargetResult, profile: Profile): TargetJson => ({
  kind: target.kind,
  target:
    target.kind === "rank"
      ? target.rank
      : target.kind === "unit"
        ? target.unit
        : (numberOf(target.score, profile) ?? 0),
  needed: numberOf(needed, profile),
  lacking: numberOf(lacking, profile),
  alone: alone.map((one) => ({
    measure: one.measure.code,
    value: numberOf(one.value, profile),
    needed: numberOf(one.needed, profile),
  })),
  years: years.map((one) => ({ needed: numberOf(one.needed, profile), lacking: numberOf(one.lacking, profile) })),
});
