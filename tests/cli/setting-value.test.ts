import { Option } from "commander";
import { describe, expect, it } from "vitest";
import { column, listOrAll, several, whole } from "../../src/cli/flag-values.ts";
import { settingValue } from "../../src/cli/setting-value.ts";

const value = (option: Option, written: unknown) => settingValue(option, written, "/data/dti.json");
const TIES = new Option("--ties <rule>").choices(["competition", "dense"]);
const YEAR = new Option("--year <year>").argParser(whole(1900, 2099));
const MEASURES = new Option("--measures <codes>").argParser(listOrAll);
const REGION = new Option("--region <name>").argParser(several);
const COLUMN = new Option("--column <heading=meaning>").argParser(column);

describe("a setting", () => {
  it("is what the same would be on a command line", () => {
    expect(value(TIES, "dense")).toEqual({ value: "dense" });
    expect([value(YEAR, 2024), value(YEAR, "2024")]).toEqual([{ value: 2024 }, { value: 2024 }]);
    expect(value(MEASURES, ["a", "b"])).toEqual({ value: ["a", "b"] });
    expect(value(REGION, ["Đông Nam Bộ", "Tây Nguyên"])).toEqual({ value: ["Đông Nam Bộ", "Tây Nguyên"] });
    expect(value(COLUMN, { "Điểm=số": "total", Ghi: "ignore" })).toEqual({
      value: { "Điểm=số": "total", Ghi: "ignore" },
    });
    expect([value(new Option("--quiet"), true), value(new Option("--explain [name]"), true)]).toEqual([
      { value: true },
      { value: true },
    ]);
  });

  it("says what was expected where it has another form, or another value", () => {
    expect(value(TIES, "equal")).toEqual({ expected: "competition, dense" });
    expect(value(TIES, ["dense"])).toEqual({ expected: "competition, dense" });
    expect(value(YEAR, 1800)).toEqual({ expected: "1900–2099" });
    expect(value(MEASURES, [])).toEqual({ expected: '"…", ["…", "…"]' });
    expect(value(COLUMN, { Điểm: 3 })).toEqual({ expected: '{ "HEADING": "MEANING" }' });
    expect(value(new Option("--quiet"), "yes")).toEqual({ expected: "true, false" });
    expect(value(new Option("--by <measure>"), null)).toEqual({ expected: '"…"' });
    expect(value(new Option("--by <measure>"), true)).toEqual({ expected: '"…"' });
  });

  it("that is a file is found from the settings file", () => {
    expect(value(new Option("--previous <file>"), "2023.csv")).toEqual({ value: "/data/2023.csv" });
    expect(value(new Option("--merge <rule|file>"), "population")).toEqual({ value: "population" });
  });
});
