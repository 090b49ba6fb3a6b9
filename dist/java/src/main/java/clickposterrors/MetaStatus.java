// Generated from catalogue.yaml by `make generate`; do not edit.
package clickposterrors;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every documented status code of the Clickpost API, with what it says about the order, whether the
 * same request may be sent again, and who has to act.
 */
public enum MetaStatus {
  /**
   * 102: Order is being processed.
   *
   * <p>Order created? Not decided yet · Send again? Only unchanged, as a way to ask · Who acts?
   * Nobody
   *
   * <ol>
   *   <li>Keep the order as pending under its <code>reference_number</code>, together with the
   *   exact body that was sent; store no waybill and report no failure.</li>
   *   <li>Wait 5 seconds, then ask for its state: fetch the order where the endpoint takes a
   *   <code>reference_number</code> (B2B, and the older form of V3); otherwise send the same create
   *   request again, unchanged.</li>
   *   <li>If the answer is 200, or 323 with a <code>waybill</code> in its <code>result</code>,
   *   store that waybill and its label, and stop asking.</li>
   *   <li>If it is 102 or 202, ask again after twice the wait, at most a minute. If it is 322, 329,
   *   500 or no reply, wait a minute and ask once more: perhaps only the question failed. After a
   *   second such answer stop, and ask the courier or support.</li>
   *   <li>If it is 420, stop asking and follow its entry. Any other code is not certain to be about
   *   the order: stop asking, and let a person ask support.</li>
   *   <li>After 10 questions, give the <code>reference_number</code> to
   *   <code>support&#64;clickpost.in</code>; until they answer, do not send this parcel under
   *   another <code>reference_number</code>, courier or waybill number.</li>
   * </ol>
   */
  PROCESSING(102),

  /**
   * 200: Done.
   *
   * <p>Order created? Yes · Send again? No need · Who acts? Nobody
   *
   * <ol>
   *   <li>Store <code>waybill</code>, <code>label_url</code> and <code>order_id</code> from the
   *   <code>result</code>, together with your <code>reference_number</code>.</li>
   *   <li>If <code>waybill</code> is missing or null after an order creation, do not ship: ask for
   *   the order as the entry of 102 describes until the waybill is there.</li>
   *   <li>If the call was a fetch, compare <code>reference_number</code> and courier with your
   *   order before you use the waybill.</li>
   * </ol>
   */
  SUCCESS(200),

  /**
   * 202: Order is queued.
   *
   * <p>Order created? Not decided yet · Send again? Only unchanged, as a way to ask · Who acts?
   * Nobody
   *
   * <ol>
   *   <li>Check which endpoint answered: after a call to cancel, stop here, since asking by order
   *   creation could book the cancelled order again.</li>
   *   <li>Keep the order as pending under its <code>reference_number</code>, together with the
   *   exact body that was sent; store no waybill and report no failure.</li>
   *   <li>Wait 5 seconds, then ask for its state: fetch the order where the endpoint takes a
   *   <code>reference_number</code> (B2B, and the older form of V3); otherwise send the same create
   *   request again, unchanged.</li>
   *   <li>If the answer is 200, or 323 with a <code>waybill</code> in its <code>result</code>,
   *   store that waybill and its label, and stop asking.</li>
   *   <li>If it is 102 or 202, ask again after twice the wait, at most a minute. If it is 322, 329,
   *   500 or no reply, wait a minute and ask once more: perhaps only the question failed. After a
   *   second such answer stop, and ask the courier or support.</li>
   *   <li>If it is 420, stop asking and follow its entry. Any other code is not certain to be about
   *   the order: stop asking, and let a person ask support.</li>
   *   <li>After 10 questions, give the <code>reference_number</code> to
   *   <code>support&#64;clickpost.in</code>; until they answer, do not send this parcel under
   *   another <code>reference_number</code>, courier or waybill number.</li>
   * </ol>
   */
  REGISTERED(202),

  /**
   * 301: Authentication failed.
   *
   * <p>Order created? No order reported · Send again? Only after fixing account or credentials ·
   * Who acts? Developer
   *
   * <ol>
   *   <li>Look at the URL that was really sent: it must contain both <code>username</code> and
   *   <code>key</code>, complete and URL-encoded.</li>
   *   <li>Compare both with the credentials of your Clickpost account, and check that each
   *   environment uses its own key.</li>
   *   <li>If they match, ask the account administrator whether the key is still active, and put an
   *   active key into your settings.</li>
   *   <li>Send the request again with the corrected <code>username</code> and <code>key</code>, and
   *   with the same <code>reference_number</code>.</li>
   *   <li>Remove the key from everything that you log or pass on.</li>
   * </ol>
   */
  AUTHENTICATION_FAILED(301),

