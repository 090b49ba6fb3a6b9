// Generated from catalogue.yaml by `make generate`; do not edit.

/**
 * What the hand-written modules of this package know of the catalogue.
 *
 * @module
 */
import type { MetaStatus as Code } from "./enum.ts";

export { MetaStatus as Code, isMetaStatus as isCode, type StatusName } from "./enum.ts";

/** The keys of the path to each part of a reply; null where there is none. */
// prettier-ignore
export const PATHS: Readonly<Record<"code" | "message", Keys> & Record<"success" | "result", Keys | null>> = {
  code: ["meta", "status"],
  message: ["meta", "message"],
  success: ["meta", "success"],
  result: ["result"],
};
type Keys = readonly string[];

/** What the keys of log fields begin with. */
export const PREFIX = "clickpost_errors";

/** The address of the site, without a slash at its end; null until it is published. */
// prettier-ignore
export const DOCS_URL: string | null = null;

/** The code that answers a request that is not a JSON object. */
export const MALFORMED: Code | null = 400;

/** The verdict on an unknown code. */
// prettier-ignore
export const UNKNOWN = { outcome: "unknown", recovery: "contact_support", owner: "developer" } as const;

/** The verdict on a reply without a readable code. */
// prettier-ignore
export const UNREADABLE = { outcome: "unknown", recovery: "retry", owner: "developer" } as const;

/** What to do about either: one step a line. */
// prettier-ignore
export const ACTIONS = {
  unknown: "Stop: do not send the request again, and do not take the order for made or for refused.\nLook the number up on the page of codes that are not in this catalogue, and note which endpoint answered.\nSend the whole reply, without the API key, to `support@clickpost.in` and ask what it means for this order.",
  unreadable: "If the HTTP status is 401, 403 or 404, stop: check the key, your rights and the address first.\nOtherwise treat it like no reply at all, and like 329: the order may exist.\nKeep the `reference_number`, the courier and the waybill number as they are: changing one of them can book the parcel twice.\nWait at least a minute, then fetch the order where the endpoint takes a `reference_number`; otherwise send exactly the same request once more. This is the least risky next call, not a safe one.\nIf it is still unclear, ask the courier, or `support@clickpost.in`, whether the parcel is booked.\nIf unreadable replies keep coming, look at the address, the proxy and what the body really holds.",
};

/** The short answer of each recovery. */
// prettier-ignore
export const ANSWERS = {
  none: "No need",
  poll: "Only unchanged, as a way to ask",
  reconcile: "No: use the order that exists",
  retry: "Once, unchanged, with the same reference number and courier",
  fix_request: "Only after changing the request",
  fix_account: "Only after fixing account or credentials",
  inspect_message: "Only after acting on the message",
  contact_support: "No: contact support first",
};

/** The verdict on each code. */
// prettier-ignore
export const VERDICTS = {
  102: { outcome: "pending", recovery: "poll", owner: "nobody" },
  200: { outcome: "succeeded", recovery: "none", owner: "nobody" },
  202: { outcome: "pending", recovery: "poll", owner: "nobody" },
  301: { outcome: "failed", recovery: "fix_account", owner: "developer" },
  302: { outcome: "failed", recovery: "fix_request", owner: "developer" },
  303: { outcome: "already_exists", recovery: "reconcile", owner: "developer" },
  306: { outcome: "failed", recovery: "fix_account", owner: "account_admin" },
  307: { outcome: "failed", recovery: "fix_request", owner: "developer" },
  308: { outcome: "failed", recovery: "fix_request", owner: "developer" },
  309: { outcome: "failed", recovery: "fix_request", owner: "developer" },
  310: { outcome: "failed", recovery: "fix_request", owner: "developer" },
  311: { outcome: "failed", recovery: "fix_request", owner: "developer" },
  312: { outcome: "failed", recovery: "fix_request", owner: "developer" },
  313: { outcome: "failed", recovery: "fix_request", owner: "developer" },
  314: { outcome: "failed", recovery: "fix_request", owner: "developer" },
  315: { outcome: "failed", recovery: "fix_request", owner: "developer" },
  316: { outcome: "failed", recovery: "fix_account", owner: "account_admin" },
  319: { outcome: "failed", recovery: "inspect_message", owner: "courier" },
  320: { outcome: "failed", recovery: "fix_account", owner: "account_admin" },
  321: { outcome: "failed", recovery: "fix_request", owner: "developer" },
  322: { outcome: "unknown", recovery: "retry", owner: "courier" },
  323: { outcome: "already_exists", recovery: "reconcile", owner: "developer" },
  324: { outcome: "failed", recovery: "fix_account", owner: "account_admin" },
  328: { outcome: "failed", recovery: "fix_request", owner: "developer" },
  329: { outcome: "unknown", recovery: "retry", owner: "courier" },
  330: { outcome: "failed", recovery: "fix_account", owner: "account_admin" },
  351: { outcome: "failed", recovery: "fix_account", owner: "developer" },
  352: { outcome: "failed", recovery: "contact_support", owner: "clickpost" },
  353: { outcome: "failed", recovery: "fix_account", owner: "account_admin" },
  354: { outcome: "unknown", recovery: "inspect_message", owner: "courier" },
  355: { outcome: "failed", recovery: "fix_request", owner: "developer" },
  400: { outcome: "failed", recovery: "fix_request", owner: "developer" },
  420: { outcome: "failed", recovery: "fix_request", owner: "developer" },
  500: { outcome: "unknown", recovery: "retry", owner: "clickpost" },
} as const;

/** The documented messages of each code that has any. */
// prettier-ignore
export const MESSAGES: Readonly<Record<number, readonly string[]>> = {
  200: ["Success"],
  301: ["Authentication Failed: Invalid Token or API Key"],
  302: ["Invalid Courier Partner Id with Field courier_partner"],
  303: ["Waybill already registered"],
  306: ["You are not Registered To Use this service, Please Register"],
  307: ["You have entered invalid Order Type"],
  308: ["You have entered invalid Order priority"],
  309: ["Invalid Delivery Type"],
  310: ["RVP reason is missing", "RVP reason can't be more than 500 chars"],
  311: ["Invalid Courier Partner For RVP"],
  312: ["Items Data is missing from order details"],
  313: ["Invalid Format of items for Order data"],
  314: ["Invalid Format of items for Order data: {detail}"],
  315: ["Invalid Cod Value"],
  316: ["You do not have credentials for the Courier Partner"],
  319: ["Error In Order Placing To Courier Partner: {detail}"],
  320: ["This service is not subscribed by you"],
  321: ["Awb Number Does not exist in system for courier partner"],
  322: ["Internal Server Error In Courier Partners Server"],
  323: ["You have already placed this order"],
  324: ["You Are Using Invalid Credential For Courier Partner, Please Update"],
  328: ["Invalid POST data"],
  329: ["Courier Partner API timeout"],
  330: ["waybill does not exist"],
  351: ["Clickpost Account: Does not exist"],
  352: ["Multiple account exists"],
  353: ["Clickpost Account: Inactive"],
  354: ["Unhandled error! Contact support@clickpost.in", "{detail}"],
  355: ["Vendor code not found"],
  400: ["Bad Request", "{detail}"],
  500: ["Oops! Internal server error in Clickpost"],
};
