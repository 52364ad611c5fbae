import { describe, expect, it } from "vitest";
import { profileFiles } from "../../src/jobs/profile-files.ts";
import { leaf, method, sum } from "../methods.ts";
import { held } from "./held.ts";

const METHOD = method([leaf("a"), sum("total", { a: 1 })]);
const OWN = { methodology: METHOD, scheme: "none" } as const;

describe("cards of units", () => {
  it("have published ranks beside them, by the codes that the newest year gives units", async () => {
    const world = held({
      "2024.csv": "mã,xã,a\n007,Xã Hòa Bình,0.5\n008,Xã Tư,0.6\n",
      "published.csv": "year,xã,rank\n2023,Xã Hoà Bình,9\n2022,Xã Hoà Bình,8\n2023,Xã Tư,1\n",
    });
    const profiles = await profileFiles(["2024.csv"], { ...OWN, published: "published.csv" }, world);
    expect(profiles.of("007").published).toEqual([
      { year: 2022, scheme: "none", rank: "8" },
      { year: 2023, scheme: "none", rank: "9" },
    ]);
  });

  it("are of the years of all files, whose rows stand for themselves", async () => {
    const world = held({ "2023.csv": "xã,a\nXã Ba,0.2\n", "2024.csv": "xã,a\nXã Ba,0.5\nXã Tư,0.9\n" });
    const card = (await profileFiles(["2023.csv", "2024.csv"], OWN, world)).of("Xã Ba");
    expect(card.years.map(({ year, rank, of }) => [year, rank, of])).toEqual([
      [2023, 1, 1],
      [2024, 2, 2],
    ]);
    expect(card.published).toEqual([]);
  });
});
