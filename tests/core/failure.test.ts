import { describe, expect, it } from "vitest";
import { eachOf, Failure, failIfAny, problem } from "../../src/core/failure.ts";
import { refusals } from "../scores.ts";

describe("what is made of each item", () => {
  const half = async (n: number): Promise<number> => {
    if (n === 0) throw new RangeError("a bug");
    if (n % 2 === 1) throw new Failure([problem("year-invalid", {}, { found: String(n) })]);
    return n / 2;
  };

  it("comes in their order", async () => {
    expect(await eachOf([4, 2, 8], half)).toEqual([2, 1, 4]);
  });

  it("is refused with the problems of all items, and not only of the first", async () => {
    const refused = await eachOf([1, 2, 3], half).catch((error: unknown) => error);
    expect(refused).toMatchObject({ problems: [{ details: { found: "1" } }, { details: { found: "3" } }] });
  });

  it("lets through what is no problem of the data", async () => {
    await expect(eachOf([1, 0], half)).rejects.toThrow(RangeError);
  });
});

it("nothing stops where there is no problem", () => {
  expect(refusals(() => failIfAny([]))).toEqual([]);
  expect(refusals(() => failIfAny([problem("no-rows", {}, {})]))).toEqual(["no-rows"]);
});
