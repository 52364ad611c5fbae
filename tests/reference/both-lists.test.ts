import { expect, it } from "vitest";
import { allProvinces } from "../../src/reference/both-lists.ts";

it("each old province stands with its new one and its regions, by new code, then old", () => {
  const rows = allProvinces();
  expect(rows).toHaveLength(63);
  const keys = rows.map(({ now, old }) => Number(now.code) * 100 + Number(old.code));
  expect(keys).toEqual(keys.toSorted((a, b) => a - b));
  expect(rows.find(({ old }) => old.code === "44")).toMatchObject({
    old: { name: "Quảng Bình" },
    now: { code: "44", name: "Quảng Trị" },
    iso: "VN-24",
  });
});
