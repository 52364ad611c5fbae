/** What a report shows. */

import type { Robustness } from "./analysis.ts";
import type { Profile } from "./profile.ts";
import type { Comparison, Ranking } from "./results.ts";

/** The newest year ranked, beside what is known of the years before it and of other weights. */
export interface Report {
  readonly ranking: Ranking;
  /** All years on the list of the newest; undefined of one year. */
  readonly comparison: Comparison | undefined;
  /** Undefined where no weights come into the ranking. */
  readonly robustness: Robustness | undefined;
  /** A card of each unit of the ranking, in its order; none of long lists. */
  readonly cards: readonly Profile[];
  /** The unit that the report is about, where it is about one. */
  readonly about: Profile | undefined;
}
