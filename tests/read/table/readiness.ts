import { dti, folder } from "../../cli.ts";

/** People of 60 points and a network of 40, and their total. */
const INDEX = {
  id: "readiness",
  title: { en: "Readiness", vi: "Mức độ sẵn sàng" },
  source: "an example",
  decimals: 2,
  ties: "competition",
  rankOn: "printed",
  scale: "points",
  measures: [
    { code: "people", kind: "index", name: { en: "People", vi: "Con người" }, max: 60 },
    { code: "network", kind: "index", name: { en: "Network", vi: "Hạ tầng" }, max: 40 },
    { code: "total", kind: "total", name: { en: "Total", vi: "Tổng" }, of: { people: 60, network: 40 } },
  ],
};

/** The ranks by the total, a text a unit, or what is said instead. */
export async function ranked(file: string, table: string, ...more: string[]): Promise<string> {
  const dir = folder({ [file]: table, "m.json": JSON.stringify(INDEX) });
  const own = ["--scheme", "none", "--methodology", `${dir}/m.json`, "--format", "csv", "--by", "total"];
  const { out, err } = await dti(["rank", `${dir}/${file}`, ...own, "--measures", "total", ...more]);
  const said = err.replaceAll(`${dir}/`, "");
  return out === "" ? said : out.trim().split("\n").slice(1).join(" ");
}
