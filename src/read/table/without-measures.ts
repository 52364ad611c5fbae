import { meantBy } from "../../reference/suggest.ts";
import type { Meant, ProblemDetails } from "../../types/index.ts";
import type { Headings } from "./headings.ts";
import type { Layout } from "./layout.ts";

/** What is said of headings none of which is a measure. */
export function withoutMeasures(
  { headings, roles, line, last }: Layout,
  known: Headings,
): ProblemDetails["no-measure-column"] {
  const named = headings.filter(Boolean);
  const open = headings.flatMap((heading, i) => (heading !== "" && roles[i]?.is === "unknown" ? [{ heading, i }] : []));
  const measures = [...known.measures].map(([code, name]) => ({ code, name }));
  const found = named.join(", ");
  if (line === last) {
    const columns = open.map(({ heading }) => heading);
    return { found, measures, meant: meantBy(columns, known.measures) };
  }
  const meant = open.flatMap(({ heading, i }): Meant[] => {
    const role = roles[i];
    const measure = measures.find(({ code }) => role?.is === "unknown" && code === role.measure);
    return measure ? [{ column: heading, measure }] : [];
  });
  return { found, measures, meant, lines: [line, last] };
}
