import { fold } from "./fold.ts";

const MEANS = ["canuoc", "toanquoc", "trungbinh", "binhquan", "nationalmean", "nationalaverage", "mean", "average"];
const SUMS = ["tong", "tongcong", "tongso", "sum", "caonhat", "thapnhat", "dolechchuan", "median", "trungvi"];
const FOOTNOTES = ["nguon", "ghichu", "chuthich", "source", "note", "luuy"];
const COUNTRY = ["vn", "vnmean", "vietnam", "quocgia", "nationaldti"];

/**
 * Whether a row's label says that it is no unit: a mean, a sum or a footnote; on the lists of provinces also the
 * country, which on other lists may be a unit.
 */
export function isAside(label: string, otherUnits: boolean): boolean {
  if (label.trim() === "") return true;
  const folded = fold(label);
  if (/^\s*(\*|\(\*|†)/.test(label)) return true;
  const words = otherUnits ? [...MEANS, ...SUMS] : [...MEANS, ...SUMS, ...COUNTRY];
  if (words.includes(folded)) return true;
  if (!otherUnits && MEANS.some((word) => folded.startsWith(word))) return true;
  return FOOTNOTES.some((word) => folded.startsWith(word)) && /[:：.]/.test(label);
}
