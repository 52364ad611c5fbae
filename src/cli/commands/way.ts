import type { Command } from "commander";
import { fail } from "../../core/failure.ts";
import { unreadOption, type Way } from "../../jobs/ways.ts";

/** Those that exclude each other; draws are made where none is asked for, and `vary` goes with `scenario`. */
const ALONE = ["intervals", "chances", "extremes", "leaveOut", "scenario"] as const;

/**
 * The way that a command line asks for. @throws Failure where it asks for several, or states an option that the way does
 * not read; what settings state is for other ways too
 */
export function wayOf(command: Command): Way {
  const isAsked = (name: string): boolean => ![undefined, false].includes(command.getOptionValue(name));
  const asked = ALONE.filter((name) => isAsked(name) || (name === "scenario" && isAsked("vary")));
  const [way, other] = asked;
  if (other !== undefined) refuse(command, other, [way ?? "", other], ALONE);
  const rest = (["scenario", "vary", "drawsFile"] as const).find(isAsked) ?? "draws";
  const found: Way = way === undefined || way === "scenario" ? rest : way;
  const stated = command.options.map((option) => option.attributeName());
  const unread = unreadOption(
    found,
    stated.filter((name) => command.getOptionValueSource(name) === "cli"),
  );
  if (unread !== undefined) refuse(command, unread, [found, unread], [found, unread]);
  return found;
}

function refuse(command: Command, option: string, found: readonly string[], expected: readonly string[]): never {
  const flagOf = (name: string): string => command.options.find((one) => one.attributeName() === name)?.long ?? name;
  const flagsOf = (names: readonly string[], between: string): string => names.map(flagOf).join(between);
  return fail(
    "bad-option",
    {},
    { option: flagOf(option), found: flagsOf(found, " "), expected: flagsOf(expected, " | ") },
  );
}