  /**
   * 302: Invalid courier partner.
   *
   * <p>Order created? No order reported · Send again? Only after changing the request · Who acts?
   * Developer
   *
   * <ol>
   *   <li>Look at <code>courier_partner</code> in the JSON that was sent: it must be an integer
   *   such as <code>123</code>, not <code>"123"</code> and not null.</li>
   *   <li>Compare the number with an order for this courier that was accepted; if you have none,
   *   ask your account administrator or <code>support&#64;clickpost.in</code> for it.</li>
   *   <li>Send the request again with the corrected <code>courier_partner</code>.</li>
   * </ol>
   */
  INVALID_COURIER_PARTNER(302),

  /**
   * 303: Waybill is registered already.
   *
   * <p>Order created? Exists already: compare first · Send again? No: use the order that exists ·
   * Who acts? Developer
   *
   * <ol>
   *   <li>Check which endpoint answered: after a call to tracking's <code>awb-register</code>, stop
   *   here.</li>
   *   <li>If this reply has a <code>result</code> with an order, compare its
   *   <code>reference_number</code> and courier with yours, and look the waybill up in your own
   *   records.</li>
   *   <li>If it has none, fetch the order by the <code>awb_number</code> and courier that you sent,
   *   and look the <code>awb_number</code> up in your own records.</li>
   *   <li>If it is this parcel, store its waybill and label and go on as after 200; send nothing
   *   again.</li>
   *   <li>If the <code>awb_number</code> belongs to another parcel, send your order with an unused
   *   <code>awb_number</code> or without the field, and keep its
   *   <code>reference_number</code>.</li>
   *   <li>If you cannot tell which parcel has the number, ask <code>support&#64;clickpost.in</code>
   *   before you book anything.</li>
   * </ol>
   */
  WAYBILL_ALREADY_REGISTERED(303),

  /**
   * 306: Service is not registered.
   *
   * <p>Order created? No order reported · Send again? Only after fixing account or credentials ·
   * Who acts? Account administrator
   *
   * <ol>
   *   <li>Check that the request went to the endpoint that you meant, with the
   *   <code>username</code> and <code>key</code> of the intended company account.</li>
   *   <li>If it did, ask the account administrator to have this service registered; the
   *   administrator writes to <code>support&#64;clickpost.in</code> for it.</li>
   *   <li>Hold back further orders until it is registered, then send them unchanged, each with its
   *   own <code>reference_number</code>.</li>
   * </ol>
   */
  SERVICE_NOT_REGISTERED(306),

  /**
   * 307: Invalid order type.
   *
   * <p>Order created? No order reported · Send again? Only after changing the request · Who acts?
   * Developer
   *
   * <ol>
   *   <li>Look at <code>order_type</code> in the JSON that was sent: it must be present, in
   *   capitals, and without spaces around it.</li>
   *   <li>Set it to <code>PREPAID</code> for an order that is paid, <code>COD</code> for cash on
   *   delivery, or <code>EXCHANGE</code> for an exchange.</li>
   *   <li>Set <code>cod_value</code> to match, or 315 is the next answer: <code>0</code> for
   *   <code>PREPAID</code>, more than <code>0</code> for <code>COD</code>.</li>
   *   <li>Send the request again.</li>
   * </ol>
   */
  INVALID_ORDER_TYPE(307),

  /**
   * 308: Invalid priority.
   *
   * <p>Order created? No order reported · Send again? Only after changing the request · Who acts?
   * Developer
   *
   * <ol>
   *   <li>Look at <code>priority</code> in the JSON that was sent: it must be in capitals and
   *   without spaces around it.</li>
   *   <li>Set it to <code>NORMAL</code> or <code>URGENT</code>, and send the request again.</li>
   * </ol>
   */
  INVALID_PRIORITY(308),

  /**
   * 309: Invalid delivery type.
   *
   * <p>Order created? No order reported · Send again? Only after changing the request · Who acts?
   * Developer
   *
   * <ol>
   *   <li>Look at <code>delivery_type</code> in the JSON that was sent: it must be in capitals and
   *   without spaces around it.</li>
   *   <li>Set it to <code>FORWARD</code> or <code>RVP</code>; <code>RVP</code> also needs
   *   <code>rvp_reason</code>, or 310 is the next answer.</li>
   *   <li>Send the request again.</li>
   * </ol>
   */
  INVALID_DELIVERY_TYPE(309),

