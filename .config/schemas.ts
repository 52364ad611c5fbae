import * as z from "zod";
import { methodologySchema } from "../src/read/methodology/shape-faults.ts";
import { resultSchema } from "./result-schema.ts";

/** The published JSON Schemas, by file name; `npm run schemas` writes them. */
export const schemas: Readonly<Record<string, string>> = {
  "methodology.schema.json": textOf("Methodology of dti", methodologySchema),
  "result.schema.json": textOf("JSON result of dti", resultSchema),
};

function textOf(title: string, schema: z.ZodType): string {
  const { $schema, ...content } = z.toJSONSchema(schema, { reused: "inline" });
  return `${JSON.stringify({ $schema, title, ...content }, null, 2)}\n`;
}
