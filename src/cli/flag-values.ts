import { InvalidArgumentError } from "commander";

const DELIMITERS: Readonly<Record<string, string>> = { comma: ",", semicolon: ";", tab: "\t", pipe: "|", "\\t": "\t" };

/** Reads a whole number between two. */
export function whole(least: number, most: number) {
  const read = (text: string): number => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    throw new InvalidArgumentError(`${least}–${most}`);
  };
  return Object.assign(read, { least, most });
}

export function delimiter(text: string): string {
  const value = DELIMITERS[text] ?? text;
  if ([",", ";", "\t", "|"].includes(value)) return value;
  throw new InvalidArgumentError("comma, semicolon, tab, pipe");
}

/** The items of a list with commas between them, or all. */
export const listOrAll = (text: string): readonly string[] | "all" =>
  text === "all" ? "all" : text.split(",").map((item) => item.trim());

/** The items of a list of names, none of them empty. */
export function names(text: string): readonly string[] {
  const items = text.split(",").map((item) => item.trim());
  if (items.some((item) => item === "")) throw new InvalidArgumentError("NAME,NAME");
  return items;
}

/** Every text that a flag is given. */
export const several = (text: string, before: readonly string[] = []): readonly string[] => [...before, text];

/** `HEADING=meaning`, once for each column; a heading may have an equals sign of its own. */
export function column(
  text: string,
  before: Readonly<Record<string, string>> | undefined,
): Readonly<Record<string, string>> {
  const at = text.lastIndexOf("=");
  if (at < 1 || at === text.length - 1) throw new InvalidArgumentError("HEADING=MEANING");
  return { ...before, [text.slice(0, at)]: text.slice(at + 1) };
}
