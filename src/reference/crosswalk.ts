import { fraction } from "../core/fraction.ts";
import { once } from "../core/once.ts";
import type { Crosswalk, Scheme } from "../types/index.ts";
import { type List, newCodeOf, partsOf, provincesOf } from "./provinces.ts";

const ONE = fraction(1n);

/** The crosswalk to a list whose units each have these parts, whole ones. */
const crosswalkTo = (from: List, to: List, partsIn: (code: string) => readonly string[]): Crosswalk => ({
  from,
  to,
  targets: [...provincesOf(to).values()].map(({ code, name }) => ({
    code,
    name,
    parts: partsIn(code).map((part) => ({ code: part, share: ONE })),
  })),
});

/** The 2025 merger (Resolution 202/2025/QH15): every old province goes wholly to one new one. */
const to34 = once(() => crosswalkTo("63", "34", (code) => partsOf().get(code) ?? []));

/** The way back: every old province inherits from its new one. */
const to63 = once(() => crosswalkTo("34", "63", (code) => [newCodeOf().get(code) ?? code]));

/** The official crosswalk between two lists, if there is one. */
export const crosswalkBetween = (from: Scheme, to: Scheme): Crosswalk | undefined =>
  from === "63" && to === "34" ? to34() : from === "34" && to === "63" ? to63() : undefined;

/** The old unit that a new one continues: the one of its name, or its only one. */
export function namesakeOf(code: string): string | undefined {
  const parts = partsOf().get(code) ?? [];
  const name = provincesOf("34").get(code)?.name;
  return parts.length === 1 ? parts[0] : parts.find((old) => provincesOf("63").get(old)?.name === name);
}
