import { expect, it } from "vitest";
import { crosswalkBetween, namesakeOf } from "../../src/reference/crosswalk.ts";
import { crosswalkOf, oldCodes } from "../merger.ts";

it("every old province goes wholly to one new one, and back each old one has what its new one has", () => {
  const [there, back] = [crosswalkBetween("63", "34"), crosswalkBetween("34", "63")];
  const parts = (of: typeof there) =>
    Object.fromEntries((of?.targets ?? []).map(({ code, parts: own }) => [code, own.map((part) => part.code)]));
  expect(parts(there)).toEqual(Object.fromEntries(crosswalkOf()));
  const newOf = new Map([...crosswalkOf()].flatMap(([now, olds]) => olds.map((old) => [old, now] as const)));
  expect(parts(back)).toEqual(Object.fromEntries(oldCodes.map((old) => [old, [newOf.get(old)]])));
  const shares = [there, back].flatMap(
    (of) => of?.targets.flatMap(({ parts: own }) => own.map(({ share }) => share)) ?? [],
  );
  expect(new Set(shares.map(({ n, d }) => `${n}/${d}`))).toEqual(new Set(["1/1"]));
  expect([crosswalkBetween("63", "63"), crosswalkBetween("none", "34")]).toEqual([undefined, undefined]);
});

it("a new province continues the old one of its name, else its only one", () => {
  // Lào Cai, 15 now, was 10; Huế was Thừa Thiên Huế; 02 is before 08 in Tuyên Quang.
  expect(["15", "46", "08", "99"].map(namesakeOf)).toEqual(["10", "46", "08", undefined]);
});
