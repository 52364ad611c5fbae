import * as z from "zod";
import { fail } from "../../core/failure.ts";
import { decode } from "../file/encoding.ts";
import { parseJson } from "../file/json.ts";
import { labelOf, type Reading, readBytes } from "../file/source.ts";

const text = z.string();
const baselineSchema = z.object({
  schemaVersion: z.literal(1),
  accepted: z.array(
    z.object({
      rule: text,
      year: z.number(),
      scheme: text,
      unit: text,
      measure: text,
      kind: text,
      found: text,
    }),
  ),
});

/** A finding that its owner accepts: by what it is about and what it says, not by its line. */
export type Accepted = z.infer<typeof baselineSchema>["accepted"][number];

/** Reads a baseline file. @throws Failure where it is not one */
export function readBaseline(path: string, world: Reading): readonly Accepted[] {
  const file = labelOf(path);
  const { bytes } = decode(readBytes(path, world), file, undefined);
  const parsed = baselineSchema.safeParse(parseJson(bytes.toString(), file).content);
  if (parsed.success) return parsed.data.accepted;
  const [issue] = parsed.error.issues;
  return fail("baseline-shape", { file }, { reason: `${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`.trim() });
}
