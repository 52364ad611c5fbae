import { describe, expect, it } from "vitest";
import { copyMethodology, initMethodology, nameOf, nextStep } from "../../src/jobs/init-methodology.ts";
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

describe("what comes next for a file and its methodology", () => {
  const next = (csv: string) => nextStep("own.csv", METHOD, {}, held({ "own.csv": csv }));

  it("is to rank it, on its list where it tells that; to compare it where it has years; nothing where neither goes", async () => {
    expect(await next("province,a\nHà Giang,0.5\nHậu Giang,0.4\n")).toEqual({ command: "rank", scheme: undefined });
    expect(await next("xã,a\nXã Ba,0.5\nXã Tư,0.4\n")).toEqual({ command: "rank", scheme: "none" });
    expect(await next("year,xã,a\n2023,Xã Ba,0.5\n2024,Xã Ba,0.4\n")).toEqual({ command: "compare", scheme: "none" });
    expect(await next("xã,z\nXã Ba,0.5\n")).toBeUndefined();
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
