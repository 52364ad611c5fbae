import { expect, it } from "vitest";
import { topicNames, topicText } from "../../src/cli/help.ts";
import { refusals } from "../scores.ts";

it("every topic has a text in both languages, and no other name has one", () => {
  expect(topicNames().length).toBeGreaterThan(2);
  for (const name of topicNames()) {
    const [en, vi] = [topicText(name, "en"), topicText(name, "vi")];
    expect([name, en.length > 100, vi.length > 100, en === vi]).toEqual([name, true, true, false]);
  }
  for (const name of ["nothing", "toString", "__proto__"])
    expect(refusals(() => topicText(name, "en"))).toEqual(["bad-option"]);
});
