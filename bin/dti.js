#!/usr/bin/env node
const { fstatSync, statSync } = require("node:fs");
const { expect, keep, load } = require("./load.js");

const { main, readDescriptor, writeDescriptor } = load("main.cjs");

/** Whether anything is written as a stream, and whether a table was read. */
let [streaming, reading] = [false, false];

/**
 * A terminal is written to as a stream, anything else directly, as streams are slow to load.
 * A reader that has seen enough, such as `head`, is no fault.
 */
const out = (name, descriptor) => {
  let stream;
  let closed = false;
  const failed = (error) => {
    closed = true;
    if (error.code === "EPIPE") return;
    process.exitCode = 1;
    streaming = true;
    if (name === "stdout") process.stderr.write(`dti: ${error.message}\n`);
  };
  const terminal = () => {
    if (stream === undefined) {
      stream = isScreen(descriptor) ? process[name].on("error", failed) : null;
      streaming ||= stream !== null;
    }
    return stream;
  };
  const write = (text) => {
    try {
      if (terminal()) terminal().write(text);
      else writeDescriptor(descriptor, text);
    } catch (error) {
      failed(error);
    }
  };
  return {
    write: (text) => closed || write(text),
    get isTTY() {
      return terminal()?.isTTY === true;
    },
    get columns() {
      return terminal()?.columns;
    },
  };
};

const isScreen = (descriptor) => {
  try {
    const there = fstatSync(descriptor);
    return there.isCharacterDevice() && there.rdev !== statSync("/dev/null").rdev;
  } catch {
    return true;
  }
};

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];

/** Until the returned function is called, a signal that ends the program first undoes what is half done. */
const beforeInterrupt = (undo) => {
  const interrupted = (signal) => {
    done();
    try {
      undo();
    } finally {
      process.kill(process.pid, signal);
    }
  };
  const done = () => {
    for (const signal of SIGNALS) process.off(signal, interrupted);
  };
  for (const signal of SIGNALS) process.on(signal, interrupted);
  return done;
};

main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdin: (most) => readDescriptor(0, most),
  stdout: out("stdout", 1),
  stderr: out("stderr", 2),
  beforeInterrupt,
  expect: (bytes) => {
    reading = true;
    expect(bytes);
  },
}).then((code) => {
  process.exitCode ||= code;
  if (reading) keep();
  // Everything is written, unless to a terminal; what V8 still compiles is not worth waiting for.
  if (!streaming) process.exit();
});
