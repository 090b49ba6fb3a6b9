// Copied from generator/targets/typescript/templates/build.mjs by `make generate`; edit it there.
//
// node build.mjs OUT: lays out in the folder OUT what `npm pack` and `npm publish` take from there:
// the sources, compiled as ECMAScript modules and as CommonJS. TypeScript is found as any module
// is; NODE_PATH may name the folder that holds it.

import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[2] ?? "build");
const compiler = createRequire(import.meta.url).resolve("typescript/lib/tsc.js");

rmSync(out, { recursive: true, force: true });
for (const name of readdirSync(here)) {
  cpSync(join(here, name), join(out, name), { recursive: true });
}
cpSync(join(here, "..", "json", "catalogue.json"), join(out, "catalogue.json"));
for (const project of ["tsconfig.json", "tsconfig.cjs.json"]) {
  const command = [compiler, "--project", join(out, project)];
  const { status } = spawnSync(process.execPath, command, { stdio: "inherit" });
  if (status !== 0) process.exit(1);
}
writeFileSync(join(out, "cjs", "package.json"), '{ "type": "commonjs" }\n');
