// Names all that a module exports, types included: node exports.mjs FILE.

import { createRequire } from "node:module";

const ts = createRequire(import.meta.url)("typescript");
const options = { module: ts.ModuleKind.NodeNext, allowImportingTsExtensions: true, noEmit: true };
const program = ts.createProgram([process.argv[2]], options);
const checker = program.getTypeChecker();
const module = checker.getSymbolAtLocation(program.getSourceFile(process.argv[2]));
console.log(JSON.stringify(checker.getExportsOfModule(module).map(({ name }) => name)));
