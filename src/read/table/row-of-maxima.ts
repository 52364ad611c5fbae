import { compare, fraction } from "../../core/fraction.ts";
import { fold } from "../../reference/fold.ts";
import type { Fraction } from "../../types/index.ts";
import { isBlank } from "./heading-rows.ts";
import type { Layout } from "./layout.ts";
import type { Limit } from "./limits.ts";

/** Whether a row is called nothing, or by what is reached at most: `Điểm chuẩn tối đa`. */
const isCalledSo = (label: string): boolean => label === "" || /toida|diemchuan|thangdiem|maxim/.test(fold(label));

/** A number as official tables state the points of a measure: `20`, `7,5`, `1.000`, `20 điểm`. */
const POINTS = /^(\d{1,6})(?:([.,])(\d{1,4}))? ?(?:điểm|đ|points?|pts)?$/iu;

/** Whether the scores of a row that may be called so are the maxima of their measures, of two at least. */
export function isOfMaxima(
  label: string,
  cells: readonly string[],
  { roles }: Pick<Layout, "roles">,
  limits: ReadonlyMap<string, Limit>,
): boolean {
  const stated = roles.flatMap((role, i) => (role.is === "score" && !isBlank(cells[i]) ? [{ role, i }] : []));
  return (
    isCalledSo(label) &&
    stated.length > 1 &&
    stated.every(({ role: { code }, i }) => {
      const max = limits.get(code)?.max;
      return max !== undefined && pointsIn(cells[i] ?? "").some((points) => compare(points, max) === 0);
    })
  );
}

/** What a cell may state: a dot or a comma before three digits may group thousands. */
function pointsIn(cell: string): readonly Fraction[] {
  const [, whole, sign, rest = ""] = POINTS.exec(cell.trim()) ?? [];
  if (whole === undefined) return [];
  const decimal = fraction(BigInt(whole + rest), 10n ** BigInt(rest.length));
  return sign !== undefined && rest.length === 3 ? [decimal, fraction(BigInt(whole + rest))] : [decimal];
}
