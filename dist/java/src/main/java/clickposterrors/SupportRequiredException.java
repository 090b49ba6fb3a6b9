// Generated from catalogue.yaml by `make generate`; do not edit.
package clickposterrors;

import java.io.Serial;

/** Do not send the request again. Only Clickpost can resolve this, or explain it. */
public class SupportRequiredException extends ClickpostException {

  @Serial
  private static final long serialVersionUID = 1L;

  /**
   * An exception for a reply.
   *
   * @param reply the reply
   */
  public SupportRequiredException(Reply reply) {
    super(reply);
  }
}
