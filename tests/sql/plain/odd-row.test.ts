import { expect, it } from "vitest";
import type { PlainCells } from "../../../src/sql/plain/cells.ts";
import { isGrouped, isOdd, isOddLabel, withBareLabel } from "../../../src/sql/plain/odd-row.ts";

const PATTERNS = { label: "L", coded: "C", bare: "B", group: "G", marked: "M" };
const CELLS: PlainCells = {
  from: "rows",
  cell: (column) => `c${column}`,
  code: undefined,
  name: 1,
  region: 3,
  same: [],
  beside: [4],
  decimalSign: "comma",
  scores: [{ column: 2, code: "a", most: 100n }],
};

it("a row is odd where a score is no number of its range, or more than digits with the sign of the file", () => {
  const odd = isOdd(CELLS, 2, PATTERNS);
  expect(odd).toContain('(given0 IS NOT NULL AND ("score a" IS NULL OR "score a" > 100))');
  expect(odd).toContain(
    "regexp_matches(concat_ws('|', given0), '[^0-9,|]|[,](?:[|]|$)|(?:^|[|])[,]|[,][0-9]{3}|[0-9]{40}')",
  );
});

it("a row is odd where it lacks a label or a region, is a remark, or has a whole number beside the scores", () => {
  const odd = isOdd(CELLS, 2, PATTERNS);
  expect(odd).toContain("unit IS NULL OR regexp_matches(unit, 'L') OR strlen(unit) > 200");
  expect(odd).toContain("region IS NULL");
  expect(odd).toContain("starts_with(coalesce(first, ''), '#')");
  expect(odd).toContain("regexp_full_match(coalesce(beside0, ''), '[0-9]+')");
  expect(isOddLabel("name", PATTERNS)).toBe("regexp_matches(name, 'L') OR strlen(name) > 200");
});

it("beside a code, a name is looked at for itself; without, the label is", () => {
  const both = { ...CELLS, code: 0 };
  expect(isOdd(both, 2, PATTERNS)).toContain("CASE WHEN marked THEN regexp_matches(lower(name), 'C') ELSE false END");
  expect(isOdd(CELLS, 2, PATTERNS)).toContain("CASE WHEN marked THEN regexp_matches(bare, 'B') ELSE false END");
  expect(withBareLabel("r", both, PATTERNS)).toContain("strip_accents(replace(lower(name), 'đ', 'd')) AS stripped");
  expect(withBareLabel("r", CELLS, PATTERNS)).toContain("strip_accents(replace(lower(unit), 'đ', 'd')) AS stripped");
  expect(isGrouped(PATTERNS)).toContain("coalesce(regexp_matches(bare, 'G'), false)");
});
