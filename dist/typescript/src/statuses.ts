// Generated from catalogue.yaml by `make generate`; do not edit.

import { MetaStatus, type StatusName } from "./enum.ts";
import type { Category } from "./vocabulary.ts";

/** What the catalogue concludes of each status: its outcome, what to do next, and who has to act. */
export interface Classification {
  readonly 102: {
    readonly outcome: "pending";
    readonly recovery: "poll";
    readonly owner: "nobody";
  };
  readonly 200: {
    readonly outcome: "succeeded";
    readonly recovery: "none";
    readonly owner: "nobody";
  };
  readonly 202: {
    readonly outcome: "pending";
    readonly recovery: "poll";
    readonly owner: "nobody";
  };
  readonly 301: {
    readonly outcome: "failed";
    readonly recovery: "fix_account";
    readonly owner: "developer";
  };
  readonly 302: {
    readonly outcome: "failed";
    readonly recovery: "fix_request";
    readonly owner: "developer";
  };
  readonly 303: {
    readonly outcome: "already_exists";
    readonly recovery: "reconcile";
    readonly owner: "developer";
  };
  readonly 307: {
    readonly outcome: "failed";
    readonly recovery: "fix_request";
    readonly owner: "developer";
  };
  readonly 308: {
    readonly outcome: "failed";
    readonly recovery: "fix_request";
    readonly owner: "developer";
  };
  readonly 309: {
    readonly outcome: "failed";
    readonly recovery: "fix_request";
    readonly owner: "developer";
  };
  readonly 310: {
    readonly outcome: "failed";
    readonly recovery: "fix_request";
    readonly owner: "developer";
  };
  readonly 311: {
    readonly outcome: "failed";
    readonly recovery: "fix_request";
    readonly owner: "developer";
  };
  readonly 312: {
    readonly outcome: "failed";
    readonly recovery: "fix_request";
    readonly owner: "developer";
  };
  readonly 313: {
    readonly outcome: "failed";
    readonly recovery: "fix_request";
    readonly owner: "developer";
  };
  readonly 314: {
    readonly outcome: "failed";
    readonly recovery: "fix_request";
    readonly owner: "developer";
  };
  readonly 315: {
    readonly outcome: "failed";
    readonly recovery: "fix_request";
    readonly owner: "developer";
  };
  readonly 316: {
    readonly outcome: "failed";
    readonly recovery: "fix_account";
    readonly owner: "account_admin";
  };
  readonly 319: {
    readonly outcome: "failed";
    readonly recovery: "inspect_message";
    readonly owner: "courier";
  };
  readonly 320: {
    readonly outcome: "failed";
    readonly recovery: "fix_account";
    readonly owner: "account_admin";
  };
  readonly 321: {
    readonly outcome: "failed";
    readonly recovery: "fix_request";
    readonly owner: "developer";
  };
  readonly 322: {
    readonly outcome: "unknown";
    readonly recovery: "retry";
    readonly owner: "courier";
  };
  readonly 323: {
    readonly outcome: "already_exists";
    readonly recovery: "reconcile";
    readonly owner: "developer";
  };
  readonly 328: {
    readonly outcome: "failed";
    readonly recovery: "fix_request";
    readonly owner: "developer";
  };
  readonly 329: {
    readonly outcome: "unknown";
    readonly recovery: "retry";
    readonly owner: "courier";
  };
  readonly 351: {
    readonly outcome: "failed";
    readonly recovery: "fix_account";
    readonly owner: "developer";
  };
  readonly 352: {
    readonly outcome: "failed";
    readonly recovery: "contact_support";
    readonly owner: "clickpost";
  };
  readonly 353: {
    readonly outcome: "failed";
    readonly recovery: "fix_account";
    readonly owner: "account_admin";
  };
  readonly 354: {
    readonly outcome: "failed";
    readonly recovery: "inspect_message";
    readonly owner: "courier";
  };
  readonly 355: {
    readonly outcome: "failed";
    readonly recovery: "fix_request";
    readonly owner: "developer";
  };
  readonly 400: {
    readonly outcome: "failed";
    readonly recovery: "fix_request";
    readonly owner: "developer";
  };
  readonly 420: {
    readonly outcome: "failed";
    readonly recovery: "inspect_message";
    readonly owner: "developer";
  };
  readonly 500: {
    readonly outcome: "unknown";
    readonly recovery: "retry";
    readonly owner: "clickpost";
  };
}

