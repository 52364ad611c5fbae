import { expect, it } from "vitest";
import type { Sheet } from "../../../../src/write/formats/sheet.ts";
import { Styles } from "../../../../src/write/formats/workbook/styles.ts";
import { worksheet } from "../../../../src/write/formats/workbook/worksheet.ts";

it("a sheet of more rows than Excel has is refused", () => {
  const sheet: Sheet = { columns: [], rows: Array(1_048_576).keys(), captions: [] };
  expect(() => [...worksheet(sheet, new Styles())]).toThrow();
});

it("a format of numbers has one style, however often it is asked for", () => {
  const styles = new Styles();
  const [first, second, again] = [styles.of("0.00"), styles.of("+0;-0;0"), styles.of("0.00")];
  expect([second - first, again]).toEqual([1, first]);
  expect(styles.xml().match(/<numFmt /g)).toHaveLength(2);
});
