import { describe, expect, it } from "vitest";
import { rows } from "../cli.ts";

const TOP5 = "data/examples/dti-2022-top5.csv";
const EDITION_2020 = "data/examples/dti-2020.csv";
const valuesOf = async (file: string, measure: string) =>
  Object.fromEntries((await rows(["rank", file])).map(({ name, values }) => [name, values[measure]]));

describe("published figures", () => {
  it("2022: four of five totals as printed", async () => {
    const { "Hồ Chí Minh": _, ...totals } = await valuesOf(TOP5, "total");
    expect(totals).toEqual({ "Đà Nẵng": 0.8002, "Quảng Ninh": 0.7024, "Thừa Thiên Huế": 0.6975, "Cần Thơ": 0.6924 });
  });

  it("2022: Hồ Chí Minh's total within 0.0001 of the printed 0.7163, as its indices are printed to 4 decimals only", async () => {
    const { "Hồ Chí Minh": total } = await valuesOf(TOP5, "total");
    expect(Math.round(Math.abs((total ?? 0) - 0.7163) * 1e6) / 1e6).toBeLessThanOrEqual(1e-4);
  });

  it("2022: Quảng Ninh's pillars, in which the five foundation indices count each time", async () => {
    const [quangNinh] = (await rows(["rank", TOP5])).filter(({ name }) => name === "Quảng Ninh");
    expect(quangNinh?.values).toMatchObject({ government: 0.7804, economy: 0.7187, society: 0.6864 });
  });

  it("2020: all eleven totals as printed", async () => {
    expect(await valuesOf(EDITION_2020, "total")).toEqual({
      ...{ "Đà Nẵng": 0.4874, "Thừa Thiên Huế": 0.4097, "Bắc Ninh": 0.4096, "Quảng Ninh": 0.3897 },
      ...{ "Hồ Chí Minh": 0.3848, "Tiền Giang": 0.3761, "Cần Thơ": 0.3696, "Ninh Bình": 0.3645 },
      ...{ "Kiên Giang": 0.3631, "Bắc Giang": 0.3615, "Quảng Trị": 0.2493 },
    });
  });
});
