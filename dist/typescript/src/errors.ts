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
 * Ask for the order's state until it is final. Fetch it where the endpoint takes a
 * `reference_number`, or where you have its waybill. Otherwise send the same create request again,
 * unchanged: this is Clickpost's documented way to ask. Stop at the first final answer, and after a
 * limited number of tries. Another `reference_number`, courier or waybill number can book the
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
 * same request again, with the same `reference_number`, courier and waybill number. This is the
 * least risky next call, but it is not without risk: if Clickpost stored the first attempt, it
 * answers 323; if only the courier stored it, the API does not prevent a second booking. Stop after
 * a limited number of tries, then ask the courier or support.
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
const ADVICE = "Do not send the request again. Only Clickpost can resolve this, or explain it.";

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
