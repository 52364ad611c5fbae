import { describe, expect, it } from "vitest";
import { dti } from "../cli.ts";

const [OLD, NEW] = ["data/examples/2023.csv", "data/examples/2024.csv"];
const SAID = "--merge population was not used: no old units were merged here; --as 34 merges those of the list of 63";

describe("A merge rule", () => {
  it.each([
    ["rank", [NEW]],
    ["rank", [NEW, "--previous", OLD]],
    ["describe", [NEW]],
    ["robustness", [NEW, "--leave-out"]],
    ["compare", [OLD, NEW]],
    ["profile", ["Hà Tĩnh", OLD, NEW]],
  ])("is told of where nothing is merged, and not where it counts: %s %j", async (command, argv) => {
    const args = [command, ...argv, "--merge", "population", "--format", "json"];
    const said = async (more: readonly string[]): Promise<readonly string[]> => {
      const { notes }: { notes: readonly { message: string }[] } = JSON.parse((await dti([...args, ...more])).out);
      return notes.map(({ message }) => message);
    };
    expect(await said([])).toContain(SAID);
    expect(await said(["--as", "63"])).toContain(SAID);
    expect((await said(["--as", "34"])).join()).not.toContain("--merge population");
  });
});
