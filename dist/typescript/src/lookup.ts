// Copied from generator/targets/typescript/templates/src/lookup.ts by `make generate`; edit it there.

import { Code, isCode, type StatusName } from "./catalogue.ts";

/**
 * The status code of a number, of digits, or of a name, as people write them; undefined where there
 * is none. The case of a name does not matter, and `-` and spaces stand for `_`.
 */
export function lookup(key: number | string): Code | undefined {
  if (typeof key !== "string") return isCode(key) ? key : undefined;
  const text = key.trim();
  if (/^[0-9]{1,16}$/.test(text)) return lookup(Number(text));
  const name = text.toUpperCase().replaceAll(/[- ]/g, "_");
  return Object.hasOwn(Code, name) ? Code[name as StatusName] : undefined;
}

/** The name of a code; null where the catalogue does not have it. */
export function nameOf(code: number | null): StatusName | null {
  return names.get(code) ?? null;
}

const names: ReadonlyMap<number | null, StatusName> = /* @__PURE__ */ swapped();

function swapped(): Map<number, StatusName> {
  return new Map(Object.entries(Code).map(([name, code]) => [code, name as StatusName]));
}
