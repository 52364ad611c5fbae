import { expect, it } from "vitest";
import { isSum, isTotal } from "../../../src/read/outline/totals.ts";

it("a total is what people call it, however it is capitalised and whatever stands in brackets behind it", () => {
  expect(["Tổng điểm", "TONG DIEM", "Tổng điểm (A+B)", "DTI"].map(isTotal)).toEqual([true, true, true, true]);
  expect(["Cộng", "Tổng thu", "Điểm"].map(isTotal)).toEqual([false, false, false]);
});

it("a sum may be called Cộng, which the portal Cổng is not", () => {
  expect(["Cộng", "CỘNG", " Cộng ", "Tổng"].map(isSum)).toEqual([true, true, true, true]);
  expect(["Cổng", "Công", "Cong", "Cộng hòa"].map(isSum)).toEqual([false, false, false, false]);
});