  /**
   * 310: Return reason missing or too long.
   *
   * <p>Order created? No order reported · Send again? Only after changing the request · Who acts?
   * Developer
   *
   * <ol>
   *   <li>Look at <code>delivery_type</code>: if the parcel goes to the customer, it should be
   *   <code>FORWARD</code>, and no reason is needed.</li>
   *   <li>For <code>RVP</code>, put the reason as text into <code>additional.rvp_reason</code>,
   *   inside the <code>additional</code> object and not at the top level; if it is there and still
   *   refused, put it into <code>shipment_details</code>.</li>
   *   <li>Shorten it to 500 characters at most, then send the request again.</li>
   * </ol>
   */
  INVALID_RVP_REASON(310),

  /**
   * 311: Courier does not do reverse shipments.
   *
   * <p>Order created? No order reported · Send again? Only after changing the request · Who acts?
   * Developer
   *
   * <ol>
   *   <li>Check that the order is meant as a reverse shipment; if not, set
   *   <code>delivery_type</code> to <code>FORWARD</code>.</li>
   *   <li>Otherwise ask your account administrator which of your couriers picks up from customers;
   *   set <code>courier_partner</code> to it, and <code>account_code</code> to match.</li>
   *   <li>Send the request again.</li>
   * </ol>
   */
  RVP_NOT_SUPPORTED(311),

  /**
   * 312: No items in the order.
   *
   * <p>Order created? No order reported · Send again? Only after changing the request · Who acts?
   * Developer
   *
   * <ol>
   *   <li>Look at the JSON that was sent: the array must be called <code>items</code>, not
   *   <code>item</code>, and in V3 and V4 it must be inside <code>shipment_details</code>.</li>
   *   <li>Put at least one item into <code>items</code>, each as an object.</li>
   *   <li>Send the request again.</li>
   * </ol>
   */
  ITEMS_MISSING(312),

  /**
   * 313: Items have the wrong form.
   *
   * <p>Order created? No order reported · Send again? Only after changing the request · Who acts?
   * Developer
   *
   * <ol>
   *   <li>Look at <code>items</code> in the JSON that was sent: it must be an array, and each
   *   element must be an object.</li>
   *   <li>If it is text that holds JSON, the body was encoded twice: encode it once; if it is one
   *   object, put it into an array.</li>
   *   <li>Compare each item with Clickpost's schema for order creation, and add the mandatory
   *   fields that are missing.</li>
   *   <li>Send the request again.</li>
   * </ol>
   */
  INVALID_ITEMS_FORMAT(313),

  /**
   * 314: Order data is invalid.
   *
   * <p>Order created? No order reported · Send again? Only after changing the request · Who acts?
   * Developer
   *
   * <ol>
   *   <li>Read <code>meta.message</code> after <code>Invalid Format of items for Order
   *   data:</code>; it says which data is not accepted and why.</li>
   *   <li>Correct that data in the request, and in the system that it comes from.</li>
   *   <li>Send the request again; if the message ends at the colon, ask
   *   <code>support&#64;clickpost.in</code> with the full reply.</li>
   * </ol>
   */
  INVALID_ORDER_DATA(314),

  /**
   * 315: COD value and order type disagree.
   *
   * <p>Order created? No order reported · Send again? Only after changing the request · Who acts?
   * Developer
   *
   * <ol>
   *   <li>Look at <code>order_type</code> and <code>cod_value</code> in the JSON that was sent, and
   *   find out which of the two is wrong.</li>
   *   <li>For <code>PREPAID</code>, set <code>cod_value</code> to <code>0</code>; for
   *   <code>COD</code>, set it to the amount to collect, which must be more than
   *   <code>0</code>.</li>
   *   <li>For <code>EXCHANGE</code> no rule is documented: send <code>0</code> if nothing is
   *   collected, and ask <code>support&#64;clickpost.in</code> if that is refused.</li>
   *   <li>Send the request again.</li>
   * </ol>
   */
  INVALID_COD_VALUE(315),

  /**
   * 316: No credentials for the courier.
   *
   * <p>Order created? No order reported · Send again? Only after fixing account or credentials ·
   * Who acts? Account administrator
   *
   * <ol>
   *   <li>Read <code>account_code</code> and <code>courier_partner</code> from the request, to know
   *   which account of which courier is meant.</li>
   *   <li>Log in to the dashboard, open Carrier Configuration, choose Add Credentials, and fill in
   *   every field for this courier.</li>
   *   <li>If the credentials exist under another account, have the developer send the
   *   <code>account_code</code> of that account instead.</li>
   *   <li>Send the request again.</li>
   * </ol>
   */
  COURIER_CREDENTIALS_MISSING(316),

