import { expect, it } from "vitest";
import { editionFor, editions } from "../../src/reference/editions.ts";

it("a year has the edition whose years it is in, both ends in, and no two", () => {
  for (const { id, years } of editions) expect(years?.map((year) => editionFor(year)?.id)).toEqual([id, id]);
  expect([editionFor(2019), editionFor(2021)?.id]).toEqual([undefined, "dti-2022"]);
  for (let year = 2015; year < 2035; year++) {
    const own = editions.filter(({ years }) => years && years[0] <= year && year <= years[1]);
    expect(own.length).toBeLessThanOrEqual(1);
  }
});
