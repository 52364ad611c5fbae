import { describe, expect, it } from "vitest";
import { nameOf, sizeOf, valuesOf } from "../../src/check/basis.ts";
import { tablesOf } from "../../src/check/tables.ts";
import { fraction, fractionOf } from "../../src/core/fraction.ts";
import { leaf, method, sum } from "../methods.ts";
import { basisFor, figure } from "./figures.ts";

const METHOD = method([leaf("a", 20), sum("total", { a: 20 })], "points");

describe("what rules know of a measure", () => {
  it("is its name by the methodology of the year, else its code", () => {
    expect([nameOf(basisFor(METHOD), 2024, "a"), nameOf(basisFor(METHOD), 2024, "z")]).toEqual([
      { en: "a", vi: "a" },
      { en: "z", vi: "z" },
    ]);
    expect(nameOf(basisFor(), 2022, "awareness").vi).toBe("Nhận thức số");
  });

  it("is that its values are from 0 to its largest; of an unknown measure what is printed", () => {
    const ends = (text: string, measure: string) => {
      const { lo, hi } = valuesOf(basisFor(METHOD), figure(text, { measure }));
      return [lo, hi];
    };
    expect(ends("20", "a")).toEqual([fractionOf(19.5), fractionOf(20)]);
    expect(ends("0", "a")).toEqual([fractionOf(0), fractionOf(0.5)]);
    expect(ends("20", "z")).toEqual([fraction(39n, 2n), fraction(41n, 2n)]);
  });
});

describe("how many units a list has", () => {
  const size = (ranks: readonly number[], wide = true, more = 0) => {
    const units = [...ranks.keys(), ...Array.from({ length: more }, (_, i) => ranks.length + i)];
    const tables = tablesOf([
      ...ranks.map((rank, i) => figure(String(rank), { kind: "rank", unit: `u${i}`, wide })),
      ...units.map((i) => figure("0.5", { unit: `u${i}`, wide })),
    ]);
    const [table] = tables.tables;
    return table && sizeOf(basisFor(METHOD), table);
  };

  it("is what is known of the provinces", () => {
    const of = (scheme: "63" | "34") => sizeOf(basisFor(), { scheme, ranks: new Map(), scores: new Map() });
    expect([of("63"), of("34")]).toEqual([63, 34]);
  });

  it("is of other units the rows of a table that ranks all of them", () => {
    expect(size([1, 2, 3])).toBe(3);
    expect([size([1, 2, 3], false), size([1, 2, 3], true, 1)]).toEqual([undefined, undefined]);
  });

  it("is not known of a part, whose ranks go beyond its rows; one in twenty may be a mistake", () => {
    expect(size([4, 9, 12])).toBeUndefined();
    const rising = Array.from({ length: 20 }, (_, i) => i + 1);
    expect([size(rising.with(4, 55)), size(rising.slice(0, 19).with(4, 55))]).toEqual([20, undefined]);
  });
});
