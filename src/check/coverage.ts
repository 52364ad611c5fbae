import type { Coverage, Figure, RuleCode } from "../types/index.ts";
import type { Basis } from "./basis.ts";
import type { Duplicates } from "./duplicates.ts";
import type { Check } from "./rule.ts";
import { ABOUT, RULE_CODES } from "./rules.ts";

/** How many of the figures that each rule is about it compared, and how many it left out because of the effort. */
export function coverageOf(
  checks: readonly Check[],
  figures: readonly Figure[],
  { repeated, same }: Pick<Duplicates, "repeated" | "same">,
  ignored: ReadonlySet<RuleCode>,
  basis: Basis,
): readonly Coverage[] {
  const compared = figuresBy(checks.filter(({ skipped }) => !skipped));
  const skipped = figuresBy(checks.filter((check) => check.skipped));
  const wanted = (rule: RuleCode): boolean =>
    !ignored.has(rule) && !WHOLE.has(rule) && (rule !== "from-scores" || basis.expected.length > 0);
  return RULE_CODES.filter(wanted).flatMap((rule): Coverage[] => {
    const { subjects } = ABOUT[rule];
    const about =
      rule === "two-figures" ? repeated : figures.filter(({ kind }) => subjects === "all" || subjects.includes(kind));
    const among = (some: ReadonlySet<Figure> | undefined) => (figure: Figure) =>
      some?.has(figure) || some?.has(same.get(figure) ?? figure) || false;
    const [isCompared, isSkipped] = [among(compared.get(rule)), among(skipped.get(rule))];
    const checked = about.filter(isCompared).length;
    const left = about.filter((figure) => isSkipped(figure) && !isCompared(figure)).length;
    return about.length === 0 ? [] : [{ rule, checked, given: about.length, skipped: left }];
  });
}

/** Rules that are not about figures but about columns and files. */
const WHOLE: ReadonlySet<RuleCode> = new Set(["unread-column", "unused-basis"]);

function figuresBy(checks: readonly Check[]): ReadonlyMap<RuleCode, ReadonlySet<Figure>> {
  const found = new Map<RuleCode, Set<Figure>>();
  for (const { rule, figures } of checks) {
    const known = found.get(rule) ?? new Set();
    found.set(rule, known);
    for (const figure of figures) known.add(figure);
  }
  return found;
}
