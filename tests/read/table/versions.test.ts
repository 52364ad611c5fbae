import * as fc from "fast-check";
import { expect, it } from "vitest";
import { dti } from "../../cli.ts";

const OWN = ["--scheme", "none", "--methodology", "dti-2022"];
const rank = (text: string, ...more: readonly string[]) =>
  dti(["rank", "-", ...OWN, "--year", "2022", "--format", "csv", ...more], { stdin: text });

const version = fc.constantFrom(
  ...["(điều chỉnh)", "(cũ)", "(mới)", "(MỚI)", "[sửa đổi]", "(bổ sung lần 2)", "(lần 2)", "- cũ", "mới", "*", "(*)"],
  ...["(revised)", "(old)", "- new", "(updated 2022)", "**", "(tính lại)", "(tiếp)", "(cont.)", "(v2)", "(2)"],
);
const name = fc.constantFrom("Sở Nội vụ", "Xã Tân Phú", "Hai", "Phường An Bình (TP. Thủ Đức)");
const table = (...names: readonly string[]): string =>
  `Đơn vị;DTI\n${names.map((one, i) => `${one};0,${[7919, 4013, 6271, 5303][i]}`).join("\n")}\n`;

it("A unit called like another and a word of another version is asked about, and ranked as the answer says", async () => {
  const property = fc.asyncProperty(name, version, fc.boolean(), async (unit, word, before) => {
    const [one, other] = [unit, `${unit} ${word}`];
    const text = before ? table(other, "Sở Du lịch", one) : table(one, "Sở Du lịch", other);
    const asked = await rank(text);
    expect(asked.code).toBe(1);
    expect(asked.err).toBe(
      `(stdin):${before ? 2 : 4}: "${other}" may be another version of "${one}" on line ${before ? 4 : 2}; both would be ranked\n` +
        `  hint: if both are units: --unit "${other}"; else leave one of them out: --not-unit "${one}"\n`,
    );
    const both = await rank(text, "--unit", other);
    expect(both.out.trim().split("\n")).toHaveLength(4);
    for (const left of [one, other]) {
      const { out, err } = await rank(text, "--not-unit", left);
      expect(out.trim().split("\n"), err).toHaveLength(3);
      expect(out).toContain(left === one ? `,${other},` : `,${one},`);
    }
    expect((await dti(["check", "-", ...OWN], { stdin: text })).code).toBe(1);
  });
  await fc.assert(property, { numRuns: 8 });
});

it("Two versions are asked about where the unit alone is not there, but not two that only numbers tell apart", async () => {
  expect((await rank(table("Hai (cũ)", "Ba", "Hai (mới)"))).err).toContain(
    '"Hai (mới)" may be another version of "Hai (cũ)" on line 2',
  );
  expect((await rank(table("Hai (1)", "Ba", "Hai (2)"))).code).toBe(0);
});

it("Names that tell units apart, or that have codes of their own, are those of units", async () => {
  const apart = table("Tân Phú (Thủ Đức)", "Tân Phú (Quận 9)", "Tân Phú", "Phố Mới");
  expect((await rank(apart)).code).toBe(0);
  expect((await rank(table("Hai (mới)", "Ba", "Bốn *"))).code).toBe(0);
  const coded = "Mã;Đơn vị;DTI\n00101;Hai;0,7\n00102;Hai (mới);0,6\n00103;Ba;0,2\n";
  expect((await rank(coded)).code).toBe(0);
});

it("A name written in two ways, its tone marks on other vowels or a point after it, is that of one unit", async () => {
  const pairs = fc.constantFrom(["Xã Hoà Bình", "Xã Hòa Bình"], ["Khoẻ", "khỏe"], ["Xã Thuỷ Tú", "Xã Thủy Tú"]);
  const property = fc.asyncProperty(pairs, fc.boolean(), async ([one = "", other = ""], turned) => {
    const text = turned ? table(other, "Ba", one) : table(one, "Ba", other);
    const { code, err } = await rank(text);
    expect(code).toBe(1);
    expect(err).toContain(`(stdin):4: the unit is here twice; the other is "${turned ? other : one}" on line 2`);
    const coded = text.split("\n").map((line, i) => (line === "" ? "" : `${i === 0 ? "Mã" : `0010${i}`};${line}`));
    expect((await rank(coded.join("\n"))).code).toBe(0);
  });
  await fc.assert(property, { numRuns: 4 });
  expect((await rank(table("Hai", "Ba", "Hai."))).err).toContain('"Hai." may be another version of "Hai" on line 2');
  expect((await rank(table("Hòa", "Hoa", "Hoá"))).code).toBe(0);
});
