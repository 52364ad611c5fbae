import { expect, it } from "vitest";
import { fraction } from "../../../src/core/fraction.ts";
import { methodologyFrom } from "../../../src/read/methodology/from-file.ts";
import type { MethodologyFile } from "../../../src/types/index.ts";

const FILE: MethodologyFile = {
  id: "m",
  title: { en: "M", vi: "M" },
  source: "s",
  decimals: 2,
  ties: "competition",
  rankOn: "exact",
  scale: "points",
  figures: [{ code: "Users", name: { en: "U", vi: "U" }, words: { có: 0.1 } }],
  measures: [
    { code: "Gov", kind: "index", name: { en: "G", vi: "G" }, max: 0.1, score: { ratio: "USERS", of: 0.7 } },
    { code: "total", kind: "total", name: { en: "T", vi: "T" }, of: { gov: 0.3 }, needs: 0.5 },
  ],
};

it("weights and maxima are those of the file, digit by digit, and members are called as their measures are", () => {
  const read = methodologyFrom(FILE, () => undefined);
  expect(read.measures).toMatchObject([
    { is: "leaf", max: fraction(1n, 10n), score: { ratio: "Users", of: fraction(7n, 10n) } },
    { is: "aggregate", of: new Map([["Gov", fraction(3n, 10n)]]), needs: fraction(1n, 2n), max: undefined },
  ]);
  expect(read.figures).toMatchObject([{ max: undefined, words: new Map([["có", fraction(1n, 10n)]]) }]);
  const long = fraction(30000000000000000001n, 10n ** 20n);
  const exactly = methodologyFrom(FILE, (_, key) => (key === "gov" ? long : undefined));
  expect(exactly.measures[1]).toMatchObject({ of: new Map([["Gov", long]]) });
});
