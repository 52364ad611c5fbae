import { describe, expect, it } from "vitest";
import { parseJson } from "../../../src/read/file/json.ts";
import { graphFaults } from "../../../src/read/methodology/graph-faults.ts";

/** A file with a measure a line, from line 2. */
const faults = (...measures: readonly string[]) =>
  graphFaults(parseJson(`{"measures": [\n${measures.join(",\n")}\n]}`, "m.json"), "m.json").map(
    ({ kind, place, details }) => [`${kind} ${place.line}`, details],
  );
const kinds = (...measures: readonly string[]) => faults(...measures).map(([kind]) => kind);

describe("how measures hang together", () => {
  it("is right where each aggregate weighs what is there", () => {
    expect(kinds('{"code": "a"}', '{"code": "b"}', '{"code": "t", "of": {"a": 1, "B": 0}}')).toEqual([]);
    expect(kinds('{"code": "t"}')).toEqual([]);
  });

  it.each([
    [
      "a code comes twice, in whatever case",
      ['{"code": "a"}', '{"code": "A"}', '{"code": "t", "of": {"a": 1}}'],
      "duplicate-code 3",
    ],
    [
      "a leaf is nobody's member",
      ['{"code": "a"}', '{"code": "b"}', '{"code": "t", "of": {"a": 1}}'],
      "unreachable-leaf 3",
    ],
    ["a member is not there", ['{"code": "a"}', '{"code": "t", "of": {"a": 1, "c": 1}}'], "unknown-member 3"],
    [
      "a weight is below 0",
      ['{"code": "a"}', '{"code": "b"}', '{"code": "t", "of": {"a": 1, "b": -1}}'],
      "weight-negative 4",
    ],
    ["all weights are 0", ['{"code": "a"}', '{"code": "t", "of": {"a": 0}}'], "weights-all-zero 3"],
    ["a member stands twice but for case", ['{"code": "a"}', '{"code": "t", "of": {"a": 1, "A": 2}}'], "key-twice 3"],
    ["an aggregate counts itself", ['{"code": "a"}', '{"code": "t", "of": {"a": 1, "t": 1}}'], "member-circle 3"],
  ])("is wrong where %s", (_, measures, kind) => expect(kinds(...measures)).toEqual([kind]));

  it("may take members off in a sum", () => {
    const sum = '{"code": "t", "mean": "sum", "of": {"a": 1, "b": -1}}';
    expect(kinds('{"code": "a"}', '{"code": "b"}', sum)).toEqual([]);
  });

  it("goes in a circle that is told from its first measure on, cut where it is long", () => {
    const ring = (length: number) =>
      Array.from({ length }, (_, i) => `{"code": "m${i}", "of": {"m${(i + 1) % length}": 1}}`);
    expect(faults(...ring(3))).toEqual([["member-circle 2", { path: ["m0", "m1", "m2", "m0"] }]]);
    expect(faults(...ring(20))).toEqual([["member-circle 2", { path: ["m0", "m1", "m2", "m3", "…", "m19", "m0"] }]]);
  });

  it("has so many levels at most", () => {
    const tower = (levels: number) => [
      '{"code": "m0"}',
      ...Array.from({ length: levels - 1 }, (_, i) => `{"code": "m${i + 1}", "of": {"m${i}": 1}}`),
    ];
    expect([kinds(...tower(64)), kinds(...tower(65))]).toEqual([[], ["too-many-levels undefined"]]);
  });

  it("is looked at as far as a file that is wrong otherwise shows it", () => {
    expect(kinds('{"code": "a"}', '{"code": "t", "of": {"a": 0, "b": "x"}}', '{"of": 1}', "7")).toEqual([]);
    expect(kinds('{"code": "a"}', '{"code": "t", "of": {"a": 1, "__proto__": {}}}')).toEqual(["unknown-member 3"]);
  });
});
