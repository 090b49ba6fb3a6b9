// Copied from generator/targets/typescript/templates/src/statuses.ts by `make generate`; edit it there.

import { Code, DOCS_URL, MESSAGES, VERDICTS } from "./catalogue.ts";
import { DEFAULTS, ENTRIES } from "./entries.ts";
import type { StatusFacts } from "./facts.ts";
import { CONSTRAINTS } from "./requests.ts";

/** What the catalogue says of each status, by code. */
export const statuses: Statuses = /* @__PURE__ */ complete();
type Statuses = { readonly [T in Code]: StatusFacts<T> };

function complete(): Statuses {
  const facts = Object.entries(Code).map(([name, code]) => {
    const docsUrl = DOCS_URL === null ? null : `${DOCS_URL}/codes/${String(code)}/`;
    const [messages, request] = [MESSAGES[code] ?? [], CONSTRAINTS[code] ?? []];
    const status = { code, name, ...VERDICTS[code], ...DEFAULTS, messages, request };
    return [code, { ...status, ...ENTRIES[code], docsUrl }] as const;
  });
  return frozen(Object.fromEntries(facts)) as unknown as Statuses;
}

/** A value in which nothing can be changed. */
function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
