import { describe, expect, it } from "vitest";
import { dti, folder } from "../../cli.ts";
import { READINESS } from "../../methods.ts";

async function described(table: string, ...argv: readonly string[]): Promise<string> {
  const cwd = folder({ "2024.csv": table, "m.json": JSON.stringify(READINESS) });
  const options = ["--methodology", "m.json", "--scheme", "none", ...argv];
  const { out, err, code } = await dti(["describe", "2024.csv", ...options], { cwd });
  expect([code, err]).toEqual([0, ""]);
  return out.replaceAll(/\s+/g, " ");
}

describe("dti describe", () => {
  it.each([
    ["of one unit", "name,people,network\nA,30,20\n", [], "There are too few values to say what stands out"],
    ["of one unit", "name,people,network\nA,30,20\n", ["--lang", "vi"], "Quá ít giá trị để nhận xét"],
    [
      "of a measure with two values",
      "name,people,network\nA,30,20\nB,20,\nC,10,15\n",
      ["--quiet"],
      "Fewer than three values, too few to say whether they stand out: Total, Network.",
    ],
  ])("says of a table %s that it has too few values to tell", async (_, table, argv, sentence) => {
    const said = await described(table, ...argv);
    expect(said).toContain(sentence);
    expect(said).not.toMatch(/Nothing stands out|Không phát hiện điểm bất thường/);
  });
});
