import { namesakeOf } from "../../reference/crosswalk.ts";
import { newCodeOf } from "../../reference/provinces.ts";
import type { Figure, Profile, Scheme } from "../../types/index.ts";

/** A card with the ranks that a published table states for the unit, by year, on either list. */
export function withPublished(profile: Profile, figures: readonly Figure[]): Profile {
  const { code, scheme, by } = profile;
  const codeOn = (list: Scheme): string | undefined => {
    if (list === scheme) return code;
    return list === "63" ? namesakeOf(code) : newCodeOf().get(code);
  };
  const found = figures.filter(
    ({ kind, measure, unit, scheme: list }) => kind === "rank" && measure === by.code && unit === codeOn(list),
  );
  const published = found.map(({ year, scheme: list, text }) => ({ year, scheme: list, rank: text }));
  return { ...profile, published: published.sort((a, b) => a.year - b.year) };
}
