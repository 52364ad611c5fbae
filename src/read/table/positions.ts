import type { Role } from "./heading/role.ts";
import type { Layout } from "./layout.ts";

/** Where the cells of a row are; −1 where the file has no such column. */
export interface Positions {
  readonly code: number;
  readonly name: number;
  readonly region: number;
  readonly year: number;
  readonly scheme: number;
  readonly parts: number;
  readonly inherited: number;
  readonly kind: number;
  readonly measure: number;
  readonly value: number;
}

export function positionsOf({ roles }: Layout): Positions {
  const find = (is: Role["is"]): number => roles.findIndex((role) => role.is === is);
  return {
    code: find("code"),
    name: find("name"),
    region: find("region"),
    year: find("year"),
    scheme: find("scheme"),
    parts: find("parts"),
    inherited: find("inherited"),
    kind: find("kind"),
    measure: find("measure"),
    value: find("value"),
  };
}
