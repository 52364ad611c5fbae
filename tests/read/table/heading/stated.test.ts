import { describe, expect, it } from "vitest";
import { Lexicon } from "../../../../src/read/table/heading/lexicon.ts";
import { statedRole } from "../../../../src/read/table/heading/stated.ts";
import { leaf, method, sum } from "../../../methods.ts";

const people = { ...leaf("people"), name: { vi: "Con người", en: "People" } };
const lexicon = new Lexicon([method([people, leaf("1.1"), sum("total", { people: 1, "1.1": 1 })])]);
const stated = (meaning: string) => statedRole("X", meaning, lexicon);

describe("what a user says that a column holds", () => {
  it.each([
    ["ignore", { is: "ignored" }],
    [" unit ", { is: "name", level: "any" }],
    ["value", { is: "value" }],
    ["people", { is: "score", code: "people", year: undefined }],
    ["Con người", { is: "score", code: "people" }],
    ["1.1:2021", { is: "score", code: "1.1", year: 2021 }],
    ["people:score", { is: "score", code: "people" }],
    ["total:rank", { is: "published", kind: "rank", measure: "total", year: undefined }],
    ["rank:2021", { is: "published", kind: "rank", measure: undefined, year: 2021 }],
    ["people : rank_change : 2022", { is: "published", kind: "rank_change", measure: "people", year: 2022 }],
  ])("is a role or a figure: %s", (meaning, role) => expect(stated(meaning)).toMatchObject(role));

  it.each([
    "nobody",
    "nobody:rank",
    "people:total",
    "2021",
    "score",
    "people:hang",
    "people:1821",
    "",
    "constructor",
    "hạng",
  ])("is told where it is neither: %j", (meaning) => {
    const details = { heading: "X", found: meaning, expected: expect.stringContaining("people, 1.1, total") };
    expect(stated(meaning)).toMatchObject({ kind: "column-meaning", details });
  });
});
