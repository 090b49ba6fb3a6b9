// Generated from catalogue.yaml by `make generate`; do not edit.
package clickposterrors;

import java.util.Locale;
import java.util.Optional;

/**
 * What a reply says of the thing that was asked for.
 *
 * <p>Order created?
 */
public enum Outcome {
  /** The order was created, or what was asked for was fetched. */
  SUCCEEDED,

  /**
   * An order or waybill with this identity exists from an earlier call. This call made nothing new.
   * Check that what exists is this parcel, then use it.
   */
  ALREADY_EXISTS,

  /** The request was accepted and is still being processed. It can end in success or in failure. */
  PENDING,

  /**
   * The API reports that this call made no order. This is certain where Clickpost itself refused
   * the request. Where a courier answered, the courier may still hold the parcel: the steps say
   * what to check first.
   */
  FAILED,

  /**
   * The reply does not tell whether the order exists. The fault happened after the request was
   * under way, or the reply itself was not understood.
   */
  UNKNOWN;

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
   * The short answer to <code>package.questions.outcome</code>.
   *
   * @return the value of {@code answer}
   */
  public String answer() {
    return facts().get("answer", Facts::text);
  }

  /**
   * The colour and the icon that mark it on pages; neutral where it is null.
   *
   * @return the value of {@code tone}
   */
  public Optional<String> tone() {
    return facts().find("tone", Facts::text);
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
   * Whether a reply with this outcome raises nothing.
   *
   * @return the value of {@code success}
   */
  public boolean success() {
    return facts().get("success", Facts::truth);
  }

  private Facts facts() {
    return Catalogue.factsOf("outcome", this);
  }
}
