// Checks each request of a JSON array on standard input with the package and with ajv.
//
// node check-requests.mjs SCHEMA: prints a pair for each request: the problems that the package
// finds, and the positions of the rules of the JSON Schema that the request breaks.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { checkRequest } from "clickpost-errors";

const Ajv = createRequire(import.meta.url)("ajv/dist/2020").default;
const schema = JSON.parse(readFileSync(process.argv[2], "utf8"));
const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);

const checked = JSON.parse(readFileSync(0, "utf8")).map((request) => {
  const problems = checkRequest(request).map(({ status, field, value, message }) => [
    status,
    field,
    value,
    message,
  ]);
  validate(request);
  const positions = (validate.errors ?? []).map(({ schemaPath }) =>
    /allOf\/(\d+)/.exec(schemaPath),
  );
  return [problems, [...new Set(positions.map((match) => Number(match[1])))].sort((a, b) => a - b)];
});
console.log(JSON.stringify(checked));
