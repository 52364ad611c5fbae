import { topics } from "virtual:topics";
import { fail } from "../core/failure.ts";
import type { Lang } from "../types/index.ts";

/** What `dti help NAME` shows of a topic: its section of the README. @throws Failure with the topics there are */
export function topicText(name: string, lang: Lang): string {
  const topic = Object.hasOwn(topics, name) ? topics[name] : undefined;
  return topic?.[lang] ?? fail("bad-option", {}, { option: "help", found: name, expected: topicNames().join(", ") });
}

/** The topics of `dti help`. */
export const topicNames = (): readonly string[] => Object.keys(topics);
