/** A carried table as JSON has it. */

import type { Scheme } from "../model.ts";
import type { Origin, ResultEnd } from "./common.ts";

/** A unit of a table that was carried to another list. */
export interface RemapRow extends Origin {
  readonly code: string;
  readonly name: string;
  /** Measure code → exact value; one that is no decimal is a text such as `2.2851/3`. */
  readonly values: Readonly<Record<string, number | string | null>>;
}

export interface RemapHead {
  readonly schemaVersion: 2;
  readonly command: "remap";
  readonly year?: number | undefined;
  readonly scheme: Scheme;
}

/** A table on another list. */
export interface RemapResult extends RemapHead, ResultEnd {
  readonly rows: readonly RemapRow[];
}
