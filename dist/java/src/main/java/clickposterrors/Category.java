// Generated from catalogue.yaml by `make generate`; do not edit.
package clickposterrors;

import java.util.Locale;
import java.util.Optional;

/** A group of statuses. */
public enum Category {
  /** The request was carried out, or accepted to be carried out in the background. */
  SUCCESS,

  /**
   * The key, the courier account or the subscription does not allow the request. The order's data
   * is not the cause.
   */
  AUTHENTICATION,

  /** The request's data is not accepted. Sending the same data again gives the same answer. */
  VALIDATION,

  /**
   * The request is for a pickup from the customer (<code>delivery_type</code> is <code>RVP</code>)
   * and does not meet the extra conditions for one.
   */
  REVERSE_SHIPMENT,

  /**
   * Waybills, duplicates, and faults on the courier's side. Some of these codes mean that the order
   * exists already, or may exist. Read the outcome before you send anything again.
   */
  COURIER,

  /**
   * Clickpost itself failed, or could not complete an order that it had accepted for the
   * background.
   */
  SERVER;

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
   * The description.
   *
   * @return the value of {@code description}
   */
  public String description() {
    return facts().get("description", Facts::text);
  }

  private Facts facts() {
    return Catalogue.factsOf("category", this);
  }
}