/** Why a status must not be used any more. */
export interface Deprecation {
  readonly since: string;
  readonly reason: string;
  readonly use: MetaStatus;
}

/** What the catalogue says of a status. */
export interface StatusFacts<T extends MetaStatus = MetaStatus> {
  readonly code: T;
  readonly name: StatusName;
  /** A few words. Titles, descriptions and actions are the catalogue's own. */
  readonly title: string;
  readonly category: Category;
  /** What became of the thing that was asked for: concluded by the catalogue. */
  readonly outcome: Classification[T]["outcome"];
  /** What the caller does next: concluded by the catalogue. */
  readonly recovery: Classification[T]["recovery"];
  /** Who has to act: concluded by the catalogue. */
  readonly owner: Classification[T]["owner"];
  /** The HTTP status that is documented; null where none is. */
  readonly httpStatus: number | null;
  /** The documented success flag, which is not the outcome; null where none is documented. */
  readonly orderSuccessful: boolean | null;
  /** The documented wire messages, to the letter; `{detail}` stands for a part that varies. */
  readonly messages: readonly string[];
  /** The cause, and where to look. */
  readonly description: string;
  /** What to do: one step a line. */
  readonly action: string;
  /** The fields of the request that it concerns, as dotted paths; `query.` begins URL parameters. */
  readonly fields: readonly string[];
  /** Statuses that are easily taken for this one or follow it. */
  readonly related: readonly MetaStatus[];
  /** The version of the catalogue that first held it. */
  readonly since: string;
  /** Since when, why, and which status to use instead, where it must not be used any more. */
  readonly deprecated: Deprecation | null;
  /** The address of its page; null until the site is published. */
  readonly docsUrl: string | null;
}

/** What most statuses have, unless their entry says otherwise. */
const DEFAULTS = {
  httpStatus: null,
  orderSuccessful: null,
  messages: [],
  fields: [],
  related: [],
  since: "1.0.0",
  deprecated: null,
} as const;

/** What an entry says: all but what follows from the code. */
type Entry<T extends MetaStatus> = Given<T> & Partial<Pick<StatusFacts<T>, Optional>>;
type Given<T extends MetaStatus> = Omit<StatusFacts<T>, Derived | Optional>;
type Derived = "code" | "name" | "docsUrl";
type Optional = keyof typeof DEFAULTS;

