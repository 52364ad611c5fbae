/** Made at build time from `data/` by `.config/reference.js`. */
declare module "virtual:reference" {
  import type { Methodology } from "./types/index.ts";

  interface Province {
    readonly code: string;
    readonly name_vi: string;
    readonly full_name_vi: string;
    readonly name_en: string;
  }
  interface OldProvince extends Province {
    readonly iso_3166_2: string;
    readonly population_2024: string;
    readonly area_km2_2024: string;
    readonly grdp_2024_bn_vnd: string;
  }

  export const methodologies: readonly Methodology[];
  export const provinces63: readonly OldProvince[];
  export const provinces34: readonly Province[];
  /** Name of a province of before, codes on the list of 63 of what it became. */
  export const formerProvinces: readonly (readonly [string, readonly string[]])[];
  /** Old code, new code. */
  export const crosswalk: readonly (readonly [string, string])[];
  /** Folded name or alias → code. */
  export const codes63: Readonly<Record<string, string>>;
  export const codes34: Readonly<Record<string, string>>;
  /** Division, region code, Vietnamese name, English name, province code. */
  export const regions: readonly (readonly [string, string, string, string, string])[];
  /** Another name of a region, and its code. */
  export const regionAliases: readonly (readonly [string, string])[];
}

/** Made at build time from the published schema, which is made from the zod schema. */
declare module "virtual:methodology-shape" {
  import type { MethodologyFile } from "./types/index.ts";

  export const isMethodology: (content: unknown) => content is MethodologyFile;
}

/** Apart, so that `dti --version` loads nothing else. */
declare module "virtual:version" {
  export const version: string;
}

/** One tile a province. */
declare module "virtual:tiles" {
  interface Tile {
    readonly code: string;
    readonly name: string;
    readonly row: number;
    readonly col: number;
  }
  export const tiles63: readonly Tile[];
  export const tiles34: readonly Tile[];
}

/** The script of a report's page, and its hash for the content policy. */
declare module "virtual:page-script" {
  export const script: string;
  export const scriptHash: string;
}

/** The style of a report's page, made from `write/html/style.ts`, and its hash. */
declare module "virtual:page-style" {
  export const style: string;
  export const styleHash: string;
}

/** Sections of the README in each language, by the topic of `dti help`. */
declare module "virtual:topics" {
  import type { Name } from "./types/index.ts";

  export const topics: Readonly<Record<string, Name>>;
}

/** HiGHS, and its WebAssembly as gzip in base64. */
declare module "virtual:solver" {
  export const load: typeof import("highs")["default"];
  export const packed: string;
}

/** The part of the parser that is used; the package has no types of its own. */
declare module "saxen" {
  type Name = "openTag" | "closeTag" | "text" | "cdata" | "error" | "warn" | "attention";

  export class Parser {
    on(name: "openTag", told: (name: string, attributes: () => Record<string, string | undefined>) => void): this;
    on(name: Exclude<Name, "openTag">, told: (text: string) => void): this;
    write(xml: string): this;
    end(): void;
  }
}

/** The part that is used of the package, which has no types of its own. */
declare module "picomatch" {
  export default function picomatch(pattern: string, options: { readonly nocase?: boolean }): (name: string) => boolean;
}
