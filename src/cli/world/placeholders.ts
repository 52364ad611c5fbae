import type { Words } from "../../write/words/words.ts";

/** A usage line with its arguments in the reader's language: `dti rank [tùy chọn] <tên tệp...>`. */
export const usageIn = (usage: string, { placeholder }: Words): string =>
  usage.replace(/([<[])([^\][<>.]*)(\.{3})?([\]>])/g, (_, open: string, name: string, more = "", close: string) => {
    return `${open}${placeholder(name)}${more}${close}`;
  });

/** The form of a value in the reader's language: `NAME,NAME` as `TÊN,TÊN`. */
export const formIn = (form: string, { placeholder }: Words): string =>
  form.replace(/\b[A-Z]{4,}\b/g, (name) => placeholder(name.toLowerCase()).toUpperCase());
