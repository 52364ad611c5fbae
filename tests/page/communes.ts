/** A set of indices for communes, and tables of 3,321 of them in 34 provinces over two years. */
const CODES = ["a", "b", "c", "d", "e", "f", "g", "h"].map((letter) => `index_${letter}`);
const COMMUNES = 3321;

const table = (year: number): string => {
  const value = (i: number, k: number): string => (((i * 7919 + k * 104729 + year * 31) % 9973) / 10000).toFixed(4);
  const rows = Array.from(
    { length: COMMUNES },
    (_, i) => `Xã Số ${i + 1},Tỉnh ${(i % 34) + 1},${CODES.map((_, k) => value(i, k)).join()}`,
  );
  return [`name,region,${CODES.join()}`, ...rows, ""].join("\n");
};

export const COMMUNE_FILES = {
  "2025.csv": table(2025),
  "2026.csv": table(2026),
  "my.json": JSON.stringify({
    id: "communes",
    title: { en: "Communes", vi: "Xã" },
    source: "tests",
    decimals: 4,
    ties: "competition",
    rankOn: "printed",
    scale: "fraction",
    measures: [
      ...CODES.map((code) => ({ code, kind: "index", name: { en: `Index ${code}`, vi: `Chỉ số ${code}` }, max: 1 })),
      {
        code: "total",
        kind: "total",
        name: { en: "Total", vi: "Tổng" },
        of: Object.fromEntries(CODES.map((code) => [code, 1])),
      },
    ],
  }),
};

export const COMMUNE_REPORT = ["2025.csv", "2026.csv", "--scheme", "none", "--methodology", "my.json"];
