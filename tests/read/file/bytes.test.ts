import { expect, it } from "vitest";
import { quotesIn } from "../../../src/read/file/bytes.ts";

it("quotation marks are counted each", () => {
  expect([quotesIn(Buffer.from('"a""b"')), quotesIn(Buffer.from("ab"))]).toEqual([4, 0]);
});
