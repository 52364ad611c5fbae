import type { ResultEnd, Scenario, ScenarioRow, Scenarios, ScenariosHead } from "../../../types/index.ts";
import { decimalText, localized } from "../../formats/number.ts";
import { fractionText } from "../../formats/parts.ts";
import { type RowResult, rowResult } from "../../formats/row-result.ts";
import type { Sheet } from "../../formats/sheet.ts";
import { numberColumn, rankColumn, unitColumns } from "../columns.ts";
import { endOf } from "../notes.ts";
import type { RankView } from "../rank-view.ts";
import { analysisCaptions, analysisHead } from "./columns.ts";

/** Scenarios side by side, a unit a row, in every format. */
export const scenariosResult = (found: Scenarios, view: RankView): RowResult<ScenariosHead, ScenarioRow, ResultEnd> =>
  rowResult(
    () => sheetOf(found, view),
    () => ({
      head: {
        ...analysisHead(found),
        choices: found.choices.map(({ choice, alternatives }, i) => ({
          choice,
          alternatives,
          first: sobol(found, i, "first"),
          total: sobol(found, i, "total"),
        })),
        scenarios: found.scenarios.map(({ ranks: _, mean, ...scenario }) => ({
          ...scenario,
          mean: fractionText(mean),
        })),
      },
      rows: () => rowsOf(found),
      end: endOf(found.ranking.notes, view),
    }),
  );

const sobol = ({ sensitivities }: Scenarios, choice: number, of: "first" | "total"): number | null => {
  const found = sensitivities?.[choice]?.[of];
  return found ? Number(decimalText(found, 12)) : null;
};

/** So many scenarios stand side by side for people; of more, how far ranks reach. */
const FEW = 6;

function sheetOf(found: Scenarios, view: RankView): Sheet {
  const { ranking, scenarios } = found;
  const { words, lang } = view;
  const isFew = scenarios.length <= FEW;
  const reach = (row: number): readonly number[] =>
    scenarios.map(({ ranks }) => ranks[row] ?? Number.NaN).filter((rank) => !Number.isNaN(rank));
  const end = (key: "best" | "worst", of: (ranks: readonly number[]) => number) =>
    numberColumn(key, words.labels[key], lang, (row) => (reach(row).length === 0 ? "" : String(of(reach(row)))), {
      machineOnly: isFew,
    });
  return {
    columns: [
      ...unitColumns(ranking, view),
      ...scenarios.map((scenario) =>
        rankColumn(nameOf(scenario), saidOf(scenario, found, view), Float64Array.from(scenario.ranks), lang, {
          machineOnly: !isFew,
        }),
      ),
      end("best", (ranks) => Math.min(...ranks)),
      end("worst", (ranks) => Math.max(...ranks)),
    ],
    rows: ranking.order,
    captions: analysisCaptions(ranking, lines(found, view), view),
  };
}

/** The name of a scenario, for machines or as a reader knows its alternatives. */
const nameOf = ({ alternatives }: Scenario): string => alternatives.join(" ");
const saidOf = ({ alternatives }: Scenario, { choices }: Scenarios, { words }: RankView): string =>
  alternatives
    .map((name, i) => (choices[i] === undefined ? name : words.robustness.alternative(choices[i].choice, name)))
    .join(words.robustness.between);

/** What each scenario really did, and how much each choice accounts for. */
function lines(found: Scenarios, view: RankView): readonly string[] {
  const { scenarios, choices } = found;
  const { words, lang } = view;
  const { robustness } = words;
  const number = (text: string): string => localized(text, lang);
  const told = scenarios.slice(0, FEW).map((scenario) => {
    const { units, mean } = scenario;
    const few = units.length > 3 ? `${units.slice(0, 3).join(", ")} …` : units.join(", ");
    return robustness.did(saidOf(scenario, found, view), scenario, number(decimalText(mean, 2)), few);
  });
  const shares = choices.map(({ choice }, i) => {
    const percent = (of: "first" | "total"): string => number(`${(100 * (sobol(found, i, of) ?? 0)).toFixed(1)} %`);
    return robustness.sensitivity(robustness.choice[choice], percent("first"), percent("total"));
  });
  return [
    robustness.scenarios(scenarios.length),
    ...told,
    ...(found.sensitivities && choices.length > 1 ? shares : []),
  ];
}

function* rowsOf({ ranking, scenarios }: Scenarios): Generator<ScenarioRow> {
  const { units, order, standings, by } = ranking;
  const known = (rank = Number.NaN): number | null => (Number.isNaN(rank) ? null : rank);
  for (const row of order) {
    yield {
      rank: known(standings.get(by.code)?.ranks[row]),
      code: units.codes[row] ?? "",
      name: units.names[row] ?? "",
      ranks: scenarios.map(({ ranks }) => known(ranks[row])),
    };
  }
}
