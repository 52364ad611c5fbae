import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeOfUnit } from "../../src/calc/find-unit.ts";
import { Failure } from "../../src/core/failure.ts";
import { dti, folder } from "../cli.ts";
import { failureOf } from "../failure.ts";
import { READINESS } from "../methods.ts";
import { tableEqual } from "../table-equal.ts";

const METHOD = JSON.stringify({
  ...READINESS,
  measures: [
    { code: "a", kind: "pillar", name: { en: "A", vi: "A" }, max: 10 },
    { code: "b", kind: "pillar", name: { en: "B", vi: "B" }, max: 10 },
    { code: "total", kind: "total", name: { en: "Total", vi: "Tổng" }, of: { a: 1, b: 1 } },
  ],
});
const NAMESAKES = {
  "my.json": METHOD,
  "2023.csv": "mã;xã;a;b\n01;Xã A;1;2\n02;Xã A;3;5\n03;Xã C;5;6\n",
  "2024.csv": "mã;xã;a;b\n01;Xã A;1;2\n02;Xã A;3;4\n03;Xã C;5;6\n",
};
const OWN = ["--scheme", "none", "--methodology", "my.json"];

describe("a name that several units of a table have", () => {
  it.each<readonly [string, readonly string[]]>([
    ["profile", ["profile", "Xã A", "2024.csv"]],
    ["profile --peers", ["profile", "03", "2024.csv", "--peers", "Xã A"]],
    ["profile --target", ["profile", "03", "2024.csv", "--target", "Xã A"]],
    ["rank --only", ["rank", "2024.csv", "--only", "Xã A"]],
    ["robustness --only", ["robustness", "2024.csv", "--only", "Xã A"]],
    ["compare --only", ["compare", "2023.csv", "2024.csv", "--only", "Xã A"]],
    ["compare --explain", ["compare", "2023.csv", "2024.csv", "--explain", "Xã A"]],
    ["report --card", ["report", "2023.csv", "2024.csv", "--card", "Xã A", "-o", "card.html"]],
  ])("is refused in %s with the codes that tell them apart", async (_, argv) => {
    const { code, out, err } = await dti([...argv, ...OWN], { cwd: folder(NAMESAKES) });
    expect(err).toBe(
      '"Xã A" is the name of 2 units: Xã A (01), Xã A (02)\n' +
        '  hint: give the code of the one that is meant, or its name exactly as in the table: "01" or "02"\n',
    );
    expect([code, out]).toEqual([2, ""]);
  });

  it("is refused in Vietnamese", async () => {
    const { err } = await dti(["rank", "2024.csv", "--only", "Xã A", ...OWN, "--lang", "vi"], {
      cwd: folder(NAMESAKES),
    });
    expect(err).toContain('"Xã A" là tên của 2 đơn vị: Xã A (01), Xã A (02)\n');
  });

  it("stands beside codes, each of which is one unit", async () => {
    const { out } = await dti(["rank", "2024.csv", "--only", "02", ...OWN, "--format", "csv"], {
      cwd: folder(NAMESAKES),
    });
    tableEqual(out, "rank,code,unit", "2,02,Xã A");
  });
});

describe("the place of a unit", () => {
  const WRITTEN = ["Xã Ba", "xã ba", "Xã Bà", "XÃ BẢ", "Xã Bốn", "Xã Bộn"];

  it("is that of its code, its very name, or its only name but for how it is written; else it is refused", () => {
    const unit = fc.record({ name: fc.constantFrom(...WRITTEN), hasCode: fc.boolean() });
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 6 }), fc.constantFrom(...WRITTEN, "Xa Ba", "00001"), (units, text) => {
        const names = units.map(({ name }) => name);
        const codes = units.map(({ name, hasCode }, i) => (hasCode ? `0000${i}` : name));
        const plain = (name: string): string => name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
        const places = (isMeant: (i: number) => boolean) => [...names.keys()].filter(isMeant);
        const [byCode, byName, byLetters] = [
          places((i) => codes[i] === text),
          places((i) => names[i]?.toLowerCase() === text.toLowerCase()),
          places((i) => plain(names[i] ?? "") === plain(text)),
        ];
        const meant = byCode.length > 0 ? byCode.slice(0, 1) : byName.length > 0 ? byName : byLetters;
        const place = () => placeOfUnit(text, { scheme: "none", codes, names });
        if (meant.length > 1) expect(place).toThrow(Failure);
        else expect(place()).toBe(meant[0]);
      }),
    );
  });

  it.each([
    ["Hương Khê", ["Xã Hương Khê", "Xã Hương Sơn"], 0],
    ["huong khe", ["Xã Hương Khê", "Phường Hương Sơn"], 0],
    ["Xã Hương Khê", ["Hương Khê", "Hương Sơn"], 0],
    ["Hương Khê", ["Xã Hương Khê", "Hương Khê"], 1],
    ["Phường Hương Khê", ["Xã Hương Khê"], undefined],
    ["Hương Khế", ["Xã Hương Khê"], undefined],
    ["Hương Khê", ["Xã Hương Khê", "Phường Hương Khê"], "name-of-several"],
    ["Vinh", ["TP Vinh", "Xã Vinh"], "name-of-several"],
    ["huong khe", ["Xã Hương Khê", "Xã Hương Khế"], "name-of-several"],
  ])("that is called %s among %j is %s", (text, names, expected) => {
    const place = () => placeOfUnit(text, { scheme: "none", codes: names, names });
    if (typeof expected === "string") expect(failureOf(place)).toMatchObject([{ kind: expected }]);
    else expect(place()).toBe(expected);
  });

  it("whose kind is not said is that of the only unit of the name, whatever else there is", () => {
    const kind = fc.constantFrom("Xã ", "Phường ", "Đặc khu ");
    const unit = fc.tuple(kind, fc.constantFrom("Ba", "Bốn", "Năm")).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.uniqueArray(unit, { maxLength: 6 }), (names) => {
        const meant = names.flatMap((name, i) => (name.endsWith(" Ba") ? [i] : []));
        const place = () => placeOfUnit("Ba", { scheme: "none", codes: names, names });
        if (meant.length > 1) expect(place).toThrow(Failure);
        else expect(place()).toBe(meant[0]);
      }),
    );
  });
});

describe("a unit that is named without its kind", () => {
  it.each([
    ["profile", ["profile", "Hương Khê", "2023.csv", "2024.csv"]],
    ["compare --explain", ["compare", "2023.csv", "2024.csv", "--explain", "Hương Khê"]],
    ["rank --only", ["rank", "2024.csv", "--only", "Hương Khê"]],
    ["profile --peers", ["profile", "Xã C", "2024.csv", "--peers", "Hương Khê"]],
  ])("is found in %s", async (_, argv) => {
    const table = "xã;a;b\nXã Hương Khê;1;2\nXã C;5;6\n";
    const cwd = folder({ "my.json": METHOD, "2023.csv": table, "2024.csv": table });
    const { code, out } = await dti([...argv, ...OWN], { cwd });
    expect([code, out.includes("Xã Hương Khê")]).toEqual([0, true]);
  });
});
