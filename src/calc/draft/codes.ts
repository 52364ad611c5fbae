import { codeKey } from "../../core/code.ts";
import { toNfd } from "../../reference/fold.ts";

/** A made code is no longer than this. */
const LONGEST = 32;

/** A code of the letters of a name: `Hạ tầng số` → `ha_tang_so`. */
function codeOf(name: string): string {
  const words =
    toNfd(name)
      .toLowerCase()
      .replace(/[đðɖ]/g, "d")
      .replace(/\p{M}/gu, "")
      .match(/[a-z0-9]+/g) ?? [];
  let code = "";
  for (const word of words) {
    if (code !== "" && code.length + word.length >= LONGEST) break;
    code += (code === "" ? "" : "_") + word;
  }
  return code.slice(0, LONGEST) || "m";
}

/** Gives out codes, each once: as written where there is one, else made of a name. */
export class Codes {
  private readonly taken = new Set<string>();

  /** @param written codes that no made one may be */
  constructor(written: readonly string[]) {
    for (const code of written) this.taken.add(codeKey(code));
  }

  made(name: string): string {
    const code = codeOf(name);
    for (let n = 1; ; n++) {
      const tried = n === 1 ? code : `${code}_${n}`;
      if (this.taken.has(codeKey(tried))) continue;
      this.taken.add(codeKey(tried));
      return tried;
    }
  }
}
