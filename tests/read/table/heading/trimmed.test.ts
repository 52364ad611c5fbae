import { expect, it } from "vitest";
import { trimmed } from "../../../../src/read/table/heading/trimmed.ts";

it("takes off the brackets and signs at both ends of a part, and leaves those within", () => {
  expect(["Xã An – ", "(2024)", " : Cổng (số)", "a-b", "–", ""].map(trimmed)).toEqual([
    ...["Xã An", "2024", "Cổng (số", "a-b", "", ""],
  ]);
});
