// Generated from catalogue.yaml by `make generate`; do not edit.

/**
 * The decoder and the codes without the texts of the catalogue, for programs that must be small.
 *
 * @module
 */
export { backOff } from "./back-off.ts";
export { decode } from "./decode-lite.ts";
export { MetaStatus, isMetaStatus, type StatusName } from "./enum.ts";
export { lookup } from "./lookup.ts";
export type { Body, LiteReply, LogFields, LogOptions } from "./reply.ts";
export { Category, Outcome, Owner, Recovery } from "./vocabulary.ts";
