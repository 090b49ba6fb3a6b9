// Generated from catalogue.yaml by `make generate`; do not edit.
package clickposterrors;

import java.io.Serial;

/**
 * Correct the credentials, the courier's configuration or the subscription, then send the request.
 */
public class AccountException extends ClickpostException {

  @Serial
  private static final long serialVersionUID = 1L;

  /**
   * An exception for a reply.
   *
   * @param reply the reply
   */
  public AccountException(Reply reply) {
    super(reply);
  }
}
