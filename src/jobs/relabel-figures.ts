import { relabelUnits } from "../calc/relabel-units.ts";
import type { ListOf } from "../calc/unit-lists.ts";
import { MEAN } from "../core/published.ts";
import type { Figure, Units } from "../types/index.ts";

/**
 * Figures of lists of one's own, with each unit under the code that the list given has for it, else that the newest year
 * has. @throws Failure
 */
export function relabelFigures(figures: readonly Figure[], given?: ListOf): readonly Figure[] {
  const own = figures.filter(({ scheme, unit }) => scheme === "none" && unit !== MEAN);
  const years = [...new Set(own.map(({ year }) => year))].sort((a, b) => b - a);
  if (years.length < (given ? 1 : 2)) return figures;
  const codeOf = new Map<number, ReadonlyMap<string, string>>();
  const [codes, names] = [[...(given?.codes ?? [])], [...(given?.names ?? [])]];
  const known = new Set(codes);
  let newer: ListOf & Units = { scheme: "none", codes, names, year: given?.year, file: given?.file };
  for (const year of years) {
    const list = unitsOf(own.filter((figure) => figure.year === year));
    const file = own.find((figure) => figure.year === year)?.file;
    const units = codes.length === 0 ? list : relabelUnits(list, { year, file }, newer);
    codeOf.set(year, new Map(list.codes.map((code, i) => [code, units.codes[i] ?? code])));
    for (const [i, code] of units.codes.entries()) {
      if (known.has(code)) continue;
      known.add(code);
      codes.push(code);
      names.push(units.names[i] ?? code);
    }
    newer = { scheme: "none", codes, names, year: given ? given.year : years[0], file };
  }
  return figures.map((figure) => {
    const unit = figure.scheme === "none" ? codeOf.get(figure.year)?.get(figure.unit) : undefined;
    return unit === undefined || unit === figure.unit ? figure : { ...figure, unit };
  });
}

function unitsOf(figures: readonly Figure[]): Units {
  const names = new Map(figures.map(({ unit, name }) => [unit, name]));
  return { scheme: "none", codes: [...names.keys()], names: [...names.values()] };
}
