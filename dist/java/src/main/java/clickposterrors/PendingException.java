// Generated from catalogue.yaml by `make generate`; do not edit.
package clickposterrors;

import java.io.Serial;

/**
 * Ask for the order's state until it is final. Fetch it where the endpoint takes a
 * <code>reference_number</code>, or where you have its waybill. Otherwise send the same create
 * request again, unchanged: this is Clickpost's documented way to ask. Stop at the first final
 * answer, and after a limited number of questions. Another <code>reference_number</code>, courier
 * or waybill number can book the parcel twice.
 */
public class PendingException extends ClickpostException {

  @Serial
  private static final long serialVersionUID = 1L;

  /**
   * An exception for a reply.
   *
   * @param reply the reply
   */
  public PendingException(Reply reply) {
    super(reply);
  }
}
