// Runs every vector of a conformance.json through the package that it stands beside.
//
// node conformance.mjs FILE

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import * as module from "clickpost-errors";

const common = createRequire(import.meta.url)("clickpost-errors");
const { vectors } = JSON.parse(readFileSync(process.argv[2], "utf8"));

/** The reply of a vector, in the form in which it is given. */
function replyOf({ body, text, base64, parts }) {
  if (text !== undefined) return text;
  if (base64 !== undefined) return Buffer.from(base64, "base64");
  if (parts !== undefined) return parts.map(([piece, times]) => piece.repeat(times)).join("");
  return body;
}

let failed = 0;
for (const { name, expect, ...form } of vectors) {
  for (const { decode } of [module, common]) {
    const reply = decode(replyOf(form));
    const { known, code, message, detail, outcome, recovery, owner, ok } = reply;
    const said = { name: reply.status?.name ?? null };
    try {
      assert.deepEqual({ ...said, code, message, detail, outcome, recovery, owner, ok }, expect);
      assert.equal(known, expect.name !== null);
    } catch (error) {
      failed += 1;
      console.error(`${name}: ${error.message}`);
    }
  }
}
console.log(`${vectors.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
