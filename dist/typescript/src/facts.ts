// Generated from catalogue.yaml by `make generate`; do not edit.

import type { MetaStatus, StatusName } from "./enum.ts";
import type { VERDICTS } from "./catalogue.ts";
import type { Category } from "./vocabulary.ts";

/** What the catalogue concludes of each status: its outcome, what to do next, and who has to act. */
export type Classification = typeof VERDICTS;

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
// prettier-ignore
export const DEFAULTS = {
  httpStatus: null,
  orderSuccessful: null,
  fields: [],
  related: [],
  since: "1.0.0",
  deprecated: null,
} as const;

/** What an entry holds: all but what other tables do. */
type Entry<T extends MetaStatus> = Given<T> & Partial<Pick<StatusFacts<T>, Optional>>;
type Given<T extends MetaStatus> = Omit<StatusFacts<T>, Elsewhere | Optional>;
type Elsewhere = "code" | "name" | "outcome" | "recovery" | "owner" | "messages" | "docsUrl";
type Optional = keyof typeof DEFAULTS;

// prettier-ignore
export const ENTRIES: { readonly [T in MetaStatus]: Entry<T> } = {
  102: {
    title: "Order is being processed",
    category: "success",
    httpStatus: 200,
    orderSuccessful: false,
    description:
      "Clickpost has stored an asynchronous order and is processing it in the background. This is neither success nor failure: there is no waybill yet. For a courier without a synchronous interface, the answer usually takes about 30 seconds.",
    action:
      "Keep the order as pending under its `reference_number`, together with the exact body that was sent; store no waybill and report no failure.\nWait 5 seconds, then ask for its state: fetch the order where the endpoint takes a `reference_number` (B2B, and the older form of V3); otherwise send the same create request again, unchanged.\nIf the answer is 200, or 323 with a `waybill` in its `result`, store that waybill and its label, and stop asking.\nIf it is 102, 202, 322, 329, 500 or no reply, ask again after twice the wait, at most a minute: the fault may be one of the question and not of the order.\nIf it is 420 or another code about the order, stop asking and follow the entry of that code; a refused question (301, 351, 400) says nothing about the order.\nAfter 10 questions, give the `reference_number` to `support@clickpost.in`; until they answer, do not send this parcel under another `reference_number`, courier or waybill number.",
    fields: ["reference_number"],
    related: [202, 200, 420],
  },
  200: {
    title: "Done",
    category: "success",
    httpStatus: 200,
    orderSuccessful: true,
    description:
      "The call did what it is for: it created an order, or it found the one that was asked for. The `result` of a created order holds `waybill`, `label_url` and `order_id`.",
    action:
      "Store `waybill`, `label_url` and `order_id` from the `result`, together with your `reference_number`.\nIf `waybill` is missing or null after an order creation, do not ship: ask for the order as the entry of 102 describes until the waybill is there.\nIf the call was a fetch, compare `reference_number` and courier with your order before you use the waybill.",
    related: [102, 323],
  },
  202: {
    title: "Order is queued",
    category: "success",
    description:
      "Clickpost has queued an asynchronous order. It is not decided yet and has no waybill, even where `meta.success` is true. The cancel endpoint also answers 202, for a request that it passes on: this entry does not apply there.",
    action:
      "Check which endpoint answered: after a call to cancel, stop here, since asking by order creation could book the cancelled order again.\nKeep the order as pending under its `reference_number`, together with the exact body that was sent; store no waybill and report no failure.\nWait 5 seconds, then ask for its state: fetch the order where the endpoint takes a `reference_number` (B2B, and the older form of V3); otherwise send the same create request again, unchanged.\nIf the answer is 200, or 323 with a `waybill` in its `result`, store that waybill and its label, and stop asking.\nIf it is 102, 202, 322, 329, 500 or no reply, ask again after twice the wait, at most a minute: the fault may be one of the question and not of the order.\nIf it is 420 or another code about the order, stop asking and follow the entry of that code; a refused question (301, 351, 400) says nothing about the order.\nAfter 10 questions, give the `reference_number` to `support@clickpost.in`; until they answer, do not send this parcel under another `reference_number`, courier or waybill number.",
    fields: ["reference_number"],
    related: [102, 200, 420],
  },
  301: {
    title: "Authentication failed",
    category: "authentication",
    httpStatus: 200,
    orderSuccessful: false,
    description:
      "The `key` in the URL is wrong, unknown or no longer active, or `username` does not belong to it. The order's data is not the cause. If the call asked about an earlier order, this answer says nothing about that order.",
    action:
      "Look at the URL that was really sent: it must contain both `username` and `key`, complete and URL-encoded.\nCompare both with the credentials of your Clickpost account, and check that each environment uses its own key.\nIf they match, ask the account administrator whether the key is still active, and put an active key into your settings.\nSend the request again with the corrected `username` and `key`, and with the same `reference_number`.\nRemove the key from everything that you log or pass on.",
    fields: ["query.username", "query.key"],
    related: [351, 320],
  },
  302: {
    title: "Invalid courier partner",
    category: "validation",
    httpStatus: 200,
    orderSuccessful: false,
    description:
      "`courier_partner` is text, null, or a number that belongs to no courier at Clickpost. The message may call the field `cp_id`.",
    action:
      'Look at `courier_partner` in the JSON that was sent: it must be an integer such as `123`, not `"123"` and not null.\nCompare the number with an order for this courier that was accepted; if you have none, ask your account administrator or `support@clickpost.in` for it.\nSend the request again with the corrected `courier_partner`.',
    fields: ["courier_partner"],
    related: [311, 351],
  },
  303: {
    title: "Waybill is registered already",
    category: "courier",
    httpStatus: 200,
    orderSuccessful: true,
    description:
      "Clickpost knows the `awb_number`, or the `reference_number`, from an earlier call. That call may have been for this parcel or for another one, so compare before you change anything: a new number for the same parcel books it twice. Tracking's `awb-register` endpoint also answers 303; there it is about tracking, and this entry does not apply.",
    action:
      "Check which endpoint answered: after a call to tracking's `awb-register`, stop here.\nIf this reply has a `result` with an order, compare its `reference_number`, courier and recipient with yours.\nIf it has none, fetch the order by the `awb_number` and courier that you sent, and look the `awb_number` up in your own records.\nIf it is this parcel, store its waybill and label and go on as after 200; send nothing again.\nIf the `awb_number` belongs to another parcel, send your order with an unused `awb_number` or without the field, and keep its `reference_number`.\nIf you cannot tell which parcel has the number, ask `support@clickpost.in` before you book anything.",
    fields: ["awb_number", "reference_number"],
    related: [323, 321],
  },
  306: {
    title: "Service is not registered",
    category: "authentication",
    description:
      "Your company's Clickpost account is not registered for the service that was called. This code is not in Clickpost's reference, only on its public error page.",
    action:
      "Check that the request went to the endpoint that you meant, with the `username` and `key` of the intended company account.\nIf it did, ask the account administrator to have this service registered; the administrator writes to `support@clickpost.in` for it.\nHold back further orders until it is registered, then send them unchanged, each with its own `reference_number`.",
    related: [320, 301],
  },
  307: {
    title: "Invalid order type",
    category: "validation",
    httpStatus: 200,
    orderSuccessful: false,
    description:
      "`order_type` says how the order is paid. It is null, or not one of `PREPAID`, `COD` and `EXCHANGE`.",
    action:
      "Look at `order_type` in the JSON that was sent: it must be present, in capitals, and without spaces around it.\nSet it to `PREPAID` for an order that is paid, `COD` for cash on delivery, or `EXCHANGE` for an exchange.\nSet `cod_value` to match, or 315 is the next answer: `0` for `PREPAID`, more than `0` for `COD`.\nSend the request again.",
    fields: ["order_type"],
    related: [315, 309],
  },
  308: {
    title: "Invalid priority",
    category: "validation",
    httpStatus: 200,
    orderSuccessful: false,
    description:
      "`priority` is not one of `NORMAL` and `URGENT`.",
    action:
      "Look at `priority` in the JSON that was sent: it must be in capitals and without spaces around it.\nSet it to `NORMAL` or `URGENT`, and send the request again.",
    fields: ["priority"],
    related: [307, 309],
  },
  309: {
    title: "Invalid delivery type",
    category: "validation",
    httpStatus: 200,
    orderSuccessful: false,
    description:
      "`delivery_type` says in which direction the parcel goes: `FORWARD` to the customer, or `RVP` for a pickup from the customer. It is neither of the two.",
    action:
      "Look at `delivery_type` in the JSON that was sent: it must be in capitals and without spaces around it.\nSet it to `FORWARD` or `RVP`; `RVP` also needs `rvp_reason`, or 310 is the next answer.\nSend the request again.",
    fields: ["delivery_type"],
    related: [307, 310],
  },
  310: {
    title: "Return reason missing or too long",
    category: "reverse_shipment",
    httpStatus: 200,
    orderSuccessful: false,
    description:
      "The order is a reverse shipment (`delivery_type` is `RVP`), and its `rvp_reason` is missing, null, or longer than 500 characters.",
    action:
      "Look at `delivery_type`: if the parcel goes to the customer, it should be `FORWARD`, and no reason is needed.\nFor `RVP`, put the reason as text into `additional.rvp_reason`, inside the `additional` object and not at the top level; if it is there and still refused, put it into `shipment_details`.\nShorten it to 500 characters at most, then send the request again.",
    fields: ["rvp_reason", "delivery_type"],
    related: [311, 309],
  },
  311: {
    title: "Courier does not do reverse shipments",
    category: "reverse_shipment",
    httpStatus: 200,
    orderSuccessful: false,
    description:
      "The order is a reverse shipment (`delivery_type` is `RVP`), and the courier in `courier_partner` does not pick up from customers.",
    action:
      "Check that the order is meant as a reverse shipment; if not, set `delivery_type` to `FORWARD`.\nOtherwise ask your account administrator which of your couriers picks up from customers; set `courier_partner` to it, and `account_code` to match.\nSend the request again.",
    fields: ["courier_partner"],
    related: [310, 302],
  },
  312: {
    title: "No items in the order",
    category: "validation",
    httpStatus: 200,
    orderSuccessful: false,
    description:
      "The order lists nothing to ship: `items` is missing or an empty array. In V3 and V4 it belongs into `shipment_details`.",
    action:
      "Look at the JSON that was sent: the array must be called `items`, not `item`, and in V3 and V4 it must be inside `shipment_details`.\nPut at least one item into `items`, each as an object.\nSend the request again.",
    fields: ["items"],
    related: [313, 314],
  },
  313: {
    title: "Items have the wrong form",
    category: "validation",
    httpStatus: 200,
    orderSuccessful: false,
    description:
      "`items` is not an array of objects (for example it is text that holds JSON, or a single object), or an item lacks one of its mandatory fields.",
    action:
      "Look at `items` in the JSON that was sent: it must be an array, and each element must be an object.\nIf it is text that holds JSON, the body was encoded twice: encode it once; if it is one object, put it into an array.\nCompare each item with Clickpost's schema for order creation, and add the mandatory fields that are missing.\nSend the request again.",
    fields: ["items"],
    related: [312, 314],
  },
  314: {
    title: "Order data is invalid",
    category: "validation",
    httpStatus: 200,
    orderSuccessful: false,
    description:
      "Some of the order's data is not accepted. The message says what is wrong, after the colon. It may not concern the items, despite its wording.",
    action:
      "Read `meta.message` after `Invalid Format of items for Order data:`; it says which data is not accepted and why.\nCorrect that data in the request, and in the system that it comes from.\nSend the request again; if the message ends at the colon, ask `support@clickpost.in` with the full reply.",
    related: [313, 328, 400],
  },
  315: {
    title: "COD value and order type disagree",
    category: "validation",
    httpStatus: 200,
    orderSuccessful: false,
    description:
      "`cod_value` does not match `order_type`: a `PREPAID` order has an amount to collect, or a `COD` order has none.",
    action:
      "Look at `order_type` and `cod_value` in the JSON that was sent, and find out which of the two is wrong.\nFor `PREPAID`, set `cod_value` to `0`; for `COD`, set it to the amount to collect, which must be more than `0`.\nFor `EXCHANGE` no rule is documented: send `0` if nothing is collected, and ask `support@clickpost.in` if that is refused.\nSend the request again.",
    fields: ["cod_value", "order_type"],
    related: [307],
  },
  316: {
    title: "No credentials for the courier",
    category: "authentication",
    httpStatus: 200,
    orderSuccessful: false,
    description:
      "The account named in `account_code` has no credentials for the courier partner, or they are blank. They are kept in the Clickpost dashboard, not in the request.",
    action:
      "Read `account_code` and `courier_partner` from the request, to know which account of which courier is meant.\nLog in to the dashboard, open Carrier Configuration, choose Add Credentials, and fill in every field for this courier.\nIf the credentials exist under another account, have the developer send the `account_code` of that account instead.\nSend the request again.",
    fields: ["account_code"],
    related: [351, 353, 324],
  },
  319: {
    title: "Courier did not accept the order",
    category: "courier",
    httpStatus: 200,
    orderSuccessful: false,
    description:
      "Clickpost passed the order to the courier partner, and reports no order. The courier's reason is in the message, mostly after the colon; sometimes the whole message is the courier's own text. Mind one case: the courier refuses the order as a duplicate because it holds the parcel from an earlier attempt.",
    action:
      "Read the courier's reason in `meta.message`, after `Error In Order Placing To Courier Partner:` or, where that is missing, from the beginning.\nIf it says that the order, shipment or waybill exists already, or if the attempt before ended in 322, 329, 354, 500 or no reply, ask the courier for the waybill of this `reference_number` first; until the courier answers, do not switch couriers and do not change the `reference_number`.\nIf it names data of the order (an address, pin code, weight or amount), correct that and send the request again with the same `reference_number` and courier.\nIf it sounds like a passing fault or a time-out, follow the entry of 329: wait, send the same request once more, then ask the courier.\nIf it names a service or an area that the courier does not offer, and no earlier attempt is open, set another `courier_partner` and keep the `reference_number`.\nIf it names the contract or the account, give it to the account administrator or to your contact at the courier.\nIf it is too vague to act on, send the full reply to `support@clickpost.in`.",
    related: [354, 322, 329],
  },
  320: {
    title: "Order creation is not subscribed",
    category: "authentication",
    httpStatus: 200,
    orderSuccessful: false,
    description:
      "Your company's Clickpost account does not include the Order Creation Service. No change to the request can help.",
    action:
      "Check that the request used the `username` and `key` of the intended company account.\nIf it did, write to `support@clickpost.in` and have the Order Creation Service enabled for it.\nHold back further orders until it is enabled, then send them unchanged, each with its own `reference_number`.",
    related: [306, 301, 353],
  },
  321: {
    title: "Waybill not found",
    category: "courier",
    httpStatus: 200,
    orderSuccessful: false,
    description:
      "Clickpost does not have the waybill number that was sent, or the number belongs to another company's account. Order creation sends it as `awb_number`, a fetch as `awb`. As the answer to a fetch, it does not mean that the parcel is unbooked.",
    action:
      "When creating: leave `awb_number` out, unless you hold an unused number of your own, and send the request again with the same `reference_number`.\nWhen creating with a number of your own: compare it digit by digit, check that `courier_partner` issued it, and if both are right ask `support@clickpost.in` to register it.\nWhen fetching: compare `awb` with your records digit by digit, and check that the courier and the `username` are those that the order was made with.\nWhen fetching an order that was answered 102 or 202: it may have no waybill yet, so ask for it as the entry of 102 describes.\nIf a fetch still finds nothing, ask `support@clickpost.in` with the `reference_number` before you book the parcel again.",
    fields: ["awb_number", "awb"],
    related: [303, 102, 330],
  },
  322: {
    title: "Courier's server failed",
    category: "courier",
    httpStatus: 200,
    orderSuccessful: false,
    description:
      "The courier partner's server failed while it handled the order. The courier may have booked the parcel all the same: the reply does not tell, although the reference lists it as not successful.",
    action:
      "Keep the `reference_number`, the courier and the waybill number as they are: changing one of them can book the parcel twice.\nWait at least a minute, then fetch the order where the endpoint takes a `reference_number`; on 200 or 323 use what it finds, on 102 or 202 follow the entry of 102.\nWhere there is no such fetch, or it does not find the order, send exactly the same request once more; this is the least risky next call, not a safe one.\nIf the answer is 323, Clickpost stored the first attempt: use the waybill in its `result`.\nIf it is 319 with a duplicate in the courier's words, the courier holds the parcel: ask the courier for its waybill.\nIf it fails in the same way again, do not send it a third time: ask the courier, or `support@clickpost.in`, whether the parcel is booked, before you book it in any other way.",
    related: [329, 323, 500],
  },
  323: {
    title: "Order exists already",
    category: "courier",
    httpStatus: 200,
    orderSuccessful: true,
    description:
      "Clickpost has an order with this `reference_number`. Either an earlier attempt got through, such as one that ended in 322, 329, 500 or a lost connection, or you asked for the state of an order by sending it again. The `result` of this reply mostly holds the waybill and the label of the order that exists.",
    action:
      "Read `result` in this very reply: it mostly holds `waybill`, `label`, `reference_number` and the courier of the order that exists.\nCompare `reference_number` and courier with what you sent; if they match, store the waybill and the label and go on as after 200.\nIf `waybill` is null or missing, the order is not done: wait and ask again as the entry of 102 describes, then ask `support@clickpost.in`; with several pieces, check the waybill of each.\nIf an earlier answer was 420, the order that exists is the failed one: follow the entry of 420.\nIf it is a different order, your code gave one `reference_number` to two orders: correct that, then give this order its own.\nUse another `reference_number` for the same parcel only where you want a second shipment.",
    fields: ["reference_number"],
    related: [303, 329, 200],
  },
  324: {
    title: "Courier credentials are not valid",
    category: "authentication",
    description:
      "The account named in `account_code` has credentials for the courier partner, but they are not valid. They are kept in the Clickpost dashboard, not in the request. This code is not in Clickpost's reference, only on its public error page.",
    action:
      "Read `account_code` and `courier_partner` from the request, to know which account of which courier is meant.\nLog in to the dashboard, open Carrier Configuration, and compare each credential of this account with what the courier gave you.\nIf they match, ask your contact at the courier whether they are still valid, and enter the new ones.\nSend the request again.",
    fields: ["account_code"],
    related: [316, 353],
  },
  328: {
    title: "Mandatory data is missing",
    category: "validation",
    httpStatus: 200,
    orderSuccessful: false,
    description:
      "One or more mandatory fields of the order are missing. The message usually names no field. The reference mentions the name, phone, address and pin code.",
    action:
      "Read `meta.message`; if it names a field, begin with that one.\nOtherwise compare the JSON that was sent with the last order that was accepted: name, phone, address and pin code first, in each address of the order.\nCompare the rest with Clickpost's schema for order creation, and look for mandatory fields that are absent, null or empty.\nFill in what is missing, and send the request again with the same `reference_number`.",
    related: [400, 314, 312],
  },
  329: {
    title: "Courier did not answer in time",
    category: "courier",
    httpStatus: 200,
    orderSuccessful: false,
    description:
      "Clickpost waited for the courier partner's answer and gave up. The courier may have booked the parcel all the same: the reply does not tell, although the reference lists it as not successful.",
    action:
      "Keep the `reference_number`, the courier and the waybill number as they are: changing one of them can book the parcel twice.\nWait at least a minute, then fetch the order where the endpoint takes a `reference_number`; on 200 or 323 use what it finds, on 102 or 202 follow the entry of 102.\nWhere there is no such fetch, or it does not find the order, send exactly the same request once more; this is the least risky next call, not a safe one.\nIf the answer is 323, Clickpost stored the first attempt: use the waybill in its `result`.\nIf it is 319 with a duplicate in the courier's words, the courier holds the parcel: ask the courier for its waybill.\nIf it fails in the same way again, do not send it a third time: ask the courier, or `support@clickpost.in`, whether the parcel is booked, before you book it in any other way.",
    related: [322, 323, 319],
  },
  330: {
    title: "Waybill numbers are used up",
    category: "courier",
    description:
      "When an order is created, this code means that the series of waybill numbers assigned to your account beforehand is used up, so there is none for this order. On other endpoints it means something else, and this entry does not apply. This code is not in Clickpost's reference, only on its public error page.",
    action:
      "Check which endpoint answered: this entry is only for order creation.\nIf the request has an `awb_number`, follow the entry of 321 first.\nOtherwise ask the account administrator to look at the waybill series of this courier and at its auto-fetch setting.\nIf the series is used up, have it extended; the administrator writes to `support@clickpost.in` where the dashboard does not offer it.\nSend the request again, unchanged, with the same `reference_number`.",
    fields: ["awb_number"],
    related: [321, 303],
  },
  351: {
    title: "Account does not exist",
    category: "authentication",
    httpStatus: 200,
    orderSuccessful: false,
    description:
      "Your company has no account with the name in `account_code` for the courier in `courier_partner`. If the call asked about an earlier order, this answer says nothing about that order.",
    action:
      "Look at `account_code` and `courier_partner` in the JSON that was sent.\nAsk the account administrator to read the account's name from the dashboard; compare it letter by letter, and check that the account belongs to this courier.\nCheck that `username` and `key` are those of the company that owns the account.\nCorrect what is wrong, and send the request again with the same `reference_number`.",
    fields: ["account_code", "courier_partner"],
    related: [353, 352, 316],
  },
  352: {
    title: "Account is not unique",
    category: "authentication",
    httpStatus: 200,
    orderSuccessful: false,
    description:
      "Your company has more than one account with the name in `account_code` for the same courier, so Clickpost cannot choose one. This is rare, and only Clickpost can remove the duplicate.",
    action:
      "Stop sending orders with this `account_code` and `courier_partner`: each of them fails in the same way.\nWrite to `support@clickpost.in`, name the `account_code` and `courier_partner`, and ask for the duplicate to be removed.\nWhen it is removed, send the waiting orders unchanged, each with its own `reference_number`.",
    fields: ["account_code"],
    related: [351, 353],
  },
  353: {
    title: "Account is inactive",
    category: "authentication",
    httpStatus: 200,
    orderSuccessful: false,
    description:
      "The courier account named in `account_code` exists, but it is switched off in the Clickpost dashboard.",
    action:
      "Log in to the Clickpost dashboard and find the account with this `account_code` and `courier_partner`.\nFind out why it was switched off; if that was a mistake, enable it.\nIf it is to stay off, have the developer send the `account_code` of an active account instead.\nSend the request again.",
    fields: ["account_code"],
    related: [351, 316],
  },
  354: {
    title: "Courier gave an unrecognised error",
    category: "courier",
    httpStatus: 200,
    orderSuccessful: false,
    description:
      "The courier partner answered with an error that Clickpost does not recognise. So the reply cannot tell whether the courier has booked the parcel, although the reference lists it as not successful. The message holds the courier's own words, or only a fixed text that points to support.",
    action:
      "Keep the `reference_number` and the courier as they are until you know whether the parcel is booked.\nRead `meta.message`; unless it is the fixed text `Unhandled error! Contact support@clickpost.in`, it is the courier's reason.\nIf it says that the order exists already, or sounds like a passing fault, ask the courier for the waybill of this `reference_number`.\nIf it clearly names data of the order that the courier does not accept, correct that and send the request again with the same `reference_number` and courier.\nIf it clearly names something that the courier does not offer, let the courier confirm that it holds no parcel; then set another `courier_partner`.\nIf it is vague, or only the fixed text, send the full reply to `support@clickpost.in` and send nothing again until they answer.",
    related: [319, 322],
  },
  355: {
    title: "Vendor code is missing",
    category: "courier",
    httpStatus: 200,
    orderSuccessful: false,
    description:
      "The courier in `courier_partner` needs a `vendor_code`, and the request has none, or one that is not registered. FedEx is named as an example.",
    action:
      "Look at `vendor_code` in the JSON that was sent: it may be absent, empty or misspelt.\nGet the registered vendor code for this courier from your account administrator or your contact at the courier.\nPut it into `vendor_code` of every order with this `courier_partner`, and send the request again.",
    fields: ["vendor_code"],
    related: [328, 316],
  },
  400: {
    title: "Bad request",
    category: "validation",
    httpStatus: 200,
    orderSuccessful: false,
    description:
      "The body is not valid JSON, a value has the wrong type (such as text for `weight`), or other data of the request is not accepted. The message may say what. If the call asked about an earlier order, this answer says nothing about that order.",
    action:
      "Read `meta.message`; if it is more than `Bad Request`, correct what it names.\nOtherwise run the body that was really sent through a JSON parser, and fix it where the parser stops.\nThen compare the type of each value with Clickpost's schema: numbers without quotes, arrays and objects not as text.\nSend the corrected request with the same `reference_number`; if you find no fault and still get a bare `Bad Request`, send the full reply to `support@clickpost.in`.",
    related: [328, 314],
  },
  420: {
    title: "Asynchronous order failed",
    category: "server",
    description:
      "An order that was accepted before (102 or 202) was processed in the background and failed. The code belongs to the B2B interface. The message says which data was not valid.",
    action:
      "Stop asking: this state is final, and Clickpost reports no order.\nRead `meta.message`, and correct the data that it names.\nSend the order again with the same `reference_number`.\nIf the answer to that is 323, fetch the order by its `reference_number`; if the fetch answers 420 again, the stored order is the failed one, so stop sending.\nIn that case ask `support@clickpost.in`, and use a new `reference_number` only when support or the courier confirms that no parcel exists under the old one.\nIf the message is too vague to act on, send the full reply to `support@clickpost.in`.",
    related: [102, 202, 323],
  },
  500: {
    title: "Clickpost failed",
    category: "server",
    httpStatus: 200,
    orderSuccessful: false,
    description:
      "Clickpost's own servers failed while they handled the request. The reply does not tell whether the order was made, although the reference lists it as not successful.",
    action:
      "Keep the `reference_number`, the courier and the waybill number as they are: changing one of them can book the parcel twice.\nWait 1–2 minutes, then fetch the order where the endpoint takes a `reference_number`; on 200 or 323 use what it finds, on 102 or 202 follow the entry of 102.\nWhere there is no such fetch, or it does not find the order, send exactly the same request once more; this is the least risky next call, not a safe one.\nIf the answer is 323, Clickpost stored the first attempt: use the waybill in its `result`.\nIf it is 319 with a duplicate in the courier's words, the courier holds the parcel: ask the courier for its waybill.\nIf it fails in the same way again, do not send it a third time: write to `support@clickpost.in` with the times of both attempts, and hold the order back until they answer.",
    related: [322, 329, 323],
  },
};
