// Generated from catalogue.yaml by `make generate`; do not edit.

/** The groups of statuses. */
export const Category = {
  /** The request was carried out, or accepted to be carried out in the background. */
  SUCCESS: "success",
  /**
   * The key, the courier account or the subscription does not allow the request. The order's data
   * is not the cause.
   */
  AUTHENTICATION: "authentication",
  /** The request's data is not accepted. Sending the same data again gives the same answer. */
  VALIDATION: "validation",
  /**
   * The request is for a pickup from the customer, `delivery_type` `RVP`, and does not meet its
   * extra conditions.
   */
  REVERSE_SHIPMENT: "reverse_shipment",
  /**
   * Waybills and duplicates, and faults on the courier's side. Some of these mean that the order
   * exists already, or may exist: read the outcome before sending anything again.
   */
  COURIER: "courier",
  /**
   * Clickpost itself failed, or could not complete an order that it had accepted for the
   * background.
   */
  SERVER: "server",
} as const;
export type Category = (typeof Category)[keyof typeof Category];

/** What a reply says of the thing that was asked for. */
export const Outcome = {
  /** The order was created, or what was asked for was fetched. */
  SUCCEEDED: "succeeded",
  /**
   * An order or waybill with this identity exists from an earlier call. This call made nothing new.
   */
  ALREADY_EXISTS: "already_exists",
  /** The request was accepted and is still being worked on. It can end in success or in failure. */
  PENDING: "pending",
  /** The request was refused. No order came of this call. */
  FAILED: "failed",
  /**
   * The reply does not tell. The fault struck after the request was under way, or the reply itself
   * is not understood: the order may exist.
   */
  UNKNOWN: "unknown",
} as const;
export type Outcome = (typeof Outcome)[keyof typeof Outcome];

/** What the caller does next. */
export const Recovery = {
  /** Nothing is left to do but to use the result. */
  NONE: "none",
  /**
   * Fetch the order's state again, with growing pauses, until it is final. Do not create the order
   * a second time.
   */
  POLL: "poll",
  /**
   * Fetch the order that exists and use it. A new reference or waybill number is right only where a
   * second shipment is truly wanted; otherwise it books the parcel twice.
   */
  RECONCILE: "reconcile",
  /**
   * Wait, then send the same request with the same reference number, and wait longer after each
   * failure. If the first attempt did get through, the answer is 323 and nothing is booked twice.
   * Contact support if the fault persists.
   */
  RETRY: "retry",
  /** Correct the request, then send it. Unchanged, it is refused again. */
  FIX_REQUEST: "fix_request",
  /**
   * Correct the credentials, the courier's configuration or the subscription, then send the
   * request.
   */
  FIX_ACCOUNT: "fix_account",
  /**
   * The cause stands in the message, often in the courier's own words. Act on it, or choose another
   * courier. Ask support where it is vague.
   */
  INSPECT_MESSAGE: "inspect_message",
  /** Do not send the request again: only Clickpost can resolve this, or explain it. */
  CONTACT_SUPPORT: "contact_support",
} as const;
export type Recovery = (typeof Recovery)[keyof typeof Recovery];

/** Who has to act. */
export const Owner = {
  /** Nobody has to act: the integration goes on by itself. */
  NOBODY: "nobody",
  /** Whoever maintains the integration: its code, its settings and the data that it sends. */
  DEVELOPER: "developer",
  /** Whoever manages the Clickpost dashboard: carriers, credentials, subscription. */
  ACCOUNT_ADMIN: "account_admin",
  /** The company that carries the parcel. Its systems refused the order or did not answer. */
  COURIER: "courier",
  /** Clickpost's own systems or support team. */
  CLICKPOST: "clickpost",
} as const;
export type Owner = (typeof Owner)[keyof typeof Owner];

/** Whether a reply with an outcome raises nothing. */
export const succeeds = {
  succeeded: true,
  already_exists: false,
  pending: false,
  failed: false,
  unknown: false,
} as const;
