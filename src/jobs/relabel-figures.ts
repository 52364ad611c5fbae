import { matchUnits } from "../calc/match-units.ts";
import { relabelUnits } from "../calc/relabel-units.ts";
import type { ListOf } from "../calc/unit-lists.ts";
import { groupBy } from "../core/group-by.ts";
import { MEAN } from "../core/published.ts";
import type { Figure, Units } from "../types/index.ts";

/**
 * Figures of lists of one's own, with each unit under the code that the list given has for it, else that the newest year
 * has. @throws Failure
 */
export function relabelFigures(figures: readonly Figure[], given?: ListOf): readonly Figure[] {
  const own = figures.filter(isOwn);
  const years = [...new Set(own.map(({ year }) => year))].sort((a, b) => b - a);
  if (years.length < (given ? 1 : 2)) return figures;
  const tableOf = tablesOf(own);
  const codeOf = new Map<number, ReadonlyMap<string, string>>();
  const [codes, names] = [[...(given?.codes ?? [])], [...(given?.names ?? [])]];
  const known = new Set(codes);
  let newer: ListOf & Units = { scheme: "none", codes, names, year: given?.year, file: given?.file };
  for (const year of years) {
    const ofYear = own.filter((figure) => figure.year === year);
    const [first] = ofYear;
    const { list, codeIn } = unitsOfYear(ofYear, tableOf);
    const units = codes.length === 0 ? list : relabelUnits(list, { year, file: first?.file }, newer);
    codeOf.set(year, new Map([...codeIn].map(([key, i]) => [key, units.codes[i] ?? ""])));
    for (const [i, code] of units.codes.entries()) {
      if (known.has(code)) continue;
      known.add(code);
      codes.push(code);
      names.push(units.names[i] ?? code);
    }
    newer = { scheme: "none", codes, names, year: given ? given.year : years[0], file: first?.file };
  }
  return figures.map((figure) => {
    const unit = isOwn(figure) ? codeOf.get(figure.year)?.get(keyOf(figure, tableOf)) : undefined;
    return unit === undefined || unit === figure.unit ? figure : { ...figure, unit };
  });
}

const isOwn = ({ scheme, unit }: Figure): boolean => scheme === "none" && unit !== MEAN;

/** Files that have figures of the same years are one table. */
type TableOf = ReadonlyMap<string, string>;

function tablesOf(figures: readonly Figure[]): TableOf {
  const years = new Map<string, Set<number>>();
  for (const { file, year } of figures) years.set(file, (years.get(file) ?? new Set()).add(year));
  return new Map([...years].map(([file, all]) => [file, [...all].sort((a, b) => a - b).join(" ")]));
}

const keyOf = ({ file, unit }: Figure, tableOf: TableOf): string => `${tableOf.get(file)}\n${unit}`;

/**
 * The units of a year, each once though two tables call it in two ways, as last year's own table and a newer one that
 * prints last year's ranks; and the place of each by its table and code. @throws Failure
 */
function unitsOfYear(
  figures: readonly Figure[],
  tableOf: TableOf,
): { list: Units; codeIn: ReadonlyMap<string, number> } {
  const [codes, names]: [string[], string[]] = [[], []];
  const codeIn = new Map<string, number>();
  for (const own of groupBy(figures, ({ file }) => tableOf.get(file)).values()) {
    const [first] = own;
    const known = new Map(own.map((figure) => [figure.unit, figure]));
    const list = { codes: [...known.keys()], names: [...known.values()].map(({ name }) => name) };
    const from = { year: first?.year, file: first?.file };
    const match = matchUnits({ older: { ...list, ...from }, newer: { codes: [...codes], names: [...names], ...from } });
    for (const [i, figure] of [...known.values()].entries()) {
      const at = match[i] ?? -1;
      codeIn.set(keyOf(figure, tableOf), at < 0 ? codes.push(figure.unit) - 1 : at);
      if (at < 0) names.push(figure.name);
    }
  }
  return { list: { scheme: "none", codes, names }, codeIn };
}
