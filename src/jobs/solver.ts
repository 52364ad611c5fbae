import { gunzipSync } from "node:zlib";
import { load, packed } from "virtual:solver";
import type { Solve } from "../calc/robustness/potential.ts";

/** The optimum is found in full, and no row is off by more than this. */
const OPTIONS = { mip_rel_gap: 0, mip_abs_gap: 0.1, primal_feasibility_tolerance: 1e-9, output_flag: false };

/** HiGHS, which solves mixed-integer models. */
export async function solver(): Promise<Solve> {
  const highs = await load({ wasmBinary: gunzipSync(Buffer.from(packed, "base64")) });
  return (model) => {
    const { Status, Columns } = highs.solve(model, OPTIONS);
    if (Status !== "Optimal") return undefined;
    return new Map(Object.entries(Columns).map(([name, { Primal }]) => [name, Primal]));
  };
}
