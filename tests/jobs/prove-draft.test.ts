import { describe, expect, it } from "vitest";
import { proveDraft } from "../../src/jobs/prove-draft.ts";
import { failureIn } from "../failure.ts";
import { fileOf, leaf, method, sum } from "../methods.ts";
import { held } from "./held.ts";

const METHOD = method([leaf("a"), leaf("b"), sum("total", { a: 1, b: 1 })]);

describe("a draft that is tried on its own file", () => {
  const next = (csv: string, text = fileOf(METHOD)) =>
    proveDraft("own.csv", METHOD, text, {}, held({ "own.csv": csv }));

  it("is to rank it, on its list where it tells that; to compare it where it has years; nothing where neither goes", async () => {
    expect(await next("province,a,b\nHà Giang,0.5,0\nHậu Giang,0.4,0\n")).toEqual({
      command: "rank",
      scheme: undefined,
    });
    expect(await next("xã,a,b\nXã Ba,0.5,0\nXã Tư,0.4,0\n")).toEqual({ command: "rank", scheme: "none" });
    expect(await next("year,xã,a,b\n2023,Xã Ba,0.5,0\n2024,Xã Ba,0.4,0\n")).toEqual({
      command: "compare",
      scheme: "none",
    });
    expect(await next("xã,z\nXã Ba,0.5\n")).toBeUndefined();
  });

  it("is refused where most units have another total by it than the file prints, not where one has", async () => {
    const rows = (...totals: readonly number[]): string =>
      `xã,a,b,total\n${totals.map((total, i) => `Xã ${"BCDE"[i]}a,0.${i + 2},0.4,${total}`).join("\n")}\n`;
    expect(await next(rows(0.3, 0.35, 0.9))).toEqual({ command: "rank", scheme: "none" });
    const problems = await failureIn(() => next(rows(0.3, 0.8, 0.9)));
    expect(problems).toMatchObject([
      { kind: "draft-contradicted", details: { of: 3, differing: { units: 2, unit: "Xã Da" } } },
    ]);
  });

  it("is refused where it is no methodology", async () => {
    const problems = await failureIn(() => next("xã,a,b\nXã Ba,0.5,0\n", "{}"));
    expect(problems.map(({ kind }) => kind)).toEqual(["draft-unclear"]);
  });
});
