// Loads rendered packages straight from their sources (Node strips the types) and prints, for each
// folder given on standard input, its data and what the compiler reads in its comments.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const ts = createRequire(import.meta.url)("typescript");

/** The comment of each constant or member of a file: its text and its tags. */
function comments(path) {
  const source = ts.createSourceFile(
    path,
    readFileSync(path, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const found = {};
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) || ts.isVariableStatement(node)) {
      const name = ts.isVariableStatement(node)
        ? node.declarationList.declarations[0].name.text
        : node.name.text;
      const [doc] = (node.jsDoc ?? []).slice(-1);
      if (doc) {
        const tags = (doc.tags ?? []).map((tag) => tag.tagName.text);
        found[name] = { text: ts.getTextOfJSDocComment(doc.comment) ?? "", tags };
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const loaded = [];
for (const folder of JSON.parse(readFileSync(0, "utf8"))) {
  const load = (name) => import(pathToFileURL(join(folder, "src", name)).href);
  const { statuses, ...exported } = await load("index.ts");
  const codes = { ...(await load("codes.ts")) };
  const docs = { codes: comments(join(folder, "src/codes.ts")) };
  docs.enum = comments(join(folder, "src/enum.ts"));
  const data = Object.fromEntries(
    Object.entries(exported).filter(([, value]) => typeof value === "object"),
  );
  loaded.push({ statuses: Object.values(statuses), codes, data, docs });
}
console.log(JSON.stringify(loaded));
