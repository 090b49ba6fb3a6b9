// Generated from catalogue.yaml by `make generate`; do not edit.

/**
 * What the hand-written modules of this package know of the catalogue.
 *
 * @module
 */
export { MetaStatus as Code, isMetaStatus as isCode, type StatusName } from "./enum.ts";

/** The path to each part of a reply. */
export const PATHS = {
  code: ["meta", "status"],
  message: ["meta", "message"],
} as const;

/** The verdict on a reply whose code is unknown or cannot be read. */
export const UNKNOWN = {
  outcome: "unknown",
  recovery: "contact_support",
  owner: "developer",
} as const;

/** What to do about it. */
// prettier-ignore
export const ADVICE = "Do not send the request again. Only Clickpost can resolve this, or explain it.";

/** The address of the site, without a slash at its end; null until it is published. */
// prettier-ignore
export const DOCS_URL: string | null = null;

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
