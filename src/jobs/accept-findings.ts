import type { Reading } from "../read/file/source.ts";
import type { Finding } from "../types/index.ts";

/** Findings that the baseline does not accept. */
export async function withoutAccepted(
  findings: readonly Finding[],
  file: string,
  world: Reading,
): Promise<readonly Finding[]> {
  const { readBaseline } = await import("../read/published/baseline.ts");
  const key = (parts: readonly (string | number)[]): string => parts.join("\n");
  const accepted = new Set(
    readBaseline(file, world).map(({ rule, year, scheme, unit, measure, kind, found }) =>
      key([rule, year, scheme, unit, measure, kind, found]),
    ),
  );
  return findings.filter(({ rule, figure: { year, scheme, unit, measure, kind, text } }) => {
    return !accepted.has(key([rule, year, scheme, unit, measure, kind, text]));
  });
}
