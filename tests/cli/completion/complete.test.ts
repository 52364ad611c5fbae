import { describe, expect, it } from "vitest";
import { dti } from "../../cli.ts";

const offered = async (shell: string, ...words: readonly string[]): Promise<readonly string[]> =>
  (await dti(["complete", shell, "--", ...words])).out.split("\n").filter((line) => line !== "");

describe("a word that is being typed", () => {
  it.each([
    [["ra"], ["rank"]],
    [["rank", "--ti"], ["--ties"]],
    [["rank", "2024.csv", "--ties", "d"], ["dense"]],
    [["rank", "2024.csv", "--ties=d"], ["--ties=dense"]],
    [["rank", "2024.csv", "--ties", "=", "d"], ["dense"]],
    [["rank", "--by", "gov_a"], ["gov_activity"]],
    [["rank", "--measures", "total,gov_a"], ["total,gov_activity"]],
    [
      ["rank", "--methodology", "dti-202"],
      ["dti-2020", "dti-2022", "dti-2024-foundation-400", "dti-2024"],
    ],
    [["methodology", "pci"], ["pci-2021"]],
    [["completion", "z"], ["zsh"]],
    [["provinces", "hà t"], ["Hà Tĩnh"]],
    [["provinces", "ha t"], ["Hà Tĩnh"]],
    [["provinces", "HA T"], ["Hà Tĩnh"]],
    [["compare", "a.csv", "b.csv", "--explain", "hue"], ["Huế"]],
    [["rank", "--region", "tay n"], ["Tây Nguyên"]],
  ])("%j becomes %j", async (words, expected) => {
    expect(await offered("zsh", ...words)).toEqual(expected);
  });

  it("is left to the shell where a file is meant", async () => {
    expect(await offered("bash", "rank", "20")).toEqual([]);
  });

  it("is one word again for each shell", async () => {
    expect(await offered("bash", "provinces", "ha\\ t")).toEqual(["Hà\\ Tĩnh"]);
    expect(await offered("powershell", "provinces", "'ha t")).toEqual(["'Hà Tĩnh'"]);
    expect(await offered("fish", "provinces", "ha\\ t")).toEqual(["Ha Tinh\tHà Tĩnh"]);
  });
});
