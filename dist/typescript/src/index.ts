// Generated from catalogue.yaml by `make generate`; do not edit.

export { backOff } from "./back-off.ts";
export type { Constraint, Form } from "./constraint.ts";
export { decode } from "./decode.ts";
export { MetaStatus, isMetaStatus, type StatusName } from "./enum.ts";
export * from "./errors.ts";
export type * from "./facts.ts";
export { lookup } from "./lookup.ts";
export { errorOf, raiseForStatus } from "./raise.ts";
export type * from "./reply.ts";
export { checkRequest, type RequestProblem } from "./request.ts";
export { statuses } from "./statuses.ts";
export { Category, Outcome, Owner, Recovery } from "./vocabulary.ts";
