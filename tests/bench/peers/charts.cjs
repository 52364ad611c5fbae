// Loads what draws the charts of a report, as the program loads it, and draws nothing.
const { load } = require("../../../bin/dti.js");

load("charts.cjs");
