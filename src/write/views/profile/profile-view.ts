import { subtract } from "../../../core/fraction.ts";
import type { Fraction, Lang, Profile } from "../../../types/index.ts";
import { decimalText } from "../../formats/number.ts";
import { signedText } from "../../formats/parts.ts";
import type { Words } from "../../words/words.ts";

/** How a card is to be shown. */
export interface ProfileView {
  readonly words: Words;
  readonly lang: Lang;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** How many gaps are named. */
export const NAMED = 3;

/** A value with the decimals of the card; empty where missing. */
export const valueText = (value: Fraction | undefined, { rules }: Profile): string =>
  value === undefined ? "" : decimalText(value, rules.decimals);

/** One value less another, with its sign. */
export const leadText = (value: Fraction | undefined, from: Fraction | undefined, profile: Profile): string =>
  value && from ? signedText(valueText(subtract(value, from), profile)) : "";

/** The name of a year of the card: the year, or its place where it is not known. */
export const yearName = (profile: Profile, y: number): string => String(profile.years[y]?.year ?? y + 1);
