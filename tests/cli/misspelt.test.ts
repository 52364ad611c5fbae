import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearest } from "../../src/reference/nearest.ts";
import { dti, folder } from "../cli.ts";

const FILES = {
  "2022.csv": "code,province,total,government\n42,Hà Tĩnh,0.5,0.4\n40,Nghệ An,0.4,0.3\n",
  "units.csv": "xã,Cụm,Score\nXã Một,Cụm Đông,1\nXã Hai,Cụm Tây,2\n",
};

describe("a misspelt value", () => {
  it.each([
    ["rank 2022.csv --format cvs", "csv"],
    ["rank 2022.csv --format exel", undefined],
    ["rank 2022.csv --ties averge", undefined],
    ["rank 2022.csv --ties compettion", "competition"],
    ["rank 2022.csv --missing unrankd", "unranked"],
    ["rank 2022.csv --regions eigth", "eight"],
    ["rank 2022.csv --rank-on prnted", "printed"],
    ["rank 2022.csv --scale pecent", "percent"],
    ["rank 2022.csv --decimal coma", "comma"],
    ["rank 2022.csv --delimiter semicolo", "semicolon"],
    ["rank 2022.csv --encoding utf8", "utf-8"],
    ["rank 2022.csv --lang vn", "vi"],
    ["rank 2022.csv --lang eng", "en"],
    ["rank 2022.csv --means regoin", "region"],
    ["rank 2022.csv --merge populaton --as 34", "population"],
    ["rank 2022.csv --column government=rnk", "rank"],
    ["rank 2022.csv --column government=total:rnak:2022", "rank"],
    ["rank 2022.csv --column govrnment=government", "government"],
    ["rank 2022.csv --by govenrment", "government"],
    ["rank 2022.csv --measures govrnment", "government"],
    ["rank 2022.csv --region Bac", "Bắc Trung Bộ"],
    ["rank 2022.csv --region Noth-Central-Coast", "North Central Coast"],
    ["rank 2022.csv --methodology dti-2202", "dti-2022"],
    ["rank 2022.csv --only Nghe-Ann", "Nghệ An"],
    ["check 2022.csv --ignore rank-ordr", "rank-order"],
    ["report 2022.csv --chart tile", "tiles"],
    ["robustness 2022.csv --scenario dti-2024-foundatoin-400", "dti-2024-foundation-400"],
    ["compare 2022.csv --sort chnge", "change"],
    ["methodology dti-20222", "dti-2022"],
    ["completion bsh", "bash"],
    ["help filse", "files"],
    ["provinces Ha-Gaing", "Hà Giang"],
    ["--lang vn", "vi"],
    ["help files --lang=vie", "vi"],
  ])("is named with the nearest that there is: dti %s", async (line, meant) => {
    const { code, out, err } = await dti(line.split(" "), { cwd: folder(FILES) });
    expect([1, 2]).toContain(code);
    expect(out).toBe("");
    const said = /did you mean (.*?)\?/.exec(err)?.[1]?.replaceAll('"', "").split(" or ");
    if (meant === undefined) expect(err).toContain("expected ");
    else expect(said).toContain(meant);
  });

  it("is one in both languages", async () => {
    const { err } = await dti(["rank", "2022.csv", "--by", "govenrment", "--lang", "vi"], { cwd: folder(FILES) });
    expect(err).toContain("có phải là government?");
  });

  it("of a letter left out, doubled, changed or moved is nearest to the value itself", () => {
    const values = ["competition", "dense", "ordinal", "modified", "fractional", "table", "markdown", "government"];
    fc.assert(
      fc.property(
        fc.constantFrom(...values),
        fc.nat(),
        fc.constantFrom("out", "double", "other", "moved"),
        (value, n, how) => {
          const i = n % (value.length - 1);
          const [before, letter = "", next = "", after] = [
            value.slice(0, i),
            value[i],
            value[i + 1],
            value.slice(i + 2),
          ];
          const slip = {
            out: before + next + after,
            double: before + letter + letter + next + after,
            other: `${before}x${next}${after}`,
            moved: before + next + letter + after,
          }[how];
          if (slip !== value) expect(nearest(slip, values)[0]).toBe(value);
        },
      ),
    );
  });

  it("that is far from all, or a number, is near none", () => {
    expect(nearest("xyzzy", ["csv", "table"])).toEqual([]);
    expect(nearest("43", ["63", "34"])).toEqual([]);
    expect(nearest("", ["csv"])).toEqual([]);
  });
});

describe("a language", () => {
  it("of the environment may be any", async () => {
    const { code } = await dti(["rank", "2022.csv"], { cwd: folder(FILES), env: { LANG: "vn_XX.UTF-8" } });
    expect(code).toBe(0);
  });
});

describe("dti profile", () => {
  it.each([
    [["profile"], "no unit is named before the files", 'dti profile "Hà Tĩnh" 2023.csv 2024.csv'],
    [["profile", "2022.csv"], "no unit is named before the files", 'dti profile "Hà Tĩnh" 2022.csv'],
    [
      ["profile", "2022.csv", "units.csv"],
      "no unit is named before the files",
      'dti profile "Hà Tĩnh" 2022.csv units.csv',
    ],
    [["profile", "Huế"], "no file is named", 'dti profile "Huế" 2023.csv 2024.csv'],
    [["profile", "--all", "-o", "cards"], "no file is named", "dti profile --all 2023.csv 2024.csv -o cards/"],
  ])("says what is missing: %j", async (argv, message, hint) => {
    const { code, out, err } = await dti(argv, { cwd: folder(FILES) });
    expect([code, out, err.split("\n")[0]]).toEqual([2, "", message]);
    expect(err).toContain(hint);
  });
});

describe("a settings file", () => {
  it.each([
    ["[]", "a list"],
    ["5", "a number"],
    ['"vi"', "a text"],
    ["true", "true or false"],
    ["null", "null"],
  ])("that is %s is refused in words", async (text, held) => {
    const { code, err } = await dti(["rank", "2022.csv"], { cwd: folder({ ...FILES, "dti.json": text }) });
    expect([code, err.split("\n")[0]]).toEqual([2, `dti.json: expected settings in braces, found ${held}`]);
  });
});

describe("a long list in a note", () => {
  const columns = Array.from({ length: 12 }, (_, i) => `note ${String.fromCharCode(97 + i)}`);
  const table = `province,total,${columns.join(",")}\nHà Tĩnh,0.5${",7".repeat(12)}\nHuế,0.4${",8".repeat(12)}\n`;

  it("is shortened, and says how to see all of it", async () => {
    const cwd = folder({ "2022.csv": table });
    const { out } = await dti(["rank", "2022.csv"], { cwd, columns: 400 });
    expect(out).toContain("note h and 4 more (--verbose names all)");
    const vi = await dti(["rank", "2022.csv", "--lang", "vi"], { cwd, columns: 400 });
    expect(vi.out).toContain("note h và 4 mục khác (--verbose nêu đủ)");
    const whole = await dti(["rank", "2022.csv", "--verbose"], { cwd, columns: 400 });
    expect(whole.out).toContain(`columns not used: ${columns.join(", ")}`);
  });
});
