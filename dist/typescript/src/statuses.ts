// Copied from generator/targets/typescript/templates/src/statuses.ts by `make generate`; edit it there.

import { Code, DOCS_URL, MESSAGES, VERDICTS } from "./catalogue.ts";
import { DEFAULTS, ENTRIES, type StatusFacts } from "./facts.ts";

/** What the catalogue says of each status, by code. */
export const statuses: Statuses = /* @__PURE__ */ complete();
type Statuses = { readonly [T in Code]: StatusFacts<T> };

function complete(): Statuses {
  const facts = Object.entries(Code).map(([name, code]) => {
    const docsUrl = DOCS_URL === null ? null : `${DOCS_URL}/codes/${String(code)}/`;
    const messages = MESSAGES[code] ?? [];
    const all = { code, name, ...VERDICTS[code], ...DEFAULTS, messages, ...ENTRIES[code], docsUrl };
    return [code, all] as const;
  });
  return Object.fromEntries(facts) as unknown as Statuses;
}