  /**
   * 319: Courier did not accept the order.
   *
   * <p>Order created? No order reported · Send again? Only after acting on the message · Who acts?
   * Courier partner
   *
   * <ol>
   *   <li>Read the courier's reason in <code>meta.message</code>, after <code>Error In Order
   *   Placing To Courier Partner:</code> or, where that is missing, from the beginning.</li>
   *   <li>If it says that the order, shipment or waybill exists already, or if the attempt before
   *   ended in 322, 329, 354, 500 or no reply, ask the courier for the waybill of this
   *   <code>reference_number</code> first; until the courier answers, send nothing: neither the
   *   same request nor another one.</li>
   *   <li>If no earlier attempt is open and it names data of the order (an address, pin code,
   *   weight or amount), correct that and send the request again with the same
   *   <code>reference_number</code> and courier.</li>
   *   <li>If no earlier attempt is open and it sounds like a passing fault or a time-out, follow
   *   the entry of 329: wait, send the same request once more, then ask the courier.</li>
   *   <li>If it names a service or an area that the courier does not offer, and no earlier attempt
   *   is open, set another <code>courier_partner</code> and keep the
   *   <code>reference_number</code>.</li>
   *   <li>If it names the contract or the account, give it to the account administrator or to your
   *   contact at the courier.</li>
   *   <li>If it is too vague to act on, send the full reply to
   *   <code>support&#64;clickpost.in</code>.</li>
   * </ol>
   */
  COURIER_ORDER_FAILED(319),

  /**
   * 320: Order creation is not subscribed.
   *
   * <p>Order created? No order reported · Send again? Only after fixing account or credentials ·
   * Who acts? Account administrator
   *
   * <ol>
   *   <li>Check that the request used the <code>username</code> and <code>key</code> of the
   *   intended company account.</li>
   *   <li>If it did, write to <code>support&#64;clickpost.in</code> and have the Order Creation
   *   Service enabled for it.</li>
   *   <li>Hold back further orders until it is enabled, then send them unchanged, each with its own
   *   <code>reference_number</code>.</li>
   * </ol>
   */
  SERVICE_NOT_SUBSCRIBED(320),

  /**
   * 321: Waybill not found.
   *
   * <p>Order created? No order reported · Send again? Only after changing the request · Who acts?
   * Developer
   *
   * <ol>
   *   <li>When creating: leave <code>awb_number</code> out, unless you hold an unused number of
   *   your own, and send the request again with the same <code>reference_number</code>.</li>
   *   <li>When creating with a number of your own: compare it digit by digit, check that
   *   <code>courier_partner</code> issued it, and if both are right ask
   *   <code>support&#64;clickpost.in</code> why it is not known.</li>
   *   <li>When fetching: compare <code>awb</code> with your records digit by digit, and check that
   *   the courier and the <code>username</code> are those that the order was made with.</li>
   *   <li>When fetching an order that was answered 102 or 202: it may have no waybill yet, so ask
   *   for it as the entry of 102 describes.</li>
   *   <li>If a fetch still finds nothing, ask <code>support&#64;clickpost.in</code> with the
   *   <code>reference_number</code> before you book the parcel again.</li>
   * </ol>
   */
  AWB_NOT_FOUND(321),

  /**
   * 322: Courier's server failed.
   *
   * <p>Order created? Unknown: it may exist · Send again? Once, unchanged, with the same reference
   * number and courier · Who acts? Courier partner
   *
   * <ol>
   *   <li>Keep the <code>reference_number</code>, the courier and the waybill number as they are:
   *   changing one of them can book the parcel twice.</li>
   *   <li>Wait at least a minute, then fetch the order where the endpoint takes a
   *   <code>reference_number</code>; on 200 or 323 use what it finds, on 102 or 202 follow the
   *   entry of 102.</li>
   *   <li>Where there is no such fetch, or it does not find the order, send exactly the same
   *   request once more; this is the least risky next call, not a safe one.</li>
   *   <li>If the answer is 323, Clickpost stored the first attempt: use the waybill in its
   *   <code>result</code>.</li>
   *   <li>If it is 319 with a duplicate in the courier's words, the courier holds the parcel: ask
   *   the courier for its waybill.</li>
   *   <li>If the second answer is 322, 329, 500, no reply or unreadable, do not send it a third
   *   time: ask the courier, or <code>support&#64;clickpost.in</code>, whether the parcel is
   *   booked, before you book it in any other way.</li>
   * </ol>
   */
  COURIER_SERVER_ERROR(322),

