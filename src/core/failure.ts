import type { Place, Problem, ProblemDetails, ProblemKind } from "../types/index.ts";

/** Thrown where nothing can go on; carries every problem found until then. */
export class Failure extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ kind }) => kind).join(", "));
    this.problems = problems;
  }
}

/** A problem of one kind, with what its wording needs. */
export const problem = <K extends ProblemKind>(kind: K, place: Place, details: ProblemDetails[K]): Problem<K> => ({
  kind,
  place,
  details,
});

/** Stops with one problem. */
export function fail<K extends ProblemKind>(kind: K, place: Place, details: ProblemDetails[K]): never {
  throw new Failure([problem(kind, place, details)]);
}

/** Stops if there is any problem. */
export function failIfAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Failure(problems);
}

/** What is made of each item in turn. @throws Failure with every problem of all of them */
export async function eachOf<T, R>(items: readonly T[], make: (item: T) => Promise<R>): Promise<readonly R[]> {
  const problems: Problem[] = [];
  const made: R[] = [];
  for (const item of items) {
    try {
      made.push(await make(item));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      for (const one of error.problems) problems.push(one);
    }
  }
  failIfAny(problems);
  return made;
}
