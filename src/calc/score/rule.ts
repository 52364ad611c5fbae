import type { Fraction, Name, Operand, Over, Place, Problem } from "../../types/index.ts";

/** Why a rule gives no score for a unit: an error at the cell of a figure. */
export class Refusal {
  /** The figure whose cell is wrong; undefined where the rule reads none. */
  readonly figure: string | undefined;
  readonly problem: (place: Place, measure: Name) => Problem;

  constructor(figure: string | undefined, problem: (place: Place, measure: Name) => Problem) {
    this.figure = figure;
    this.problem = problem;
  }
}

/** The points of a unit by a rule; undefined where a figure is missing. */
export type Points = Fraction | undefined | Refusal;

/** A rule applied to one table: the points of each of its units. */
export type Scorer = (unit: number) => Points;

/** What a rule reads of a unit. */
export type Reader = (unit: number) => Fraction | undefined | Refusal;

/** What a rule is applied to. */
export interface RuleInput {
  /** What a full score is worth where the rule does not say. */
  readonly points: Fraction;
  /** Reads an operand of the table for a unit. */
  readonly reader: (operand: Operand<Fraction>) => Reader;
  /** The values of an operand for all units that have one: of the table, or of the tables of all years. */
  readonly all: (operand: Operand<Fraction>, over: Over | undefined) => readonly Fraction[];
}

/** The figure whose cell an operand is complained of at. */
export const figureIn = (operand: Operand<Fraction>): string | undefined => {
  if (typeof operand === "string") return operand;
  if (!("plus" in operand)) return undefined;
  return [...operand.plus, ...(operand.minus ?? []), operand.per].find((term) => typeof term === "string");
};
