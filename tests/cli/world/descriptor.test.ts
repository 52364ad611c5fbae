import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readDescriptor, writeDescriptor } from "../../../src/cli/world/descriptor.ts";
import { folder } from "../../cli.ts";

/** What is done with an open file. */
function opened<T>(file: string, flags: string, use: (descriptor: number) => T): T {
  const descriptor = openSync(file, flags);
  try {
    return use(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

describe("an open descriptor", () => {
  const LONG = "Hà Tĩnh\n".repeat(40_000);

  it("is read whole, however long, or to a little over what is wanted", () => {
    const file = join(folder({ "a.csv": LONG }), "a.csv");
    const read = (most: number) => opened(file, "r", (descriptor) => readDescriptor(descriptor, most));
    expect(Buffer.from(read(Number.POSITIVE_INFINITY)).toString()).toBe(LONG);
    const { length } = read(100_000);
    expect([length > 100_000, length < Buffer.byteLength(LONG)]).toEqual([true, true]);
  });

  it("is written whole, texts and bytes", () => {
    const file = join(folder({}), "b.csv");
    opened(file, "w", (descriptor) => {
      writeDescriptor(descriptor, LONG);
      writeDescriptor(descriptor, Buffer.from("đ"));
    });
    expect(readFileSync(file, "utf8")).toBe(`${LONG}đ`);
  });
});
