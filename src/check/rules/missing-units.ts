import { MEAN } from "../../core/published.ts";
import type { Figure } from "../../types/index.ts";
import { contradict, pass, type Rule } from "../rule.ts";

/** A table that gives nearly all units of its list lacks none. Fewer than nine tenths are a part on purpose. */
export const missingUnits: Rule<"missing-units"> = {
  codes: { "missing-units": { subjects: "all", precedence: 21 } },
  check: function* ({ figures }, basis) {
    const tables = new Map<string, Map<string, Figure>>();
    for (const figure of figures) {
      if (!figure.wide || figure.unit === MEAN) continue;
      const key = `${figure.year}/${figure.scheme}`;
      const known = tables.get(key) ?? new Map<string, Figure>();
      tables.set(key, known);
      if (!known.has(figure.unit)) known.set(figure.unit, figure);
    }
    for (const given of tables.values()) {
      const [first] = given.values();
      const list = first && basis.unitsOf(first.scheme);
      if (!list) continue;
      const missing = [...list].flatMap(([code, name]) => (given.has(code) ? [] : [name]));
      if (missing.length === 0) yield pass("missing-units", [...given.values()]);
      else if (missing.length * 10 <= list.size) {
        yield contradict("missing-units", "warning", [{ figure: first }], { missing, of: list.size });
      }
    }
  },
};
