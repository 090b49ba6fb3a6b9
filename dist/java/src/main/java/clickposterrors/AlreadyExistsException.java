// Generated from catalogue.yaml by `make generate`; do not edit.
package clickposterrors;

import java.io.Serial;

/**
 * Use the order that exists. Its waybill and label are mostly in the <code>result</code> of this
 * very reply; if they are missing, fetch the order. Compare it with yours before you use it. A new
 * reference or waybill number is right only where you want a second shipment; otherwise it books
 * the parcel twice.
 */
public class AlreadyExistsException extends ClickpostException {

  @Serial
  private static final long serialVersionUID = 1L;

  /**
   * An exception for a reply.
   *
   * @param reply the reply
   */
  public AlreadyExistsException(Reply reply) {
    super(reply);
  }
}
