#!/usr/bin/env node
import { main, readDescriptor } from "../dist/main.js";

/** A stream is made when it is first needed; a reader that has seen enough, such as `head`, is no fault. */
const out = (name) => {
  let stream;
  let closed = false;
  const open = () => {
    stream ??= process[name].on("error", (error) => {
      closed = true;
      if (error.code === "EPIPE") return;
      process.exitCode = 1;
      if (name === "stdout") process.stderr.write(`dti: ${error.message}\n`);
    });
    return stream;
  };
  return {
    write: (text) => closed || open().write(text),
    get isTTY() {
      return open().isTTY === true;
    },
    get columns() {
      return open().columns;
    },
  };
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

const code = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdin: () => readDescriptor(0),
  stdout: out("stdout"),
  stderr: out("stderr"),
  beforeInterrupt,
});
process.exitCode ||= code;
