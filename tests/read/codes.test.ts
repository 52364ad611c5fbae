import { describe, expect, it } from "vitest";
import { dti, folder } from "../cli.ts";
import { fileOf, leaf, method, sum } from "../methods.ts";
import { tableEqual } from "../table-equal.ts";

/** What `dti methodology --check` says first of these measures. */
async function checked(...measures: Parameters<typeof method>[0]) {
  const { code, out, err } = await dti(["methodology", "--check", "m.json"], {
    cwd: folder({ "m.json": fileOf(method(measures)) }),
  });
  return [code, (out + err).split("\n")[0]];
}

describe("a measure's code", () => {
  it.each(["1.1", "I.2", "4.22.10", "Đ1", "GOV.01", "a-b_c", "7"])(
    "may be %s, and is kept as written",
    async (code) => {
      expect(await checked(leaf(code), sum("total", { [code]: 1 }))).toEqual([
        0,
        "m.json: test is a valid methodology",
      ]);
      const cwd = folder({ "m.json": fileOf(method([leaf(code), sum("total", { [code]: 1 })])) });
      const { out } = await dti(["methodology", "m.json", "--format", "csv"], { cwd });
      expect(out).toContain(`\n${code},${code},index,1,100.00%\n`);
    },
  );

  it.each([" a", "a b", ".1", "_a", "a,b", "a/b", "__proto__", "=1"])("may not be %j", async (code) => {
    const [exit, said] = await checked(leaf(code), sum("total", { x: 1 }));
    expect([exit, String(said)]).toEqual([1, expect.stringContaining("expected letters, digits, . - _")]);
  });

  it.each([
    ["Gov", "gov"],
    ["Đ1", "đ1"],
    ["Hòa", "Hòa".normalize("NFD")],
  ])("%s is the same as %s", async (one, other) => {
    const total = sum("total", { [one]: 1 });
    expect(await checked(leaf(one), leaf(other), total)).toEqual([
      1,
      expect.stringContaining("two measures have the code"),
    ]);
    expect((await checked(leaf(other), total))[0]).toBe(0);
  });

  it("may stand only once among the weights of a measure, in whatever case", async () => {
    const [exit, said] = await checked(leaf("gov"), sum("total", { gov: 3, GOV: 1 }));
    expect([exit, said]).toEqual([1, expect.stringContaining('"GOV" appears a second time in the same object')]);
  });

  it("of another case in the weights is the measure's: it is ranked by", async () => {
    const cwd = folder({
      "m.json": fileOf(method([leaf("Gov"), leaf("Eco"), sum("total", { gov: 3, ECO: 1 })])),
      "t.csv": "name,Gov,Eco\nP,0,1\nQ,1,0\n",
    });
    const argv = [
      "rank",
      "t.csv",
      "--scheme",
      "none",
      "--methodology",
      "m.json",
      "--format",
      "csv",
      "--measures",
      "total",
    ];
    tableEqual((await dti(argv, { cwd })).out, "rank,unit,total", "1,Q,0.7500", "2,P,0.2500");
  });
});
