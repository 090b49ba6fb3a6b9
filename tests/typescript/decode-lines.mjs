// Decodes each reply of a JSON array on standard input, given as base64 of its bytes, and prints
// what it says as JSON.

import { readFileSync } from "node:fs";

import { decode } from "clickpost-errors";

const replies = JSON.parse(readFileSync(0, "utf8")).map((base64) => {
  const { code, status, message, detail, outcome, recovery, owner, ok } = decode(
    Buffer.from(base64, "base64"),
  );
  return [code, status?.name ?? null, message, detail, outcome, recovery, owner, ok];
});
console.log(JSON.stringify(replies));
