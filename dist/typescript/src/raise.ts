// Copied from generator/targets/typescript/templates/src/raise.ts by `make generate`; edit it there.

import { decode } from "./decode.ts";
import { type BaseError, byRecovery, UnknownError } from "./raised.ts";
import type { Reply, SuccessReply } from "./reply.ts";

/** The error of a reply's recovery, made but not thrown. */
export function errorOf(reply: Reply, options?: ErrorOptions): BaseError {
  return new (reply.known ? byRecovery[reply.recovery] : UnknownError)(reply, options);
}

/** Reads a reply; returns it if it is `ok`, and throws the error of its recovery otherwise. */
export function raiseForStatus(body: unknown, options?: ErrorOptions): SuccessReply {
  const reply = decode(body);
  if (isSuccess(reply)) return reply;
  throw errorOf(reply, options);
}

function isSuccess(reply: Reply): reply is SuccessReply {
  return reply.ok;
}
