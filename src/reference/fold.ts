/** A text without case, diacritics, spaces and punctuation: `TP. Hòa Bình` → `tphoabinh`; ð and ɖ stand for đ. */
export const fold = (text: string): string =>
  (ASCII.test(text) ? text.toLowerCase() : text.normalize("NFD").toLowerCase().replace(/[đðɖ]/g, "d")).replace(
    /[^a-z0-9]+/g,
    "",
  );

const ASCII = /^[ -~]*$/;

/** A province's folded name, without its number, footnote and kind: `3. Tỉnh Hà Tĩnh [1]` → `hatinh`. */
export const foldUnit = (name: string): string =>
  fold(name.replace(/^\s*\d{1,3}\s*[.)]\s*/, "").replace(/\s*[[(]\d{1,2}[\])]\s*$/, ""))
    .replace(/^(thanhpho|tinh|tp)(?=.)/, "")
    .replace(/(?<=.)(province|city)$/, "");

/** A folded column heading, without its number and its bracketed unit: `3. Hạ tầng số (0–1)` → `hatangso`. */
export const foldHeading = (heading: string): string =>
  fold(heading.replace(/[([][^)\]]*[)\]]/g, "").replace(/^\s*(?:(?:\d+|[IVX]+)\s*[.)-]\s*)+/, ""));
