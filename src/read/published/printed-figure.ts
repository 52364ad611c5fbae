import type { FigureKind } from "../../types/index.ts";

const RANKS: ReadonlySet<FigureKind> = new Set(["rank", "regional_rank", "previous_rank", "previous_regional_rank"]);
export const isRank = (kind: FigureKind): boolean => RANKS.has(kind);

/** `hạng 12`, `thứ 12`, `#12`, `T12`, `=12`, `12=`, `1st`, `2/63`, `12 / 34`. */
const RANK =
  /^(?:(?:xếp |thứ )?hạng|thứ|vị trí|rank|no\.?|t|#|=)?\s*(\d+(?:[.,]\d+)?)(?:st|nd|rd|th|=)?(?:\s*\/\s*(\d{1,5}))?$/iu;
/** `không đổi`, `giữ nguyên`, `unchanged`. */
const UNCHANGED = /^(?:không (?:thay )?đổi|giữ nguyên(?: (?:thứ )?hạng)?|đứng yên|unchanged|no change|same|=|↔|→)$/iu;
/** `tăng 1 bậc`, `▲ 4`, `lên 2 hạng`, `giảm 3`, `▼1`, `down 2 places`. */
const CHANGE =
  /^(tăng|lên|up|▲|△|↑|⬆|giảm|xuống|tụt|down|▼|▽|↓|⬇)\s*\+?(\d+(?:[.,]\d+)?)\s*(?:bậc|hạng|bậc hạng|điểm|places?|ranks?|points?)?$/iu;
const COUNTED = /^([+\-−–]?\s*\d+(?:[.,]\d+)?)\s*(?:bậc|hạng|places?|ranks?)?$/iu;
const DOWN = /^(?:giảm|xuống|tụt|down|▼|▽|↓|⬇)/iu;

/** The number that a printed rank or change says, as text; any other cell as it stands. */
export function printedNumber(text: string, kind: FigureKind): string {
  if (kind === "score") return text;
  const cell = text.normalize("NFC").replace(/^\s*'/, "").trim();
  return (RANKS.has(kind) ? rankIn(cell) : changeIn(cell)) ?? cell;
}

/** `2/63` is rank 2 of 63; a rank beyond what it is of is left as it stands. */
function rankIn(cell: string): string | undefined {
  const [, rank, of] = RANK.exec(cell) ?? [];
  if (rank === undefined) return undefined;
  return of === undefined || Number(rank.replace(",", ".")) <= Number(of) ? rank : undefined;
}

function changeIn(cell: string): string | undefined {
  if (UNCHANGED.test(cell)) return "0";
  const counted = COUNTED.exec(cell)?.[1];
  if (counted !== undefined) return counted.replace(/\s/g, "").replace("–", "-");
  const by = CHANGE.exec(cell)?.[2];
  return by === undefined ? undefined : `${DOWN.test(cell) ? "-" : ""}${by}`;
}
