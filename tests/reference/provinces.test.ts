import { describe, expect, it } from "vitest";
import {
  candidates,
  canonicalCode,
  codeOfName,
  newCodeOf,
  partsOf,
  provincesOf,
  suggest,
} from "../../src/reference/provinces.ts";
import { crosswalkOf, oldCodes } from "../merger.ts";

describe("the lists of provinces", () => {
  it("are 63 and 34, of which each old one is in one new one", () => {
    expect([provincesOf("63").size, provincesOf("34").size]).toEqual([63, 34]);
    expect(Object.fromEntries(partsOf())).toEqual(Object.fromEntries(crosswalkOf()));
    expect(
      oldCodes.every((code) =>
        partsOf()
          .get(newCodeOf().get(code) ?? "")
          ?.includes(code),
      ),
    ).toBe(true);
  });

  it("know a province by its name on the list, in either language and by its aliases", () => {
    const codes = (list: "63" | "34", ...names: readonly string[]) => names.map((name) => codeOfName(name, list));
    expect(codes("63", "Hà Tĩnh", "HA TINH", "Tỉnh Hà Tĩnh", "Ha Tinh province", "Atlantis")).toEqual([
      "42",
      "42",
      "42",
      "42",
      undefined,
    ]);
    expect(codes("63", "Huế", "TP.HCM", "Bà Rịa – Vũng Tàu")).toEqual(["46", "79", "77"]);
    expect([codeOfName("Hà Giang", "63"), codeOfName("Hà Giang", "34")]).toEqual(["02", undefined]);
  });

  it("write a code as it is, though a spreadsheet took its zero or added some, or it is the ISO code", () => {
    expect([" 1", "48.0", "48,00", "vn-hn", "79", "x"].map(canonicalCode)).toEqual([
      "01",
      "48",
      "48",
      "01",
      "79",
      "0x",
    ]);
  });

  it("suggest names of the same initials, else the nearest ones", () => {
    expect(candidates("HG", "63")).toEqual(["Hà Giang", "Hậu Giang"]);
    expect(candidates("HG", "34")).toEqual([]);
    expect(suggest("Hà Tỉn", "63")[0]).toBe("Hà Tĩnh");
    expect(suggest("HG", "63")).toEqual(["Hà Giang", "Hậu Giang"]);
  });
});
