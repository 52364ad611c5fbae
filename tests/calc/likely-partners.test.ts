import { describe, expect, it } from "vitest";
import { likelyPartners } from "../../src/calc/likely-partners.ts";
import { listOf, names } from "./lists.ts";

const partners = (olds: readonly string[], nows: readonly string[]): readonly string[] =>
  likelyPartners(listOf(names(...olds)), listOf(names(...nows))).map(({ old, now }) => `${old} = ${now}`);

describe("units that only one of two years has", () => {
  it("may be the same where their names are the same but for signs or kind, or a letter apart", () => {
    expect(partners(["Xã Hòa Bình"], ["Phường Hòa Bình"])).toEqual(["Xã Hòa Bình = Phường Hòa Bình"]);
    expect(partners(["Xã Ba"], ["Xã Bà"])).toEqual(["Xã Ba = Xã Bà"]);
    expect(partners(["Xã Hòa Bìn"], ["Xã Tân An", "Xã Hòa Bình"])).toEqual(["Xã Hòa Bìn = Xã Hòa Bình"]);
  });

  it("are two where a short name has another letter, or a long one several", () => {
    expect(partners(["Xã Ba"], ["Xã Bo"])).toEqual([]);
    expect(partners(["Xã Hòa Bình"], ["Xã Hải Bằng"])).toEqual([]);
  });

  it("are named with the nearest of several, and by their codes where they have some", () => {
    expect(partners(["Xã Hòa Bìn"], ["Xã Hòa Bình", "Xã Hòa Bin"])).toEqual(["Xã Hòa Bìn = Xã Hòa Bin"]);
    const older = listOf([{ code: "7", name: "Xã Hòa Bìn" }]);
    expect(likelyPartners(older, listOf(names("Xã Hòa Bình")))).toEqual([
      { old: "Xã Hòa Bìn (7)", now: "Xã Hòa Bình" },
    ]);
  });
});
