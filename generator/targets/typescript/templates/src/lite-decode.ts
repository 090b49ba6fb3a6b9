// Copied from generator/targets/typescript/templates/src/lite.ts by `make generate`; edit it there.

/**
 * The decoder without the texts of the catalogue, for programs that have to be small.
 *
 * @module
 */
import { Reading } from "./read.ts";
import type { Body, LiteReply } from "./reply.ts";

/** Reads a reply: what was parsed of one, its text, or its bytes. Never throws. */
export function decode<T>(body: Body<T>): LiteReply {
  return new Reading(body) as unknown as LiteReply;
}
