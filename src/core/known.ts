/** What a function gives for each argument, computed once. */
export function known<A, R>(compute: (argument: A) => R): (argument: A) => R {
  const results = new Map<A, { readonly value: R }>();
  return (argument) => {
    const found = results.get(argument) ?? { value: compute(argument) };
    results.set(argument, found);
    return found.value;
  };
}
