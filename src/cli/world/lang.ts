import type { Lang } from "../../types/index.ts";
import type { Words } from "../../write/words/words.ts";

/** The words of one language; the other is not loaded. */
export async function wordsOf(lang: Lang): Promise<Words> {
  if (lang === "vi") return (await import("../../write/words/vi.ts")).vi;
  return (await import("../../write/words/en.ts")).en;
}

/** The language of `--lang`, else of the locale, else English. Found before parsing, as parsing errors need it. */
export function langOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const at = argv.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const stated = argv[at] === "--lang" ? argv[at + 1] : argv[at]?.slice("--lang=".length);
  if (at >= 0 && (stated === "vi" || stated === "en")) return stated;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || new Intl.PluralRules().resolvedOptions().locale;
  return /^vi\b|^vi_/i.test(locale) ? "vi" : "en";
}

/** The value of `--lang` where that is no language; what the environment says is not the user's doing. */
export function unknownLang(argv: readonly string[]): string | undefined {
  const stated = argv.flatMap((arg, i) =>
    arg === "--lang" ? (argv[i + 1] ?? "") : arg.startsWith("--lang=") ? arg.slice("--lang=".length) : [],
  );
  return stated.find((lang) => lang !== "vi" && lang !== "en");
}

/** The arguments without `--lang`. */
export const withoutLang = (argv: readonly string[]): readonly string[] =>
  argv.filter((arg, i) => arg !== "--lang" && !arg.startsWith("--lang=") && argv[i - 1] !== "--lang");
