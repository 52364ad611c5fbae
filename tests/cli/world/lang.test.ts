import { describe, expect, it } from "vitest";
import { langOf, unknownLang, withoutLang } from "../../../src/cli/world/lang.ts";

describe("the language", () => {
  it("is that of --lang, else of the locale, whose most special variable counts", () => {
    expect(langOf(["rank", "--lang", "vi"], { LANG: "C" })).toBe("vi");
    expect(langOf(["--lang=en"], { LANG: "vi_VN.UTF-8" })).toBe("en");
    expect([langOf([], { LANG: "vi_VN" }), langOf([], { LANG: "vi", LC_ALL: "en_US" })]).toEqual(["vi", "en"]);
    expect([langOf([], { LANG: "virtual" }), langOf([], { LC_MESSAGES: "vi-VN", LANG: "C" })]).toEqual(["en", "vi"]);
    expect(langOf(["--lang", "xx"], { LANG: "vi" })).toBe("vi");
  });

  it("that nobody speaks is told", () => {
    expect([
      unknownLang(["--lang", "xx"]),
      unknownLang(["--lang=vi"]),
      unknownLang([]),
      unknownLang(["--lang"]),
    ]).toEqual(["xx", undefined, undefined, ""]);
  });

  it("leaves the other arguments", () => {
    expect(withoutLang(["--lang", "vi", "rank", "--lang=en", "a.csv"])).toEqual(["rank", "a.csv"]);
  });
});
