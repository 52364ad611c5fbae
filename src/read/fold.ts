/** A text without case, diacritics, spaces and punctuation: `TP. Hòa Bình` → `tphoabinh`. */
export const fold = (text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/[^a-z0-9]/g, "");

/** A province's folded name, without what kind of unit it is: `Tỉnh Hà Tĩnh` → `hatinh`. */
export const foldUnit = (name: string): string => fold(name).replace(/^(thanhpho|tinh|tp)(?=.)/, "");

/** A folded column heading, without its number and its bracketed unit: `3. Hạ tầng số (0–1)` → `hatangso`. */
export const foldHeading = (heading: string): string =>
  fold(heading.replace(/[([][^)\]]*[)\]]/g, "").replace(/^\s*(\d+|[IVX]+)\s*[.)-]\s*/, ""));
