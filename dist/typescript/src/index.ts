// Generated from catalogue.yaml by `make generate`; do not edit.

export { decode } from "./decode.ts";
export * from "./enum.ts";
export * from "./errors.ts";
export type * from "./reply.ts";
export { type Classification, type Deprecation, type StatusFacts, statuses } from "./statuses.ts";
export { Category, Outcome, Owner, Recovery } from "./vocabulary.ts";
