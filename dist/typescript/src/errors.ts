// Generated from catalogue.yaml by `make generate`; do not edit.

import { decode, toJson } from "./decode.ts";
import type { Reply, ReplyTo, SuccessReply, UnknownReply } from "./reply.ts";
import type { Recovery } from "./vocabulary.ts";

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

/** What to do about a reply whose code is not known. */
const ADVICE = "Do not send the request again: only Clickpost can resolve this, or explain it.";

/** The error of a reply's recovery, made but not thrown. */
export function errorOf(reply: Reply, options?: ErrorOptions): ClickpostError {
  const kind = reply.known ? CLASSES[reply.recovery] : UnknownStatusError;
  return new kind(reply, options);
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

/** One line for whoever reads the log: what came, and what to do. */
function describe({ code, status, message, body }: Reply): string {
  const subject = `${String(code ?? "no code")} ${status?.name ?? "(unknown)"}`;
  const [step = ADVICE] = status?.action.trim().split("\n") ?? [];
  return `${subject}: ${printable(message || (status?.title ?? toJson(body)))} -> ${printable(step)}`;
}

/** A text as one line that is safe to write to a log and to print on a terminal. */
function printable(text: string): string {
  const words = text.slice(0, 800).split(/[\s\p{C}]+/u);
  const line = words.join(" ").trim();
  return line.length > 400 ? `${line.slice(0, 397)}...` : line;
}
