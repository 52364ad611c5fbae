import { expect, it } from "vitest";
import { anchorIn, anchorsOf } from "../../../src/write/html/anchors.ts";

it("units have anchors of plain letters, a second one of the name a number, and one without letters too", () => {
  expect(anchorsOf(["Hà Tĩnh", "TP. Đà Nẵng", "ha-tinh", "--", "Hà Tĩnh", "日本"])).toEqual([
    "ha-tinh",
    "tp-da-nang",
    "ha-tinh-2",
    "unit",
    "ha-tinh-3",
    "日本",
  ]);
});

it("an anchor is found by a unit's place", () => {
  const names = ["Huế"];
  expect([anchorIn(names)(0), anchorIn(names)(1), anchorsOf(names)]).toEqual(["hue", "", ["hue"]]);
});
