import * as z from "zod";
import { methodologySchema } from "../src/read/methodology/schema.ts";
import { resultSchema } from "./result-schema.ts";

/** The published JSON Schemas, by file name; `npm run schemas` writes them. */
export const schemas: Readonly<Record<string, string>> = {
  "methodology.schema.json": textOf("Methodology of dti", methodologySchema, "ref"),
  "result.schema.json": textOf("JSON result of dti", resultSchema, "inline"),
};

function textOf(title: string, schema: z.ZodType, reused: "inline" | "ref"): string {
  const { $schema, ...content } = z.toJSONSchema(schema, { reused });
  return `${JSON.stringify({ $schema, title, ...content }, null, 2)}\n`;
}
