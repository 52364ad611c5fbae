import { describe, expect, it } from "vitest";
import { rowsOf, toCsv, toJson } from "../../src/library/result.ts";
import { rowResult } from "../../src/write/formats/row-result.ts";
import { en } from "../../src/write/words/en.ts";

/** A result of two rows, which counts how often they are made; `exact` is what lies beneath. */
function made() {
  let times = 0;
  const rows = function* () {
    times++;
    yield { rank: 1, name: "Huế" };
    yield { rank: 2, name: "Hà Tĩnh" };
  };
  const sheet = () => ({
    columns: [
      { key: "rank", label: "Rank", align: "right" as const, numeric: true, machine: () => "1" },
      { key: "value", label: "Value", align: "right" as const, numeric: true, machine: () => "0.5" },
    ],
    rows: [0],
    captions: [],
  });
  const exact = { beneath: 1n };
  const json = () => ({ head: { command: "rank" }, rows, end: { notes: [] } });
  return { result: rowsOf(rowResult(sheet, json), exact, { words: en }), exact, times: () => times };
}

describe("a result", () => {
  it("has its rows between what is before and after them, made when they are first asked for, and once", () => {
    const { result, times } = made();
    expect([Object.keys(result), times()]).toEqual([["command", "rows", "notes"], 0]);
    expect(result.rows.map(({ name }) => name)).toEqual(["Huế", "Hà Tĩnh"]);
    expect([result.rows[1]?.rank, times()]).toEqual([2, 1]);
  });

  it("has beneath it what no copy and no JSON has", () => {
    const { result, exact } = made();
    expect(result.exact).toBe(exact);
    expect(JSON.parse(JSON.stringify(result))).toEqual(JSON.parse(toJson(result)));
    expect({ ...result }).not.toHaveProperty("exact");
  });

  it("is written for machines, or as a Vietnamese spreadsheet opens it", () => {
    const { result } = made();
    expect(toCsv(result)).toBe("rank,value\n1,0.5\n");
    expect(toCsv(result, { excel: true })).toBe("\uFEFFRank;Value\n1;0,5\n");
    expect(() => toCsv({ ...result, exact: result.exact })).toThrow(TypeError);
  });
});
