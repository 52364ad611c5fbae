import { describe, expect, it } from "vitest";
import { dti, folder } from "../cli.ts";
import { tableEqual } from "../table-equal.ts";

const OWN = ["--scheme", "none", "--methodology", "my.json"];
const METHOD = JSON.stringify({
  ...{ id: "my", title: { en: "Readiness", vi: "Sẵn sàng" }, source: "made for tests", decimals: 2 },
  ...{ ties: "competition", rankOn: "printed", scale: "points" },
  measures: [{ code: "score", kind: "total", name: { en: "Score", vi: "Điểm" }, max: 100 }],
});
const TONES = {
  "my.json": METHOD,
  "2023.csv": "xã,Score\nXã Hoà Bình,75\nXã Thuỷ Tú,50\nXã Ba,30\n",
  "2024.csv": "xã,Score\nXã Hòa Bình,45\nXã Thủy Tú,50\nXã Ba,32\n",
};

describe("a unit of one's own list in two years", () => {
  it("is one in compare however its tone marks stand", async () => {
    const { out, err } = await dti(["compare", "2023.csv", "2024.csv", ...OWN, "--format", "csv"], {
      cwd: folder(TONES),
    });
    tableEqual(
      out,
      "code,unit,rank_2023,rank_2024,change,value_2023,value_2024,score_change,score_comparable,like_for_like",
      "Xã Thủy Tú,Xã Thủy Tú,2,1,+1,50.00,50.00,0.00,true,true",
      "Xã Hòa Bình,Xã Hòa Bình,1,2,-1,75.00,45.00,-30.00,true,true",
      "Xã Ba,Xã Ba,3,3,0,30.00,32.00,+2.00,true,true",
    );
    expect(err).toBe("");
  });

  it("is one in three years, under the code of the newest", async () => {
    const cwd = folder({
      "my.json": METHOD,
      "2022.csv": "mã,xã,Score\n00004,Xã Một,70\n00007,Xã Hai,60\n",
      "2023.csv": "xã,Score\nXã Hai,50\nXã Một,40\n",
      "2024.csv": "mã,xã,Score\n4,Xã Một,30\n7,Xã Hai,20\n",
    });
    const { out } = await dti(["compare", "2022.csv", "2023.csv", "2024.csv", ...OWN, "--format", "json"], { cwd });
    const rows: readonly { code: string; ranks: object }[] = JSON.parse(out).rows;
    expect(rows.map(({ code, ranks }) => [code, ranks])).toEqual([
      ["4", { "2022": 1, "2023": 2, "2024": 1 }],
      ["7", { "2022": 2, "2023": 1, "2024": 2 }],
    ]);
  });

  it("has its change in rank --previous", async () => {
    const { out, err } = await dti(["rank", "2024.csv", "--previous", "2023.csv", ...OWN, "--format", "csv"], {
      cwd: folder(TONES),
    });
    tableEqual(out, "unit,previous_rank,change", "Xã Thủy Tú,2,+1", "Xã Hòa Bình,1,-1", "Xã Ba,3,0");
    expect(err).toBe("");
  });

  it.each([
    ["by their codes", "mã,xã,Hạng\n02,Xã Một,1\n01,Xã Một,7\n03,Xã Hai,3\n", 7],
    ["by their codes without zeros", "mã,xã,Hạng\n2,Xã Một,1\n1,Xã Một,7\n3,Xã Hai,3\n", 7],
  ])("has its published rank beside its own in profile, told %s", async (_, published, rank) => {
    const cwd = folder({
      "my.json": METHOD,
      "2024.csv": "mã,xã,Score\n01,Xã Một,70\n02,Xã Một,60\n03,Xã Hai,50\n",
      "công bố 2024.csv": published,
    });
    const { code, out, err } = await dti(
      ["profile", "01", "2024.csv", "--published", "công bố 2024.csv", ...OWN, "--format", "json"],
      { cwd },
    );
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out).published).toEqual([{ year: 2024, scheme: "none", rank: `${rank}` }]);
  });

  it("has its published rank by its name, where that is of one unit", async () => {
    const cwd = folder({ ...TONES, "công bố 2024.csv": "xã,Hạng\nXã Hoà Bình,9\nXã Ba,2\n" });
    const argv = (published: string) => [
      ...["profile", "Xã Hòa Bình", "2024.csv", "--published", published, ...OWN, "--format", "json"],
    ];
    const { out } = await dti(argv("công bố 2024.csv"), { cwd });
    expect(JSON.parse(out).published.map(({ rank }: { rank: string }) => rank)).toEqual(["9"]);
  });

  it("is checked against its own rank of last year", async () => {
    const cwd = folder({
      ...TONES,
      "2023.csv": "xã,Score,Hạng\nXã Hoà Bình,75,1\nXã Thuỷ Tú,50,2\n",
      "2024.csv": "xã,Score,Hạng,Thay đổi thứ hạng\nXã Hòa Bình,45,2,-1\nXã Thủy Tú,50,1,+2\n",
    });
    const { out, code } = await dti(["check", "2024.csv", "--previous", "2023.csv", ...OWN], { cwd });
    expect(code).toBe(1);
    expect(out).toContain(
      "2024.csv:3:4: error [rank-change]\n  Xã Thủy Tú, Score, change of rank 2024: expected +1, found +2",
    );
    expect(out).not.toContain("2024.csv:2:4");
  });

  it("is named with its likely partner where it stays alone, in both languages", async () => {
    const cwd = folder({
      "my.json": METHOD,
      "2023.csv": "mã,xã,Score\n1,Xã Một,75\n2,Xã Tân Bình,50\n",
      "2024.csv": "mã,xã,Score\n1,Xã Một,45\n9,Xã Tân Bình,50\n",
    });
    const { out } = await dti(["compare", "2023.csv", "2024.csv", ...OWN], { cwd, columns: 200 });
    expect(out).toContain(
      'perhaps the same unit: "Xã Tân Bình (2)" in 2023 and "Xã Tân Bình (9)" in 2024; if so, write its name or its code alike in both\n',
    );
    const vi = await dti(["compare", "2023.csv", "2024.csv", ...OWN, "--lang", "vi"], { cwd, columns: 200 });
    expect(vi.out).toContain('có thể là cùng một đơn vị: "Xã Tân Bình (2)" (năm 2023) và "Xã Tân Bình (9)" (năm 2024)');
  });

  it.each([
    ["vanished", "1,Xã Một,45\n2,Xã Ba,50\n", "Xã Ba", "3 in 2023"],
    ["came", "1,Xã An,45\n2,Xã Một,50\n3,Xã Hai,20\n4,Xã Ba,10\n", "Xã Một", "2 in 2024"],
  ])("is refused where its code is the number of its row and one before it %s", async (_, rows, name, place) => {
    const cwd = folder({
      "my.json": METHOD,
      "2023.csv": "mã,xã,Score\n1,Xã Một,75\n2,Xã Hai,60\n3,Xã Ba,30\n",
      "2024.csv": `mã,xã,Score\n${rows}`,
    });
    for (const command of [
      ["compare", "2023.csv", "2024.csv"],
      ["rank", "2024.csv", "--previous", "2023.csv"],
    ]) {
      const { err, out, code } = await dti([...command, ...OWN], { cwd });
      expect([code, out]).toEqual([1, ""]);
      expect(err).toContain(`but "${name}" has code ${place}`);
      const byName = await dti([...command, ...OWN, "--column", "mã=ignore", "--format", "csv"], { cwd });
      expect(byName.code).toBe(0);
    }
  });

  it("is named where its code alone tells it, as it has another name", async () => {
    const cwd = folder({
      "my.json": METHOD,
      "2023.csv": "mã,xã,Score\n7,Xã Cũ,75\n8,Xã Hai,60\n",
      "2024.csv": "mã,xã,Score\n7,Xã Mới,45\n8,Xã Hai,50\n",
    });
    const said = 'the same by code, under another name: 7 "Xã Cũ" in 2023, "Xã Mới" in 2024;';
    const compared = await dti(["compare", "2023.csv", "2024.csv", ...OWN], { cwd, columns: 300 });
    expect(compared.out).toContain(said);
    const ranked = await dti(["rank", "2024.csv", "--previous", "2023.csv", ...OWN], { cwd, columns: 300 });
    expect(ranked.out).toContain(said);
  });
});
