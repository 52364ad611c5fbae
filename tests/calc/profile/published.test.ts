import { expect, it } from "vitest";
import { profilesOf } from "../../../src/calc/profile/profile.ts";
import { withPublished } from "../../../src/calc/profile/published.ts";
import type { Figure } from "../../../src/types/index.ts";
import { figure } from "../../check/figures.ts";
import { leaf, method, sum } from "../../methods.ts";
import { MERGER, scoresOf } from "../../scores.ts";

const METHOD = method([leaf("a"), sum("total", { a: 1 })]);
const card = (scheme: "63" | "34", code: string, figures: readonly Figure[]) => {
  const scores = scoresOf(METHOD, { scheme, codes: [code] }, { a: ["0.5"] }, { year: 2024 });
  const published = withPublished(profilesOf([scores], {}, MERGER).of(code), figures).published ?? [];
  return published.map(({ year, scheme: list, rank }) => `${year} ${list} ${rank}`);
};
const rank = (year: number, scheme: "63" | "34", unit: string, text: string, measure = "total"): Figure =>
  figure(text, { year, scheme, unit, kind: "rank", measure });

it("a card has the published ranks of its unit by year: on the other list of the unit that it continues, or that continues it", () => {
  // Lào Cai is 15 now and was 10; 15 was Yên Bái.
  const figures = [
    rank(2025, "34", "15", "7"),
    rank(2023, "63", "15", "3"),
    rank(2022, "63", "10", "12"),
    rank(2022, "63", "10", "1", "a"),
    figure("0.5", { year: 2022, scheme: "63", unit: "10" }),
  ];
  expect(card("34", "15", figures)).toEqual(["2022 63 12", "2025 34 7"]);
  expect(card("63", "10", figures)).toEqual(["2022 63 12", "2025 34 7"]);
  expect(card("63", "15", figures)).toEqual(["2023 63 3", "2025 34 7"]);
});
