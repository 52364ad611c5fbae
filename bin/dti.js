#!/usr/bin/env node
const { keep, load } = require("./compiled.js");

load("main.cjs").start(process, keep);
