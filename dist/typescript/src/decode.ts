// Copied from generator/targets/typescript/templates/src/decode.ts by `make generate`; edit it there.

import { ACTIONS, isCode } from "./catalogue.ts";
import { Reading } from "./read.ts";
import type { Body, Reply } from "./reply.ts";
import { statuses } from "./statuses.ts";

/**
 * Reads a reply: what was parsed of one, its text, or its bytes. Never throws.
 *
 * The code alone decides: never the HTTP status, a success flag or the message. A reply without a
 * readable code has the code null. Like an unknown code it is never a success.
 */
export function decode<T>(body: Body<T>): Reply {
  const reading = new Reading(body);
  const { code } = reading;
  const status = isCode(code) ? statuses[code] : null;
  const action = status?.action ?? (code === null ? ACTIONS.unreadable : ACTIONS.unknown);
  // The compiler cannot follow which code goes with which verdict.
  return Object.assign(reading, { status, action }) as unknown as Reply;
}
