import { expect, it } from "vitest";
import { tableOf } from "../../../src/write/html/table.ts";

it("a table of a page has a heading a row, and what machines read where its text is not that", () => {
  const { text } = tableOf(
    {
      columns: [
        { key: "unit", label: "Đơn vị", align: "left", machine: () => "A<b>", footer: "Trung bình" },
        {
          key: "total",
          label: "Tổng",
          align: "right",
          numeric: true,
          machine: () => "0.5",
          human: () => "0,5",
          footer: "0,4",
        },
        { key: "rank", label: "Hạng", align: "right", numeric: true, machine: () => "1", human: () => "=1" },
        { key: "note", label: "Ghi chú", align: "left", machine: () => "x" },
        { key: "code", label: "Mã", align: "left", machine: () => "48", machineOnly: true },
      ],
      rows: [0],
      captions: [],
    },
    { id: "t", caption: "Bảng", anchorOf: () => "a-b", regionOf: () => "Miền núi" },
  );
  expect(text).toContain(
    '<tr data-unit="a-b" data-region="Miền núi"><th scope="row"><bdi>A&lt;b&gt;</bdi></th><td>0,5</td><td data-value="1">=1</td><td class="left"><bdi>x</bdi></td></tr>',
  );
  expect(text).toContain(
    '<tfoot><tr><td class="left">Trung bình</td><td class="right">0,4</td><td class="right"></td><td class="left"></td></tr></tfoot>',
  );
  expect(text).not.toContain("48");
});
