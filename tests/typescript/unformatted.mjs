// Names the files below the folders given on standard input that prettier would change.

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const prettier = createRequire(import.meta.url)("prettier");
const changed = [];
for (const folder of JSON.parse(readFileSync(0, "utf8"))) {
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!/\.(ts|mjs|json|html)$/.test(name)) continue;
    const filepath = join(folder, name);
    const text = readFileSync(filepath, "utf8");
    const formatted = await prettier.check(text, { filepath, printWidth: 100 });
    if (!formatted) changed.push(filepath);
  }
}
console.log(JSON.stringify(changed));
