import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PickedRows, rowText, wholeLines } from "../../../src/read/plain/head.ts";

/** Rows of a text, some of several lines in quotes. */
const row = fc.constantFrom("a;1", "b;2", '"c\nd";3', '"e ""f""\n\n";4', "ỹ;5", "");
const texts = fc.array(row, { minLength: 1, maxLength: 8 });

describe("the beginning of a text", () => {
  it("is its whole lines up to the last break outside quotes", () => {
    fc.assert(
      fc.property(texts, fc.nat(), (rows, cut) => {
        const text = Buffer.from(rows.map((one) => `${one}\n`).join(""));
        const head = text.subarray(0, 1 + (cut % text.length));
        const ends = rows.map((_, i) =>
          Buffer.byteLength(
            rows
              .slice(0, i + 1)
              .map((one) => `${one}\n`)
              .join(""),
          ),
        );
        const whole = ends.findLast((end) => end <= head.length);
        // Without a whole line it is left as it is.
        if (whole !== undefined) expect(wholeLines(head, false).toString()).toBe(text.subarray(0, whole).toString());
        expect(wholeLines(head, true)).toBe(head);
      }),
      { numRuns: 80 },
    );
  });
});

describe("rows that are picked out of a text", () => {
  it("keep their line numbers, all others are empty, however the text is cut in pieces", () => {
    const picks = fc.uniqueArray(fc.nat({ max: 8 }), { maxLength: 4 });
    fc.assert(
      fc.property(texts, picks, fc.integer({ min: 1, max: 9 }), (rows, wanted, size) => {
        const lines = ["head", ...rows];
        const text = Buffer.from(lines.map((one) => `${one}\n`).join(""));
        const picked = new PickedRows(new Set(wanted), new Set(), 0);
        for (let at = 0; at < text.length; at += size) picked.add(text.subarray(at, at + size));
        let [number, line] = [-2, 1];
        const expected = lines.map((one) => {
          if (one !== "") number++;
          const kept = one !== "" && wanted.includes(number);
          if (kept) expect(picked.lines.get(number)).toBe(line);
          const breaks = one.split("\n").length;
          line += breaks;
          return kept ? `${one}\n` : "\n".repeat(breaks);
        });
        const all = expected.join("");
        const found = picked.bytes.toString();
        // Empty lines at the end are left out.
        expect(all.startsWith(found) && all.slice(found.length).trim()).toBe("");
      }),
      { numRuns: 80 },
    );
  });

  it("may be named by their lines, and the first bytes are kept whole", () => {
    const picked = new PickedRows(new Set(), new Set([3]), 5);
    picked.add(Buffer.from("head\na\nb\nc\n"));
    expect([picked.bytes.toString(), picked.lines.size]).toEqual(["head\n\nb\n", 0]);
  });
});

it("a row is written with every cell in quotes", () => {
  expect(rowText(['a"b', null, ""])).toBe('"a""b","",""\n');
});
