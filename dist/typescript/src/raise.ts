// Copied from generator/targets/typescript/templates/src/raise.ts by `make generate`; edit it there.

import type { ErrorOptions } from "./base-error.ts";
import { decode } from "./decode.ts";
import { type BaseError, byRecovery, UnknownError, UnreadableError } from "./raised.ts";
import type { Body, Reply, SuccessReply } from "./reply.ts";

/** The error of a reply's recovery, made but not thrown. */
export function errorOf(reply: Reply, options?: ErrorOptions): BaseError {
  const unlisted = reply.code === null ? UnreadableError : UnknownError;
  return new (reply.known ? byRecovery[reply.recovery] : unlisted)(reply, options);
}

/** Reads a reply; returns it if it is `ok`, and throws the error of its recovery otherwise. */
export function raiseForStatus<T>(body: Body<T>, options?: ErrorOptions): SuccessReply {
  const reply = decode<T>(body);
  if (isSuccess(reply)) return reply;
  throw errorOf(reply, options);
}

function isSuccess(reply: Reply): reply is SuccessReply {
  return reply.ok;
}
