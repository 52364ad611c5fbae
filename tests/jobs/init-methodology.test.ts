import { describe, expect, it } from "vitest";
import { copyMethodology, initMethodology, nameOf } from "../../src/jobs/init-methodology.ts";
import { leaf, method, sum } from "../methods.ts";
import { held } from "./held.ts";

const METHOD = method([leaf("a"), sum("total", { a: 1 })]);

describe("the methodology of a file", () => {
  it("is called as is asked, and is of the file's measures", async () => {
    const world = held({ "own.csv": "xã,Hạ tầng,Nhân lực\nXã Ba,15,5\n" });
    const { methodology } = await initMethodology("own.csv", "my", {}, world);
    expect([methodology.id, methodology.source]).toEqual(["my", "own.csv"]);
    expect(methodology.measures.map(({ name }) => name.vi)).toEqual(["Hạ tầng", "Nhân lực", "Tổng điểm"]);
  });

  it("that is copied is told apart by its source", () => {
    expect(copyMethodology(METHOD, "copy")).toMatchObject({
      id: "copy",
      source: "tests (test)",
      measures: METHOD.measures,
    });
    const both = { ...METHOD, source: { en: "a decision", vi: "một quyết định" } };
    expect(copyMethodology(both, "copy").source).toEqual({ en: "a decision (test)", vi: "một quyết định (test)" });
  });
});

it("a file is called by its name without its ending, on any system, and one without letters `index`", () => {
  expect(["a/Chỉ số 2024.xlsx", "C:\\x\\own.csv", "-.csv", "own.2024.csv"].map(nameOf)).toEqual([
    "Chỉ số 2024",
    "own",
    "index",
    "own.2024",
  ]);
});
