/** The elements of a kind that a selector finds. */
export const all = <E extends Element>(
  selector: string,
  kind: new () => E,
  root: ParentNode = document,
): readonly E[] =>
  [...root.querySelectorAll(selector)].flatMap((element) => (element instanceof kind ? [element] : []));

/** Text without case and marks: `Hà Tĩnh` → `ha tinh`. */
export const folded = (text: string): string =>
  text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");

/** The figure of a cell, in either language; NaN where it has none. */
export const figureOf = (cell: HTMLTableCellElement | undefined): number => {
  const text = cell?.dataset.value ?? cell?.textContent?.trim().replace(",", ".");
  return text ? Number(text) : Number.NaN;
};
