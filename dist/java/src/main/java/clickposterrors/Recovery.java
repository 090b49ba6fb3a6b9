// Generated from catalogue.yaml by `make generate`; do not edit.
package clickposterrors;

import java.util.Locale;
import java.util.Optional;

/**
 * What the caller does next.
 *
 * <p>Send again?
 */
public enum Recovery {
  /** The call is complete. Use its result. */
  NONE,

  /**
   * Ask for the order's state until it is final. Fetch it where the endpoint takes a
   * <code>reference_number</code>, or where you have its waybill. Otherwise send the same create
   * request again, unchanged: this is Clickpost's documented way to ask. Stop at the first final
   * answer, and after a limited number of questions. Another <code>reference_number</code>, courier
   * or waybill number can book the parcel twice.
   */
  POLL,

  /**
   * Use the order that exists. Its waybill and label are mostly in the <code>result</code> of this
   * very reply; if they are missing, fetch the order. Compare it with yours before you use it. A
   * new reference or waybill number is right only where you want a second shipment; otherwise it
   * books the parcel twice.
   */
  RECONCILE,

  /**
   * Wait. Where the endpoint takes a <code>reference_number</code>, fetch the order first.
   * Otherwise send the same request once more, with the same <code>reference_number</code>, courier
   * and waybill number. This is the least risky next call, but it is not without risk: if Clickpost
   * stored the first attempt, it answers 323; if only the courier stored it, the API does not
   * prevent a second booking. If the answer is unclear again, ask the courier or support.
   */
  RETRY,

  /** Correct the request, then send it. Unchanged, it is refused again. */
  FIX_REQUEST,

  /**
   * Correct the credentials, the courier's configuration or the subscription, then send the
   * request.
   */
  FIX_ACCOUNT,

  /**
   * The message holds the courier's own words. Act on them. Change the courier only when it is
   * certain that this one did not book the parcel. Ask support where the message is vague.
   */
  INSPECT_MESSAGE,

  /** Do not send the request again. Only Clickpost can resolve this, or explain it. */
  CONTACT_SUPPORT;

  /**
   * The word as the data has it, in lower case.
   *
   * @return the word
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The title.
   *
   * @return the value of {@code title}
   */
  public String title() {
    return facts().get("title", Facts::text);
  }

  /**
   * The short answer to <code>package.questions.recovery</code>.
   *
   * @return the value of {@code answer}
   */
  public String answer() {
    return facts().get("answer", Facts::text);
  }

  /**
   * The description.
   *
   * @return the value of {@code description}
   */
  public String description() {
    return facts().get("description", Facts::text);
  }

  /**
   * The exception raised for it; null only where nothing is ever raised.
   *
   * @return the value of {@code exception}
   */
  public Optional<String> exception() {
    return facts().find("exception", Facts::text);
  }

  private Facts facts() {
    return Catalogue.factsOf("recovery", this);
  }
}
