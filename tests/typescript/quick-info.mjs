// Asks the language service, as an editor does, what it shows on hovering.
//
// node quick-info.mjs FILE: prints it for the last name of each statement `a;` or `a.b;` of a file.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const ts = createRequire(import.meta.url)("typescript");
const file = resolve(process.argv[2]);
const options = {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  strict: true,
  allowImportingTsExtensions: true,
  noEmit: true,
};
const service = ts.createLanguageService({
  ...ts.sys,
  useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
  getCompilationSettings: () => options,
  getScriptFileNames: () => [file],
  getScriptVersion: () => "1",
  getScriptSnapshot: (path) =>
    ts.sys.fileExists(path) ? ts.ScriptSnapshot.fromString(readFileSync(path, "utf8")) : undefined,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
});
const source = service.getProgram().getSourceFile(file);
const shown = {};
for (const statement of source.statements) {
  if (!ts.isExpressionStatement(statement)) continue;
  const { expression } = statement;
  const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
  const info = service.getQuickInfoAtPosition(file, name.getStart());
  shown[statement.getText().replace(/;$/, "")] = {
    display: ts.displayPartsToString(info.displayParts),
    documentation: ts.displayPartsToString(info.documentation),
    tags: (info.tags ?? []).map((tag) => [tag.name, ts.displayPartsToString(tag.text)]),
  };
}
console.log(JSON.stringify(shown));
