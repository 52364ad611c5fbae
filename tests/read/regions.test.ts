import { describe, it } from "vitest";
import { dti, folder } from "../cli.ts";
import { tableEqual } from "../table-equal.ts";

describe("regions of a file", () => {
  it("fold as names of units do: `R1`, `r1` and ` R 1` are one", async () => {
    const cwd = folder({ "2022.csv": "unit,region,total\na,R1,0.5\nb,r1,0.6\nc,R 1,0.7\nd,Đông,0.4\ne,đông,0.3\n" });
    const argv = ["rank", "2022.csv", "--scheme", "none", "--methodology", "dti-2022", "--format", "csv"];
    const { out } = await dti(argv, { cwd });
    tableEqual(out, "unit,region,region_rank", "c,R1,1", "b,R1,2", "a,R1,3", "d,Đông,1", "e,Đông,2");
  });
});
