import type { Argument, Command, Option } from "commander";
import { methodologies } from "../../reference/editions.ts";
import { fold } from "../../reference/fold.ts";
import { provincesOf } from "../../reference/provinces.ts";
import { namesOfRegions } from "../../reference/regions.ts";
import type { Methodology } from "../../types/index.ts";

const provinces = (): readonly string[] =>
  [...provincesOf("63").values(), ...provincesOf("34").values()].map(({ name }) => name);
const measures = (): readonly string[] =>
  methodologies.flatMap((methodology: Methodology) => methodology.measures.map(({ code }) => code));
const ids = (): readonly string[] => methodologies.map(({ id }) => id);

/** What may stand for the value of a flag or for an argument, by what a usage line calls it. */
const VALUES: Readonly<Record<string, () => readonly string[]>> = {
  measure: measures,
  codes: measures,
  "id|file": ids,
  unit: provinces,
};
/** The same for those whose name says too little. */
const NAMED: Readonly<Record<string, () => readonly string[]>> = {
  "--region": namesOfRegions,
  "--explain": provinces,
  "--only": provinces,
  provinces,
};

/** What can come next on a command line whose last word is being typed; empty where files may. */
export function candidates(root: Command, words: readonly string[]): readonly string[] {
  const typed = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  const command = root.commands.find((one) => before.includes(one.name()));
  const [, flag, start] = /^(--[^=]+)=(.*)$/s.exec(typed) ?? [];
  if (flag !== undefined) {
    return fitting(valuesOf(optionOf(command, flag)), start ?? "").map((value) => `${flag}=${value}`);
  }
  if (typed.startsWith("-")) return fitting(flagsOf(command ?? root), typed);
  if (command === undefined)
    return fitting(
      root.commands.map((one) => one.name()),
      typed,
    );
  const open = optionOf(command, before.at(-1) ?? "");
  if (open?.required || open?.optional) return fitting(valuesOf(open), typed);
  return fitting(argumentsOf(command), typed);
}

const optionOf = (command: Command | undefined, flag: string): Option | undefined =>
  command?.options.find(({ long, short }) => long === flag || short === flag);

const flagsOf = ({ options }: Command): readonly string[] =>
  [...options.flatMap(({ long }) => long ?? []), "--help"].filter((flag, i, all) => all.indexOf(flag) === i);

const placeholder = ({ flags }: Option): string => /[<[]([^>\].]*)/.exec(flags)?.[1] ?? "";

function valuesOf(option: Option | undefined): readonly string[] {
  if (option === undefined) return [];
  return option.argChoices ?? (NAMED[option.long ?? ""] ?? VALUES[placeholder(option)])?.() ?? [];
}

function argumentsOf(command: Command): readonly string[] {
  const [first]: readonly Argument[] = command.registeredArguments;
  if (first === undefined) return [];
  return first.argChoices ?? (NAMED[command.name()] ?? VALUES[first.name()])?.() ?? [];
}

/** Those that begin as typed, but for case and marks; in a list with commas, its last item. */
function fitting(all: readonly string[], typed: string): readonly string[] {
  const comma = typed.lastIndexOf(",") + 1;
  const [kept, item] = [typed.slice(0, comma), fold(typed.slice(comma))];
  return [...new Set(all)].filter((one) => fold(one).startsWith(item)).map((one) => `${kept}${one}`);
}
