// Runs every vector of a conformance.json through the package that is installed beside this file.
//
// node conformance.mjs FILE

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import * as module from "clickpost-errors";
import * as lite from "clickpost-errors/lite";

import { formsOf, read, requestProblems } from "./reader.mjs";

const require = createRequire(import.meta.url);
const common = require("clickpost-errors");
const catalogue = require("clickpost-errors/catalogue.json");
const { vectors, requests } = JSON.parse(readFileSync(process.argv[2], "utf8"));

let failed = 0;
function check(name, test) {
  try {
    test();
  } catch (error) {
    failed += 1;
    console.error(`${name}: ${error.message}`);
  }
}

for (const { name, expect, ...form } of vectors) {
  check(name, () => {
    for (const value of formsOf(form)) {
      for (const package_ of [module, common]) {
        assert.deepEqual(read(package_, value, Object.keys(expect), catalogue), expect);
      }
      const { raises: _, ...rest } = expect;
      const reply = lite.decode(value);
      assert.deepEqual(Object.fromEntries(Object.keys(rest).map((key) => [key, reply[key]])), rest);
      assert.equal(reply.known, expect.name !== null);
    }
  });
}
for (const { expect, ...form } of requests) {
  check(JSON.stringify(form), () => {
    for (const value of formsOf(form)) {
      for (const package_ of [module, common]) {
        assert.deepEqual(requestProblems(package_, value), expect);
      }
    }
  });
}
console.log(`${vectors.length + requests.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
