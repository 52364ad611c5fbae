import { describe, expect, it } from "vitest";
import { type PublishedKind, type Role, type ScoreBasis, UNKNOWN } from "../../../../src/read/table/heading/role.ts";
import { settle } from "../../../../src/read/table/heading/settle.ts";
import type { Level } from "../../../../src/read/table/heading/words.ts";

const name = (level: Level, lang?: "vi" | "en"): Role => ({ is: "name", level, lang });
const code = (level: Level): Role => ({ is: "code", level });
const region = (cluster: boolean): Role => ({ is: "region", cluster });
const score = (of: string, basis?: ScoreBasis): Role => ({
  is: "score",
  code: of,
  year: undefined,
  basis,
  outOf: undefined,
});
const value = (basis: ScoreBasis | undefined): Role => ({ is: "value", year: undefined, basis, outOf: undefined });
const change = (measure?: string, within = false): Role => ({
  is: "change",
  region: within,
  measure,
  year: undefined,
  against: undefined,
});
const ranks = (kind: PublishedKind, more: { readonly cluster?: boolean; readonly list?: string } = {}): Role => ({
  is: "published",
  kind,
  measure: undefined,
  year: undefined,
  cluster: more.cluster ?? false,
  list: more.list,
  against: undefined,
});
const own: Role = { ...UNKNOWN, states: "other", measure: "people", basis: "self" };

/** What each column is in the end, in short. */
const settled = (...roles: readonly Role[]): readonly string[] =>
  settle(roles).map((role) => (role.is === "published" ? role.kind : role.is));

describe("the units of the rows", () => {
  it.each<readonly [string, readonly Role[], readonly string[]]>([
    ["communes with their province", [name("province"), name("commune")], ["beside", "name"]],
    ["communes with a code each", [code("province"), code("commune"), name("commune")], ["beside", "code", "name"]],
    ["units of any kind with their province", [name("province"), name("any")], ["beside", "name"]],
    ["communes under a heading of any unit too", [name("any"), name("commune")], ["name", "name"]],
    ["provinces alone", [code("province"), name("province")], ["code", "name"]],
    ["names in both languages", [name("province", "en"), name("province", "vi")], ["beside", "name"]],
    ["names in English only", [name("province", "en")], ["name"]],
  ])(
    "are named by the columns of the finest level, in Vietnamese where there is a choice: %s",
    (_, roles, expected) => {
      expect(settled(...roles)).toEqual(expected);
    },
  );
});

describe("a column that does not say of what it is", () => {
  it("is assessed of the measure that the unit itself scored beside it", () => {
    expect(settle([own, value("assessed")])[1]).toEqual(score("people", "assessed"));
    expect(settled(own, { ...own, measure: "network" }, value("assessed"))).toEqual(["unknown", "unknown", "value"]);
  });

  it.each<readonly [string, readonly Role[], string]>([
    ["of rank beside ranks", [ranks("rank"), change()], "rank_change"],
    ["of regional rank beside ranks", [ranks("rank"), change(undefined, true)], "regional_rank_change"],
    ["of score beside two scores of one measure", [score("total"), score("total"), change()], "score_change"],
    ["of nothing beside scores of two measures", [score("total"), score("people"), change()], "unknown"],
    ["of nothing beside two scores of another", [score("total"), score("total"), change("people")], "unknown"],
    ["of nothing beside a unit's own scores", [own, ranks("rank"), change()], "unknown"],
  ])("is a change %s", (_, roles, expected) => expect(settled(...roles).at(-1)).toBe(expected));
});

describe("ranks in groups", () => {
  const inCluster = ranks("regional_rank", { cluster: true });

  it("are regional where the groups are the regions of the table, and of nobody else", () => {
    expect(settled(region(true), inCluster)).toEqual(["region", "regional_rank"]);
    expect(settled(inCluster)).toEqual(["unknown"]);
    expect(settled(region(false), region(true), inCluster)).toEqual(["region", "beside", "unknown"]);
  });
});

describe("ranks on a list", () => {
  const on = (list: string): Role => ranks("rank", { list });

  it("are read where only one list is named", () => {
    expect(settled(on("63"), on("63"), ranks("rank"))).toEqual(["rank", "rank", "rank"]);
    expect(settled(on("63"), on("34"), ranks("rank"))).toEqual(["unknown", "unknown", "rank"]);
  });
});
