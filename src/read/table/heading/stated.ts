import { problem } from "../../../core/failure.ts";
import type { Problem } from "../../../types/index.ts";
import type { Lexicon } from "./lexicon.ts";
import { PUBLISHED_KINDS, publishedRole, type Role } from "./role.ts";
import { tokensOf } from "./tokens.ts";

/** What a user may say that a column holds, besides measures and figures. */
const ROLES: Readonly<Record<string, Role>> = {
  unit: { is: "name", level: "any", lang: undefined },
  code: { is: "code", level: "any" },
  region: { is: "region", cluster: false },
  year: { is: "year" },
  scheme: { is: "scheme" },
  measure: { is: "measure" },
  value: { is: "value", year: undefined, basis: undefined, outOf: undefined },
  kind: { is: "kind" },
  number: { is: "number" },
  ignore: { is: "ignored" },
};

/**
 * What `HEADING=meaning` says: a role such as `unit` or `ignore`, or a figure such as `total`, `total:rank`,
 * `rank:2021`, `government:2021`. A problem where it says nothing that is known.
 */
export function statedRole(heading: string, meaning: string, lexicon: Lexicon): Role | Problem {
  const parts = meaning.split(":").map((part) => part.trim());
  const role = Object.hasOwn(ROLES, meaning.trim()) ? ROLES[meaning.trim()] : undefined;
  if (role) return role;
  const year = /^(?:19|20)\d\d$/.test(parts.at(-1) ?? "") ? Number(parts.pop()) : undefined;
  const kind = PUBLISHED_KINDS.find((one) => one === parts.at(-1));
  if (kind || parts.at(-1) === "score") parts.pop();
  const [name, more] = parts;
  const { words, accented } = tokensOf(name ?? "");
  const sense = name === undefined ? undefined : lexicon.senseOf(words, accented);
  const code = lexicon.codes.get(name ?? "") ?? (sense?.is === "measure" ? sense.code : undefined);
  if (more === undefined && (code !== undefined || (kind && name === undefined))) {
    if (kind) return publishedRole(kind, code, year);
    if (code) return { is: "score", code, year, basis: undefined, outOf: undefined };
  }
  const expected = [...Object.keys(ROLES), ...new Set(lexicon.codes.values())].join(", ");
  return problem("column-meaning", {}, { heading, found: meaning, expected, kinds: PUBLISHED_KINDS.join(", ") });
}
