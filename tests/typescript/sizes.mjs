// Measures what uses of a package cost in a bundle: minified by esbuild, then gzipped.
//
// node sizes.mjs FOLDER: prints {name: bytes}; FOLDER is the laid-out package.

import { createRequire } from "node:module";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";

const require = createRequire(import.meta.url);
const esbuild = require("esbuild");
const folder = resolve(process.argv[2]);
const name = require(resolve(folder, "package.json")).name;

/** The bytes of a program's bundle. */
function size(program) {
  const { outputFiles } = esbuild.buildSync({
    stdin: { contents: program, resolveDir: folder },
    alias: {
      [name]: resolve(folder, "esm/index.js"),
      [`${name}/codes`]: resolve(folder, "esm/codes.js"),
      [`${name}/lite`]: resolve(folder, "esm/lite.js"),
      "http-status-codes": require.resolve("http-status-codes").replace("/cjs/", "/es/"),
    },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}

const use = (value) => `export const refused = (body) => body.meta.status === ${value};`;
const bare = size(use("310"));
const sizes = {
  codes: size(`import { INVALID_RVP_REASON } from "${name}/codes"; ${use("INVALID_RVP_REASON")}`),
  namespace: size(`import * as Codes from "${name}/codes"; ${use("Codes.INVALID_RVP_REASON")}`),
  object: size(`import { MetaStatus } from "${name}"; ${use("MetaStatus.INVALID_RVP_REASON")}`),
  other: size(`import { StatusCodes } from "http-status-codes"; ${use("StatusCodes.CONFLICT")}`),
};
for (const key of Object.keys(sizes)) sizes[key] -= bare;
sizes.lookup = size(`export { isMetaStatus, lookup } from "${name}";`);
sizes.lite = size(`export { decode } from "${name}/lite";`);
sizes.check = size(`export { checkRequest } from "${name}";`);
sizes.decode = size(`export { decode } from "${name}";`);
sizes.everything = size(`export * from "${name}";`);
sizes.otherEverything = size(`export * from "http-status-codes";`);
console.log(JSON.stringify(sizes));
