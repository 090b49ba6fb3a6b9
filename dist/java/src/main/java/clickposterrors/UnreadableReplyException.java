// Generated from catalogue.yaml by `make generate`; do not edit.
package clickposterrors;

import java.io.Serial;

/**
 * Raised for a reply without a readable code. As after no reply, what was asked for may be done.
 */
public class UnreadableReplyException extends RetryableException {

  @Serial
  private static final long serialVersionUID = 1L;

  /**
   * An exception for a reply.
   *
   * @param reply the reply
   */
  public UnreadableReplyException(Reply reply) {
    super(reply);
  }
}
