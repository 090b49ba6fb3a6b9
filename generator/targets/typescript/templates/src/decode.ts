// Copied from generator/targets/typescript/templates/src/decode.ts by `make generate`; edit it there.

import { parse, valueAt } from "./body.ts";
import { isCode, MESSAGES, PATHS, UNKNOWN } from "./catalogue.ts";
import { detailOf, readMessage } from "./message.ts";
import type { Reply } from "./reply.ts";
import { statuses } from "./statuses.ts";
import { succeeds } from "./vocabulary.ts";

/**
 * Reads a reply: what was parsed of one, its text, or its bytes. Never throws.
 *
 * The code alone decides: never the HTTP status, a success flag or the message. What cannot be read
 * has the code null and counts as unknown.
 */
export function decode(body: unknown): Reply {
  const parsed = parse(body);
  const code = readCode(valueAt(parsed, PATHS.code));
  const message = readMessage(valueAt(parsed, PATHS.message));
  const status = isCode(code) ? statuses[code] : null;
  const detail = detailOf(message, status ? (MESSAGES[status.code] ?? []) : []);
  const { outcome, recovery, owner } = status ?? UNKNOWN;
  return {
    known: status !== null,
    ok: succeeds[outcome],
    code,
    status,
    outcome,
    recovery,
    owner,
    message,
    detail,
    body: parsed,
  } as Reply; // the compiler cannot follow which code goes with which outcome
}

/** The code that a value stands for: a whole number, or a text of up to 16 ASCII digits. */
function readCode(value: unknown): number | null {
  const code = typeof value === "string" && /^[0-9]{1,16}$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(code) ? (code as number) + 0 : null; // + 0 makes 0 of -0
}
