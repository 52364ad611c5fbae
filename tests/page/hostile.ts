/** Names that would run, break out or mislead if a page took them for more than text. */
export const HOSTILE = [
  "</script><img src=x onerror=alert(1)>",
  '"><svg onload=alert(1)>',
  "javascript:alert(1)",
  "{{constructor.constructor('alert(1)')()}}",
  "</style><style>*{display:none}",
  "x;} body{display:none} a{background:url(https://example.invalid/)",
  "Xã \u202Egnol",
  "<!--",
  "]]><script>alert(1)</script>",
  "' onmouseover='alert(1)",
];

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const name = (i: number): string => HOSTILE[i] ?? "";

const methodology = {
  id: "my",
  title: { en: `</title>${name(0)}`, vi: `</title>${name(0)}` },
  source: name(9),
  decimals: 2,
  ties: "competition",
  rankOn: "printed",
  scale: "fraction",
  measures: [
    { code: "a", kind: "index", name: { en: name(0), vi: name(5) }, max: 1 },
    { code: "b", kind: "index", name: { en: name(3), vi: name(1) }, max: 1 },
    { code: "t", kind: "total", name: { en: name(9), vi: name(8) }, of: { a: 1, b: 2 } },
  ],
};

const row = (unit: string, i: number): string =>
  `${quoted(unit)},${quoted(name(i % 2 === 0 ? 0 : 5))},0.${i + 10},0.${99 - 3 * i}`;
const table = (units: readonly string[]): string =>
  [`# note: ${name(0)} ${name(6)}`, "name,region,a,b", ...units.map(row), ""].join("\n");

/** Tables of two years whose units, regions, measures, notes and file names are hostile. */
export const HOSTILE_FILES = {
  "<img src=x onerror=alert(1)> 2023.csv": table(HOSTILE),
  "<img src=x onerror=alert(1)> 2024.csv": table(HOSTILE.toReversed()),
  "my.json": JSON.stringify(methodology),
};

/** Charts that tables of such units have. */
export const HOSTILE_CHARTS = ["bump", "intervals", "heat", "spread", "waterfall", "what-if"];

/** How a report of them is asked for. */
export const HOSTILE_REPORT = [
  ...Object.keys(HOSTILE_FILES).slice(0, 2),
  ...["--scheme", "none", "--methodology", "my.json"],
];
