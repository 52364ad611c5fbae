import { fraction, roundHalfUp } from "../../core/fraction.ts";
import { placeText } from "../../core/place.ts";
import { MEAN } from "../../core/published.ts";
import type { Expected, Figure, Finding, FindingDetails, Lang, RuleCode } from "../../types/index.ts";
import { decimalText, localized } from "../formats/number.ts";
import type { RuleWords } from "../words/findings.ts";
import type { Words } from "../words/words.ts";

/** The page of all rules, from the package's folder; each has a heading of its code. */
const PAGE = "data/rules.md";

export const helpOf = (rule: RuleCode): string => `${PAGE}#${rule}`;

/** What is said of a finding, text by text. */
export interface SaidFinding {
  readonly place: string;
  readonly unit: string;
  readonly cell: string;
  readonly found: string;
  /** Empty where nothing tells what it should be. */
  readonly expected: string;
  /** Why, in one sentence, with other rules that it breaks. */
  readonly why: string;
  /** All of it in one line, without the place. */
  readonly line: string;
}

/** A finding in the words of a language. Figures from the file stand as printed. */
export function sayFinding(finding: Finding, words: Words, lang: Lang): SaidFinding {
  const { figure, measure, also } = finding;
  const { findings } = words;
  if (figure.text === "") {
    const why = messageOf(finding, words, lang);
    return { place: placeOfFigure(figure), unit: "", cell: measure[lang], found: "", expected: "", why, line: why };
  }
  const unit = figure.unit === MEAN ? findings.mean : figure.name;
  const cell = findings.cell(measure[lang], findings.kinds[figure.kind], yearText(figure.year));
  const expected = localized(expectedText(finding.expected, figure, words), lang);
  const message = messageOf(finding, words, lang);
  const why = also.length > 0 ? `${message}; ${findings.also(also.map(findings.called).join(", "))}` : message;
  const found = figure.text;
  const both = [expected === "" ? "" : findings.expected(expected), findings.found(found, expected === "")]
    .filter(Boolean)
    .join(", ");
  return { place: placeOfFigure(figure), unit, cell, found, expected, why, line: `${unit}, ${cell}: ${both}: ${why}` };
}

export const placeOfFigure = ({ file, line, column }: Figure): string => placeText({ file, line, column });

/** A year as text; a table may have none. */
const yearText = (year: number): string => (year > 0 ? String(year) : "");

function messageOf<R extends RuleCode>({ rule, details }: Finding<R>, words: Words, lang: Lang): string {
  const { message }: { message: (details: FindingDetails[R], say: Parameters<RuleWords<R>["message"]>[1]) => string } =
    words.findings.rules[rule];
  return message(details, { name: (name) => name[lang], year: yearText });
}

/** `0.7023`, or `0.7023 to 0.7025`; a change has its sign. */
function expectedText(expected: Expected | undefined, { kind }: Figure, { findings }: Words): string {
  if (expected === undefined) return "";
  const { decimals } = expected;
  const [least, most] = [expected.least, expected.most].map((value) => {
    const text = decimalText(value, decimals);
    return /change/.test(kind) && value.n > 0n ? `+${text}` : text;
  });
  return least === most ? (least ?? "") : findings.range(least ?? "", most ?? "");
}

/** An expected value for machines: one text, or the least and the most. */
export function expectedJson(expected: Expected | undefined): string | readonly [string, string] | null {
  if (expected === undefined) return null;
  const { least, most, decimals } = expected;
  const [low, high] = [decimalText(least, decimals), decimalText(most, decimals)];
  return low === high ? low : [low, high];
}

export const percentOf = (checked: number, given: number): string =>
  `${roundHalfUp(fraction(BigInt(checked), BigInt(given)), 2)}%`;