  /**
   * 323: Order exists already.
   *
   * <p>Order created? Exists already: compare first · Send again? No: use the order that exists ·
   * Who acts? Developer
   *
   * <ol>
   *   <li>Read <code>result</code> in this very reply: it mostly holds <code>waybill</code>,
   *   <code>label</code>, <code>reference_number</code> and the courier of the order that
   *   exists.</li>
   *   <li>Compare <code>reference_number</code> and courier with what you sent; if they match,
   *   store the waybill and the label and go on as after 200.</li>
   *   <li>If <code>waybill</code> is null or missing, the order is not done: wait and ask again as
   *   the entry of 102 describes, then ask <code>support&#64;clickpost.in</code>; with several
   *   pieces, check the waybill of each.</li>
   *   <li>If an earlier answer was 420, the order that exists is the failed one: follow the entry
   *   of 420.</li>
   *   <li>If it is a different order, your code gave one <code>reference_number</code> to two
   *   orders: correct that, then give this order its own.</li>
   *   <li>Use another <code>reference_number</code> for the same parcel only where you want a
   *   second shipment.</li>
   * </ol>
   */
  ORDER_ALREADY_PLACED(323),

  /**
   * 324: Courier credentials are not valid.
   *
   * <p>Order created? No order reported · Send again? Only after fixing account or credentials ·
   * Who acts? Account administrator
   *
   * <ol>
   *   <li>Read <code>account_code</code> and <code>courier_partner</code> from the request, to know
   *   which account of which courier is meant.</li>
   *   <li>Log in to the dashboard, open Carrier Configuration, and compare each credential of this
   *   account with what the courier gave you.</li>
   *   <li>If they match, ask your contact at the courier whether they are still valid, and enter
   *   the new ones.</li>
   *   <li>Send the request again.</li>
   * </ol>
   */
  INVALID_COURIER_CREDENTIALS(324),

  /**
   * 328: Mandatory data is missing.
   *
   * <p>Order created? No order reported · Send again? Only after changing the request · Who acts?
   * Developer
   *
   * <ol>
   *   <li>Read <code>meta.message</code>; if it names a field, begin with that one.</li>
   *   <li>Otherwise compare the JSON that was sent with the last order that was accepted: name,
   *   phone, address and pin code first, in each address of the order.</li>
   *   <li>Compare the rest with Clickpost's schema for order creation, and look for mandatory
   *   fields that are absent, null or empty.</li>
   *   <li>Fill in what is missing, and send the request again with the same
   *   <code>reference_number</code>.</li>
   * </ol>
   */
  INVALID_POST_DATA(328),

  /**
   * 329: Courier did not answer in time.
   *
   * <p>Order created? Unknown: it may exist · Send again? Once, unchanged, with the same reference
   * number and courier · Who acts? Courier partner
   *
   * <ol>
   *   <li>Keep the <code>reference_number</code>, the courier and the waybill number as they are:
   *   changing one of them can book the parcel twice.</li>
   *   <li>Wait at least a minute, then fetch the order where the endpoint takes a
   *   <code>reference_number</code>; on 200 or 323 use what it finds, on 102 or 202 follow the
   *   entry of 102.</li>
   *   <li>Where there is no such fetch, or it does not find the order, send exactly the same
   *   request once more; this is the least risky next call, not a safe one.</li>
   *   <li>If the answer is 323, Clickpost stored the first attempt: use the waybill in its
   *   <code>result</code>.</li>
   *   <li>If it is 319 with a duplicate in the courier's words, the courier holds the parcel: ask
   *   the courier for its waybill.</li>
   *   <li>If the second answer is 322, 329, 500, no reply or unreadable, do not send it a third
   *   time: ask the courier, or <code>support&#64;clickpost.in</code>, whether the parcel is
   *   booked, before you book it in any other way.</li>
   * </ol>
   */
  COURIER_TIMEOUT(329),

