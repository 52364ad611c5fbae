/** Colours of the first and of the last rank; those between lie on the line between them. */
export const RANKS = ["#fff3c4", "#1d4e89"] as const;

/** Ink on a colour of ranks, 0–1 from the first to the last, with a contrast of 4.5 at least. */
export const inkOn = (place: number): string => (place > 0.74 ? "#ffffff" : "#1a1a1a");

/** How many colours tables have for ranks. */
const SHADES = 10;

/** The class of a rank's colour in a table, where the last rank is `last`. */
export const shadeOf = (rank: number, last: number): string =>
  `s${Math.min(SHADES - 1, Math.floor(((rank - 1) / Math.max(1, last - 1)) * SHADES))}`;

/** What the classes look like. */
export const shadeStyle = (): string => {
  const [first, last] = RANKS.map((color) => [1, 3, 5].map((i) => Number.parseInt(color.slice(i, i + 2), 16)));
  return Array.from({ length: SHADES }, (_, shade) => {
    const place = shade / (SHADES - 1);
    const mixed = (first ?? []).map((from, i) => Math.round(from + ((last?.[i] ?? from) - from) * place));
    return `.s${shade} { background: rgb(${mixed.join()}); color: ${inkOn(place)}; }`;
  }).join("\n");
};
