import { describe, expect, it } from "vitest";
import { draftMethodology } from "../../../src/calc/draft/draft-methodology.ts";
import { fractionOf } from "../../../src/core/fraction.ts";
import type { Outline, OutlineMeasure } from "../../../src/types/index.ts";
import { exactText } from "../../../src/write/formats/number.ts";
import { outline, shown } from "./outlines.ts";

const measure = (code: string, largest: number, max?: number): OutlineMeasure => shown(code, { largest, max });
const draft = (made: Outline) => draftMethodology(made, "my", undefined);
/** Each aggregate with its weights: `total = 1 × 60, 2 × 40`. */
const weights = (made: Outline): readonly string[] =>
  draft(made).methodology.measures.flatMap((one) =>
    one.is === "leaf"
      ? []
      : [`${one.code} = ${[...one.of].map(([code, weight]) => `${code} × ${exactText(weight)}`).join(", ")}`],
  );

describe("the methodology of a file", () => {
  const points = outline([measure("1.1", 15, 20), measure("1.2", 30, 40), measure("2", 35, 40)]);

  it("has the points as weights where all are known: a pillar counts what its indices can bring", () => {
    expect(weights(points)).toEqual(["1 = 1.1 × 20, 1.2 × 40", "total = 1 × 60, 2 × 40"]);
    const { methodology, notes } = draft(points);
    expect([methodology.scale, methodology.decimals]).toEqual(["points", 2]);
    expect(methodology.measures.map(({ code, kind }) => `${kind} ${code}`)).toEqual([
      "component 1.1",
      "component 1.2",
      "pillar 1",
      "component 2",
      "total total",
    ]);
    expect(notes.map(({ kind }) => kind)).toEqual(["draft-names"]);
  });

  it("is the total alone where the file has nothing else", () => {
    const total = shown(undefined, { name: "Tổng điểm", isTotal: true, largest: 83 });
    const { methodology, notes } = draft(outline([total]));
    expect(methodology.measures).toMatchObject([{ is: "leaf", code: "total", kind: "total", max: fractionOf(100) }]);
    expect(notes.map(({ kind }) => kind)).toEqual(["draft-maxima", "draft-codes", "draft-names"]);
  });

  it("has equal weights where not all points are known, and says so, and what maximum it took", () => {
    const some = outline([measure("1.1", 15, 20), measure("1.2", 30), measure("2", 135)]);
    expect(weights(some)).toEqual(["1 = 1.1 × 1, 1.2 × 1", "total = 1 × 1, 2 × 1"]);
    expect(draft(some).notes).toContainEqual({
      kind: "draft-maxima",
      details: { max: fractionOf(1000), measures: ["1.2", "2"] },
    });
    expect(draft(some).notes[0]?.kind).toBe("draft-weights");
  });

  it("says where the points of a whole are not those of its parts", () => {
    const total = { ...measure("total", 90, 110), isTotal: true };
    expect(draft(outline([...points.measures, total])).notes).toContainEqual({
      kind: "draft-points",
      details: { measure: "total", stated: fractionOf(110), sum: fractionOf(100) },
    });
  });

  it("prints shares with four decimals at least and six at most, and says that it took values for shares", () => {
    const shares = (decimals: number) => draft(outline([measure("a", 0.5)], { decimals }));
    expect([shares(1), shares(5), shares(9)].map(({ methodology }) => methodology.decimals)).toEqual([4, 5, 6]);
    expect(shares(1).notes.map(({ kind }) => kind)).toEqual(["draft-weights", "draft-shares", "draft-names"]);
  });
});
