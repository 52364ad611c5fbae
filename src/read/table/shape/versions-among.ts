import { once } from "../../../core/once.ts";
import { fold, toNfc } from "../../../reference/fold.ts";
import { BEFORE, NOW, PART, YEAR } from "../heading/period-words.ts";
import { LONGEST } from "../heading/tokens.ts";
import { trimmed } from "../heading/trimmed.ts";
import type { TurnedColumn } from "./table-of-measures.ts";

/** A name taken apart in two, as written. */
interface Halves {
  readonly column: TurnedColumn;
  readonly first: string;
  readonly last: string;
}

/**
 * The columns of units that are not units of their own: a period alone, one name in several periods, or two names at
 * least that each come with the same two endings or beginnings, `An (đề nghị)`, `An (duyệt)`, `Bình (đề nghị)`,
 * `Bình (duyệt)`. A number alone is part of a name, `Sơn Kim 1`, and so is what is written as names are, `Tân Lập`.
 */
export function versionsAmong(read: readonly TurnedColumn[]): readonly TurnedColumn[] {
  const units = read.filter(({ is, of }) => is === "unit" || of !== undefined);
  const halves = units.flatMap(halvesOf);
  const ends = halves.filter(({ first, last }) => isName(first) && isVersion(last));
  const starts = halves.filter(({ first, last }) => isName(last) && isVersionBefore(first));
  const found = new Set([
    ...units.filter((column) => isPeriod(nameOf(column))),
    ...paired(ends, "first", "last"),
    ...paired(starts, "last", "first"),
    ...inPeriods(units, ends),
  ]);
  return units.filter((column) => found.has(column));
}

/** The columns of a name that comes in a period, and in another or in none. */
function inPeriods(units: readonly TurnedColumn[], ends: readonly Halves[]): readonly TurnedColumn[] {
  const timed = ends.filter(({ last }) => isPeriod(last));
  const columnsOf = new Map<string, TurnedColumn[]>(timed.map(({ first }) => [fold(first), []]));
  for (const { first, column } of timed) columnsOf.get(fold(first))?.push(column);
  for (const column of columnsOf.size === 0 ? [] : units) columnsOf.get(fold(nameOf(column)))?.push(column);
  return [...columnsOf.values()].flatMap((of) => (new Set(of.map(nameOf)).size > 1 ? of : []));
}

const nameOf = ({ heading, of }: TurnedColumn): string =>
  toNfc(of?.unit ?? heading)
    .replace(/\s+/g, " ")
    .trim();

/** All ways to part a name between words. */
function halvesOf(column: TurnedColumn): readonly Halves[] {
  const name = nameOf(column);
  if (name.length > LONGEST) return [];
  return [...name.matchAll(/(?<=\S)(?: |(?=[([]))/g)].map(({ index }) => ({
    column,
    first: trimmed(name.slice(0, index)),
    last: name.slice(index).trim(),
  }));
}

/** The columns of two names at least that have two versions in common. */
function paired(halves: readonly Halves[], name: "first" | "last", version: "first" | "last"): TurnedColumn[] {
  const [versionsOf, namesOf] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const parted = halves.map((half) => ({ column: half.column, name: fold(half[name]), said: fold(half[version]) }));
  for (const one of parted) {
    versionsOf.set(one.name, (versionsOf.get(one.name) ?? new Set()).add(one.said));
    namesOf.set(one.said, (namesOf.get(one.said) ?? new Set()).add(one.name));
  }
  const isShared = (one: (typeof parted)[number]): boolean => {
    const others = [...(versionsOf.get(one.name) ?? [])].filter((said) => said !== one.said);
    if (others.length === 0) return false;
    const names = [...(namesOf.get(one.said) ?? [])].filter((other) => other !== one.name);
    return names.some((other) => others.some((said) => versionsOf.get(other)?.has(said)));
  };
  return parted.filter(isShared).map(({ column }) => column);
}

const BODY =
  "xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tp\\.?|tỉnh|sở|ban|phòng|bộ|ubnd|hđnd|ủy ban|uỷ ban|đảng ủy|đảng uỷ|công an|trạm|trường|chi cục|cục|trung tâm|văn phòng|mttq|mặt trận|hội|đoàn|commune|ward|district|department|office|province|city";
const DONE =
  "đạt|chưa đạt|đề nghị|đề xuất|duyệt|phê duyệt|được duyệt|trình|đăng ký|kế hoạch|thực hiện|ước|ước thực hiện|ước tính|lũy kế|luỹ kế|số liệu|đầu kỳ|cuối kỳ|đầu năm|cuối năm|cả năm|trong kỳ|proposed|approved|planned|actual|full year|opening|closing";

const patterns = once(() => {
  const part = String.raw`${PART}|\d{1,2} tháng(?: (?:đầu|cuối) năm)?|t\d{1,2}|(?:học kỳ|kỳ|lần|đợt|vòng|tuần|giai đoạn|round|period|month|week) ?(?:\d{1,2}|[ivx]{1,4})|(?:\d{1,2}[/.-]){1,2}(?:19|20)\d\d|${BEFORE}|${NOW}|${DONE}`;
  const year = String.raw`${YEAR}(?: ?[-–] ?(?:19|20)\d\d)?`;
  return {
    period: new RegExp(`^(?:(?:${DONE}) )?(?:(?:${part})(?: ?[/-]? ?${year})?|${year})$`, "iu"),
    body: new RegExp(`^(?:${BODY})(?: |$)`, "iu"),
    bodyAlone: new RegExp(`^(?:${BODY})$`, "iu"),
  };
});

/** Whether a text says a period, or how far figures have come, and nothing else: `Quý I`, `6 tháng`, `Chưa đạt`. */
const isPeriod = (text: string): boolean => patterns().period.test(trimmed(text));

const isNumber = (text: string): boolean => /^(?:\d+|[IVX]+)$/.test(trimmed(text));

const isName = (text: string): boolean => /\p{L}/u.test(text) && !patterns().bodyAlone.test(text) && !isPeriod(text);

/** Whether what follows a name may be another thing than the rest of it: not a number alone, a place, or words in capitals. */
function isVersion(text: string): boolean {
  if (isPeriod(text)) return true;
  if (isNumber(text) || patterns().body.test(trimmed(text))) return false;
  return (
    /^[([–:-]/.test(text) ||
    trimmed(text)
      .split(" ")
      .some((word) => /^\p{Ll}/u.test(word))
  );
}

/** Whether what stands before a name may be another thing than what kind of unit it is. */
const isVersionBefore = (text: string): boolean => isPeriod(text) || (!patterns().body.test(text) && isVersion(text));
