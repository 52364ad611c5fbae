import { tiles34, tiles63 } from "virtual:tiles";
import * as Plot from "@observablehq/plot";
import type { Ranking } from "../../../types/index.ts";
import { forTerminal } from "../../formats/safe.ts";
import type { ReportWords } from "../../words/report.ts";
import { inkOn, RANKS } from "../shades.ts";
import { type Chart, draw } from "./plot.ts";

/** The archipelagos, as maps printed in Vietnam show them, each beside the province that it belongs to. */
const ISLANDS = [
  { name: "Hoàng Sa", of: "48", ofName: "Đà Nẵng" },
  { name: "Trường Sa", of: "56", ofName: "Khánh Hòa" },
] as const;

/** One tile a province, coloured by rank; undefined of units that are no provinces. */
export function tiles(ranking: Ranking, anchors: readonly string[], words: ReportWords): Chart | undefined {
  const { scheme } = ranking.units;
  if (scheme === "none") return undefined;
  const grid = scheme === "63" ? tiles63 : tiles34;
  const places = tilesOf(grid, ranking, anchors);
  const most = Math.max(2, ...places.map(({ rank }) => rank ?? 1));
  const right = Math.max(...places.map(({ col }) => col)) + 1;
  const down = Math.max(...places.map(({ row }) => row));
  return draw("tiles", words.tiles, words.tilesDescription, {
    width: (right + 1) * 66 + 20,
    height: (down + 1) * 50 + 20,
    margin: 10,
    padding: 0.05,
    x: { type: "band", domain: Array.from({ length: right + 1 }, (_, i) => i), axis: null },
    y: { type: "band", domain: Array.from({ length: down + 1 }, (_, i) => i), axis: null },
    color: { type: "linear", domain: [1, most], range: [...RANKS], unknown: "#dddddd" },
    marks: [...tileMarks(places, most), ...islandMarks(grid, right)],
  });
}

type Grid = typeof tiles63;

interface Tile {
  readonly name: string;
  readonly row: number;
  readonly col: number;
  readonly rank: number | undefined;
  /** Where the page tells of the unit. */
  readonly unit: string;
}

function tilesOf(grid: Grid, { units, standings, by }: Ranking, anchors: readonly string[]): readonly Tile[] {
  const ranks = standings.get(by.code)?.ranks;
  const rowOf = new Map(units.codes.map((code, row) => [code, row]));
  return grid.map(({ code, name: usual, row, col }) => {
    const at = rowOf.get(code);
    const name = forTerminal(at === undefined ? usual : (units.names[at] ?? usual));
    const rank = at === undefined ? Number.NaN : (ranks?.[at] ?? Number.NaN);
    return {
      name,
      row,
      col,
      rank: Number.isNaN(rank) ? undefined : rank,
      unit: `#${at === undefined ? "" : (anchors[at] ?? "")}`,
    };
  });
}

function tileMarks(places: readonly Tile[], most: number): readonly Plot.Markish[] {
  const fill = ({ rank }: Tile): string => inkOn((rank ?? 1) / most);
  const shared = { x: "col", y: "row", ariaLabel: "unit" };
  return [
    Plot.cell(places, { ...shared, fill: ({ rank }: Tile) => rank ?? null }),
    Plot.text(places, { ...shared, text: "name", dy: -7, fontSize: 9, lineWidth: 6, fill }),
    Plot.text(places, {
      ...shared,
      text: ({ rank }: Tile) => (rank === undefined ? "–" : String(rank)),
      dy: 11,
      fontSize: 12,
      fontWeight: "bold",
      fill,
    }),
  ];
}

/** The archipelagos to the right of the others, each in the row of its province. */
function islandMarks(grid: Grid, col: number): readonly Plot.Markish[] {
  const islands = ISLANDS.flatMap(({ name, of, ofName }) => {
    const place = grid.find(({ code }) => code === of);
    return place ? [{ col, row: place.row, text: `${name}\n(${ofName})` }] : [];
  });
  return [
    Plot.cell(islands, { x: "col", y: "row", fill: "none", stroke: "currentColor", strokeDasharray: "3 2" }),
    Plot.text(islands, { x: "col", y: "row", text: "text", fontSize: 9, fill: "currentColor" }),
  ];
}
