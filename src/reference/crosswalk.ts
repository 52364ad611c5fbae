import { fraction } from "../core/fraction.ts";
import type { Crosswalk, Scheme } from "../types/index.ts";
import { newCodeOf, partsOf, provincesOf } from "./provinces.ts";

const ONE = fraction(1n);

/** The 2025 merger (Resolution 202/2025/QH15): every old province goes wholly to one new one. */
export const to34: Crosswalk = {
  from: "63",
  to: "34",
  targets: [...provincesOf("34").values()].map(({ code, name }) => ({
    code,
    name,
    parts: (partsOf.get(code) ?? []).map((old) => ({ code: old, share: ONE })),
  })),
};

/** The way back: every old province inherits from its new one. */
export const to63: Crosswalk = {
  from: "34",
  to: "63",
  targets: [...provincesOf("63").values()].map(({ code, name }) => ({
    code,
    name,
    parts: [{ code: newCodeOf.get(code) ?? code, share: ONE }],
  })),
};

/** The official crosswalk between two lists, if there is one. */
export const crosswalkBetween = (from: Scheme, to: Scheme): Crosswalk | undefined =>
  [to34, to63].find((crosswalk) => crosswalk.from === from && crosswalk.to === to);

/** The old unit that a new one continues: the one of its name, or its only one. */
export function namesakeOf(code: string): string | undefined {
  const parts = partsOf.get(code) ?? [];
  const name = provincesOf("34").get(code)?.name;
  return parts.length === 1 ? parts[0] : parts.find((old) => provincesOf("63").get(old)?.name === name);
}
