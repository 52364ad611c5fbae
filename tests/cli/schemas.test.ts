import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { resultSchema } from "../../.config/result-schema.ts";
import { schemas as ofValidators } from "../../.config/schemas.ts";
import { settingsSchema } from "../../.config/settings-schema.ts";
import { methodologySchema } from "../../src/read/methodology/schema.ts";
import { dti, folder, ROOT } from "../cli.ts";
import { documents, sessionsOf, textOf } from "../documents.ts";
import { fullTable, INDICES } from "./provinces.ts";

describe("the published JSON Schemas", () => {
  it("are all there, and as the validators and flags are: npm run schemas writes them", async () => {
    const schemas = { ...ofValidators, "settings.schema.json": await settingsSchema() };
    if (process.env.UPDATE) {
      for (const [name, text] of Object.entries(schemas)) writeFileSync(join(ROOT, "data/schemas", name), text);
    }
    expect(readdirSync(join(ROOT, "data/schemas")).sort()).toEqual(Object.keys(schemas).sort());
    for (const [name, text] of Object.entries(schemas)) {
      expect(readFileSync(join(ROOT, "data/schemas", name), "utf8")).toBe(text);
    }
  });

  it.each(readdirSync(join(ROOT, "data/methodologies")))("are named by %s, which they accept", (name) => {
    const content: unknown = JSON.parse(readFileSync(join(ROOT, "data/methodologies", name), "utf8"));
    const { $schema = "" } = methodologySchema.parse(content);
    expect(existsSync(join(ROOT, "data/methodologies", $schema))).toBe(true);
  });
});

it("every JSON result that a document shows is as its schema says", () => {
  const shown = documents.flatMap((document) =>
    sessionsOf(textOf(document)).flatMap(({ line, expected }) => {
      // Notes on standard error, and the exit code, come after it.
      const json = /^\{[\s\S]*\}$/m.exec(expected)?.[0];
      return json?.includes('"schemaVersion"')
        ? [{ at: `${document}:${line}`, content: JSON.parse(json) as unknown }]
        : [];
    }),
  );
  expect(shown.length).toBeGreaterThan(9);
  const wrong = shown.filter(({ content }) => !resultSchema.safeParse(content).success);
  expect(wrong.map(({ at }) => at)).toEqual([]);
});

describe("the JSON of", () => {
  const files = {
    "2022.csv": fullTable(),
    "2023.csv": fullTable()
      .replace(/0\.3\d\d\d/g, "0.9000")
      .replace("0.4100", ""),
    "2024.csv": fullTable().replaceAll("0.5", "0.8"),
    "few.csv": "province,government,economy,society,total\nHà Nội,0.5,0.2,0.2,0.32\n",
    "none.csv": "name,region,total\na,x,0.5\nb,,\n",
    "own.csv": `name,region,${INDICES}\na,x,${INDICES.map(() => 0.5)}\nb,,${INDICES.map(() => "")}\n`,
  };

  it.each([
    ["rank", "2022.csv"],
    ["rank", "2023.csv", "--ties", "fractional", "--lang", "vi"],
    ["rank", "2024.csv", "--as", "34", "--top", "3"],
    ["rank", "none.csv", "--scheme", "none", "--methodology", "dti-2022"],
    ["rank", "2023.csv", "--previous", "2022.csv"],
    ["rank", "2022.csv", "--means", "region"],
    ["rank", "2024.csv", "--as", "34", "--previous", "2023.csv", "--by", "government"],
    ["compare", "2022.csv", "2023.csv"],
    ["compare", "2022.csv", "2023.csv", "2024.csv", "--explain", "--as", "34"],
    [
      ...["compare", "data/examples/communes-simulated/xa-mot.csv", "--from", "own", "--scheme", "none"],
      ...["--methodology", "data/examples/communes-simulated.json"],
    ],
    ["profile", "Hà Tĩnh", "2022.csv"],
    ["profile", "Hà Tĩnh", "2022.csv", "2023.csv", "--target", "1", "--lang", "vi"],
    ["profile", "Quảng Nam", "2023.csv", "2024.csv", "--as", "34", "--target", "Huế", "--peers", "region"],
    ["profile", "b", "none.csv", "--scheme", "none", "--methodology", "dti-2022", "--target", "0.5"],
    ["robustness", "2022.csv", "--draws", "20", "--lang", "vi"],
    ["robustness", "own.csv", "--scheme", "none", "--methodology", "dti-2022", "--draws", "5"],
    ["robustness", "2022.csv", "--intervals"],
    ["robustness", "2022.csv", "--chances", "security=0-30%"],
    ["robustness", "2022.csv", "--leave-out", "--by", "government"],
    ["robustness", "2024.csv", "--scenario", "dti-2024-foundation-400", "--vary", "mean=arithmetic,geometric"],
    ["robustness", "2022.csv", "--extremes", "--by", "economy", "--only", "Huế"],
    ["describe", "2022.csv"],
    ["describe", "2022.csv", "--by-region", "--measures", "total"],
    ["describe", "none.csv", "--scheme", "none", "--methodology", "dti-2022", "--lang", "vi"],
    ["remap", "2024.csv", "--to", "34"],
    ["provinces"],
    ["provinces", "hue"],
    ["methodology"],
    ["methodology", "dti-2024"],
    ["methodology", "--fit", "data/published/provinces.csv", "--year", "2020"],
    ["methodology", "dti-2020", "--fit", "few.csv", "--year", "2020", "--lang", "vi"],
  ])("dti %s %s is as its schema says", async (...argv) => {
    const { out, code } = await dti([...argv, "--format", "json"], { cwd: folder(files) });
    expect(code).toBe(0);
    const content: unknown = JSON.parse(out);
    expect(resultSchema.safeParse(content).error?.message).toBeUndefined();
    const alone = [...out.matchAll(/"command":\s*"(\w+)"/g)].map(([, command]) => command);
    expect(alone).toEqual([argv[0]]);
  });

  it("dti rank is no JSON of its schema once a key is wrong", async () => {
    const { out } = await dti(["rank", "2022.csv", "--format", "json"], { cwd: folder(files) });
    for (const [right, wrong] of [
      ['"schemaVersion":2', '"schemaVersion":1'],
      ['"rank":1,', '"rank":"1",'],
      ['"mean":', '"means":'],
    ] as const) {
      expect(resultSchema.safeParse(JSON.parse(out.replace(right, wrong))).success).toBe(false);
    }
  });
});
