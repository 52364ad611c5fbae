/** A text as a query has it. */
export const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
