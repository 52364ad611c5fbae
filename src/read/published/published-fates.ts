import type { Layout } from "../table/layout.ts";
import type { FateOf } from "../table/unread.ts";
import type { Years } from "../table/years.ts";

/** What becomes of columns where all printed figures are read; raw figures are none. */
export function publishedFates({ long }: Layout, years: Years, raw: ReadonlySet<string>): FateOf {
  return (role) => {
    if (role.is === "ignored") return "ignored";
    if (role.is === "score" && raw.has(role.code)) return "aside";
    if (role.is === "score" || role.is === "published") return long ? "unread" : years.fate(role);
    if (role.is === "value") return years.fate(role);
    if (role.is === "kind" || role.is === "measure") return long ? "used" : "unread";
    if (role.is === "unknown" || role.is === "change") return "unread";
    return role.is === "number" || role.is === "parts" || role.is === "inherited" || role.is === "beside"
      ? "aside"
      : "used";
  };
}
