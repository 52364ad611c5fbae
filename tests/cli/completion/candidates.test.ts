import { Command, Option } from "commander";
import { expect, it } from "vitest";
import { candidates } from "../../../src/cli/completion/candidates.ts";

/** A command line of two commands, one with flags of each kind. */
function root(): Command {
  const dti = new Command("dti");
  const rank = dti.command("rank").argument("<file...>");
  rank.addOption(new Option("--ties <rule>").choices(["competition", "dense"]));
  rank.option("-o, --output <file>").option("--explain [name]").option("--only <names>").option("--excel");
  dti.command("remap");
  return dti;
}

it.each<readonly [readonly string[], readonly string[]]>([
  [["r"], ["rank", "remap"]],
  [[""], ["rank", "remap"]],
  [
    ["rank", "--e"],
    ["--explain", "--excel"],
  ],
  [["rank", "--help"], ["--help"]],
  [
    ["rank", "--ties", ""],
    ["competition", "dense"],
  ],
  [["rank", "--ties=DEN"], ["--ties=dense"]],
  [["rank", "--only", "Hà Nội,ha ti"], ["Hà Nội,Hà Tĩnh"]],
  [["rank", "--explain", "hue"], ["Huế"]],
  [["rank", "--excel", "hue"], []],
  [["rank", "-o", "x"], []],
  [["rank", "--unknown=x"], []],
])("after %j can come %j", (words, expected) => {
  expect(candidates(root(), words)).toEqual(expected);
});
