// Decodes each reply of a JSON array on standard input, given as base64 of its bytes, and prints
// what it says as JSON.

import { readFileSync } from "node:fs";

import { decode } from "clickpost-errors";

const replies = JSON.parse(readFileSync(0, "utf8")).map((base64) => {
  const reply = decode(Buffer.from(base64, "base64"));
  const { code, name, message, detail, outcome, recovery, owner, ok, action, result } = reply;
  const fields = reply.logFields();
  return [code, name, message, detail, outcome, recovery, owner, ok, action, fields, result];
});
console.log(JSON.stringify(replies));