  /**
   * 330: Waybill numbers are used up.
   *
   * <p>Order created? No order reported · Send again? Only after fixing account or credentials ·
   * Who acts? Account administrator
   *
   * <ol>
   *   <li>Check which endpoint answered: this entry is only for order creation.</li>
   *   <li>If the request has an <code>awb_number</code>, follow the entry of 321 first.</li>
   *   <li>Otherwise ask the account administrator to look at the waybill series of this courier and
   *   at its auto-fetch setting.</li>
   *   <li>If the series is used up, have it extended; the administrator writes to
   *   <code>support&#64;clickpost.in</code> where the dashboard has no setting for it.</li>
   *   <li>Send the request again, unchanged, with the same <code>reference_number</code>.</li>
   * </ol>
   */
  WAYBILL_SERIES_EXHAUSTED(330),

  /**
   * 351: Account does not exist.
   *
   * <p>Order created? No order reported · Send again? Only after fixing account or credentials ·
   * Who acts? Developer
   *
   * <ol>
   *   <li>Look at <code>account_code</code> and <code>courier_partner</code> in the JSON that was
   *   sent.</li>
   *   <li>Ask the account administrator to read the account's name from the dashboard; compare it
   *   letter by letter, and check that the account belongs to this courier.</li>
   *   <li>Check that <code>username</code> and <code>key</code> are those of the company that owns
   *   the account.</li>
   *   <li>Correct what is wrong, and send the request again with the same
   *   <code>reference_number</code>.</li>
   * </ol>
   */
  ACCOUNT_NOT_FOUND(351),

  /**
   * 352: Account is not unique.
   *
   * <p>Order created? No order reported · Send again? No: contact support first · Who acts?
   * Clickpost
   *
   * <ol>
   *   <li>Stop sending orders with this <code>account_code</code> and <code>courier_partner</code>:
   *   each of them fails in the same way.</li>
   *   <li>Write to <code>support&#64;clickpost.in</code>, name the <code>account_code</code> and
   *   <code>courier_partner</code>, and ask for the duplicate to be removed.</li>
   *   <li>When it is removed, send the waiting orders unchanged, each with its own
   *   <code>reference_number</code>.</li>
   * </ol>
   */
  MULTIPLE_ACCOUNTS(352),

  /**
   * 353: Account is inactive.
   *
   * <p>Order created? No order reported · Send again? Only after fixing account or credentials ·
   * Who acts? Account administrator
   *
   * <ol>
   *   <li>Log in to the Clickpost dashboard and find the account with this
   *   <code>account_code</code> and <code>courier_partner</code>.</li>
   *   <li>Find out why it was switched off; if that was a mistake, enable it.</li>
   *   <li>If it is to stay off, have the developer send the <code>account_code</code> of an active
   *   account instead.</li>
   *   <li>Send the request again.</li>
   * </ol>
   */
  ACCOUNT_INACTIVE(353),

  /**
   * 354: Courier gave an unrecognised error.
   *
   * <p>Order created? Unknown: it may exist · Send again? Only after acting on the message · Who
   * acts? Courier partner
   *
   * <ol>
   *   <li>Keep the <code>reference_number</code> and the courier as they are until you know whether
   *   the parcel is booked.</li>
   *   <li>Read <code>meta.message</code>; unless it is the fixed text <code>Unhandled error!
   *   Contact support&#64;clickpost.in</code>, it is the courier's reason.</li>
   *   <li>If it says that the order exists already, or sounds like a passing fault, ask the courier
   *   for the waybill of this <code>reference_number</code>.</li>
   *   <li>If it clearly names data of the order that the courier does not accept, correct that and
   *   send the request again with the same <code>reference_number</code> and courier.</li>
   *   <li>If it clearly names something that the courier does not offer, let the courier confirm
   *   that it holds no parcel; then set another <code>courier_partner</code>.</li>
   *   <li>If it is vague, or only the fixed text, send the full reply to
   *   <code>support&#64;clickpost.in</code> and send nothing again until they answer.</li>
   * </ol>
   */
  UNHANDLED_COURIER_ERROR(354),

  /**
   * 355: Vendor code is missing.
   *
   * <p>Order created? No order reported · Send again? Only after changing the request · Who acts?
   * Developer
   *
   * <ol>
   *   <li>Look at <code>vendor_code</code> in the JSON that was sent: it may be absent, empty or
   *   misspelt.</li>
   *   <li>Get the registered vendor code for this courier from your account administrator or your
   *   contact at the courier.</li>
   *   <li>Put it into <code>vendor_code</code> of every order with this
   *   <code>courier_partner</code>, and send the request again.</li>
   * </ol>
   */
  VENDOR_CODE_MISSING(355),

