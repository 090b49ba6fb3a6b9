// Generated from catalogue.yaml by `make generate`; do not edit.
package clickposterrors;

import java.io.Serial;

/** Correct the request, then send it. Unchanged, it is refused again. */
public class InvalidRequestException extends ClickpostException {

  @Serial
  private static final long serialVersionUID = 1L;

  /**
   * An exception for a reply.
   *
   * @param reply the reply
   */
  public InvalidRequestException(Reply reply) {
    super(reply);
  }
}
