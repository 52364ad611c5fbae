import { sniff } from "../../../src/read/table/dialect.ts";
import { Headings } from "../../../src/read/table/headings.ts";
import type { Dialect } from "../../../src/read/table/layout.ts";
import { limitsOf } from "../../../src/read/table/limits.ts";
import { leaf, method, sum } from "../../methods.ts";
import { sourceOf } from "../../rows.ts";

const gov = { ...leaf("gov"), name: { vi: "Chính quyền số", en: "Digital government" } };
const eco = { ...leaf("eco"), name: { vi: "Kinh tế số", en: "Digital economy" } };

/** Two indices of 0 to 1 and their total. */
export const METHOD = method([gov, eco, sum("total", { gov: 1, eco: 1 })]);
export const headings = new Headings([METHOD]);
export const limits = limitsOf([METHOD], undefined);

/** How a text is read by that method. */
export const dialectOf = (text: string): Dialect => sniff(sourceOf(text), headings);
