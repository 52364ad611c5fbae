import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../cli.ts";

/** Code and name of the 63 provinces, as data/ has them. */
export const PROVINCES: readonly (readonly [string, string])[] = readFileSync(
  join(ROOT, "data/provinces_63.csv"),
  "utf8",
)
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [code = "", name = ""] = line.split(",");
    return [code, name];
  });

export const INDICES = [
  ...["awareness", "institutions", "infrastructure", "human_resources"],
  ...["security", "gov_activity", "econ_activity", "soc_activity"],
];

/** A full table of the 63 with all eight indices: made-up values with some ties. */
export const fullTable = (): string =>
  [
    `code,province,${INDICES.join(",")}`,
    ...PROVINCES.map(([code, name], i) =>
      [code, name, ...INDICES.map((_, j) => (0.3 + ((i * 37 + j * 11) % 61) / 100).toFixed(4))].join(","),
    ),
  ].join("\n");
