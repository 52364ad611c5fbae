import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { regionNamed, regionsOf } from "../../src/reference/regions.ts";
import { ROOT } from "../root.ts";

const csv = (name: string): readonly Record<string, string>[] =>
  parse(readFileSync(join(ROOT, "data", name), "utf8"), { columns: true });

describe("a region", () => {
  it("is known by each name in data, in either language, and by those of the statistics office", () => {
    for (const { region_code, region_vi = "", region_en = "" } of csv("regions.csv")) {
      for (const name of [region_vi, region_en]) expect([name, regionNamed(name)]).toEqual([name, region_code]);
    }
    for (const { region_code, alias = "" } of csv("region_aliases.csv"))
      expect([alias, regionNamed(alias)]).toEqual([alias, region_code]);
  });

  it.each([
    ["Vùng Tây Nguyên", "TN"],
    ["NORTHERN MIDLANDS AND MOUNTAIN AREAS", "TDMNPB"],
    ["Mekong River Delta region", "DBSCL"],
    ["khu vực Bắc Trung Bộ", "BTB"],
    ["Atlantis", undefined],
    ["Vùng", undefined],
  ])("called %s is %s", (name, code) => expect(regionNamed(name)).toBe(code));

  it("has other names only where it is one of data, by its Vietnamese name there", () => {
    const known = new Set(csv("regions.csv").map(({ region_code, region_vi }) => `${region_code} ${region_vi}`));
    for (const { region_code, region_vi } of csv("region_aliases.csv"))
      expect(known).toContain(`${region_code} ${region_vi}`);
  });
});

it("each province of a list lies in one region of each division of it", () => {
  expect(regionsOf("eight", "63")?.size).toBe(63);
  expect(regionsOf("six", "63")?.size).toBe(63);
  expect(regionsOf("six", "34")?.size).toBe(34);
  expect(regionsOf("eight", "34")).toBeUndefined();
});
