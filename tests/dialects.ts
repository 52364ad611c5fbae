/** The ways in which the same table is written down. */
export interface Dialect {
  readonly delimiter: string;
  readonly decimal: "." | ",";
  readonly eol: "\n" | "\r\n" | "\r";
  readonly encoding: "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be";
  readonly form: "NFC" | "NFD";
  /** Whether every cell stands in quotes, or only those that need to. */
  readonly quoted: boolean;
  readonly sep: boolean;
}

export const PLAIN: Dialect = {
  ...{ delimiter: ",", decimal: ".", eol: "\n", encoding: "utf-8" },
  ...{ form: "NFC", quoted: false, sep: false },
};

/** Eight that are met in the wild. */
export const EIGHT: readonly Dialect[] = [
  PLAIN,
  { ...PLAIN, delimiter: ";", decimal: ",", encoding: "utf-8-bom", eol: "\r\n" },
  { ...PLAIN, delimiter: "\t", decimal: ",", encoding: "utf-16le", eol: "\r\n" },
  { ...PLAIN, delimiter: "\t", encoding: "utf-16be" },
  { ...PLAIN, delimiter: "|", form: "NFD" },
  { ...PLAIN, decimal: ",", quoted: true },
  { ...PLAIN, delimiter: ";", sep: true, eol: "\r\n" },
  { ...PLAIN, delimiter: ";", decimal: ",", eol: "\r" },
];

/** Writes rows of texts; numbers have a decimal point and are rewritten. */
export function written(rows: readonly (readonly (string | { number: string })[])[], dialect: Dialect): Uint8Array {
  const { delimiter, decimal, eol, encoding, form, quoted, sep } = dialect;
  const cell = (content: string | { number: string }): string => {
    const text = typeof content === "string" ? content.normalize(form) : content.number.replace(".", decimal);
    const needed = text.includes(delimiter) || /["\r\n]|^#|^sep=/.test(text);
    return quoted || needed ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = rows.map((row) => row.map(cell).join(delimiter));
  const text = [...(sep ? [`sep=${delimiter}`] : []), ...lines, ""].join(eol);
  if (encoding === "utf-8") return Buffer.from(text);
  if (encoding === "utf-8-bom") return Buffer.from(`\uFEFF${text}`);
  const wide = Buffer.from(`\uFEFF${text}`, "utf16le");
  return encoding === "utf-16le" ? wide : wide.swap16();
}
