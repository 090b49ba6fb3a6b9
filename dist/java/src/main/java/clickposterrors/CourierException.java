// Generated from catalogue.yaml by `make generate`; do not edit.
package clickposterrors;

import java.io.Serial;

/**
 * The message holds the courier's own words. Act on them. Change the courier only when it is
 * certain that this one did not book the parcel. Ask support where the message is vague.
 */
public class CourierException extends ClickpostException {

  @Serial
  private static final long serialVersionUID = 1L;

  /**
   * An exception for a reply.
   *
   * @param reply the reply
   */
  public CourierException(Reply reply) {
    super(reply);
  }
}
