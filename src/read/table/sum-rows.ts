import type { Column, FixedColumn } from "../../types/index.ts";

/** The chance that a unit's own figures come to the mean or sum of the others', below which it is doubted. */
const CHANCE = { named: 0.01, coded: 0.0001 };
/** Values near a mean are more frequent than others. */
const NEAR_MEAN = 3;
/** Tables of more rows are not searched for sums of a few neighbours. */
export const SEARCHED = 1000;
/** So many rows at most are added up to a sum of neighbours, so that a long list takes no longer for each row. */
const REACH = 100;

/** A row whose figures are the sum or mean of those of `rows` others: of all, of those below it or those above it. */
export interface SumRow {
  readonly row: number;
  readonly is: "sum" | "mean";
  readonly of: "others" | "below" | "above";
  readonly rows: number;
}

/** Values of other rows: their sum, least and largest, and how many there are. */
interface Others {
  readonly sum: number;
  readonly count: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Rows of a list of one's own whose figures are, column by column, the mean or the sum of those of all other rows, or
 * of the rows right below or above; told only where that can hardly be by chance. Rows with codes of their own are
 * nearly always units; `isOf` says which have one, and which the user called units.
 */
export function sumRows(
  all: Iterable<Column>,
  rows: number,
  isOf: (row: number) => "named" | "coded" | "stated",
): readonly SumRow[] {
  const fixed = [...all].filter((column) => column.kind === "fixed");
  if (rows < 3 || fixed.length === 0) return [];
  const columns = fixed.map(
    (column, c): TellingColumn => ({
      ...column,
      follows: fixed.slice(0, c).some((earlier) => isShifted(column, earlier)),
    }),
  );
  const found: SumRow[] = [];
  const wholes = columns.map(({ num }) => othersIn(num, 0, rows));
  for (let row = 0; row < rows; row++) {
    if (columns.some(({ num }, c) => isNeither(num[row], wholes[c]))) continue;
    const one = isOf(row);
    if (one === "stated") continue;
    const most = CHANCE[one] / (NEAR_MEAN * (row === 0 || row === rows - 1 ? 2 : rows));
    const without = (c: number): Others => less(wholes[c], columns[c]?.num[row]);
    const is = (["mean", "sum"] as const).find((how) => chance(columns, row, how, without) < most);
    if (is !== undefined) found.push({ row, is, of: "others", rows: rows - 1 });
  }
  if (rows > SEARCHED || found.length > 0) return found;
  for (let row = 0; row < rows; row++) {
    const one = isOf(row);
    if (one === "stated") continue;
    const most = CHANCE[one] / (NEAR_MEAN * rows * rows);
    const sum = neighbours(columns, row, 1, rows, most) ?? neighbours(columns, row, -1, rows, most);
    if (sum !== undefined) found.push(sum);
  }
  return found;
}

/** A column, and whether its figures follow from those of one before it, so that they are no more of a chance. */
interface TellingColumn extends FixedColumn {
  readonly follows: boolean;
}

/** Whether two columns are the same but for one number that is taken off throughout. */
function isShifted({ num, den }: FixedColumn, other: FixedColumn): boolean {
  const [by, otherBy] = [Number(other.den), Number(den)];
  let first: number | undefined;
  for (let i = 0; i < num.length; i++) {
    const apart = (num[i] ?? Number.NaN) * by - (other.num[i] ?? Number.NaN) * otherBy;
    first ??= apart;
    if (apart !== first) return false;
  }
  return true;
}

/** Whether a value is neither the mean nor the sum of all others of its column, as it is printed. */
function isNeither(value = Number.NaN, { sum, count }: Others = NONE): boolean {
  if (Number.isNaN(value)) return false;
  const others = count - 1;
  if (others < 2) return true;
  const rest = sum - value;
  return Math.abs(rest - value) > 0.5 && Math.abs(rest - others * value) > (others * lastPlace(value)) / 2;
}

/** The rows right below a row, or above it, whose mean or sum it is. */
function neighbours(
  columns: readonly TellingColumn[],
  row: number,
  step: 1 | -1,
  rows: number,
  most: number,
): SumRow | undefined {
  const found = columns.map(() => ({
    sum: 0,
    count: 0,
    least: Number.POSITIVE_INFINITY,
    most: Number.NEGATIVE_INFINITY,
  }));
  for (let at = row + step, count = 1; at >= 0 && at < rows && count <= REACH; at += step, count++) {
    for (const [c, others] of found.entries()) {
      const value = columns[c]?.num[at] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      others.sum += value;
      others.count++;
      others.least = Math.min(others.least, value);
      others.most = Math.max(others.most, value);
    }
    if (count < 2) continue;
    for (const is of ["mean", "sum"] as const) {
      if (chance(columns, row, is, (c) => found[c] ?? NONE) < most)
        return { row, is, of: step === 1 ? "below" : "above", rows: count };
    }
  }
  return undefined;
}

const NONE: Others = { sum: 0, count: 0, least: 0, most: 0 };

function othersIn(num: Float64Array, from: number, to: number): Others {
  let [sum, count, least, most] = [0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = from; i < to; i++) {
    const value = num[i] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return { sum, count, least, most };
}

/** The same without one value; the range may be too wide by that. */
const less = (whole: Others = NONE, value = Number.NaN): Others =>
  Number.isNaN(value) ? whole : { ...whole, sum: whole.sum - value, count: whole.count - 1 };

/** The chance that each figure of a row comes to the mean or sum of the others as it is printed; 1 where one does not. */
function chance(
  columns: readonly TellingColumn[],
  row: number,
  is: "sum" | "mean",
  othersOf: (column: number) => Others,
): number {
  let chances = 1;
  for (const [c, { num, follows }] of columns.entries()) {
    const value = num[row] ?? Number.NaN;
    const { sum, count, least, most } = othersOf(c);
    if (Number.isNaN(value)) continue;
    const unit = lastPlace(value);
    const expected = is === "sum" ? 1 : count;
    if (count < 2 || Math.abs(sum - expected * value) > (expected * (is === "sum" ? 1 : unit)) / 2) return 1;
    if (most > least && !follows) chances *= Math.min(1, unit / (most - least));
  }
  return chances;
}

/** The place of the last digit that is not 0: 10 of 750. Of 0 all may be rounded away. */
function lastPlace(value: number): number {
  if (value === 0) return Number.POSITIVE_INFINITY;
  let unit = 1;
  while (value % (10 * unit) === 0) unit *= 10;
  return unit;
}
