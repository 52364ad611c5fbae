#!/usr/bin/env node
import { main, readDescriptor } from "../dist/main.js";

/** A stream is made when it is first needed; a reader that has seen enough, such as `head`, is no fault. */
const out = (name) => {
  let stream;
  const open = () => {
    stream ??= process[name].on("error", (error) => {
      if (error.code !== "EPIPE") throw error;
    });
    return stream;
  };
  return {
    write: (text) => open().write(text),
    get isTTY() {
      return open().isTTY === true;
    },
    get columns() {
      return open().columns;
    },
  };
};

process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdin: () => readDescriptor(0),
  stdout: out("stdout"),
  stderr: out("stderr"),
});
