import type { Units } from "../../types/index.ts";

/** How machines call the column of units: provinces are called so, and other units are not. */
export const unitColumnKey = ({ scheme }: Pick<Units, "scheme">): "province" | "unit" =>
  scheme === "none" ? "unit" : "province";
