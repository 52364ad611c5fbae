import { expect, it } from "vitest";
import { fraction } from "../../../src/core/fraction.ts";
import { maximumInHeading, saysMaximum, withoutMaximum, withoutRemarks } from "../../../src/read/outline/maxima.ts";

it.each([
  ["Điểm tối đa", true],
  ["ĐIỂM TỐI ĐA (điểm)", true],
  ["Max. score", true],
  ["Điểm", false],
  ["Tối đa hóa", false],
])("%s says that maxima stand there: %s", (text, says) => expect(saysMaximum(text)).toBe(says));

it.each([
  ["a (b) c", "a  c"],
  ["a (b (c) d)", "a  d)"],
  ["a (b", "a (b"],
])("remarks go from each bracket that opens to the first that closes: %s", (text, rest) => {
  expect(withoutRemarks(text)).toBe(rest);
});

it.each([
  ["Nhận thức số (60 điểm)", 60n, "Nhận thức số"],
  ["Nhận thức số [0–100]", 100n, "Nhận thức số"],
  ["Nhận thức số/100", 100n, "Nhận thức số/100"],
  ["Nhận thức số (2021)", undefined, "Nhận thức số (2021)"],
  ["(60 điểm)", 60n, "(60 điểm)"],
  ["Nhận thức số", undefined, "Nhận thức số"],
])("the largest value in %s, and the name without it", (heading, most, name) => {
  expect(maximumInHeading(heading)).toEqual(most && fraction(most));
  expect(withoutMaximum(heading)).toBe(name);
});