  /**
   * 400: Bad request.
   *
   * <p>Order created? No order reported · Send again? Only after changing the request · Who acts?
   * Developer
   *
   * <ol>
   *   <li>Read <code>meta.message</code>; if it is more than <code>Bad Request</code>, correct what
   *   it names.</li>
   *   <li>Otherwise run the body that was really sent through a JSON parser, and fix it where the
   *   parser stops.</li>
   *   <li>Then compare the type of each value with Clickpost's schema: numbers without quotes,
   *   arrays and objects not as text.</li>
   *   <li>Send the corrected request with the same <code>reference_number</code>; if you find no
   *   fault and still get a bare <code>Bad Request</code>, send the full reply to
   *   <code>support&#64;clickpost.in</code>.</li>
   * </ol>
   */
  BAD_REQUEST(400),

  /**
   * 420: Asynchronous order failed.
   *
   * <p>Order created? No order reported · Send again? Only after changing the request · Who acts?
   * Developer
   *
   * <ol>
   *   <li>Stop asking: this state is final, and Clickpost reports no order.</li>
   *   <li>Read <code>meta.message</code>, and correct the data that it names.</li>
   *   <li>Send the order again with the same <code>reference_number</code>.</li>
   *   <li>If the answer to that is 323, fetch the order by its <code>reference_number</code>; if
   *   the fetch answers 420 again, the stored order is the failed one, so stop sending.</li>
   *   <li>In that case ask <code>support&#64;clickpost.in</code>, and use a new
   *   <code>reference_number</code> only when support or the courier confirms that no parcel exists
   *   under the old one.</li>
   *   <li>If the message is too vague to act on, send the full reply to
   *   <code>support&#64;clickpost.in</code>.</li>
   * </ol>
   */
  ASYNC_ORDER_FAILED(420),

  /**
   * 500: Clickpost failed.
   *
   * <p>Order created? Unknown: it may exist · Send again? Once, unchanged, with the same reference
   * number and courier · Who acts? Clickpost
   *
   * <ol>
   *   <li>Keep the <code>reference_number</code>, the courier and the waybill number as they are:
   *   changing one of them can book the parcel twice.</li>
   *   <li>Wait 1–2 minutes, then fetch the order where the endpoint takes a
   *   <code>reference_number</code>; on 200 or 323 use what it finds, on 102 or 202 follow the
   *   entry of 102.</li>
   *   <li>Where there is no such fetch, or it does not find the order, send exactly the same
   *   request once more; this is the least risky next call, not a safe one.</li>
   *   <li>If the answer is 323, Clickpost stored the first attempt: use the waybill in its
   *   <code>result</code>.</li>
   *   <li>If it is 319 with a duplicate in the courier's words, the courier holds the parcel: ask
   *   the courier for its waybill.</li>
   *   <li>If the second answer is 322, 329, 500, no reply or unreadable, do not send it a third
   *   time: write to <code>support&#64;clickpost.in</code> with the times of both attempts, and
   *   hold the order back until they answer.</li>
   * </ol>
   */
  INTERNAL_SERVER_ERROR(500);

  private final long code;

  MetaStatus(long code) {
    this.code = code;
  }

  /**
   * The status of a code.
   *
   * @param code the code
   * @return the status; empty where there is none
   */
  public static Optional<MetaStatus> lookup(long code) {
    return Catalogue.lookup(code);
  }

  /**
   * The status of a code or a name, as people write them.
   *
   * <p>The case of a name does not matter, and {@code -} and spaces are taken for {@code _}.
   *
   * @param key the digits or the name
   * @return the status; empty where there is none
   */
  public static Optional<MetaStatus> lookup(String key) {
    return Catalogue.lookup(key);
  }

  /**
   * The number in the reply.
   *
   * @return the code
   */
  public long code() {
    return code;
  }

  /**
   * The address of its page; empty until the site is published.
   *
   * @return the address
   */
  public Optional<String> docsUrl() {
    return Catalogue.ALL.find("docs_url", Facts::text).map(site -> site + "/codes/" + code + "/");
  }

  /**
   * What it means, in a few words.
   *
   * @return the value of {@code title}
   */
  public String title() {
    return facts().get("title", Facts::text);
  }

  /**
   * The group that it belongs to.
   *
   * @return the value of {@code category}
   */
  public Category category() {
    return facts().get("category", Facts::category);
  }

  /**
   * What became of the thing that was asked for: concluded by the catalogue.
   *
   * @return the value of {@code outcome}
   */
  public Outcome outcome() {
    return facts().get("outcome", Facts::outcome);
  }

