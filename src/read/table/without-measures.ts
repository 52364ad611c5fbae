import { meantBy } from "../../reference/suggest.ts";
import type { Meant, ProblemDetails } from "../../types/index.ts";
import type { Role } from "./heading/role.ts";
import { TOTAL } from "./heading/words.ts";
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
  const values = valuesIn(headings, roles, known);
  if (line === last) {
    const columns = open.map(({ heading }) => heading);
    return { found, measures, meant: meantBy(columns, known.measures), values };
  }
  const meant = open.flatMap(({ heading, i }): Meant[] => {
    const role = roles[i];
    const measure = measures.find(({ code }) => role?.is === "unknown" && code === role.measure);
    return measure ? [{ column: heading, measure }] : [];
  });
  return { found, measures, meant, values, lines: [line, last] };
}

/** What columns such as `Điểm` alone, or `Điểm năm 2024` and `Điểm năm 2025`, are most often: the total, of these years. */
function valuesIn(
  headings: readonly string[],
  roles: readonly Role[],
  known: Headings,
): ProblemDetails["no-measure-column"]["values"] {
  const total = known.roleOf(TOTAL[0] ?? "");
  const values = headings.flatMap((column, i) => {
    const role = roles[i];
    return role?.is === "value" ? [{ column, year: role.year }] : [];
  });
  const years = new Set(values.map(({ year }) => year));
  if (total.is !== "score" || years.size < values.length || (values.length > 1 && years.has(undefined))) return [];
  return values.map(({ column, year }) => ({
    column,
    meaning: typeof year === "number" ? `${total.code}:${year}` : total.code,
  }));
}
