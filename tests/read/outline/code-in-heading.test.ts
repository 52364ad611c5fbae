import { expect, it } from "vitest";
import { codeInHeading } from "../../../src/read/outline/code-in-heading.ts";

it.each([
  ["1.1. Portal", "1.1", "Portal"],
  ["I.2 Cổng  dịch vụ", "I.2", "Cổng dịch vụ"],
  ["GOV.01: Portal", "GOV.01", "Portal"],
  ["Đ1) Portal", "Đ1", "Portal"],
  ["[3] – Portal", "3", "Portal"],
  ["II. Kinh tế số", "II", "Kinh tế số"],
  ["1.1", "1.1", "1.1"],
  ["1.1.", "1.1", "1.1"],
  ["DTI", "DTI", "DTI"],
  ["Kinh tế số", undefined, "Kinh tế số"],
  ["2022 Portal", undefined, "2022 Portal"],
  ["4G coverage", undefined, "4G coverage"],
  ["", undefined, ""],
])("the code and name of %j are %j and %j", (heading, code, name) => {
  expect(codeInHeading(heading)).toEqual({ code, name });
});