const ENTRIES: { readonly [T in MetaStatus]: Entry<T> } = {
  102: {
    title: "Order is being processed",
    category: "success",
    outcome: "pending",
    recovery: "poll",
    owner: "nobody",
    httpStatus: 200,
    orderSuccessful: false,
    description:
      "Clickpost has stored an asynchronous order and works on it in the background. This is neither success nor failure: a waybill may not exist yet. The final code comes when the order is fetched.",
    action:
      "Keep the order as pending, under its `reference_number`; do not report a failure and do not store a waybill yet.\nCall the Fetch Order endpoint with the same `reference_number`, first after some seconds, then with growing pauses.\nGo on while the answer is 102 or 202, and on 322, 329 or 500 too: there the fetch failed, which tells nothing of the order.\nOn 200 store the result; on any other code do what that code's entry says.\nSet a limit of time; past it, give the `reference_number` to `support@clickpost.in` and do not create the order again.",
    fields: ["reference_number"],
    related: [202, 200, 420],
  },
  200: {
    title: "Done",
    category: "success",
    outcome: "succeeded",
    recovery: "none",
    owner: "nobody",
    httpStatus: 200,
    orderSuccessful: true,
    messages: ["Success"],
    description:
      "What was asked for was done: the order was created or, on a fetch, found. The result of a created order holds `waybill`, `label_url` and `order_id`.",
    action:
      "Store `waybill`, `label_url` and `order_id` out of the result, beside your `reference_number`.\nIf `waybill` is missing or null after order creation, do not ship: fetch the order by its `reference_number` first.",
    related: [102, 323],
  },
  202: {
    title: "Order is queued",
    category: "success",
    outcome: "pending",
    recovery: "poll",
    owner: "nobody",
    description:
      "An asynchronous order has been put into Clickpost's queue. Nothing is decided yet, and there is no waybill to use, whatever `meta.success` says.",
    action:
      "Keep the order as pending, under its `reference_number`; leave the waybill empty.\nCall the Fetch Order endpoint with the same `reference_number`, first after some seconds, then with growing pauses.\nGo on while the answer is 102 or 202, and on 322, 329 or 500 too: there the fetch failed, which tells nothing of the order.\nOn 200 store the result; on any other code do what that code's entry says.\nSet a limit of time; past it, give the `reference_number` to `support@clickpost.in` and do not create the order again.",
    fields: ["reference_number"],
    related: [102, 200, 420],
  },
  301: {
    title: "Authentication failed",
    category: "authentication",
    outcome: "failed",
    recovery: "fix_account",
    owner: "developer",
    httpStatus: 200,
    orderSuccessful: false,
    messages: ["Authentication Failed: Invalid Token or API Key"],
    description:
      "The licence key in the URL is wrong, unknown or no longer active, or `username` does not belong to it. The order's data is not the cause.",
    action:
      "Look at the URL that was really sent: it must hold both `username` and `key`, whole and URL-encoded.\nCompare both with the values of your Clickpost account, and check that the environment uses its own key and not that of another.\nIf they agree, have the account administrator see whether the key is still active, and put the active key into your settings.\nSend the request again with the corrected `username` and `key`; remove the key from whatever you log or pass on.",
    fields: ["query.username", "query.key"],
    related: [351, 320],
  },
  302: {
    title: "Invalid courier partner",
    category: "validation",
    outcome: "failed",
    recovery: "fix_request",
    owner: "developer",
    httpStatus: 200,
    orderSuccessful: false,
    messages: ["Invalid Courier Partner Id with Field courier_partner"],
    description:
      "`courier_partner` is a string, null, or a number that stands for no courier at Clickpost. The message may call the field by another name.",
    action:
      'Look at `courier_partner` in the JSON that was sent: it must be an integer such as `123`, not `"123"` and not null.\nLook the number up in Clickpost\'s list of courier partners and correct it if it is not there.\nSend the request again with the corrected `courier_partner`.',
    fields: ["courier_partner"],
    related: [311, 351],
  },
  303: {
    title: "Waybill is registered already",
    category: "courier",
    outcome: "already_exists",
    recovery: "reconcile",
    owner: "developer",
    httpStatus: 200,
    orderSuccessful: true,
    messages: ["Waybill already registered"],
    description:
      "Clickpost knows the `awb_number`, or the `reference_number`, from an earlier call. Mostly this is the same order sent twice, so the shipment exists. Taking another number to get past this code books the parcel a second time.",
    action:
      "Call the Fetch Order endpoint with the `reference_number` that you sent, and compare its waybill with your `awb_number`.\nIf it is the same shipment, store its waybill and label and go on as after 200; send nothing again.\nIf nothing is found, look in your own records for the order that was given this `awb_number` before.\nUse an unused `awb_number` only where the registered one carries another parcel, so that yours is truly a second shipment.\nIf you cannot tell which parcel has the waybill, ask `support@clickpost.in` before you book anything.",
    fields: ["awb_number", "reference_number"],
    related: [323, 321],
  },
  307: {
    title: "Invalid order type",
    category: "validation",
    outcome: "failed",
    recovery: "fix_request",
    owner: "developer",
    httpStatus: 200,
    orderSuccessful: false,
    messages: ["You have entered invalid Order Type"],
    description:
      "`order_type` says how the order is paid. It is missing, null or another word than `PREPAID`, `COD` and `EXCHANGE`.",
    action:
      "Look at `order_type` in the JSON that was sent, including its case and any spaces around it.\nSet it to `PREPAID` for an order that is paid, `COD` for cash on delivery, or `EXCHANGE` for an exchange.\nSee that `cod_value` goes with it (zero for `PREPAID`, more than zero for `COD`), or 315 comes next; then send the request again.",
    fields: ["order_type"],
    related: [315, 309],
  },
  308: {
    title: "Invalid priority",
    category: "validation",
    outcome: "failed",
    recovery: "fix_request",
    owner: "developer",
    httpStatus: 200,
    orderSuccessful: false,
    messages: ["You have entered invalid Order priority"],
    description: "`priority` is another word than `NORMAL` and `URGENT`.",
    action:
      "Look at `priority` in the JSON that was sent, including its case and any spaces around it.\nSet it to `NORMAL` or `URGENT`, in capitals, and send the request again.",
    fields: ["priority"],
    related: [307, 309],
  },
  309: {
    title: "Invalid delivery type",
    category: "validation",
    outcome: "failed",
    recovery: "fix_request",
    owner: "developer",
    httpStatus: 200,
    orderSuccessful: false,
    messages: ["Invalid Delivery Type"],
    description:
      "`delivery_type` says which way the parcel goes. It is another word than `FORWARD`, to the customer, and `RVP`, a pickup from the customer.",
    action:
      "Look at `delivery_type` in the JSON that was sent, including its case and any spaces around it.\nSet it to `FORWARD` or `RVP`, in capitals; `RVP` also needs `additional.rvp_reason`, or 310 comes next.\nSend the request again.",
    fields: ["delivery_type"],
    related: [307, 310],
  },
  310: {
    title: "Return reason missing or too long",
    category: "reverse_shipment",
    outcome: "failed",
    recovery: "fix_request",
    owner: "developer",
    httpStatus: 200,
    orderSuccessful: false,
    messages: ["RVP reason is missing", "RVP reason can't be more than 500 chars"],
    description:
      "The order is a reverse shipment (`delivery_type` `RVP`), and the reason for it is missing, null, or longer than 500 characters. The reason belongs into `additional.rvp_reason`.",
    action:
      "Look at `delivery_type`: if the parcel goes to the customer, it should be `FORWARD`, and no reason is needed.\nFor `RVP`, put the reason as text into `additional.rvp_reason`, inside the `additional` object and not at the top level.\nShorten it to 500 characters at most, then send the request again.",
    fields: ["additional.rvp_reason", "delivery_type"],
    related: [311, 309],
  },
  311: {
    title: "Courier does not do reverse shipments",
    category: "reverse_shipment",
    outcome: "failed",
    recovery: "fix_request",
    owner: "developer",
    httpStatus: 200,
    orderSuccessful: false,
    messages: ["Invalid Courier Partner For RVP"],
    description:
      "The order is a reverse shipment, and the courier behind `courier_partner` does not pick up from customers.",
    action:
      "Check that the order is meant as a reverse shipment; if not, set `delivery_type` to `FORWARD`.\nOtherwise set `courier_partner` to a courier of your account that offers reverse pickups, and `account_code` to match.\nSend the request again.",
    fields: ["courier_partner"],
    related: [310, 302],
  },
  312: {
    title: "No items in the order",
    category: "validation",
    outcome: "failed",
    recovery: "fix_request",
    owner: "developer",
    httpStatus: 200,
    orderSuccessful: false,
    messages: ["Items Data is missing from order details"],
    description:
      "The order lists nothing to ship: `shipment_details.items` is missing or an empty array.",
    action:
      "Look at `shipment_details` in the JSON that was sent: the array is named `items` and stands inside it.\nPut at least one item into `shipment_details.items`, each as an object.\nSend the request again.",
    fields: ["shipment_details.items"],
    related: [313, 314],
  },
  313: {
    title: "Items have the wrong form",
    category: "validation",
    outcome: "failed",
    recovery: "fix_request",
    owner: "developer",
    httpStatus: 200,
    orderSuccessful: false,
    messages: ["Invalid Format of items for Order data"],
    description:
      "`shipment_details.items` is not an array of objects, for instance a string of JSON or a single object, or an item lacks one of its mandatory fields.",
    action:
      "Look at `shipment_details.items` in the JSON that was sent: it must be an array, and each element an object.\nIf it is text that holds JSON, encode the body once and not twice; if it is one object, put it into an array.\nCompare each item with Clickpost's schema for order creation and add the mandatory fields that are missing.\nSend the request again.",
    fields: ["shipment_details.items"],
    related: [312, 314],
  },
  314: {
    title: "Order data is invalid",
    category: "validation",
    outcome: "failed",
    recovery: "fix_request",
    owner: "developer",
    httpStatus: 200,
    orderSuccessful: false,
    messages: ["Invalid Format of items for Order data: {detail}"],
    description:
      "Something in the order's data is not accepted. What it is stands in the message, after the colon. It need not be the items, although the message begins with them.",
    action:
      "Read `meta.message` after `Invalid Format of items for Order data:`; it says which data is refused and why.\nCorrect that data in the request, and where it comes from.\nSend the request again; if the message says nothing after the colon, ask `support@clickpost.in` with the full reply.",
    related: [313, 328, 400],
  },
  315: {
    title: "COD value and order type disagree",
    category: "validation",
    outcome: "failed",
    recovery: "fix_request",
    owner: "developer",
    httpStatus: 200,
    orderSuccessful: false,
    messages: ["Invalid Cod Value"],
    description:
      "`cod_value` does not go with `order_type`: a `PREPAID` order has an amount to collect, or a `COD` order has none.",
    action:
      "Look at `order_type` and `cod_value` in the JSON that was sent, and find out which of the two is wrong.\nFor `PREPAID`, set `cod_value` to `0`; for `COD`, set it to the amount to be collected, which must be more than zero.\nFor `EXCHANGE` no rule is documented: try `0` if nothing is collected, and ask `support@clickpost.in` if that is refused.\nSend the request again.",
    fields: ["cod_value", "order_type"],
    related: [307],
  },
  316: {
    title: "No credentials for the courier",
    category: "authentication",
    outcome: "failed",
    recovery: "fix_account",
    owner: "account_admin",
    httpStatus: 200,
    orderSuccessful: false,
    messages: ["You do not have credentials for the Courier Partner"],
    description:
      "The account named in `account_code` has no credentials for the courier partner, or they were left blank. They are kept in the Clickpost dashboard, not in the request.",
    action:
      "Read `account_code` and `courier_partner` from the request, so that you know which account of which courier is meant.\nLog in to the dashboard, open Carrier Configuration, choose Add Credentials, and fill in every field for this courier.\nIf the credentials exist under another account, have the developer send that account's `account_code` instead.\nSend the request again.",
    fields: ["account_code"],
    related: [351, 353],
  },
  319: {
    title: "Courier refused the order",
    category: "courier",
    outcome: "failed",
    recovery: "inspect_message",
    owner: "courier",
    httpStatus: 200,
    orderSuccessful: false,
    messages: ["Error In Order Placing To Courier Partner: {detail}"],
    description:
      "Clickpost passed the order on, and the courier partner did not take it. The courier's reason stands in the message, mostly after the colon; sometimes the whole message is the courier's own text.",
    action:
      "Read the courier's reason in `meta.message`, mostly behind `Error In Order Placing To Courier Partner:`.\nIf it names data of the order (an address, pin code, weight or amount), correct that and send the request again with the same `reference_number`.\nIf it sounds like a passing fault or a timeout, go to no other courier: wait, then send the same request with the same `reference_number`, or ask support.\nIf it names something that the courier does not do, set another `courier_partner` and send it with the same `reference_number`.\nIf it names the contract or account, hand it to the account administrator or your contact at the courier.\nIf it is too vague to act on, send the full reply to `support@clickpost.in`.",
    related: [354, 322, 329],
  },
  320: {
    title: "Order creation is not subscribed",
    category: "authentication",
    outcome: "failed",
    recovery: "fix_account",
    owner: "account_admin",
    httpStatus: 200,
    orderSuccessful: false,
    messages: ["This service is not subscribed by you"],
    description:
      "Your company's Clickpost account does not include the Order Creation Service. No change to the request can help.",
    action:
      "Check that the request used the `username` and `key` of the intended company account; another one may lack the service.\nIf it did, write to `support@clickpost.in`, or to your account manager there, and have order creation enabled.\nHold back further orders until it is enabled, then send them, complete and unchanged.",
    related: [301, 353],
  },
  321: {
    title: "Waybill not found",
    category: "courier",
    outcome: "failed",
    recovery: "fix_request",
    owner: "developer",
    httpStatus: 200,
    orderSuccessful: false,
    messages: ["Awb Number Does not exist in system for courier partner"],
    description:
      "Clickpost does not hold the waybill number that was sent, or it belongs to another company's account. It comes both when an order is created with an `awb_number` and when one is fetched by `awb`.",
    action:
      "See which call it was: order creation sends `awb_number`, the fetch sends `awb`.\nCompare the number with your records, digit by digit, and check that `courier_partner` is the courier who issued it.\nWhen creating, send an `awb_number` that is registered with Clickpost, or leave the field out.\nWhen fetching, make sure that the order came to exist (200, not 102 or 202) and that you use the account which made it.\nDo not take this code as leave to book the parcel again: fetch it by its `reference_number` first.",
    fields: ["awb_number", "awb"],
    related: [303, 102],
  },
  322: {
    title: "Courier's server failed",
    category: "courier",
    outcome: "unknown",
    recovery: "retry",
    owner: "courier",
    httpStatus: 200,
    orderSuccessful: false,
    messages: ["Internal Server Error In Courier Partners Server"],
    description:
      "The courier partner's server failed while it handled the order. Whether the courier has booked the parcel cannot be told from this reply, although the documentation counts it as not successful.",
    action:
      "Do not switch to another courier and do not change the `reference_number`: the parcel may be booked already.\nWait a minute or two, then send exactly the same request, with the same `reference_number`.\nIf 323 comes back, the first attempt got through: fetch that order and use it.\nIf the fault goes on, double the pause each time and stop after about five attempts.\nThen ask the courier, or `support@clickpost.in`, whether the order exists, before you book it in any other way.",
    related: [329, 323, 500],
  },
  323: {
    title: "Order exists already",
    category: "courier",
    outcome: "already_exists",
    recovery: "reconcile",
    owner: "developer",
    httpStatus: 200,
    orderSuccessful: true,
    messages: ["You have already placed this order"],
    description:
      "Clickpost holds an order with this `reference_number`. As a rule an earlier attempt got through, for instance one that ended in 322, 329, 500 or a broken connection. The order exists; another `reference_number` would book the parcel a second time.",
    action:
      "Call the Fetch Order endpoint with the same `reference_number`.\nCompare the order found with yours (recipient, items, courier); if it is the same, store its waybill and label and go on as after 200.\nIf the fetch answers 102 or 202, the first attempt is still under way: poll until it is final.\nIf it is a different order, your code gave one `reference_number` to two orders: correct that first.\nOnly where a second shipment is truly wanted, give it a `reference_number` of its own.",
    fields: ["reference_number"],
    related: [303, 329, 200],
  },
  328: {
    title: "Mandatory data is missing",
    category: "validation",
    outcome: "failed",
    recovery: "fix_request",
    owner: "developer",
    httpStatus: 200,
    orderSuccessful: false,
    messages: ["Invalid POST data"],
    description:
      "One or more mandatory fields of the order are missing. The first suspects are the name, phone number, address and pin code of either end, but any other required field can be the cause. The reply does not always say which.",
    action:
      "Read `meta.message`; if it names a field, begin with that one.\nLook at the JSON that was sent: name, phone, address and pin code must be filled in for pickup and for drop.\nCompare the rest with Clickpost's schema for order creation, and look for required fields that are absent, null or empty.\nFill in what is missing, and send the request again.",
    related: [400, 314, 312],
  },
  329: {
    title: "Courier did not answer in time",
    category: "courier",
    outcome: "unknown",
    recovery: "retry",
    owner: "courier",
    httpStatus: 200,
    orderSuccessful: false,
    messages: ["Courier Partner API timeout"],
    description:
      "Clickpost waited for the courier partner's API and gave up. The courier may have booked the parcel all the same: the reply cannot tell, although the documentation counts it as not successful.",
    action:
      "Do not switch to another courier and do not change the `reference_number`: the parcel may be booked already.\nWait a minute or two, then send exactly the same request, with the same `reference_number`.\nIf 323 comes back, the first attempt got through: fetch that order and use it.\nIf the timeouts go on, double the pause each time and stop after about five attempts.\nThen ask the courier, or `support@clickpost.in`, whether the order exists, before you book it in any other way.",
    related: [322, 323],
  },
  351: {
    title: "Account does not exist",
    category: "authentication",
    outcome: "failed",
    recovery: "fix_account",
    owner: "developer",
    httpStatus: 200,
    orderSuccessful: false,
    messages: ["Clickpost Account: Does not exist"],
    description:
      "No account of your company has the name given in `account_code` for the courier given in `courier_partner`. Mostly the name is misspelt, or it belongs to another courier or another company's key.",
    action:
      "Look at `account_code` and `courier_partner` in the JSON that was sent.\nIn the dashboard, compare the account's name letter by letter, and see that it is mapped to this very courier.\nCheck that `username`, `key` and the partner id belong to the company that owns the account.\nCorrect whichever is wrong, and send the request again.",
    fields: ["account_code", "courier_partner"],
    related: [353, 352, 316],
  },
  352: {
    title: "Account is not unique",
    category: "authentication",
    outcome: "failed",
    recovery: "contact_support",
    owner: "clickpost",
    httpStatus: 200,
    orderSuccessful: false,
    messages: ["Multiple account exists"],
    description:
      "Your company has more than one account with the name in `account_code` for the same courier, so Clickpost cannot choose. This is rare, and only Clickpost can remove the duplicate.",
    action:
      "Stop sending orders with this `account_code` and `courier_partner`; each of them fails alike.\nWrite to `support@clickpost.in`, name the `account_code` and `courier_partner`, and ask for the duplicate to be removed.\nWhen it is removed, send the waiting orders unchanged, each with its own `reference_number`.",
    fields: ["account_code"],
    related: [351, 353],
  },
  353: {
    title: "Account is inactive",
    category: "authentication",
    outcome: "failed",
    recovery: "fix_account",
    owner: "account_admin",
    httpStatus: 200,
    orderSuccessful: false,
    messages: ["Clickpost Account: Inactive"],
    description:
      "The courier account named in `account_code` exists, but is switched off in the Clickpost dashboard.",
    action:
      "Log in to the Clickpost dashboard and find the account with this `account_code` and `courier_partner`.\nFind out why it was switched off; if that was not on purpose, enable it.\nIf it is to stay off, have the developer send the `account_code` of an active account instead.\nSend the request again.",
    fields: ["account_code"],
    related: [351, 316],
  },
  354: {
    title: "Courier gave an unfamiliar error",
    category: "courier",
    outcome: "failed",
    recovery: "inspect_message",
    owner: "courier",
    httpStatus: 200,
    orderSuccessful: false,
    messages: ["Unhandled error! Contact support@clickpost.in", "{detail}"],
    description:
      "The courier partner answered with an error that Clickpost has no code for. Usually the courier's own words stand in the message; where they do not, it holds only a fixed text that points to support.",
    action:
      "Read `meta.message`; unless it is the fixed text `Unhandled error! Contact support@clickpost.in`, it is the courier's reason.\nIf it names data of the order, correct that and send the request again with the same `reference_number`.\nIf it names something that the courier does not do, set another `courier_partner` and send it with the same `reference_number`.\nIf it sounds like a passing fault of the courier, send nothing under another `reference_number` and to no other courier until the courier says whether the order exists.\nIf it is vague or only the fixed text, send the full reply to `support@clickpost.in`.",
    related: [319, 322],
  },
  355: {
    title: "Vendor code is missing",
    category: "courier",
    outcome: "failed",
    recovery: "fix_request",
    owner: "developer",
    httpStatus: 200,
    orderSuccessful: false,
    messages: ["Vendor code not found"],
    description:
      "The chosen courier demands a `vendor_code`, and the request has none, or one that is not registered. FedEx is one such courier; others are not named.",
    action:
      "Look at `vendor_code` in the JSON that was sent: it may be absent, empty or misspelt.\nGet the registered vendor code for this courier from your account administrator or your contact at the courier.\nPut it into `vendor_code`, for every order with this `courier_partner`, and send the request again.",
    fields: ["vendor_code"],
    related: [328, 316],
  },
  400: {
    title: "Bad request",
    category: "validation",
    outcome: "failed",
    recovery: "fix_request",
    owner: "developer",
    httpStatus: 200,
    orderSuccessful: false,
    messages: ["Bad Request", "{detail}"],
    description:
      "The body is not valid JSON, a value has the wrong type (such as text for `weight`), or some other data of the request is not accepted. Where Clickpost knows more, the message says what.",
    action:
      "Read `meta.message`; if it is more than `Bad Request`, correct what it names.\nOtherwise run the body that was really sent through a JSON parser, and mend it where that stops.\nThen compare the type of each value with Clickpost's schema: numbers without quotes, arrays and objects not as text.\nSend the corrected request; if a request that you find faultless still gets a bare `Bad Request`, ask `support@clickpost.in` with the full reply.",
    related: [328, 314],
  },
  420: {
    title: "Asynchronous order failed",
    category: "server",
    outcome: "failed",
    recovery: "inspect_message",
    owner: "developer",
    description:
      "An order that had been accepted for the background (102 or 202 before) was worked on and failed. It belongs to the B2B API. The message tells which data was not valid.",
    action:
      "End the polling: this state is final, and no order came of it.\nRead `meta.message`, which tells what was wrong with the order's data.\nCorrect that data, and send the order again with the same `reference_number`.\nIf the message is too vague to act on, send the full reply to `support@clickpost.in`.",
    related: [102, 202, 400],
  },
  500: {
    title: "Clickpost failed",
    category: "server",
    outcome: "unknown",
    recovery: "retry",
    owner: "clickpost",
    httpStatus: 200,
    orderSuccessful: false,
    messages: ["Oops! Internal server error in Clickpost"],
    description:
      "Clickpost's own servers failed while they handled the request. How far the order had come cannot be told from this reply, although the documentation counts it as not successful.",
    action:
      "Do not change the `reference_number` and do not book the parcel elsewhere: the order may exist.\nWait 1–2 minutes, then send exactly the same request, with the same `reference_number`.\nIf 323 comes back, the first attempt got through: fetch that order and use it.\nIf the fault goes on, double the pause each time and stop after about five attempts.\nThen write to `support@clickpost.in` with the times of all attempts, and hold the order back until they answer.",
    related: [322, 329, 323],
  },
};

const DOCS_URL: string | null = null;

/** What the catalogue says of each status, by code. */
export const statuses: Statuses = /* @__PURE__ */ complete();
type Statuses = { readonly [T in MetaStatus]: StatusFacts<T> };

function complete(): Statuses {
  const facts = Object.entries(MetaStatus).map(([name, code]) => {
    const docsUrl = DOCS_URL === null ? null : `${DOCS_URL}/codes/${String(code)}/`;
    return [code, { code, name, ...DEFAULTS, ...ENTRIES[code], docsUrl }] as const;
  });
  return Object.fromEntries(facts) as unknown as Statuses;
}
