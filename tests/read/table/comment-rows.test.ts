import { expect, it } from "vitest";
import { commentRows } from "../../../src/read/table/comment-rows.ts";
import { dialectOf } from "./layouts.ts";

const found = (...lines: readonly string[]) => {
  const { source, layout, delimiter } = dialectOf(`Tỉnh,Tổng\n${lines.join("\n")}\nHuế,0.7\n`);
  const { skipped, problems } = commentRows(source, layout, delimiter);
  return {
    skipped: skipped.map(({ line }) => line),
    problems: problems.map(({ kind, place }) => `${kind} ${place.line}`),
  };
};

it.each([
  ["with a space after # it was left out on purpose", "# Hà Nội,0.8", { skipped: [2], problems: [] }],
  ["without one nobody can tell", "#Hà Nội,0.8", { skipped: [], problems: ["comment-unclear 2"] }],
  ["in quotes too", '# "Hà Nội, thủ đô",0.8', { skipped: [2], problems: [] }],
  ["with a word for a figure it is none", "# Hà Nội,xem sau", { skipped: [], problems: [] }],
  ["with more cells than a row it is none", "# Hà Nội,0.8,1", { skipped: [], problems: [] }],
  ["with one cell it is none", "# 0.8", { skipped: [], problems: [] }],
])("a comment that could be a row is told: %s", (_, line, expected) => expect(found(line)).toEqual(expected));

it("a comment above the headings is none of their rows", () => {
  const { source, layout, delimiter } = dialectOf("# Hà Nội,0.8\nTỉnh,Tổng\nHuế,0.7\n");
  expect(commentRows(source, layout, delimiter)).toEqual({ skipped: [], problems: [] });
});
