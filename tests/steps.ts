import { type Profiler, Session } from "node:inspector";
import { join, relative } from "node:path";
import { setFlagsFromString } from "node:v8";
import { ROOT } from "./root.ts";

/** How much work each function did: each character of its source, times how often that ran. */
export type Steps = ReadonlyMap<string, number>;

// Functions that are not called for a while must not be thrown away with their counts.
setFlagsFromString("--no-flush-bytecode");
// What is loaded from here on is counted, block by block. Counting is never ended: a run for coverage counts as well.
const session = new Session();
session.connect();
session.post("Profiler.enable");
session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

/**
 * The steps of every function of the program while `run` runs, as V8 counts the blocks of code that it executes; and for
 * each built-in function how many elements or characters it went over.
 */
export async function stepsOf(run: () => Promise<unknown>): Promise<Steps> {
  const steps = new Map<string, number>();
  const builtIns = watch((name, by) => steps.set(name, (steps.get(name) ?? 0) + by));
  try {
    take();
    await run();
  } finally {
    builtIns.end();
  }
  for (const script of take()) {
    const file = script.url.replace(/^file:\/\//, "");
    if (!file.startsWith(join(ROOT, "src"))) continue;
    for (const [name, by] of stepsIn(script)) steps.set(`${relative(ROOT, file)}: ${name}`, by);
  }
  return steps;
}

function take(): readonly Profiler.ScriptCoverage[] {
  let scripts: readonly Profiler.ScriptCoverage[] = [];
  session.post("Profiler.takePreciseCoverage", (error, { result }) => {
    if (error) throw error;
    scripts = result;
  });
  return scripts;
}

/** Ranges lie in each other; a character ran as often as the innermost of its ranges says. */
function stepsIn({ functions }: Profiler.ScriptCoverage): ReadonlyMap<string, number> {
  const steps = new Map<string, number>();
  const ranges = functions.flatMap(({ functionName, ranges: own }) =>
    own.map((range) => ({ ...range, name: `${functionName || "callback"} at ${own[0]?.startOffset}` })),
  );
  ranges.sort((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
  const open: (typeof ranges)[number][] = [];
  let from = 0;
  const upTo = (offset: number): void => {
    const inner = open.at(-1);
    if (inner && offset > from) {
      steps.set(inner.name, (steps.get(inner.name) ?? 0) + inner.count * (offset - from));
    }
    from = Math.max(from, offset);
  };
  const close = (offset: number): void => {
    for (let inner = open.at(-1); inner && inner.endOffset <= offset; inner = open.at(-1)) {
      upTo(inner.endOffset);
      open.pop();
    }
  };
  for (const range of ranges) {
    close(range.startOffset);
    upTo(range.startOffset);
    open.push(range);
  }
  close(Number.POSITIVE_INFINITY);
  return steps;
}

/** How long a list, a text or a set is. */
function sizeOf(value: unknown): number {
  const size: unknown =
    typeof value === "string"
      ? value.length
      : typeof value === "object" && value !== null
        ? (Reflect.get(value, "length") ?? Reflect.get(value, "size"))
        : 0;
  return typeof size === "number" ? size : 0;
}

/** Built-in functions that make a list, that go over all they are called on, and that stop where they find something. */
const MAKE = ["slice", "concat", "toSorted", "toReversed", "split"];
const WHOLE = ["splice", "sort", "reverse", "join", "normalize"];
const SEARCH = ["indexOf", "includes", "lastIndexOf", "search", "startsWith"];
const TYPED = Object.getPrototypeOf(Uint8Array.prototype);
const KINDS: readonly (readonly [string, object])[] = [
  ["Array", Array.prototype],
  ["TypedArray", TYPED],
  ["String", String.prototype],
  ["Map", Map.prototype],
  ["Set", Set.prototype],
];

/** Counts what built-in functions go over until it is ended. */
function watch(count: (name: string, by: number) => void): { readonly end: () => void } {
  const undo: (() => void)[] = [];
  for (const [kind, holder] of KINDS) {
    for (const name of [...MAKE, ...WHOLE, ...SEARCH, Symbol.iterator]) {
      const before = Object.getOwnPropertyDescriptor(holder, name);
      const original: unknown = before?.value;
      if (before === undefined || typeof original !== "function" || (kind === "String" && name === "slice")) continue;
      const [stops, makes] = [SEARCH, MAKE].map((names) => names.some((one) => one === name));
      const label = `built-in ${kind} ${String(name)}`;
      const value = function (this: unknown, ...args: readonly unknown[]): unknown {
        const result: unknown = Reflect.apply(original, this, args);
        count(label, stops ? searched(this, args[1], result) : sizeOf(makes ? result : this));
        return result;
      };
      Object.defineProperty(holder, name, { ...before, value });
      undo.push(() => Object.defineProperty(holder, name, before));
    }
  }
  return {
    end: () => {
      for (let i = undo.length - 1; i >= 0; i--) undo[i]?.();
    },
  };
}

function searched(self: unknown, from: unknown, result: unknown): number {
  const start = typeof from === "number" ? from : 0;
  return Math.max(1, (typeof result === "number" && result >= 0 ? result : sizeOf(self)) - start);
}
