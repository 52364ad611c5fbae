import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { circleIn, levelsIn, membersFirstIn } from "../../src/core/walk.ts";

const graph = (edges: Readonly<Record<string, readonly string[]>>) => new Map(Object.entries(edges));

describe("measures and their members", () => {
  it("come members first, each once", () => {
    expect(membersFirstIn(graph({ total: ["x", "y"], x: ["a", "b"], y: ["b"], a: [], b: [] }))).toEqual([
      "a",
      "b",
      "x",
      "y",
      "total",
    ]);
  });

  it("have so many levels above one another as the longest way down", () => {
    expect(levelsIn(graph({ total: ["x", "b"], x: ["a"], a: [], b: [] }))).toBe(3);
    expect(levelsIn(graph({ total: ["x"], x: ["y"], y: ["a"], a: [] }))).toBe(4);
    expect([levelsIn(graph({ a: [] })), levelsIn(graph({}))]).toEqual([1, 0]);
  });

  it.each([
    ["itself", { a: ["a"] }, ["a", "a"]],
    ["two", { a: ["b"], b: ["a"] }, ["a", "b", "a"]],
    ["three, entered from outside", { total: ["x", "a"], x: [], a: ["b"], b: ["c"], c: ["a"] }, ["a", "b", "c", "a"]],
    ["none, though members are shared", { total: ["a", "b"], a: ["x"], b: ["a", "x"], x: [] }, undefined],
    ["none, though a member is unknown", { total: ["ghost"] }, undefined],
  ])("have a circle of %s", (_, edges, circle) => {
    expect(circleIn(new Map(Object.entries(edges)))).toEqual(circle);
  });

  it("are in order or in a circle, whatever graph they make", () => {
    const member = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(member, { maxLength: 3 }), { minLength: 6, maxLength: 6 }), (members) => {
        const made = new Map(members.map((own, i) => [`m${i}`, own.map((one) => `m${one}`)]));
        const circle = circleIn(made);
        if (circle) {
          expect(circle.length).toBeGreaterThan(1);
          expect(circle[0]).toBe(circle.at(-1));
          for (const [i, code] of circle.slice(1).entries()) expect(made.get(circle[i] ?? "")).toContain(code);
          return;
        }
        const order = membersFirstIn(made);
        expect(order.toSorted()).toEqual([...made.keys()]);
        for (const [code, own] of made)
          for (const one of own) expect(order.indexOf(one)).toBeLessThan(order.indexOf(code));
      }),
      { numRuns: 100 },
    );
  });
});
