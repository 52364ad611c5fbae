import { fold } from "../../reference/fold.ts";
import type { Headings } from "../table/headings.ts";
import type { HeadingCell } from "./heading-rows.ts";
import { type SplitHeading, splitBasis, withoutScore } from "./split-basis.ts";
import { isTotal } from "./totals.ts";

/** What is to be made of a column, in view of whose scores the others are. */
export interface BasisColumn {
  readonly cell: HeadingCell;
  /** Whether its scores are the units' own. */
  readonly isOwn: boolean;
  /** Whether other columns have the scores that count in its stead. */
  readonly isLeft: boolean;
}

/** A column by what it measures and whose score it says that is. */
interface Said {
  readonly cell: HeadingCell;
  readonly basis: SplitHeading["basis"];
  readonly name: string;
  readonly group: string;
  readonly key: string;
  /** Whether the heading above says that it is no score: a rank, a change, a maximum. */
  readonly isOther: boolean;
  readonly isDoubtful: boolean;
}

const OF_TOTAL = "total";

/**
 * Tells own scores from assessed ones. Where a table has both of the same measures, the assessed ones count, each by its
 * name alone, and all own ones are left; where it has own ones alone, those count as they are.
 */
export function tellBases(columns: readonly HeadingCell[], headings: Headings): readonly BasisColumn[] {
  const shared = sharedGroups(columns);
  const said = columns.map((cell) => saidBy(cell, headings, shared));
  const scores = said.filter(({ basis, isOther, cell }) => cell.own !== "" && basis !== "both" && !isOther);
  const keysOf = (some: readonly Said[]): ReadonlySet<string> => new Set(some.map(({ key }) => key));
  const others = scores.filter(({ basis }) => basis !== "self");
  const otherKeys = keysOf(others);
  const own = scores.filter(({ basis, isDoubtful, key }) => basis === "self" && (!isDoubtful || otherKeys.has(key)));
  const ownKeys = keysOf(own);
  const assessed = keysOf(others.filter(({ basis }) => basis === "assessed"));
  const partsOf = (keys: ReadonlySet<string>): readonly string[] => [...keys].filter((key) => key !== OF_TOTAL);
  const [parts, assessedParts] = [partsOf(ownKeys), partsOf(assessed)];
  // Where names do not tell which are the same measures, as many assessed ones do.
  const isMet = parts.length > 0 && assessedParts.length >= parts.length;
  const isPaired = isMet || parts.some((key) => otherKeys.has(key));
  const isOwnAlone = parts.length > 0 && !isPaired;
  return said.map((one): BasisColumn => {
    const { cell, basis, key, isOther } = one;
    const isOwn = own.includes(one);
    const as = (column: HeadingCell, isLeft: boolean): BasisColumn => ({ cell: column, isOwn, isLeft });
    if (own.length > 0 && basis === "both") return as(cell, true);
    if (isPaired && isOther && otherKeys.has(key)) return as(cell, true);
    if (isOther || basis === "both" || cell.own === "") return as(cell, false);
    if (isOwn) {
      const isLeft = isPaired || (!isOwnAlone && otherKeys.has(key));
      return as(isLeft ? cell : asOwn(one, headings), isLeft);
    }
    if (isOwnAlone && key === OF_TOTAL && (basis === "assessed" || ownKeys.has(key))) return as(cell, true);
    if (basis === undefined && assessed.has(key) && (key === OF_TOTAL || isPaired)) return as(cell, true);
    // The name alone is the heading of another column.
    const isTaken =
      basis === "assessed" && key !== OF_TOTAL && cell.above === "" && others.some((it) => it.key === key && !it.basis);
    if (isTaken || !(basis === "assessed" ? isPaired || key === OF_TOTAL : isPaired && ownKeys.has(key))) {
      return as(cell, false);
    }
    // `Điểm Hạ tầng số` beside `Hạ tầng số (tự chấm)` is of `Hạ tầng số`.
    const same = basis === undefined ? own.find((it) => it.key === key) : undefined;
    return as(byName({ ...one, name: same?.name ?? one.name }, headings), false);
  });
}

/** Groups that stand over own scores and, by the same name, over others. */
function sharedGroups(columns: readonly HeadingCell[]): ReadonlySet<string> {
  const groups = columns.map(({ above }) => splitBasis(above));
  const others = new Set(groups.flatMap(({ basis, rest }) => (basis === "self" ? [] : [fold(rest)])));
  return new Set(groups.flatMap(({ basis, rest }) => (basis === "self" && others.has(fold(rest)) ? [fold(rest)] : [])));
}

function saidBy(cell: HeadingCell, headings: Headings, shared: ReadonlySet<string>): Said {
  const [own, above] = [splitBasis(cell.own), splitBasis(cell.above)];
  const isOfWords = cell.above !== "" && headings.isMadeOfWords(cell.above);
  const over = headings.roleOf(cell.above);
  const isOther = isOfWords && above.basis === undefined && over.is === "unknown" && over.states !== undefined;
  const isOtherFigure = isOfWords && (over.is === "published" || over.is === "change");
  const isBare = own.rest === "" || headings.roleOf(own.rest).is === "value";
  const isGroup = above.basis === undefined ? !isOfWords : shared.has(fold(above.rest)) && !isOfWords;
  const name = !isBare ? own.rest : isOfWords ? "" : above.rest;
  const group = !isBare && isGroup ? above.rest : "";
  const basis = own.basis !== undefined && above.basis !== undefined && own.basis !== above.basis ? "both" : undefined;
  return {
    cell,
    basis: basis ?? own.basis ?? above.basis,
    name,
    group,
    key: name === "" || isTotal(name) ? OF_TOTAL : `${fold(group)}\n${fold(withoutScore(name))}`,
    isOther: isOther || isOtherFigure,
    isDoubtful: own.isDoubtful && above.basis !== "self",
  };
}

/** A column by the name of its measure alone. */
const byName = ({ cell, name, group }: Said, headings: Headings): HeadingCell =>
  name === "" ? cell : { own: name, above: group, whole: cell.whole, role: headings.roleOf(name) };

/** A column of own scores as it is; one whose own heading says no more than that is what stands above it. */
const asOwn = (said: Said, headings: Headings): HeadingCell =>
  isTotal(said.name) || headings.isMadeOfWords(said.cell.own) ? byName(said, headings) : said.cell;
