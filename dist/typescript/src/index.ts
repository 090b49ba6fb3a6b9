// Generated from catalogue.yaml by `make generate`; do not edit.

export { decode } from "./decode.ts";
export { isMetaStatus, lookup, MetaStatus, type StatusName } from "./enum.ts";
export * from "./errors.ts";
export type { KnownReply, Reply, ReplyWith, SuccessReply, UnknownReply } from "./reply.ts";
export { type Classification, type Deprecation, type StatusFacts, statuses } from "./statuses.ts";
export { Category, Outcome, Owner, Recovery } from "./vocabulary.ts";
