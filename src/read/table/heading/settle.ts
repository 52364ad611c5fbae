import { type Role, UNKNOWN } from "./role.ts";
import type { Level } from "./words.ts";

/** What the columns of one table hold, each in view of the others. */
export function settle(roles: readonly Role[]): readonly Role[] {
  return lists(clusters(changes(assessed(units(roles)))));
}

/** Units lie in others, and are named in other languages: the columns beside those that name the rows' own units. */
function units(roles: readonly Role[]): readonly Role[] {
  const names = roles.filter((role) => role.is === "name");
  const level = finest(roles.flatMap((role) => (role.is === "name" || role.is === "code" ? [role.level] : [])));
  const general = names.some((name) => name.level === "any") && level !== "commune";
  const own = (other: Level): boolean => (general ? other === "any" : other === "any" || other === level);
  const vietnamese = names.some(({ lang, level: other }) => lang !== "en" && own(other));
  const outer = new Set(names.flatMap((name) => (own(name.level) ? [] : [name.level])));
  return roles.map((role): Role => {
    if (role.is === "name") return own(role.level) && !(vietnamese && role.lang === "en") ? role : BESIDE;
    if (role.is !== "code" || role.level === "any") return role;
    return outer.has(role.level) || (role.level !== level && !general) ? BESIDE : role;
  });
}

const BESIDE: Role = { is: "beside" };
const ORDER: readonly Level[] = ["any", "country", "province", "district", "commune"];
const finest = (levels: readonly Level[]): Level =>
  levels.reduce<Level>((best, level) => (ORDER.indexOf(level) > ORDER.indexOf(best) ? level : best), "any");

/** An assessed score without a measure is that of the score beside it that the unit gave itself. */
function assessed(roles: readonly Role[]): readonly Role[] {
  const own = new Set(roles.flatMap((role) => (role.is === "unknown" && role.basis === "self" ? [role.measure] : [])));
  const [measure] = own;
  if (own.size !== 1 || measure === undefined) return roles;
  return roles.map((role): Role => {
    if (role.is !== "value" || role.basis !== "assessed") return role;
    return { is: "score", code: measure, year: role.year, basis: role.basis, outOf: role.outOf };
  });
}

/** A change is of ranks where the table has ranks, and of scores where it has two scores of a measure. */
function changes(roles: readonly Role[]): readonly Role[] {
  const ranks = roles.some((role) => role.is === "published" && RANKS.has(role.kind));
  const codes = roles.flatMap((role) => (role.is === "score" ? [role.code] : []));
  const self = roles.some((role) => role.is === "unknown" && role.basis === "self");
  return roles.map((role): Role => {
    if (role.is !== "change") return role;
    const { measure, year, against, region } = role;
    const twice = codes.some((code, i) => (measure ?? code) === code && codes.indexOf(code) < i);
    const scores = twice && !region ? "score_change" : undefined;
    const kind = ranks ? (region ? "regional_rank_change" : "rank_change") : scores;
    if (kind === undefined || self) return { ...UNKNOWN, states: "change", measure, year };
    return { is: "published", kind, measure, year, against, cluster: false, list: undefined };
  });
}

const RANKS: ReadonlySet<string> = new Set(["rank", "regional_rank", "previous_rank", "rank_change"]);

/** Groups of units are the regions where the table has no others; ranks within groups that it does not name are of nobody. */
function clusters(roles: readonly Role[]): readonly Role[] {
  const regions = roles.some((role) => role.is === "region" && !role.cluster);
  const named = roles.some((role) => role.is === "region" && role.cluster);
  return roles.map((role): Role => {
    if (role.is === "region" && role.cluster && regions) return BESIDE;
    if (role.is !== "published" || !role.cluster || (named && !regions)) return role;
    return { ...UNKNOWN, states: "rank", measure: role.measure, year: role.year };
  });
}

/** Ranks on two lists: which of them the table is on, no heading tells. */
function lists(roles: readonly Role[]): readonly Role[] {
  const stated = new Set(roles.flatMap((role) => (role.is === "published" && role.list ? [role.list] : [])));
  if (stated.size < 2) return roles;
  return roles.map((role): Role => {
    if (role.is !== "published" || role.list === undefined) return role;
    return { ...UNKNOWN, states: "rank", measure: role.measure, year: role.year };
  });
}
