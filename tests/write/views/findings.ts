import { fraction } from "../../../src/core/fraction.ts";
import type { CheckResult, Figure, Finding } from "../../../src/types/index.ts";
import type { CheckView } from "../../../src/write/views/check.ts";
import { en } from "../../../src/write/words/en.ts";

export const figure: Figure = {
  file: "a, b%.csv",
  line: 3,
  column: 2,
  year: 2022,
  scheme: "63",
  unit: "48",
  name: 'Đà Nẵng "A & B"',
  region: "",
  measure: "total",
  kind: "rank_change",
  text: "+2",
  value: fraction(2n),
  half: fraction(0n),
  decimals: 0,
  stored: false,
  factor: fraction(1n),
  wide: true,
};

/** A rank change that is printed as +2 and can only be +3. */
export const finding: Finding<"rank-change"> = {
  rule: "rank-change",
  severity: "error",
  figure,
  measure: { en: "DTI", vi: "DTI" },
  expected: { least: fraction(3n), most: fraction(3n), decimals: 0 },
  details: { old: "4", now: "1", turned: false },
  also: ["previous-rank"],
  related: [],
};

export const result = (...findings: readonly Finding[]): CheckResult => ({
  findings,
  coverage: [
    { rule: "rank-change", checked: 5, given: 6, skipped: 0 },
    { rule: "mean", checked: 0, given: 0, skipped: 0 },
  ],
  figures: 6,
  unread: { columns: 0, figures: 0, rows: 0 },
  accepted: 0,
  notes: [],
});

export const view: CheckView = { words: en, lang: "en", quiet: false, verbose: false, strict: false };
