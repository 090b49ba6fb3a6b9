// Generated from catalogue.yaml by `make generate`; do not edit.

import { ReplyError } from "./base-error.ts";
import type { ReplyTo, UnknownReply, UnreadableReply } from "./reply.ts";

/** A reply that is not a success. Its subclasses say what to do next. */
export class ClickpostError extends ReplyError {
  override name = "ClickpostError";
}

/**
 * Ask for the order's state until it is final. Fetch it where the endpoint takes a
 * `reference_number`, or where you have its waybill. Otherwise send the same create request again,
 * unchanged: this is Clickpost's documented way to ask. Stop at the first final answer, and after a
 * limited number of questions. Another `reference_number`, courier or waybill number can book the
 * parcel twice.
 */
export class PendingError extends ClickpostError {
  override name = "PendingError";
  declare readonly reply: ReplyTo<"poll">;
}

/**
 * Use the order that exists. Its waybill and label are mostly in the `result` of this very reply;
 * if they are missing, fetch the order. Compare it with yours before you use it. A new reference or
 * waybill number is right only where you want a second shipment; otherwise it books the parcel
 * twice.
 */
export class AlreadyExistsError extends ClickpostError {
  override name = "AlreadyExistsError";
  declare readonly reply: ReplyTo<"reconcile">;
}

/**
 * Wait. Where the endpoint takes a `reference_number`, fetch the order first. Otherwise send the
 * same request once more, with the same `reference_number`, courier and waybill number. This is the
 * least risky next call, but it is not without risk: if Clickpost stored the first attempt, it
 * answers 323; if only the courier stored it, the API does not prevent a second booking. If the
 * answer is unclear again, ask the courier or support.
 */
export class RetryableError extends ClickpostError {
  override name = "RetryableError";
  declare readonly reply: ReplyTo<"retry"> | UnreadableReply;
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
 * The message holds the courier's own words. Act on them. Change the courier only when it is
 * certain that this one did not book the parcel. Ask support where the message is vague.
 */
export class CourierError extends ClickpostError {
  override name = "CourierError";
  declare readonly reply: ReplyTo<"inspect_message">;
}

/** Do not send the request again. Only Clickpost can resolve this, or explain it. */
export class SupportRequiredError extends ClickpostError {
  override name = "SupportRequiredError";
  declare readonly reply: ReplyTo<"contact_support">;
}

/**
 * Raised for a code that the catalogue does not hold. Do not send the request again: ask what the
 * code means.
 */
export class UnknownStatusError extends ClickpostError {
  override name = "UnknownStatusError";
  declare readonly reply: UnknownReply;
}

/**
 * Raised for a reply without a readable code. As after no reply, what was asked for may be done.
 */
export class UnreadableReplyError extends RetryableError {
  override name = "UnreadableReplyError";
  declare readonly reply: UnreadableReply;
}
