import { printParseErrorCode, visit } from "jsonc-parser";
import { Failure, failIfAny, problem } from "../../core/failure.ts";
import { fraction, fractionOfText } from "../../core/fraction.ts";
import type { Fraction, Problem } from "../../types/index.ts";

/** A number may have so many digits between its first and its last that is not 0, and lie between 10^−30 and 10^31. */
const DIGITS = 30;
const EXPONENT = 30;
/** Objects and lists may stand so deep in one another. */
const DEPTH = 64;

/** What a JSON file holds. */
export interface Json {
  /** Its value, as `JSON.parse` gives it. */
  readonly content: unknown;
  /** The number under a key of an object or list of the content, exactly as written. */
  readonly numberAt: (container: object, key: string) => Fraction | undefined;
  /** The line of what stands under a key of an object or list of the content, counted from 1. */
  readonly lineOf: (container: object, key: string) => number | undefined;
}

/** An object or list that is being read. */
interface Open {
  readonly isList: boolean;
  readonly values: Map<string, unknown>;
  readonly inside: Inside;
  /** The line that it begins on. */
  readonly line: number;
  key: string;
}

/** What is known of the values of an object or list, by key. */
interface Inside {
  readonly lines: Map<string, number>;
  readonly numbers: Map<string, Fraction>;
}

/**
 * Reads JSON. A key that an object has twice is refused, as one of the two would win without a word.
 * @throws Failure with the first fault of its form, else with every double key and every number that is too long
 */
export function parseJson(text: string, file: string): Json {
  const known = new WeakMap<object, Inside>();
  const root = open(true, 1);
  const path: Open[] = [root];
  const problems: Problem[] = [];

  const put = (value: unknown, line: number, number?: Fraction): void => {
    const parent = path.at(-1) ?? root;
    const key = parent.isList ? String(parent.values.size) : parent.key;
    parent.values.set(key, value);
    parent.inside.lines.set(key, line);
    if (number) parent.inside.numbers.set(key, number);
  };
  const refuse = (reason: string, line: number): never => {
    throw new Failure([problem("not-json", { file, line: line + 1 }, { reason })]);
  };
  const begin = (isList: boolean, line: number): void => {
    if (path.length > DEPTH) refuse("TooDeep", line);
    path.push(open(isList, line + 1));
  };
  const end = (): void => {
    const done = path.pop() ?? root;
    const made = done.isList ? [...done.values.values()] : Object.fromEntries(done.values);
    known.set(made, done.inside);
    put(made, done.line);
  };
  visit(
    text,
    {
      onObjectBegin: (_, __, line) => begin(false, line),
      onArrayBegin: (_, __, line) => begin(true, line),
      onObjectEnd: end,
      onArrayEnd: end,
      onObjectProperty: (key, _, __, line) => {
        const object = path.at(-1) ?? root;
        const first = object.inside.lines.get(key);
        if (first !== undefined) problems.push(problem("key-twice", { file, line: line + 1 }, { key, first }));
        object.key = key;
      },
      onLiteralValue: (value: unknown, offset, length, line) => {
        if (typeof value !== "number") return put(value, line + 1);
        const written = text.slice(offset, offset + length);
        const number = numberFrom(written);
        if (number === undefined) {
          problems.push(
            problem("number-limit", { file, line: line + 1 }, { found: written, digits: DIGITS, exponent: EXPONENT }),
          );
        }
        put(value, line + 1, number);
      },
      onError: (error, _, __, line) => refuse(printParseErrorCode(error), line),
    },
    { disallowComments: true, allowTrailingComma: false },
  );
  failIfAny(problems);
  const inside = (container: object): Inside | undefined => known.get(container);
  return {
    content: root.values.get("0"),
    numberAt: (container, key) => inside(container)?.numbers.get(key),
    lineOf: (container, key) => inside(container)?.lines.get(key),
  };
}

const open = (isList: boolean, line: number): Open => ({
  isList,
  line,
  values: new Map(),
  inside: { lines: new Map(), numbers: new Map() },
  key: "",
});

/** The value of a number's text; undefined where it has too many digits that count, or is too large or too small to be meant. */
function numberFrom(text: string): Fraction | undefined {
  const [mantissa = "", exponent = "0"] = text.toLowerCase().split("e");
  const [whole = "", decimals = ""] = mantissa.replace("-", "").split(".");
  const digits = (whole + decimals).replace(/^0+/, "");
  if (digits === "") return fraction(0n);
  const magnitude = Number(exponent) - decimals.length + digits.length - 1;
  const isTooLong = digits.replace(/(?<!0)0+$/, "").length > DIGITS || Math.abs(magnitude) > EXPONENT;
  return isTooLong ? undefined : fractionOfText(text);
}
