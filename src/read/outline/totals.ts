import { fold, toNfc } from "../../reference/fold.ts";
import { TOTAL } from "../table/heading/words.ts";
import { withoutRemarks } from "./maxima.ts";

/** What people call the total, folded. */
export const TOTALS: ReadonlySet<string> = new Set(TOTAL.map(fold));

/** Whether a text is what people call the total. */
export const isTotal = (text: string): boolean => TOTALS.has(fold(text)) || TOTALS.has(fold(withoutRemarks(text)));

/** Whether a text names a sum, of a group or of a sheet; folded, `Cộng` would be the portal `Cổng`. */
export const isSum = (text: string): boolean =>
  isTotal(text) || ["cộng", "tổng cộng điểm"].includes(toNfc(text).trim().toLowerCase());
