/** A text as a query has it. */
export const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`;
