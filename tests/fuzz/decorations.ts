import { ROOT } from "../root.ts";
import { type Decorated, decorated } from "./decorate.ts";
import type { Main } from "./run.ts";

/** What many decorated tables came to. */
export interface Ranked {
  tables: number;
  /** How many were ranked, and how many refused. */
  ranked: number;
  refused: number;
  readonly faults: { readonly seed: number; readonly why: string; readonly made: Decorated }[];
}

/** Ranks right tables and the same with decorations: each is ranked as before or refused. Table i is made of `seed + i`. */
export async function rankDecorated(main: Main, seed: number, count: number): Promise<Ranked> {
  const tally: Ranked = { tables: 0, ranked: 0, refused: 0, faults: [] };
  for (let i = 0; i < count; i++) {
    const made = decorated(seed + i);
    const plain = await run(main, made.argv, made.plain);
    const more = await run(main, made.argv, made.decorated);
    tally.tables++;
    // By chance a row of the plain table may be the mean of others, which is asked about.
    if (plain.code !== 0) tally.refused++;
    else if (more.code === 0) {
      tally.ranked++;
      const [before, after] = [ranksIn(plain.out), ranksIn(more.out)];
      if (before !== after) tally.faults.push({ seed: seed + i, why: `${before}\n≠\n${after}\n${more.err}`, made });
    } else if (more.code === 1 || more.code === 2) tally.refused++;
    else tally.faults.push({ seed: seed + i, why: `exit ${more.code}: ${more.err}`, made });
  }
  return tally;
}

async function run(main: Main, argv: readonly string[], text: string) {
  const [out, err]: [string[], string[]] = [[], []];
  const stream = (into: string[]) => ({
    write: (piece: string | Uint8Array) => void into.push(String(piece)),
    isTTY: false,
    columns: 80,
  });
  const stdin = () => Buffer.from(text);
  const code = await main(argv, { cwd: ROOT, env: { LANG: "C" }, stdin, stdout: stream(out), stderr: stream(err) });
  return { code, out: out.join(""), err: err.join("") };
}

/** Rank, name and value of every unit that has a rank: columns of regions and of further measures come and go. */
function ranksIn(csv: string): string {
  const [head = "", ...rows] = csv.trim().split("\n");
  const names = head.split(",");
  const at = ["rank", "province", "unit", "total", "government"].map((name) => names.indexOf(name));
  const value = names.includes("government") ? names.indexOf("government") : names.indexOf("total");
  const [rank = 0, province = -1, unit = -1] = at;
  return rows
    .map((row) => row.split(","))
    .filter((cells) => cells[rank] !== "")
    .map((cells) => [cells[rank], cells[province >= 0 ? province : unit], cells[value]].join(" "))
    .join("\n");
}
