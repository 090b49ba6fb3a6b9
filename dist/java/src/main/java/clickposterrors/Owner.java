// Generated from catalogue.yaml by `make generate`; do not edit.
package clickposterrors;

import java.util.Locale;
import java.util.Optional;

/**
 * Who has to act.
 *
 * <p>Who acts?
 */
public enum Owner {
  /** No person has to act: the integration continues by itself. */
  NOBODY,

  /** The people who maintain the integration: its code, its settings and the data that it sends. */
  DEVELOPER,

  /** The person who manages the Clickpost dashboard: carriers, credentials, subscription. */
  ACCOUNT_ADMIN,

  /**
   * The company that carries the parcel. Its systems did not accept the order, or did not answer.
   */
  COURIER,

  /** Clickpost's own systems or support team. */
  CLICKPOST;

  /**
   * The word as the data has it, in lower case.
   *
   * @return the word
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Also the short answer to <code>package.questions.owner</code>.
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

  /**
   * Whom to contact and how.
   *
   * @return the value of {@code contact}
   */
  public Optional<String> contact() {
    return facts().find("contact", Facts::text);
  }

  private Facts facts() {
    return Catalogue.factsOf("owner", this);
  }
}
