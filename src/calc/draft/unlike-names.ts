import { fold } from "../../reference/fold.ts";
import type { Measure } from "../../types/index.ts";

/** What tells a heading from others: its letters and digits; of one without letters, how it is written. */
const keyOf = (text: string): string => {
  const folded = fold(text);
  return /[a-z]/.test(folded) ? folded : text.trim();
};

/** The measures with names that a table can tell apart: a name that another has too begins with its code. */
export function unlikeNames(measures: readonly Measure[]): readonly Measure[] {
  const owners = new Map<string, string>();
  for (const { code, aliases = [] } of measures) for (const text of [code, ...aliases]) owners.set(keyOf(text), code);
  return measures.map((measure) => {
    const { code } = measure;
    const own = (text: string): string => {
      for (const tried of [text, `${code} ${text}`, `${code}: ${text} (${code})`]) {
        const owner = owners.get(keyOf(tried));
        if (owner !== undefined && owner !== code) continue;
        owners.set(keyOf(tried), code);
        return tried;
      }
      return text;
    };
    return { ...measure, name: { en: own(measure.name.en), vi: own(measure.name.vi) } };
  });
}
