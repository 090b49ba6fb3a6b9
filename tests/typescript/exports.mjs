// Names all that modules export, types included, each with its own members.
//
// node exports.mjs FILE...: prints {file: {name: [member]}}.

import { createRequire } from "node:module";

const ts = createRequire(import.meta.url)("typescript");
const files = process.argv.slice(2);
const options = { module: ts.ModuleKind.NodeNext, allowImportingTsExtensions: true, noEmit: true };
const program = ts.createProgram(files, options);
const checker = program.getTypeChecker();

/** The members that a type or a class declares in the package itself. */
function membersOf(symbol) {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const type = checker.getDeclaredTypeOfSymbol(target);
  const parts = type.isUnion() ? type.types : [type];
  const properties = parts.flatMap((part) =>
    part.flags & ts.TypeFlags.Object ? part.getProperties() : [],
  );
  const own = properties.filter(({ declarations = [] }) =>
    declarations.some((node) => !program.isSourceFileDefaultLibrary(node.getSourceFile())),
  );
  return [...new Set(own.map(({ name }) => name))];
}

const exported = files.map((file) => {
  const module = checker.getSymbolAtLocation(program.getSourceFile(file));
  const symbols = checker.getExportsOfModule(module);
  return [file, Object.fromEntries(symbols.map((symbol) => [symbol.name, membersOf(symbol)]))];
});
console.log(JSON.stringify(Object.fromEntries(exported)));
