// How the TypeScript package, its tests and the code of its guides are linted: as strictly as goes.
// The tools stand in build/node, where `make test` installs them.

import { createRequire } from "node:module";

const require = createRequire(new URL("../../build/node/package.json", import.meta.url));
const eslint = require("@eslint/js");
const { defineConfig } = require("eslint/config");
const { configs } = require("typescript-eslint");

export default defineConfig(
  eslint.configs.recommended,
  configs.strictTypeChecked,
  configs.stylisticTypeChecked,
  { languageOptions: { parserOptions: { projectService: true } } },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    rules: {
      // Texts of a catalogue stand in comments too, with whatever spaces they have.
      "no-irregular-whitespace": ["error", { skipStrings: true, skipComments: true }],
      // Node's runner waits for its tests by itself.
      "@typescript-eslint/no-floating-promises": [
        "error",
        { allowForKnownSafeCalls: [{ from: "package", package: "node:test", name: "test" }] },
      ],
      // A constant object and the union of its values share one name here.
      "no-redeclare": "off",
    },
  },
);
