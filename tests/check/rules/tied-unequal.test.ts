import { describe, expect, it } from "vitest";
import { found, ranked } from "../figures.ts";

describe("scores", () => {
  it("that differ cannot share a rank", () => {
    expect(found(ranked("2021,Vĩnh Phúc,12,0.4880\n2021,Thanh Hóa,12,0.4881\n"))[0]?.rule).toBe("tied-unequal");
  });
});
