// Generated from catalogue.yaml by `make generate`; do not edit.

import { decode } from "./decode.ts";
import type { KnownReply, Reply, SuccessReply, UnknownReply } from "./reply.ts";
import { type Recovery, succeeds } from "./vocabulary.ts";

/** A reply that is no success. Its subclasses say what to do next. */
export class ClickpostError extends Error {
  override name = "ClickpostError";
  /** The reply that it was raised for. */
  readonly reply: Reply;

  constructor(reply: Reply, options?: ErrorOptions) {
    super(describe(reply), options);
    this.reply = reply;
  }
}

/**
 * Fetch the order's state again, with growing pauses, until it is final. Do not create the order a
 * second time.
 */
export class PendingError extends ClickpostError {
  override name = "PendingError";
  declare readonly reply: ReplyTo<"poll">;
}

/**
 * Fetch the order that exists and use it. A new reference or waybill number is right only where a
 * second shipment is truly wanted; otherwise it books the parcel twice.
 */
export class AlreadyExistsError extends ClickpostError {
  override name = "AlreadyExistsError";
  declare readonly reply: ReplyTo<"reconcile">;
}

/**
 * Wait, then send the same request with the same reference number, and wait longer after each
 * failure. If the first attempt did get through, the answer is 323 and nothing is booked twice.
 * Contact support if the fault persists.
 */
export class RetryableError extends ClickpostError {
  override name = "RetryableError";
  declare readonly reply: ReplyTo<"retry">;
}

/** Correct the request, then send it. Unchanged, it is refused again. */
export class InvalidRequestError extends ClickpostError {
  override name = "InvalidRequestError";
  declare readonly reply: ReplyTo<"fix_request">;
}

/**
 * Correct the credentials, the courier's configuration or the subscription, then send the request.
 */
export class AccountError extends ClickpostError {
  override name = "AccountError";
  declare readonly reply: ReplyTo<"fix_account">;
}

/**
 * The cause stands in the message, often in the courier's own words. Act on it, or choose another
 * courier. Ask support where it is vague.
 */
export class CourierError extends ClickpostError {
  override name = "CourierError";
  declare readonly reply: ReplyTo<"inspect_message">;
}

/** Do not send the request again: only Clickpost can resolve this, or explain it. */
export class SupportRequiredError extends ClickpostError {
  override name = "SupportRequiredError";
  declare readonly reply: ReplyTo<"contact_support">;
}

/** The catalogue does not hold the code, or none can be read. */
export class UnknownStatusError extends ClickpostError {
  override name = "UnknownStatusError";
  declare readonly reply: UnknownReply;
}

/** A reply whose code calls for a recovery. */
type ReplyTo<Key extends Recovery> = Extract<KnownReply, { readonly recovery: Key }>;

const CLASSES: Readonly<Record<Recovery, typeof ClickpostError>> = {
  none: ClickpostError,
  poll: PendingError,
  reconcile: AlreadyExistsError,
  retry: RetryableError,
  fix_request: InvalidRequestError,
  fix_account: AccountError,
  inspect_message: CourierError,
  contact_support: SupportRequiredError,
};

/** Whether nothing is raised for a reply. */
export function isSuccess(reply: Reply): reply is SuccessReply {
  return succeeds[reply.outcome];
}

/** The error for a reply, of the class that says what to do next. */
export function errorFor(reply: Reply, options?: ErrorOptions): ClickpostError {
  const Class = reply.known ? CLASSES[reply.recovery] : UnknownStatusError;
  return new Class(reply, options);
}

/** Decodes a body; returns the reply if it is a success, else throws the error for it. */
export function raiseForStatus(body: unknown, options?: ErrorOptions): SuccessReply {
  const reply = decode(body);
  if (isSuccess(reply)) return reply;
  throw errorFor(reply, options);
}

/** Code, name, message and what to do, on one line. */
function describe(reply: Reply): string {
  const { code, status, message } = reply;
  const subject = [code ?? "no code", status?.name ?? "(unknown)"].join(" ");
  return `${subject}: ${message}`.replaceAll(/\s+/gu, " ").trim();
}
