import type { Basis } from "./rule.ts";

/** The old unit whose name a new unit of the shorter list goes on: its only part, or the part of the same name. */
export function namesakeOf(unit: string, basis: Basis): string | undefined {
  const parts = basis.parts.get(unit) ?? [];
  if (parts.length === 1) return parts[0];
  const name = basis.unitsOf("34")?.get(unit);
  return parts.find((part) => basis.unitsOf("63")?.get(part) === name);
}
