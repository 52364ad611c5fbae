import { expect, test } from "vitest";
import { columnOf } from "../../../src/core/column.ts";
import { fraction } from "../../../src/core/fraction.ts";
import { decimalText, textsOf } from "../../../src/write/formats/number.ts";

test("a long column, whose texts are shared, has the texts that its values have one by one", () => {
  const values = Array.from({ length: 20_000 }, (_, i) =>
    i % 7 === 0 ? undefined : fraction(BigInt((i % 9) * 3_001 - 4_000), 10_000n),
  );
  const text = textsOf(
    columnOf(values.length, (i) => values[i]),
    4,
  );
  expect(values.map((_, i) => text(i))).toEqual(values.map((value) => (value ? decimalText(value, 4) : "")));
});
