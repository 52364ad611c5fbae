import { expect, it } from "vitest";
import { markdown } from "../../../src/write/formats/markdown.ts";

it("a Markdown table has texts for people, numbers to the right, means in italics, and captions on lines", () => {
  const text = markdown({
    columns: [
      { key: "unit", label: "Unit", align: "left", machine: () => "a|b", footer: "" },
      {
        key: "total",
        label: "Total",
        align: "right",
        numeric: true,
        machine: () => "-0.5",
        human: () => "-0,5",
        footer: "0,5",
      },
      { key: "code", label: "Code", align: "left", machine: () => "x", machineOnly: true },
    ],
    rows: [0],
    captions: ["one", "two"],
  });
  expect([...text].join("")).toBe("| Unit | Total |\n| --- | --: |\n| a\\|b | -0,5 |\n|  | *0,5* |\n\none  \ntwo  \n");
});
