/** What a function gives for each argument, computed once. */
export function known<A, R>(compute: (argument: A) => R): (argument: A) => R {
  const results = new Map<A, { readonly value: R }>();
  return (argument) => {
    const found = results.get(argument) ?? { value: compute(argument) };
    results.set(argument, found);
    return found.value;
  };
}

/** What a function gives for each argument beside an object, computed once as long as the object is in use. */
export function knownOf<O extends object, A, R>(compute: (object: O, argument: A) => R): (object: O, argument: A) => R {
  const results = new WeakMap<O, (argument: A) => R>();
  return (object, argument) => {
    const own = results.get(object) ?? known((one: A) => compute(object, one));
    results.set(object, own);
    return own(argument);
  };
}