  /**
   * What the caller does next: concluded by the catalogue.
   *
   * @return the value of {@code recovery}
   */
  public Recovery recovery() {
    return facts().get("recovery", Facts::recovery);
  }

  /**
   * Who has to act: concluded by the catalogue.
   *
   * @return the value of {@code owner}
   */
  public Owner owner() {
    return facts().get("owner", Facts::owner);
  }

  /**
   * The cause, and where to look.
   *
   * @return the value of {@code description}
   */
  public String description() {
    return facts().get("description", Facts::text);
  }

  /**
   * What to do: one step a line.
   *
   * @return the value of {@code action}
   */
  public String action() {
    return facts().get("action", Facts::text);
  }

  /**
   * What must not be done meanwhile, as the end of a sentence that begins with "Never".
   *
   * @return the value of {@code never}
   */
  public Optional<String> never() {
    return facts().find("never", Facts::text);
  }

  /**
   * The fields of the request that it concerns; URL parameters begin with <code>query.</code>.
   *
   * @return the value of {@code fields}
   */
  public List<String> fields() {
    return facts().list("fields", Facts::text);
  }

  /**
   * What in a request is documented to bring it about, as constraints that are then not met.
   *
   * @return the value of {@code request}
   */
  public List<Map<String, Object>> request() {
    return facts().list("request", Facts::object);
  }

  /**
   * What people call it when they search for it.
   *
   * @return the value of {@code keywords}
   */
  public List<String> keywords() {
    return facts().list("keywords", Facts::text);
  }

  /**
   * Statuses that are easily taken for this one, or follow it.
   *
   * @return the value of {@code related}
   */
  public List<MetaStatus> related() {
    return facts().list("related", Facts::status);
  }

  /**
   * Where the sources contradict each other or are silent.
   *
   * @return the value of {@code discrepancies}
   */
  public List<Discrepancy> discrepancies() {
    return facts().list("discrepancies", Discrepancy::new);
  }

  /**
   * The version of the catalogue that first held it.
   *
   * @return the value of {@code since}
   */
  public String since() {
    return facts().get("since", Facts::text);
  }

  /**
   * Set where the code must not be used any more.
   *
   * @return the value of {@code deprecated}
   */
  public Optional<Deprecation> deprecated() {
    return facts().find("deprecated", Deprecation::new);
  }

  /**
   * The documented HTTP status; empty where none is documented.
   *
   * @return the value of {@code http_status}
   */
  public Optional<Integer> httpStatus() {
    return facts().find("http_status", Facts::integer);
  }

  /**
   * The documented success flag, not the outcome; empty where none is documented.
   *
   * @return the value of {@code order_successful}
   */
  public Optional<Boolean> orderSuccessful() {
    return facts().find("order_successful", Facts::truth);
  }

  /**
   * The documented wire messages to the letter; a varying part is written
   * <code>&#123;detail&#125;</code>.
   *
   * @return the value of {@code messages}
   */
  public List<String> messages() {
    return facts().list("messages", Facts::text);
  }

  /**
   * The sources that list the code.
   *
   * @return the value of {@code tables}
   */
  public List<String> tables() {
    return facts().list("tables", Facts::text);
  }

  private Facts facts() {
    return Catalogue.factsOf("status", this);
  }

  /**
   * Where sources contradict each other or are silent, and how this catalogue resolves it.
   *
   * @param said what each source says, in our own words
   * @param decision what this catalogue does about it
   */
  public record Discrepancy(List<Said> said, String decision) {
    Discrepancy(Object json) {
      this(new Facts(json));
    }

    private Discrepancy(Facts facts) {
      this(facts.list("said", Said::new), facts.get("decision", Facts::text));
    }
  }

  /**
   * Marks an entry that must not be used any more.
   *
   * @param since the version that deprecated it
   * @param reason the reason
   * @param use the name of the status that replaces it
   */
  public record Deprecation(String since, String reason, MetaStatus use) {
    Deprecation(Object json) {
      this(new Facts(json));
    }

    private Deprecation(Facts facts) {
      this(
        facts.get("since", Facts::text),
        facts.get("reason", Facts::text),
        facts.get("use", Facts::status)
      );
    }
  }

  /**
   * What one source says.
   *
   * @param source the source
   * @param statement the statement
   */
  public record Said(String source, String statement) {
    Said(Object json) {
      this(new Facts(json));
    }

    private Said(Facts facts) {
      this(facts.get("source", Facts::text), facts.get("statement", Facts::text));
    }
  }
}
