// Counts the vectors of a conformance.json that each copy of the package's sources fails.
//
// node mutants.mjs FILE FOLDER...: prints a number for each folder.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";

import catalogue from "../../dist/json/catalogue.json" with { type: "json" };
import { formsOf, read, requestProblems } from "./reader.mjs";

const [file, ...folders] = process.argv.slice(2);
const { vectors, requests } = JSON.parse(readFileSync(file, "utf8"));

function attempt(test) {
  try {
    return test();
  } catch {
    return "it throws";
  }
}

const counts = [];
for (const folder of folders) {
  const package_ = await import(pathToFileURL(join(folder, "index.ts")).href);
  const isRead = ({ expect, ...form }, test) =>
    formsOf(form).every((value) =>
      isDeepStrictEqual(
        attempt(() => test(value, expect)),
        expect,
      ),
    );
  const reply = (body, expect) => read(package_, body, Object.keys(expect), catalogue);
  const request = (body) => requestProblems(package_, body);
  const failed = [
    ...vectors.filter((vector) => !isRead(vector, reply)),
    ...requests.filter((vector) => !isRead(vector, request)),
  ];
  counts.push(failed.length);
}
console.log(JSON.stringify(counts));
